import type { Route } from "../../model/model.ts";
import { hostText } from "../../model/model.ts";
import type { Site } from "../../table/table.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { coveringHosts, Grants, holderOf } from "../grants.ts";
import { siteRoutes, type SiteRoutes } from "../site-routes.ts";

/**
 * The most specific site of a host answers alone: a first route on a host takes all its requests from the wildcard above. Where another
 * team's routes stand there and it holds the host too, that is not the team's to do.
 */
export const hostCutOff = defineAnalysisRule({
  code: "host/cut-off",
  check(input, report) {
    const grants = new Grants(input.model.teams);
    const { sites } = siteRoutes(input);
    const byHost = new Map(sites.flatMap((one) => one.site.hosts.map((host) => [keyOf(host, one.site), one] as const)));
    /** The nearest first: without the one before the next would answer. */
    const widerThan = (host: string, { listener }: Site): readonly SiteRoutes[] =>
      [...coveringHosts(host).slice(1), "*"].flatMap((one) => byHost.get(keyOf(one, { listener })) ?? []);
    const answering = (host: string, site: Site) => byHost.get(keyOf(host, site)) ?? widerThan(host, site)[0];
    const granted = [...grants.hosts];
    const said = new Set<string>();
    for (const one of sites) {
      const own = teamsOf(one);
      for (const host of one.site.hosts) {
        const losers = (host === "*" ? [] : widerThan(host, one.site)).flatMap((wider) =>
          [...teamsOf(wider)].filter((team) => !own.has(team)).map((team) => ({ team, wider })),
        );
        if (losers.length === 0) continue;
        const below = host.startsWith("*.") ? granted.filter((other) => other.endsWith(host.slice(1))) : [];
        for (const lost of [host, ...below.filter((other) => answering(other, one.site) === one)]) {
          const found = losers.find(({ team }) => grants.of(lost).areas.some((area) => holderOf(area, team)));
          const taken = found?.wider.routes.find(({ team }) => team === found.team);
          if (!found || !taken) continue;
          const { team: loser, wider } = found;
          for (const { id, team, hosts } of one.routes) {
            const at = hosts.find(({ value }) => hostText(value) === host);
            if (!at || said.has(placeOf(at)) || !grants.of(host).areas.some((area) => holderOf(area, team))) continue;
            said.add(placeOf(at));
            const from = taken.hosts.find(({ value }) => wider.site.hosts.includes(hostText(value)));
            report(
              at.span,
              `"${id}" makes ${host} a site of its own, and so takes the requests to ${lost} from "${loser}".`,
              {
                ...(from && {
                  related: [{ message: `"${taken.id}" has them here`, span: from.span }],
                }),
                here: `"${id}" claims ${host} here`,
                help: `Ask "${loser}" for a route on ${lost} of its own, or the platform team to grant ${lost} to "${team}" alone.`,
              },
            );
          }
        }
      }
    }
  },
});

function keyOf(host: string, { listener }: Pick<Site, "listener">): string {
  return `${host}|${listener}`;
}

function placeOf({ span }: Route["hosts"][number]): string {
  return `${span.file} ${span.start}`;
}

function teamsOf({ routes }: SiteRoutes): ReadonlySet<string> {
  return new Set(routes.flatMap(({ team }) => (team === "platform" ? [] : [team])));
}
