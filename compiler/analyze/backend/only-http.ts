import { defineAnalysisRule } from "../analysis-rule.ts";

/** What only HTTP has, in a backend that a TCP route uses: HAProxy takes it and does nothing. */
export const backendOnlyHttp = defineAnalysisRule({
  code: "backend/only-http",
  help: "Remove it, or declare a second backend for TCP without it.",
  check({ model }, report) {
    for (const { id, mode, retryOn, http2, span } of model.backends) {
      if (mode !== "tcp") continue;
      if (http2) report(span, `"http2" is for HTTP, and "${id}" is a backend for TCP.`);
      const answers = retryOn?.value.filter((what) => !["none", "conn-failure"].includes(what)) ?? [];
      if (retryOn && answers.length > 0)
        report(retryOn.span, `"retryOn" names answers (${answers.join(", ")}), and "${id}" is a backend for TCP.`, {
          help: "Write retryOn: [conn-failure], or remove it.",
        });
    }
  },
});
