import { hostText, type Host, type Located, type Route, type Team } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { type Finding } from "../../rules/rule.ts";

/** Of many teams that share a host, so many are shown. */
const MAX_RELATED = 5;

/**
 * A team claims only hosts that the platform granted it; it cannot grant itself. The most specific grant that covers a host
 * is exclusive: whoever has only a wider one may not claim it (ADR 15).
 */
export const hostNotGranted = defineAnalysisRule({
  code: "host/not-granted",
  help: "Ask the platform team to add the host to the team's `hosts` in platform.yaml, or use a host that is listed there.",
  check({ model }, report) {
    const teams = new Map(model.teams.map((team) => [team.name, team]));
    const grants = grantsByHost(model.teams);
    // Routes that name no host have their file's list: it is looked at, and said, once.
    const seen = new Set<Route["hosts"]>();
    for (const { team, hosts } of model.routes) {
      if (team === "platform" || seen.has(hosts)) continue;
      seen.add(hosts);
      for (const { value, span } of hosts) {
        const covering = coveringHosts(value).flatMap((host) => grants.get(host) ?? []);
        const [first] = covering;
        const owners = covering.filter(({ host }) => host.value === first?.host.value);
        if (owners.some((owner) => owner.team === team)) continue;
        const own = covering.find((grant) => grant.team === team);
        const may = `Team "${team}" may not claim the host "${hostText(value)}"`;
        const here = `"${team}" claims it here`;
        if (first) report(span, `${may}${whose(owners, own)}.`, { ...owned(owners), here });
        else {
          const grant = teams.get(team)?.grant;
          report(span, `${may}.`, {
            ...(grant && { related: [{ message: `what "${team}" may claim`, span: grant.span }] }),
            here,
          });
        }
      }
    }
  },
});

interface Granted {
  readonly team: string;
  /** As it is written: `*.example.com`. */
  readonly host: Located<string>;
}

function grantsByHost(teams: readonly Team[]): ReadonlyMap<string, readonly Granted[]> {
  const grants = new Map<string, Granted[]>();
  for (const { name: team, grant } of teams) {
    for (const { value, span } of grant?.hosts ?? []) {
      const host = { value: hostText(value), span };
      const known = grants.get(host.value);
      if (known) known.push({ team, host });
      else grants.set(host.value, [{ team, host }]);
    }
  }
  return grants;
}

/**
 * The hosts whose grant covers a host, the most specific first: `*.x` covers every host and wildcard below it, not `x`; `*` is the
 * default site and nothing else.
 */
function coveringHosts(host: Host): readonly string[] {
  const covering = [hostText(host)];
  if (host.kind === "any") return covering;
  for (let dot = host.name.indexOf("."); dot !== -1; dot = host.name.indexOf(".", dot + 1))
    covering.push(`*${host.name.slice(dot)}`);
  return covering;
}

function whose(owners: readonly Granted[], own: Granted | undefined): string {
  const names = owners.map(({ team }) => `"${team}"`).join(" and ");
  return `, which is granted to ${names}${own ? `: the wider grant "${own.host.value}" does not cover it` : ""}`;
}

function owned(owners: readonly Granted[]): Finding {
  return {
    related: owners
      .slice(0, MAX_RELATED)
      .map(({ team, host: { value, span } }) => ({ message: `"${value}" is granted to "${team}" here`, span })),
    help: "Use a host that is granted to no other team, or ask the platform team to name it in the `hosts` of both.",
  };
}
