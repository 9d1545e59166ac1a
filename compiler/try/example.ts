import { decide } from "../table/decide.ts";
import { percentEncode } from "../table/path.ts";
import type { RouteTable } from "../table/table.ts";

/** A request that a route of the listener answers: `/` where that has a route, else the shortest path; undefined when a plain GET reaches none. */
export function exampleRequest(table: RouteTable, listener: string): { host: string; path: string } | undefined {
  for (const site of table.sites.filter((one) => one.listener === listener)) {
    const host = (site.hosts[0] ?? "").replace(/^\*\.?/, "any.");
    const paths = site.keys.map((key) => percentEncode(key.path)).toSorted((a, b) => a.length - b.length);
    for (const path of ["/", ...paths]) {
      // It is printed for a shell.
      if (!/^[\w./~%-]+$/.test(path)) continue;
      const { outcome } = decide(table, { listener, host, path, query: "", method: "GET", headers: [] });
      if (outcome.kind === "route" && !outcome.everyHost) return { host, path };
    }
  }
  return undefined;
}
