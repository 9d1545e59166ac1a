import type { Route } from "../model/model.ts";
import { mayOverlap, shapeOf, type Shape } from "../regex/shape.ts";
import type { Source } from "../regex/language.ts";
import { byPath } from "../table/precedence.ts";
import { toBytes } from "../table/path.ts";
import type { TableConditions } from "../table/table.ts";
import { isImplied, type Method } from "./conditions.ts";
import { pathSource, spellings } from "./path-source.ts";

/** Whoever is asked before: a route, or the place in the order where one would stand. */
export type Place = Pick<Route, "path" | "everyHost">;

/** The routes that may take requests away from others in one site, the platform's included. */
export interface Rivals {
  /** A route that stands before `place` by its path, matches `path` (bytes), and takes every request that fulfils `conditions`. */
  takenAt(path: string, place: Place, conditions: TableConditions, method: Method): Route | undefined;
  /** All such routes with a path among `paths`. */
  takers(paths: Source, place: Place, conditions: TableConditions, method: Method): readonly Route[];
}

/** Rivals of the routes of one site. */
export function rivalsOf(routes: readonly Route[], everyHost: readonly Route[]): Rivals {
  const all = [...everyHost, ...routes];
  const literal = new Map<string, Route[]>();
  for (const route of all) {
    if (route.path.kind !== "regex") for (const path of spellings(route.path.value)) append(literal, path, route);
  }
  const regexes = new Map<string, { route: Route; regex: RegExp }[]>();
  for (const route of routes) {
    if (route.path.kind !== "regex") continue;
    const source = toBytes(route.path.value);
    append(regexes, fixedSegment(shapeOf(source)), { route, regex: new RegExp(`^(?:${source})$`) });
  }
  const takes = (taker: Route, place: Place, conditions: TableConditions, method: Method) =>
    !place.everyHost &&
    (taker.everyHost || byPath(taker, place) < 0) &&
    isImplied(taker.conditions, conditions, method);

  return {
    takenAt(path, place, conditions, method) {
      for (let at: string | undefined = path; at !== undefined; at = shorter(at)) {
        const found = literal
          .get(at)
          ?.find((taker) => (at === path || taker.path.kind === "prefix") && takes(taker, place, conditions, method));
        if (found) return found;
      }
      for (const bucket of new Set(["", firstSegment(path)])) {
        const found = regexes
          .get(bucket)
          ?.find(({ route, regex }) => takes(route, place, conditions, method) && regex.test(path));
        if (found) return found.route;
      }
      return undefined;
    },
    takers(paths, place, conditions, method) {
      const inPaths = new RegExp(`^(?:${paths})$`);
      const shape = shapeOf(paths);
      return all.filter((taker) => {
        if (!takes(taker, place, conditions, method)) return false;
        if (taker.path.kind === "exact") return spellings(taker.path.value).some((path) => inPaths.test(path));
        return mayOverlap(shape, shapeOf(pathSource(taker.path)));
      });
    },
  };
}

/** The first whole segment that every match has, or "". */
function fixedSegment({ prefix }: Shape): string {
  return prefix.indexOf("/", 1) === -1 ? "" : firstSegment(prefix);
}

function firstSegment(path: string): string {
  const end = path.indexOf("/", 1);
  return path.slice(0, end === -1 ? undefined : end);
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
