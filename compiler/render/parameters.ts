import { byEachPath, claimOf, type Model, type Route } from "../model/model.ts";
import { textHash } from "../table/hash.ts";
import { FALLBACK_LINES, FALLBACK_MAP, fallbackLines } from "./fallbacks.ts";
import { CAPTURES_LINES, captureLines } from "../words/captures.ts";
import { happeningWords, says } from "../words/list.ts";
import type { Parameter } from "../words/word.ts";

/** Maps that are asked by the name of a route's parameters, never by a request's own text; and what their lines say. */
export const parameterMaps: readonly (readonly [name: string, what: string])[] = happeningWords.flatMap(
  ({ maps = {} }) => Object.entries(maps),
);

/** What a line says of the others, which are there only where they have one: the first one needs a reload. */
export function rareLines(name: string): string {
  return name === FALLBACK_MAP ? FALLBACK_LINES : CAPTURES_LINES;
}

/** What a route's requests are looked up by once the route is known. */
export interface RouteParameters {
  /**
   * The route's id, and where it has parameters or several paths `~` and a hash of them all. Two releases that say different things of a route
   * then say them under different names: both can stand in HAProxy at once, and the one look-up that names the route switches
   * from the one to the other (docs/adr/0008). Ids hold no `~`.
   */
  readonly name: string;
  readonly lines: readonly Parameter[];
}

/**
 * Every route's, by `claimOf`. Each of several paths has a name of its own: what a prefix leaves depends on it, and a path that is
 * written in two ways is told from another one of the same route.
 */
export function routeParameters(model: Model): ReadonlyMap<string, RouteParameters> {
  const backends = new Map(model.backends.map((backend) => [backend.id, backend]));
  return new Map(
    model.routes.flatMap((one) =>
      byEachPath(one).map((route): [string, RouteParameters] => {
        const claim = claimOf(route.id, route.path);
        const lines = [...parametersOf(route), ...captureLines(route), ...fallbackLines(route, backends)];
        const said = lines.map(({ map, tail, value }) => `${map} ${tail} ${value}`);
        const named = route === one ? said : [...said, route.path.value];
        const name = named.length === 0 ? route.id : `${route.id}~${contentHash(named)}`;
        return [claim, { name, lines }];
      }),
    ),
  );
}

/** Lines of these maps stand first in what is hashed, as they always did: another order would rename routes. */
const FIRST = ["rewrite", "redirect", "return", "timeout-server", "timeout-tunnel"];

function parametersOf(route: Route): readonly Parameter[] {
  const lines = happeningWords.flatMap((word) => (says(route, word) && word.parameters?.(route)) || []);
  if (lines.length < 2) return lines;
  const isFirst = ({ map }: Parameter) => FIRST.includes(map);
  return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))];
}

/**
 * Eight hexadecimal digits that stand for some lines. Two contents of one name have the same by chance once in four thousand
 * million; the node sees that and reloads (agent/haproxy/maps/plan.ts).
 */
export function contentHash(lines: readonly string[]): string {
  // FNV-1a, then the last step of MurmurHash3, which spreads what the last letters changed.
  let hash = textHash(lines.join("\n"));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
