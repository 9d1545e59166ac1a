import { readWords } from "../../language/words.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Options of a check that every line of a checked server has itself (render/backends.ts). */
const OURS: ReadonlySet<string> = new Set(["inter", "fastinter", "downinter", "fall", "rise"]);

/** A `default-server` that says of checks what the servers' own lines say otherwise. */
export const snippetNoEffect = defineAnalysisRule({
  code: "snippet/no-effect",
  severity: "warning",
  check({ model }, report) {
    for (const { haproxy, check } of model.backends) {
      if (check.kind === "none") continue;
      for (const { text, span } of haproxy) {
        const [keyword, ...options] = readWords(text).words;
        const option = options.find((word) => OURS.has(word.text));
        if (keyword?.text !== "default-server" || option === undefined) continue;
        report(
          { ...span, start: span.start + option.start, end: span.start + option.end },
          `"${option.text}" has no effect: each server's own line says how it is checked.`,
          {
            help: `Remove ${option.text}, or write check: none and \`default-server check ${option.text} …\` for checks of your own.`,
          },
        );
      }
    }
  },
});
