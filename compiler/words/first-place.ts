import type { Span } from "../diagnostic/diagnostic.ts";
import type { Route } from "../model/model.ts";

/** A name that HAProxy wants in a rule, and where a route says it. */
export type Named = readonly [name: string, span: Span];

/** Each name once, sorted, with the first place (by route id) that says it. */
export function firstPlaces(routes: readonly Route[], namesOf: (route: Route) => readonly Named[]): Named[] {
  const first = new Map<string, { readonly route: string; readonly named: Named }>();
  for (const route of routes) {
    for (const named of namesOf(route)) {
      const known = first.get(named[0]);
      if (known === undefined || route.id < known.route) first.set(named[0], { route: route.id, named });
    }
  }
  return [...first.values()].map(({ named }) => named).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
