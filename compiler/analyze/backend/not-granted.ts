import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Backend } from "../../model/model.ts";
import { judge } from "../../sandbox/judge.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Who writes the address of an instance is past what grants say of its service, so a grant may forbid that. */
export const backendNotGranted = defineAnalysisRule({
  code: "backend/not-granted",
  help: "Use a Consul service, or ask the platform team for a backend of its own: backend: platform.NAME.",
  check({ model }, report) {
    const grants = new Map(
      model.teams.flatMap(({ name, grant }) => (grant?.addresses ? [[name, grant] as const] : [])),
    );
    for (const backend of model.backends) {
      const grant = grants.get(backend.team);
      if (!grant) continue;
      for (const span of addressesIn(backend)) {
        report(span, `Team "${backend.team}" may not say itself where servers are.`, {
          related: [{ message: `what "${backend.team}" may say`, span: grant.span }],
          here: `"${backend.team}" says it here`,
        });
      }
    }
  },
});

function addressesIn({ servers, haproxy, team }: Backend): readonly Span[] {
  return [
    ...(servers.kind === "fixed" ? servers.servers.map(({ span }) => span) : []),
    ...haproxy.flatMap(({ text, span }) =>
      judge(text, team)
        .found.filter(({ kind }) => kind === "address")
        .map(({ start, end }) => ({ ...span, start: span.start + start, end: span.start + end })),
    ),
  ];
}
