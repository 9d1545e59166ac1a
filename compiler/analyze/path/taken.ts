import type { Route } from "../../model/model.ts";
import { pathsIn } from "../../regex/language.ts";
import { mayOverlap, shapeOf } from "../../regex/shape.ts";
import { toBytes } from "../../table/path.ts";
import { areExclusive, byPath, byRank, parentPath } from "../../table/precedence.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { Grants, holderOf, isIn, wholeOf, type Area, type Ground } from "../grants.ts";
import { mayBegin, pathSource, pathText } from "../path-source.ts";
import { siteRoutes } from "../site-routes.ts";

/**
 * On a host that several teams hold, no team's route takes requests that another team's route would have; but for what is left over of
 * a host (`/`), of which each may take paths. Whoever has a prefix in its `paths` may (ADR 32).
 */
export const pathTaken = defineAnalysisRule({
  code: "path/taken",
  check(input, report) {
    const grants = new Grants(input.model.teams);
    const said = new Set<Route>();
    for (const { site, routes } of siteRoutes(input).sites) {
      const grounds = sharedGrounds(site.hosts, grants);
      if (grounds.length === 0) continue;
      const others = indexOf(routes.filter(({ team }) => team !== "platform"));
      for (const { host, ground, whole } of grounds) {
        for (const route of routes) {
          const holder = holderOf(whole, route.team);
          if (!holder || holder.mayTake || said.has(route)) continue;
          const loser = others(route, ground, whole);
          if (!loser) continue;
          said.add(route);
          const path =
            route.path.kind === "regex" ? `a prefix of these paths on ${host}` : `${host}${route.path.value}`;
          report(
            route.path.span,
            `Route "${route.id}" takes requests from "${loser.id}" on ${host}, which "${route.team}" and "${loser.team}" hold together.`,
            {
              related: [{ message: `"${loser.id}" has ${pathText(loser)} here`, span: loser.path.span }],
              here: `"${route.id}" has ${pathText(route)} here`,
              help: `Use a path outside of it, or ask the platform team to add ${path} to the \`paths\` of "${route.team}".`,
            },
          );
        }
      }
    }
  },
});

interface Shared {
  readonly host: string;
  readonly ground: Ground;
  readonly whole: Area;
}

/** What of a site's hosts several teams hold; of hosts that the same grants cover one. */
function sharedGrounds(hosts: readonly string[], grants: Grants): readonly Shared[] {
  const found = new Map<string, Shared>();
  for (const host of hosts) {
    const ground = grants.of(host);
    const whole = wholeOf(ground);
    if (!whole || whole.holders.length < 2) continue;
    const key = ground.areas.map(({ prefix, holders }) => `${prefix} ${holders.map(({ team }) => team).join(" ")}`);
    if (!found.has(key.join("\n"))) found.set(key.join("\n"), { host, ground, whole });
  }
  return [...found.values()];
}

/** Gives a route of another team that would have requests which a route takes on such a host. */
function indexOf(routes: readonly Route[]): (route: Route, ground: Ground, whole: Area) => Route | undefined {
  const literal = new Map<string, Route[]>();
  // Nearly always the beginnings tell, and a literal path needs no automaton.
  const all = routes.map((route) => ({
    route,
    begin: route.path.kind === "regex" ? undefined : toBytes(route.path.value),
  }));
  const regexes = routes.filter(({ path }) => path.kind === "regex");
  for (const route of routes) {
    if (route.path.kind === "regex") continue;
    const there = literal.get(route.path.value);
    if (there) there.push(route);
    else literal.set(route.path.value, [route]);
  }
  return (route, { areas }, whole) => {
    const { kind, value } = route.path;
    const mayLose = (other: Route) =>
      other.team !== route.team &&
      holderOf(whole, other.team) !== undefined &&
      isBefore(route, other) &&
      !areExclusive(route.conditions, other.conditions) &&
      !(isAll(other) && isBelow(route));
    if (kind === "regex") {
      const parts = areas
        .filter((area) => area !== whole)
        .map(({ prefix }) => pathSource({ kind: "prefix", value: prefix }));
      const { prefix } = shapeOf(toBytes(value));
      return all.find(
        ({ route: other, begin }) =>
          (begin === undefined || mayBegin(prefix, begin)) && mayLose(other) && mayMeet(route, other, parts),
      )?.route;
    }
    if (areas.find((area) => isIn(value, area)) !== whole) return undefined;
    for (let at: string | undefined = value; at !== undefined; at = parentPath(at)) {
      const isHere = at === value;
      const found = literal.get(at)?.find((other) => (isHere || other.path.kind === "prefix") && mayLose(other));
      if (found) return found;
    }
    return kind === "exact" ? regexes.find((other) => mayLose(other) && matches(other, value)) : undefined;
  };
}

function isBefore(route: Route, other: Route): boolean {
  // Of two expressions without an order a rule of its own says so.
  const isOrdered = route.path.kind !== "regex" || byPath(route, other) !== 0 || route.path.value === other.path.value;
  return isOrdered && byRank(route, other) < 0;
}

function isAll({ path }: Route): boolean {
  return path.kind === "prefix" && path.value === "/";
}

/** All paths of a route have the same first segment. */
function isBelow({ path: { kind, value } }: Route): boolean {
  if (kind !== "regex") return value !== "/";
  const segment = shapeOf(toBytes(value)).segments.list[1];
  return segment !== undefined && segment.whole && segment.prefix !== "";
}

/** Whether a path outside of `parts` is one of both; what cannot be told may be. */
function mayMeet(route: Route, other: Route, parts: readonly string[]): boolean {
  const one = pathSource(route.path);
  const two = pathSource(other.path);
  if (other.path.kind === "regex" && !mayOverlap(shapeOf(one), shapeOf(two))) return false;
  const found = pathsIn([one, two], parts, "arriving");
  return typeof found === "symbol" || found.length > 0;
}

function matches({ path }: Route, text: string): boolean {
  return new RegExp(`^(?:${toBytes(path.value)})$`).test(toBytes(text));
}
