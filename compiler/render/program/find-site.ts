import type { RouteTable } from "../../table/table.ts";
import { everyHostOf } from "./every-host.ts";

/** Part 3: a host that is not the first of its site → `txn.s`, and the route's value there. */
export function findSite(listener: string, table: RouteTable, isLogged: boolean): string {
  const wildcards = wildcardLabels(listener, table).map(
    (labels) =>
      `    http-request set-var(txn.s) var(txn.w),field(-1,.,${labels}),concat(|*${listener}),map_str(maps/sites.map) if !{ var(txn.s) -m found }\n`,
  );
  // A log names it anyway.
  const none = isLogged
    ? ""
    : ". Where the host alone named the route, none is needed\n    http-request set-var(txn.s) str(-) if { var(txn.m) -m found }";
  return `    # 3. the site: the host itself, or one that has the same routes; then without port and trailing dot; then wildcard
    # sites, longest first; then the default site${none}
    http-request set-var(txn.s) var(txn.h),concat(|${listener}),map_str(maps/sites.map) if !{ var(txn.s) -m found }
    http-request set-var(txn.h) var(txn.h),host_only,rtrim(.)
    http-request set-var(txn.s) var(txn.h),concat(|${listener}),map_str(maps/sites.map) if !{ var(txn.s) -m found }
    http-request set-var(txn.w) var(txn.h),field(2,.,0) if !{ var(txn.s) -m found }
${wildcards.join("")}    http-request set-var(txn.s) str(|*${listener}),map_str(maps/sites.map) if !{ var(txn.s) -m found }
    http-request set-var(txn.m) var(txn.s),"concat(,txn.p,/#)",map_beg(maps/paths.map,none) if !{ var(txn.m) -m found }
    http-request set-var(txn.m) str(none) if !{ var(txn.m) -m found }
    http-request set-var(txn.m) ${everyHostOf("txn.p", listener, table)} if { var(txn.u) -m found }

`;
}

/** Numbers of labels of the wildcard suffixes in use, most first: HAProxy looks each up by itself. */
function wildcardLabels(listener: string, table: RouteTable): readonly number[] {
  const hosts = table.sites.filter((site) => site.listener === listener).flatMap(({ hosts: all }) => all);
  const labels = hosts.filter((host) => host.startsWith("*.")).map((host) => host.split(".").length - 1);
  return [...new Set(labels)].toSorted((a, b) => b - a);
}
