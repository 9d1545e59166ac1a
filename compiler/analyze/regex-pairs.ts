import { byText } from "../diagnostic/sort.ts";
import type { Route } from "../model/model.ts";
import { TOO_COMPLEX, pathsIn, type Source } from "../regex/language.ts";
import { mayOverlap, shapeOf } from "../regex/shape.ts";
import type { AnalysisInput } from "./analysis-rule.ts";
import { decodePath, toBytes } from "../table/path.ts";
import { areExclusive } from "../table/precedence.ts";
import type { RouteTable, Site } from "../table/table.ts";
import { both, casesOf } from "./conditions.ts";
import { pathSource, sourcesOf } from "./path-source.ts";
import { rivalsOf, type Rivals } from "./rivals.ts";
import { siteRoutes } from "./site-routes.ts";

/** Two regex routes of one site with equal priority that one request can fulfil. */
export interface RegexPair {
  readonly first: Route;
  readonly second: Route;
  readonly on: readonly Site[];
  /** A path that both match and nobody else takes before; TOO_COMPLEX where that cannot be told. */
  readonly example: string | typeof TOO_COMPLEX;
}

/** Automata that are compared in one site; beyond it the remaining pairs are reported as too complex, so that a lint ends. */
const MAX_COMPARED = 20_000;

const known = new WeakMap<RouteTable, readonly RegexPair[]>();

/** All such pairs, each once, by place. */
export function regexPairs(input: AnalysisInput): readonly RegexPair[] {
  let pairs = known.get(input.table);
  if (!pairs) known.set(input.table, (pairs = findPairs(input)));
  return pairs;
}

function findPairs(input: AnalysisInput): readonly RegexPair[] {
  const { sites, everyHost } = siteRoutes(input);
  const found = new Map<string, RegexPair & { on: Site[] }>();
  for (const { site, routes } of sites) {
    const regexes = routes.filter(({ path }) => path.kind === "regex");
    if (regexes.length < 2) continue;
    const rivals = rivalsOf(routes, everyHost(site.listener));
    let compared = 0;
    for (const [first, second] of pairsToCompare(regexes)) {
      const id = `${first.id} ${second.id}`;
      const example = ++compared > MAX_COMPARED ? TOO_COMPLEX : exampleOf(first, second, rivals);
      if (example === undefined) continue;
      const pair = found.get(id);
      if (pair) pair.on.push(site);
      else found.set(id, { first, second, on: [site], example });
      // One undecided pair is enough to say so.
      if (compared > MAX_COMPARED) break;
    }
  }
  return [...found.values()];
}

/** Pairs of equal priority that neither their conditions nor the texts around their patterns keep apart. */
function* pairsToCompare(routes: readonly Route[]): Iterable<[Route, Route]> {
  const all = routes.map((route, at) => ({ route, at, shape: shapeOf(toBytes(route.path.value)) }));
  // Behind each stand those that begin as it does, at once: of thousands hardly any.
  all.sort((a, b) => byText(a.shape.prefix, b.shape.prefix));
  for (const [i, one] of all.entries()) {
    for (let j = i + 1; j < all.length; j++) {
      const other = all[j];
      if (!other?.shape.prefix.startsWith(one.shape.prefix)) break;
      const [{ route: first }, { route: second }] = one.at < other.at ? [one, other] : [other, one];
      if (first.path.priority !== second.path.priority) continue;
      // The same expression twice is ordered by its conditions, like any other path: see route/conflict.
      if (first.path.value === second.path.value || !mayOverlap(one.shape, other.shape)) continue;
      if (!areExclusive(first.conditions, second.conditions)) yield [first, second];
    }
  }
}

function exampleOf(first: Route, second: Route, rivals: Rivals): string | undefined | typeof TOO_COMPLEX {
  const sources = sourcesOf([first, second]);
  const common = commonPath(sources, []);
  if (typeof common !== "string") return common;
  let undecided: typeof TOO_COMPLEX | undefined;
  for (const conditions of casesOf(both(first.conditions, second.conditions))) {
    if (!rivals.takenAt(common, first, conditions)) return common;
    const free = commonPath(sources, sourcesOf(rivals.takers(pathSource(first.path), first, conditions)));
    if (typeof free === "string") return free;
    undecided ??= free;
  }
  return undecided;
}

/** Paths with escapes that are tried where two expressions have no clear path in common. */
const MAX_ESCAPED = 50;

/** A path that both match and that reaches them: a clear one, or one with an escape that both match decoded too. */
function commonPath(sources: readonly Source[], outside: readonly Source[]): string | undefined | typeof TOO_COMPLEX {
  const clear = pathsIn(sources, outside, "clear");
  if (clear === TOO_COMPLEX || clear.length > 0) return clear === TOO_COMPLEX ? clear : clear[0];
  const escaped = pathsIn(sources, outside, "arriving", MAX_ESCAPED);
  if (escaped === TOO_COMPLEX) return escaped;
  const matching = sources.map((source) => new RegExp(`^(?:${source})$`));
  const left = outside.map((source) => new RegExp(`^(?:${source})$`));
  return escaped.find((path) => {
    const decoded = decodePath(path);
    return (
      decoded !== undefined &&
      matching.every((regex) => regex.test(decoded)) &&
      !left.some((regex) => regex.test(decoded))
    );
  });
}
