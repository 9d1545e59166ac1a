import { hostText, type Route } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { coveringHosts, Grants, holderOf } from "../grants.ts";
import { byPlace } from "../site-routes.ts";
import { hostsOfPlatform } from "./not-granted.ts";

interface Claim {
  readonly team: string;
  readonly at: Route["hosts"][number];
}

/**
 * `redirects: ["*"]` of two teams names no host, so neither of them can say that a host is its own. The one that takes it, or takes
 * a part of it from the other's wildcard, has it alone; whoever comes second needs a grant that names it.
 */
export const redirectedByTwo = defineAnalysisRule({
  code: "host/redirected-by-two",
  check({ model }, report) {
    const grants = new Grants(model.teams);
    const platforms = hostsOfPlatform(model);
    // By host and listener; of each team the first place. Routes that name no host share their file's list.
    const claims = new Map<string, Claim[]>();
    const looked = new Map<Route["hosts"], Set<string>>();
    for (const { team, hosts, listeners, action } of model.routes) {
      if (action.kind !== "redirect" || team === "platform") continue;
      const done = looked.get(hosts) ?? new Set<string>();
      looked.set(hosts, done);
      for (const { value: listener } of listeners) {
        if (done.has(listener)) continue;
        done.add(listener);
        for (const at of hosts) {
          const host = hostText(at.value);
          const there = claims.get(keyOf(host, listener));
          if (there?.some((claim) => claim.team === team)) continue;
          const isOwn = grants.of(host).areas.some((area) => holderOf(area, team));
          if (isOwn || grants.redirectsBy(team, host, platforms) !== "*") continue;
          if (there) there.push({ team, at });
          else claims.set(keyOf(host, listener), [{ team, at }]);
        }
      }
    }
    const said = new Set<string>();
    for (const [key, own] of claims) {
      const [host = "", listener = ""] = key.split("|");
      for (const { team, at } of own) {
        const others = coveringHosts(host).flatMap((one) => claims.get(keyOf(one, listener)) ?? []);
        const other = others.find((one) => one.team !== team);
        // Of two that name the same host the one that stands first is not at fault.
        const isSame = other && hostText(other.at.value) === host;
        if (!other || (isSame && byPlace(at.span, other.at.span) < 0) || said.has(`${team} ${host}`)) continue;
        said.add(`${team} ${host}`);
        const theirs = isSame ? "" : `, which is below "${hostText(other.at.value)}" of team "${other.team}"`;
        const whose = isSame ? `Teams "${other.team}" and "${team}" both redirect` : `Team "${team}" redirects`;
        report(at.span, `${whose} on "${host}"${theirs}, and no grant names it.`, {
          related: [{ message: `"${other.team}" has it here`, span: other.at.span }],
          here: `"${team}" has it here`,
          help: `Ask the platform team to name "${host}" under \`redirects\` of one of the two, or of both.`,
        });
      }
    }
  },
});

function keyOf(host: string, listener: string): string {
  return `${host}|${listener}`;
}
