import type { Route } from "../model/model.ts";
import { mayOverlap, shapeOf } from "../regex/shape.ts";
import type { Source } from "../regex/language.ts";
import { byPath, byRank, bySpecificity } from "../table/precedence.ts";
import { toBytes } from "../table/path.ts";
import type { TableConditions } from "../table/table.ts";
import { isImplied } from "./conditions.ts";
import { pathSource } from "./path-source.ts";

/** Whoever is asked before: a route, or the place in the order where one would stand. */
export type Place = Pick<Route, "path" | "everyHost" | "conditions">;

/** The routes that may take requests away from others in one site, the platform's included. */
export interface Rivals {
  /** A route that stands before `place` by its path or its priority, matches `path` (bytes), and takes every request that fulfils `conditions`. */
  takenAt(path: string, place: Place, conditions: TableConditions): Route | undefined;
  /** All such routes with a path among `paths`. */
  takers(paths: Source, place: Place, conditions: TableConditions): readonly Route[];
}

/** Rivals of the routes of one site. */
export function rivalsOf(routes: readonly Route[], everyHost: readonly Route[]): Rivals {
  const all = [...everyHost, ...routes];
  const literal = new Map<string, Route[]>();
  for (const route of all) {
    if (route.path.kind !== "regex") append(literal, toBytes(route.path.value), route);
  }
  const regexes = indexRegexes(routes.filter(({ path }) => path.kind === "regex"));
  const takes = (taker: Route, place: Place, conditions: TableConditions) =>
    !place.everyHost && (taker.everyHost || isBefore(taker, place)) && isImplied(taker.conditions, conditions);

  return {
    takenAt(path, place, conditions) {
      for (let at: string | undefined = path; at !== undefined; at = shorter(at)) {
        const found = literal
          .get(at)
          ?.find((taker) => (at === path || taker.path.kind === "prefix") && takes(taker, place, conditions));
        if (found) return found;
      }
      for (const list of regexes(path)) {
        const found = list.find(({ route, regex }) => takes(route, place, conditions) && regex.test(path));
        if (found) return found.route;
      }
      return undefined;
    },
    takers(paths, place, conditions) {
      const inPaths = new RegExp(`^(?:${paths})$`);
      const shape = shapeOf(paths);
      return all.filter((taker) => {
        if (!takes(taker, place, conditions)) return false;
        if (taker.path.kind === "exact") return inPaths.test(toBytes(taker.path.value));
        return mayOverlap(shape, shapeOf(pathSource(taker.path)));
      });
    },
  };
}

/** By its path, or by its priority among equals. More specific conditions leave requests over, all of them together, too. */
function isBefore(taker: Route, place: Place): boolean {
  if (byPath(taker, place) !== 0) return byPath(taker, place) < 0;
  if (taker.path.value !== place.path.value || bySpecificity(taker.conditions, place.conditions) !== 0) return false;
  return byRank(taker, place) < 0;
}

interface RegexRoute {
  readonly route: Route;
  readonly regex: RegExp;
}

/**
 * The expressions that a path may match, by the whole segment of each that the fewest others have, so that a path is
 * not tried against a thousand expressions.
 */
function indexRegexes(routes: readonly Route[]): (path: string) => readonly (readonly RegexRoute[])[] {
  const all = routes.map((route) => {
    const source = toBytes(route.path.value);
    const fixed = shapeOf(source).segments.list.flatMap(({ prefix, whole }, i) => (whole ? [`${i}/${prefix}`] : []));
    return { route, regex: new RegExp(`^(?:${source})$`), fixed };
  });
  const count = new Map<string, number>();
  for (const { fixed } of all) for (const key of fixed) count.set(key, (count.get(key) ?? 0) + 1);
  const index = new Map<string, RegexRoute[]>();
  for (const { fixed, ...entry } of all) {
    const rarest = fixed.toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0))[0] ?? "";
    append(index, rarest, entry);
  }
  return (path) => {
    const keys = ["", ...path.split("/").map((segment, i) => `${i}/${segment}`)];
    return keys.flatMap((key) => {
      const list = index.get(key);
      return list ? [list] : [];
    });
  };
}

/** `/a/b` → `/a` → `/`: the prefixes that hold a path, by whole segments. */
function shorter(path: string): string | undefined {
  return path === "/" ? undefined : path.slice(0, path.lastIndexOf("/")) || "/";
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
