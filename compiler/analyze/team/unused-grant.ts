import {
  hostPathText,
  hostText,
  listenersOf,
  saidHosts,
  serviceKey,
  type Backend,
  type HostPath,
  type Route,
} from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { coveringHosts, isIn } from "../grants.ts";

/**
 * What a team was granted by name and nothing of it uses: often a name with a slip in it, or what another team could have. A
 * wildcard is room for hosts to come, and so is the host that it begins above; a team without routes is team/unknown-grant.
 */
export const unusedGrant = defineAnalysisRule({
  code: "team/unused-grant",
  severity: "warning",
  help: "Remove it from the grant, or correct the name.",
  check({ model }, report) {
    const all = [...model.routes, ...model.tcpRoutes];
    // A listener that nobody uses is listener/unused.
    const used = new Set(all.flatMap(listenersOf).map(({ value }) => value));
    for (const team of model.teams) {
      const { name, grant } = team;
      const own = all.filter((route) => route.team === name);
      if (!grant || own.length === 0) continue;
      const granted = new Set(grant.hosts.map(({ value }) => hostText(value)));
      const withHosts = model.routes.filter((route) => route.team === name);
      const hosts = new Set(saidHosts(withHosts).map(({ value }) => hostText(value)));
      const listeners = new Set(own.flatMap(listenersOf).map(({ value }) => value));
      for (const { value, span } of grant.hosts) {
        const host = hostText(value);
        const isUsed = [...coveringHosts(host), "*"].some((one) => hosts.has(one));
        if (value.kind === "exact" && !isUsed && !granted.has(`*.${host}`))
          report(span, `No route of team "${name}" uses the host "${host}".`);
      }
      for (const { value, span } of grant.listeners)
        if (used.has(value) && !listeners.has(value))
          report(span, `No route of team "${name}" uses the listener "${value}".`);
      for (const { value, span } of grant.paths ?? [])
        if (value.host.kind === "exact" && !own.some((route) => "hosts" in route && isInside(route, value)))
          report(span, `No route of team "${name}" has a path in "${hostPathText(value)}".`);
      for (const { value, span } of grant.redirects ?? [])
        if (value.kind === "exact" && !hosts.has(hostText(value)))
          report(span, `No route of team "${name}" uses the host "${hostText(value)}".`);
      const services = new Set([
        ...model.backends.filter((backend) => backend.team === name).flatMap(serviceOf),
        ...(team.private ?? []).map(({ value }) => serviceKey(value)),
      ]);
      const patterns = (grant.services ?? []).filter(({ value }) => value.endsWith("*"));
      const isCovered = (name: string) => patterns.some(({ value }) => name.startsWith(serviceKey(value.slice(0, -1))));
      for (const { value, span } of grant.services ?? [])
        if (!services.has(serviceKey(value)) && !isCovered(serviceKey(value)))
          report(span, `Nothing of team "${name}" has the service "${value}".`);
    }
  },
});

/** Of an expression it is not asked where its paths are. */
function isInside({ hosts, path, morePaths = [] }: Route, { host, prefix }: HostPath): boolean {
  const covering = new Set([...coveringHosts(hostText(host)), "*"]);
  const isThere = hosts.some(({ value }) => covering.has(hostText(value)));
  return isThere && [path, ...morePaths].some(({ kind, value }) => kind === "regex" || isIn(value, { prefix }));
}

function serviceOf({ servers }: Backend): readonly string[] {
  return servers.kind === "service" ? [serviceKey(servers.service.value)] : [];
}
