import type { Span } from "../../diagnostic/diagnostic.ts";
import { hostText, saidHosts, type Model, type Route } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { type Finding } from "../../rules/rule.ts";
import { coveringHosts, Grants, holderOf, wholeOf, type Holder } from "../grants.ts";

const DEFAULT_SITE =
  'Ask the platform team to add the host to the team\'s `hosts` in platform.yaml: "*" there is the site of hosts that nobody names, and covers none by its name; "*.example.com" covers every host below example.com.';

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
    const grants = new Grants(model.teams);
    // Routes that name no host have their file's list: it is looked at, and said, once.
    const lists = new Map<Route["hosts"], { readonly team: string; redirects: boolean; lines: number }>();
    // Of the lines of lists that say the same host the first stands for all.
    const byHost = new Map<string, Route["hosts"]>();
    const platforms = hostsOfPlatform(model);
    for (const { team, hosts: said, action, listed } of model.routes) {
      if (team === "platform") continue;
      let hosts = said;
      const [only, ...others] = said;
      if (listed && only && others.length === 0 && !lists.has(said)) {
        const key = `${team} ${hostText(only.value)}`;
        hosts = byHost.get(key) ?? said;
        byHost.set(key, hosts);
      }
      const isRedirect = action.kind === "redirect";
      const there = lists.get(hosts);
      if (there) {
        there.redirects &&= isRedirect;
        if (hosts !== said) there.lines++;
      } else lists.set(hosts, { team, redirects: isRedirect, lines: 1 });
    }
    for (const [hosts, { team, redirects, lines }] of lists) {
      for (const { value, span } of hosts) {
        const host = hostText(value);
        const ground = grants.of(host);
        if (
          ground.areas.some((area) => holderOf(area, team)) ||
          (redirects && grants.redirectsBy(team, host, platforms) !== undefined)
        )
          continue;
        const owners = wholeOf(ground)?.holders ?? [];
        const often = lines === 1 ? "" : `, which ${lines} lines of its redirects name`;
        const may = `Team "${team}" may not claim the host "${host}"${often}`;
        const here = `"${team}" claims it here`;
        if (owners.length > 0)
          report(span, `${may}${whose(owners, grants.widerOf(team, host))}.`, { ...owned(owners), here });
        else {
          const grant = teams.get(team)?.grant;
          const own = coveringHosts(host).find((one) => platforms.has(one));
          const there = own === undefined ? undefined : platforms.get(own);
          const related = [
            ...(grant ? [{ message: `what "${team}" may claim`, span: grant.span }] : []),
            ...(redirects && there ? [{ message: "the platform has a route here", span: there }] : []),
          ];
          report(span, `${may}${redirects && there ? ", which the platform has routes for" : ""}.`, {
            ...(related.length > 0 && { related }),
            ...(grant?.hosts.some(({ value }) => hostText(value) === "*") && { help: DEFAULT_SITE }),
            here,
          });
        }
      }
    }
  },
});

/** Hosts on which the platform itself has routes, and where it says so. */
export function hostsOfPlatform({ routes }: Pick<Model, "routes">): ReadonlyMap<string, Span> {
  const said = saidHosts(routes.filter(({ team }) => team === "platform"));
  return new Map(said.map(({ value, span }) => [hostText(value), span]));
}

function whose(owners: readonly Holder[], own: Holder | undefined): string {
  const names = owners.map(({ team }) => `"${team}"`).join(" and ");
  return `, which is granted to ${names}${own ? `: the wider grant "${own.grant.value}" does not cover it` : ""}`;
}

function owned(owners: readonly Holder[]): Finding {
  return {
    related: owners
      .slice(0, MAX_RELATED)
      .map(({ team, grant: { value, span } }) => ({ message: `"${value}" is granted to "${team}" here`, span })),
    help: "Use a host that is granted to no other team, or ask the platform team to name it in the `hosts` of both.",
  };
}
