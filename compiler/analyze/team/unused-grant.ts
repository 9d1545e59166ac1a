import { hostText } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { coveringHosts } from "../grants.ts";

/**
 * What a team was granted by name and none of its routes uses: often a name with a slip in it, or what another team could have. A
 * wildcard is room for hosts to come, and so is the host that it begins above; a team without routes is team/unknown-grant.
 */
export const unusedGrant = defineAnalysisRule({
  code: "team/unused-grant",
  severity: "warning",
  help: "Remove it from the grant, or correct the name.",
  check({ model }, report) {
    const all = [...model.routes, ...model.tcpRoutes];
    // A listener that nobody uses is listener/unused.
    const used = new Set(all.map(({ listener }) => listener?.value));
    for (const { name, grant } of model.teams) {
      const own = all.filter(({ team }) => team === name);
      if (!grant || own.length === 0) continue;
      const granted = new Set(grant.hosts.map(({ value }) => hostText(value)));
      const hosts = new Set(
        own.flatMap((route) => ("hosts" in route ? route.hosts.map(({ value }) => hostText(value)) : [])),
      );
      const listeners = new Set(own.map(({ listener }) => listener?.value));
      for (const { value, span } of grant.hosts) {
        const host = hostText(value);
        const isUsed = [...coveringHosts(host), "*"].some((one) => hosts.has(one));
        if (value.kind === "exact" && !isUsed && !granted.has(`*.${host}`))
          report(span, `No route of team "${name}" uses the host "${host}".`);
      }
      for (const { value, span } of grant.listeners)
        if (used.has(value) && !listeners.has(value))
          report(span, `No route of team "${name}" uses the listener "${value}".`);
    }
  },
});
