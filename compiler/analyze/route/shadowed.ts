import { casesOf } from "../conditions.ts";
import { pathSource, pathText, sourcesOf } from "../path-source.ts";
import { rivalsOf, type Rivals } from "../rivals.ts";
import { hostList, siteRoutes } from "../site-routes.ts";
import type { Route } from "../../model/model.ts";
import { TOO_COMPLEX, pathsIn, type Source } from "../../regex/language.ts";
import { shapeOf } from "../../regex/shape.ts";
import { toBytes } from "../../table/path.ts";
import { parentPath } from "../../table/precedence.ts";
import type { Site } from "../../table/table.ts";
import { isClear } from "../../regex/universe.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Of many routes that together take everything, so many are shown. */
const MAX_RELATED = 5;

/**
 * A route that never answers on a host: whatever request it could take, routes that are asked before it take it.
 * Exact: without a proof nothing is said. Two routes of equal rank are route/conflict or route/regex-overlap.
 */
export const shadowed = defineAnalysisRule({
  code: "route/shadowed",
  help: "Remove the route that cannot answer, or change a path so that requests are left for it.",
  check(input, report) {
    const { sites, everyHost } = siteRoutes(input);
    const indexes = new Map<readonly Route[], ReturnType<typeof everyHostIndex>>();
    const found = new Map<Route, { by: readonly Route[]; on: Site[] }>();
    const sitesOf = new Map<Route, number>();
    for (const { site, routes } of sites) {
      const hasRivals = site.regexes.length > 0 || routes.some(({ path }) => path.priority !== 0);
      const platforms = everyHost(site.listener);
      const byPlatform = indexes.get(platforms) ?? everyHostIndex(platforms);
      indexes.set(platforms, byPlatform);
      const rivals = hasRivals ? rivalsOf(routes, platforms) : undefined;
      for (const route of routes) {
        sitesOf.set(route, (sitesOf.get(route) ?? 0) + 1);
        const by = isRefused(route) ? [] : (byPlatform(route) ?? (rivals && takersOf(route, rivals)));
        if (!by) continue;
        const known = found.get(route);
        if (known) known.on.push(site);
        else found.set(route, { by, on: [site] });
      }
    }
    const several = new Set(input.model.routes.flatMap(({ id, morePaths }) => (morePaths ? [id] : [])));
    for (const [route, { by, on }] of found) {
      const who = several.has(route.id)
        ? `Route "${route.id}" can never answer its ${pathText(route)}`
        : `Route "${route.id}" can never answer`;
      const where = on.length === sitesOf.get(route) ? "" : ` on ${hostList(on)}`;
      const takers = by.length === 1 ? `"${by[0]?.id}" takes` : `${by.length} routes together take`;
      report(
        route.path.span,
        by.length === 0
          ? `${who}: every path that its ${pathText(route)} matches is refused before routing.`
          : `${who}${where}: ${takers} every request to its ${pathText(route)} before it.`,
        {
          ...(by.length > 0 && {
            related: by
              .slice(0, MAX_RELATED)
              .map((taker) => ({ message: `"${taker.id}" has ${pathText(taker)} here`, span: taker.path.span })),
            here: `"${route.id}" is here`,
          }),
        },
      );
    }
  },
});

/** The platform's route that takes all of an exact or prefix path. An exact one takes no prefix whole. */
function everyHostIndex(everyHost: readonly Route[]): (route: Route) => readonly Route[] | undefined {
  const exact = new Map<string, Route>();
  const prefix = new Map<string, Route>();
  for (const route of everyHost) (route.path.kind === "exact" ? exact : prefix).set(route.path.value, route);
  if (everyHost.length === 0) return () => undefined;
  return ({ path }) => {
    if (path.kind === "regex") return undefined;
    const same = path.kind === "exact" && exact.get(path.value);
    if (same) return [same];
    for (let at: string | undefined = path.value; at !== undefined; at = parentPath(at)) {
      const taker = prefix.get(at);
      if (taker) return [taker];
    }
    return undefined;
  };
}

/**
 * True when every path of the route is a 400 whatever else there is: it cannot arrive, or it holds an escape, a `;` or a
 * double slash, so that it names something else once decoded (docs/data-path.md, "Paths that mean two things").
 */
function isRefused({ path }: Route): boolean {
  if (path.kind === "regex") {
    // Any path begins with the same text, and its decoded form does not: the expression cannot match both.
    const { prefix } = shapeOf(toBytes(path.value));
    return /\/\/|;/.test(prefix) || /^[^%]*%(?!25)[0-9a-f]{2}/i.test(prefix);
  }
  return !isClear(toBytes(path.value));
}

/** Who takes all of a route's requests; undefined when some are left, empty when no path of it can arrive. */
function takersOf(route: Route, rivals: Rivals): readonly Route[] | undefined {
  if (route.path.kind === "exact") {
    const path = toBytes(route.path.value);
    const takers = casesOf(route.conditions).map((conditions) => rivals.takenAt(path, route, conditions));
    return takers.every((taker) => taker !== undefined) ? [...new Set(takers)] : undefined;
  }
  const source = pathSource(route.path);
  const samples = route.path.kind === "regex" ? shapeOf(source).samples : samplesBelow(route.path.value);
  const takers = new Set<Route>();
  for (const conditions of casesOf(route.conditions)) {
    // Nearly always one of a few paths is free, and no automaton is needed.
    if (samples.some((path) => !rivals.takenAt(path, route, conditions))) return undefined;
    const all = rivals.takers(source, route, conditions);
    if (!isEmpty(source, all)) return undefined;
    const alone = all.find((taker) => isEmpty(source, [taker]));
    for (const taker of alone ? [alone] : all) takers.add(taker);
  }
  return isEmpty(source, []) ? [] : [...takers];
}

/** True when it is proven that the takers leave nothing that can arrive. */
function isEmpty(source: Source, takers: readonly Route[]): boolean {
  const left = pathsIn([source], sourcesOf(takers), "arriving");
  return left !== TOO_COMPLEX && left.length === 0;
}

/** The path itself and one below it that hardly any route names. */
function samplesBelow(prefix: string): readonly string[] {
  const path = toBytes(prefix);
  return [path, `${path === "/" ? "" : path}/~/any~`];
}
