import { both, isImplied } from "../conditions.ts";
import { satisfying } from "../satisfy.ts";
import { pathText } from "../path-source.ts";
import { byPlace, hostList, siteRoutes } from "../site-routes.ts";
import type { Condition, Route } from "../../model/model.ts";
import { areExclusive, byRank, bySpecificity, sameThing } from "../../table/precedence.ts";
import type { Site } from "../../table/table.ts";
import { isPoint } from "../../table/values.ts";
import { conditionWord, conditionWords } from "../../words/list.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

const CONDITIONS = conditionWords.map(({ key }) => `\`${key}\``).join(", ");

/** A route that conflicts with hundreds names only so many: one mistake must not print thousands of lines. */
const MAX_PER_ROUTE = 10;

/**
 * So many steps are gone for the routes of one path to find out whether others take what two of them both would; beyond it the two are
 * a conflict.
 */
const STEPS = 100_000;

/**
 * Two routes of one site that claim the same path with equally specific conditions which one request can fulfil, and which no route
 * before both of them takes.
 */
export const conflict = defineAnalysisRule({
  code: "route/conflict",
  check(input, report) {
    const { sites, everyHost } = siteRoutes(input);
    const found = new Map<Route, Map<Route, Pick<Site, "hosts">[]>>();
    const platforms = [...new Set(input.table.listeners.map(everyHost))];
    const all = platforms.map((routes) => ({ site: { hosts: ["every host"] }, routes }));
    for (const { site, routes } of [...sites, ...all]) {
      for (const [first, second] of ties(routes)) {
        const others = found.get(second) ?? new Map<Route, Pick<Site, "hosts">[]>();
        found.set(second, others);
        const there = others.get(first);
        if (there) there.push(site);
        else if (others.size < MAX_PER_ROUTE) others.set(first, [site]);
      }
    }
    for (const [second, others] of found) {
      for (const [first, on] of others) {
        report(
          second.path.span,
          `Routes "${second.id}" and "${first.id}" both claim ${pathText(second)} on ${hostList(on)}, and neither is more specific.`,
          {
            related: [{ message: `"${first.id}" claims it here`, span: first.path.span }],
            here: `"${second.id}" claims it here`,
            help: helpFor(first, second),
          },
        );
      }
    }
  },
});

/** What settles it without another path. Between teams neither does: who would come first takes from the other (path/taken). */
function helpFor(one: Route, other: Route): string {
  const [first, second] = [one.conditions, other.conditions];
  const remove = "emove one of the two, change its path or host, or add a condition";
  const isSame = isImplied(first, second) && isImplied(second, first);
  if (isSame || one.team !== other.team) return `R${remove} (${CONDITIONS}) to one of them.`;
  const all = both(first, second);
  const isThird = [first, second].every((its) => bySpecificity(all, its) < 0);
  const third = isThird ? ", or add a route with the conditions of both, which takes what both would" : "";
  return `Give one of the two a higher \`priority\`${third}. Or r${remove} (${CONDITIONS}) to one of them.`;
}

/** Pairs, each in the order of places, that tie: only routes with the same path and equally specific conditions are compared. */
function* ties(routes: readonly Route[]): Iterable<[Route, Route]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) append(groups, `${route.path.kind} ${route.path.value}`, route);
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const budget = { steps: STEPS };
    const equal = new Map<string, Route[]>();
    for (const route of group) {
      append(equal, `${route.path.priority} ${rankOf(route.conditions)}`, route);
    }
    for (const routesOfOneRank of equal.values()) {
      if (routesOfOneRank.length > 1)
        for (const part of apart(routesOfOneRank))
          yield* tiesOf(part, (first, second) => isCovered(first, second, group, budget));
    }
  }
}

/** Whether routes that are asked before both take every request that both would. They have the same path. */
function isCovered(first: Route, second: Route, group: readonly Route[], budget: { steps: number }): boolean {
  budget.steps -= group.length;
  if (budget.steps < 0) return false;
  const when = both(first.conditions, second.conditions);
  const before = group.filter((other) => byRank(other, first) < 0 && !areExclusive(other.conditions, when));
  if (before.length === 0) return false;
  const unless = before.map(({ conditions }) => conditions);
  return satisfying(when, unless, budget) === undefined;
}

/** Those with the same are equally specific (`bySpecificity`). */
function rankOf(conditions: readonly Condition[]): string {
  const words = conditions.map(({ of }) => of);
  const sizes = [...new Set(words)].map((word) =>
    conditions.reduce(
      (sum, { of, values }) => (of === word ? sum + (conditionWord(of).ranges?.sizeOf(values) ?? 0n) : sum),
      0n,
    ),
  );
  return [...words, ...sizes].join(" ");
}

function* tiesOf(
  group: readonly Route[],
  isSettled: (first: Route, second: Route) => boolean,
): Iterable<[Route, Route]> {
  const sorted = group.toSorted((a, b) => byPlace(a.span, b.span));
  for (const [i, second] of sorted.entries()) {
    let named = 0;
    for (let j = 0; j < i && named < MAX_PER_ROUTE; j++) {
      const first = sorted[j];
      if (!first || areExclusive(first.conditions, second.conditions) || isSettled(first, second)) continue;
      named++;
      yield [first, second];
    }
  }
}

/** Thousands of routes on one path differ in the value of a header or parameter that all of them ask for: those are exclusive. */
function apart(group: readonly Route[]): Iterable<readonly Route[]> {
  const [first] = group;
  if (!first) return [];
  const oneValue = (route: Route, condition: Condition) => {
    const { values = [] } = sameThing(condition, route.conditions) ?? {};
    const [value, ...more] = values;
    return value !== undefined && more.length === 0 && isPoint(condition, value) ? value : undefined;
  };
  const shared = first.conditions.filter((condition) =>
    group.every((route) => oneValue(route, condition) !== undefined),
  );
  const parts = new Map<string, Route[]>();
  for (const route of group)
    append(parts, JSON.stringify(shared.map((condition) => oneValue(route, condition))), route);
  return parts.values();
}

function append(map: Map<string, Route[]>, key: string, route: Route): void {
  const list = map.get(key);
  if (list) list.push(route);
  else map.set(key, [route]);
}
