import { pathText } from "../../analyze/path-source.ts";
import { byPlace, hostList, siteRoutes } from "../../analyze/site-routes.ts";
import type { Conditions, Route } from "../../model/model.ts";
import { areExclusive } from "../../table/precedence.ts";
import { defineAnalysisRule } from "../rule.ts";

/** A route that conflicts with hundreds names only so many: one mistake must not print thousands of lines. */
const MAX_PER_ROUTE = 10;

/** Two routes of one site that claim the same path with equally specific conditions which one request can fulfil. */
export const conflict = defineAnalysisRule({
  code: "route/conflict",
  help: "Remove one of the two, change its path or host, or add a condition (`methods`, `headers`, `query`) to one of them.",
  check(input, report) {
    const { sites, everyHost } = siteRoutes(input);
    const found = new Map<Route, Map<Route, string[]>>();
    for (const { site, routes } of [...sites, { site: { hosts: ["every host"] }, routes: everyHost }]) {
      for (const [first, second] of ties(routes)) {
        const others = found.get(second) ?? new Map<Route, string[]>();
        found.set(second, others);
        const hosts = others.get(first);
        if (hosts) hosts.push(...site.hosts);
        else if (others.size < MAX_PER_ROUTE) others.set(first, [...site.hosts]);
      }
    }
    for (const [second, others] of found) {
      for (const [first, hosts] of others) {
        report(
          second.path.span,
          `Routes "${second.id}" and "${first.id}" both claim ${pathText(second)} on ${hostList(hosts)}, and neither is more specific.`,
          { related: [{ message: `"${first.id}" claims it here`, span: first.path.span }] },
        );
      }
    }
  },
});

/** Pairs, each in the order of places, that tie: only routes with the same path and equally specific conditions are compared. */
function* ties(routes: readonly Route[]): Iterable<[Route, Route]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const { kind, value, priority } = route.path;
    append(groups, `${kind} ${priority} ${value}`, route);
  }
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const equal = new Map<string, Route[]>();
    for (const route of group) {
      const { methods, headers, query } = route.conditions;
      append(equal, `${methods.length > 0} ${headers.length} ${query.length}`, route);
    }
    for (const routesOfOneRank of equal.values()) {
      if (routesOfOneRank.length > 1) for (const part of apart(routesOfOneRank)) yield* tiesOf(part);
    }
  }
}

function* tiesOf(group: readonly Route[]): Iterable<[Route, Route]> {
  const sorted = group.toSorted((a, b) => byPlace(a.span, b.span));
  for (const [i, second] of sorted.entries()) {
    let named = 0;
    for (let j = 0; j < i && named < MAX_PER_ROUTE; j++) {
      const first = sorted[j];
      if (!first || areExclusive(first.conditions, second.conditions)) continue;
      named++;
      yield [first, second];
    }
  }
}

/** Thousands of routes on one path differ in the value of a header or parameter that all of them ask for: those are exclusive. */
function apart(group: readonly Route[]): Iterable<readonly Route[]> {
  const [first] = group;
  if (!first) return [];
  const value = (conditions: Conditions, of: "headers" | "query", name: string) =>
    conditions[of].find((condition) => condition.name === name)?.value;
  const shared = (["headers", "query"] as const).flatMap((of) =>
    first.conditions[of]
      .filter(({ name }) => group.every(({ conditions }) => value(conditions, of, name) !== undefined))
      .map(({ name }) => ({ of, name })),
  );
  const parts = new Map<string, Route[]>();
  for (const route of group) {
    const key = JSON.stringify(shared.map(({ of, name }) => value(route.conditions, of, name)));
    append(parts, key, route);
  }
  return parts.values();
}

function append(map: Map<string, Route[]>, key: string, route: Route): void {
  const list = map.get(key);
  if (list) list.push(route);
  else map.set(key, [route]);
}
