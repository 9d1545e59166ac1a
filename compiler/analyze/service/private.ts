import type { Team } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { MAX_RELATED, Services, usesOf } from "../services.ts";

/** A service that is private is routed to by the teams that made it so, and by those to whom the platform granted it. */
export const servicePrivate = defineAnalysisRule({
  code: "service/private",
  check({ model }, report) {
    const services = new Services(model.teams);
    const teams = new Map(model.teams.map((team) => [team.name, team]));
    for (const { team, servers } of model.backends) {
      for (const { service, span, server } of usesOf(servers)) {
        const holders = services.privateTo(service);
        const [first] = holders;
        if (!first || services.mayUse(team, service, holders)) continue;
        const is = `The service "${first.service.value}" is private to ${holders.map((one) => `"${one.team}"`).join(" and ")}`;
        const isDecided = services.owners(service).length > 0 || first.team === "platform";
        report(span, server === undefined ? `${is}.` : `${is}, and "${server}" may be it in Consul's DNS.`, {
          related: holders.slice(0, MAX_RELATED).map((one) => ({
            message: `"${one.team}" makes it private here`,
            span: one.service.span,
          })),
          here: `"${team}" routes to it here`,
          help: helpFor(team, holders.map((one) => addressed(one.team, teams)).join(" or "), isDecided),
        });
      }
    }
  },
});

function helpFor(team: string, holders: string, isDecided: boolean): string {
  const ask = `Ask ${holders} for a service that others may use`;
  if (team === "platform") return `${ask}, or to leave this one to all.`;
  return isDecided
    ? `${ask}, or the platform team to name this one in the \`services\` of both.`
    : `${ask}. No grant says whose this one is: the platform team can name it in the \`services\` of a team.`;
}

/** `"ledger" (#ledger-oncall)`. */
function addressed(name: string, teams: ReadonlyMap<string, Team>): string {
  const contact = teams.get(name)?.contact?.value;
  return `"${name}"${contact === undefined ? "" : ` (${contact})`}`;
}
