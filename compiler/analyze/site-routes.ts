import { byText } from "../diagnostic/sort.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { byEachPath, claimOf, standsOn, type Route } from "../model/model.ts";
import type { AnalysisInput } from "./analysis-rule.ts";
import type { RouteTable, Site } from "../table/table.ts";

/** A site and the model's routes there, one of several paths once for each (`byEachPath`), in the order of their places. */
export interface SiteRoutes {
  readonly site: Site;
  readonly routes: readonly Route[];
}

interface RoutesOfTable {
  readonly sites: readonly SiteRoutes[];
  /** Of a listener; the same list for all of them where no route of every host names listeners. */
  readonly everyHost: (listener: string) => readonly Route[];
}

const known = new WeakMap<RouteTable, RoutesOfTable>();

/** The routes of every site, and the platform's before them. The sites themselves are the table's. */
export function siteRoutes({ model, table }: AnalysisInput): RoutesOfTable {
  let found = known.get(table);
  if (!found) {
    const inOrder = model.routes.toSorted((a, b) => byPlace(a.span, b.span)).flatMap(byEachPath);
    const places = new Map(inOrder.map((route, at) => [claimOf(route.id, route.path), at]));
    const sites = table.sites.map((site) => ({
      site,
      routes: [...site.keys.flatMap(({ candidates }) => candidates), ...site.regexes]
        .map(({ route, path }) => places.get(claimOf(route, path)) ?? 0)
        .toSorted((a, b) => a - b)
        .flatMap((at) => inOrder[at] ?? []),
    }));
    const all = inOrder.filter(({ everyHost }) => everyHost);
    const limited = all.some(({ listeners }) => listeners.length > 0);
    const byListener = new Map(
      table.listeners.map((listener) => [listener, limited ? all.filter((route) => standsOn(route, listener)) : all]),
    );
    found = { sites, everyHost: (listener) => byListener.get(listener) ?? [] };
    known.set(table, found);
  }
  return found;
}

/** Orders places by file and offset. */
export function byPlace(a: Span, b: Span): number {
  return byText(a.file, b.file) || a.start - b.start;
}

/** `shop.example.com`, or `shop.example.com and 3 more hosts`. */
export function hostList(sites: readonly Pick<Site, "hosts">[]): string {
  const [first = "every host", ...more] = [...new Set(sites.flatMap(({ hosts }) => hosts))].toSorted(byText);
  if (more.length === 0) return first;
  return `${first} and ${more.length === 1 ? more[0] : `${more.length} more hosts`}`;
}
