import type { Located } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { covers, MAX_RELATED, usesOf } from "../services.ts";

/** A team whose grant lists services routes to no others. */
export const serviceNotGranted = defineAnalysisRule({
  code: "service/not-granted",
  check({ model }, report) {
    const grants = new Map(model.teams.flatMap(({ name, grant }) => (grant ? [[name, grant] as const] : [])));
    for (const { team, servers } of model.backends) {
      const grant = grants.get(team);
      const { services: granted } = grant ?? {};
      if (!grant || !granted) continue;
      for (const { service, span, server } of usesOf(servers)) {
        if (server !== undefined && !isConsuls(server)) continue;
        if (granted.some(({ value }) => covers(value, service))) continue;
        report(span, `Team "${team}" may not route to the service "${service}".`, {
          related: [{ message: `what "${team}" may route to`, span: grant.span }],
          here: `"${team}" routes to it here`,
          help: `${mayUse(granted)} Ask the platform team to add it to the team's \`services\` in platform.yaml.`,
        });
      }
    }
  },
});

/** `tax.service.example.com` may be anything. */
function isConsuls(server: string): boolean {
  return /\.(?:service|connect|virtual|ingress|query)(?:\.(?:.+\.)?consul)?$/i.test(server);
}

function mayUse(granted: readonly Located<string>[]): string {
  if (granted.length === 0) return "The team may use no service.";
  const shown = granted.slice(0, MAX_RELATED).map(({ value }) => `"${value}"`);
  const more = granted.length - shown.length;
  const list = more > 0 ? [...shown, `${more} more`] : shown;
  const last = list.pop() ?? "";
  return `The team may use ${list.length > 0 ? `${list.join(", ")} and ${last}` : last}.`;
}
