import type { Model, RedirectAction, Route } from "../model/model.ts";
import { replacingPrefix, segments } from "../table/new-path.ts";
import { percentEncode } from "../table/path.ts";
import { answersWithFile, isSplit } from "./values.ts";

/** One line of a parameter map: its key is the name under which the route's parameters are kept, and `tail`. */
export interface Parameter {
  readonly map: ParameterMap;
  readonly tail: string;
  readonly value: string;
}

/** Maps that are asked by the name of a route's parameters, never by a request's own text. */
export const PARAMETER_MAPS = {
  rewrite: "route, then the segments to drop (or =) and the new path",
  redirect: "route, then status|query|origin|segments to drop, = or k|path",
  return: "route, then status|content type|body in base64",
  "timeout-server": "route, then milliseconds",
  "timeout-tunnel": "route, then milliseconds",
  auth: "route, then the list of its users",
  split: "route, then its cookie or -",
  legs: "route|the first digits of the bucket (100 to 199), then the pool",
  "request-headers": "route, then how many changes; route|change|name, then the value",
  "response-headers": "route, then how many changes; route|change|name, then the value",
} as const;

export type ParameterMap = keyof typeof PARAMETER_MAPS;

/** What a route's requests are looked up by once the route is known. */
export interface RouteParameters {
  /**
   * The route's id, and where it has parameters `~` and a hash of them all. Two releases that say different things of a route
   * then say them under different names: both can stand in HAProxy at once, and the one look-up that names the route switches
   * from the one to the other (docs/adr/0008). Ids hold no `~`.
   */
  readonly name: string;
  readonly lines: readonly Parameter[];
}

/** Every route's, by route id. */
export function routeParameters(model: Model): ReadonlyMap<string, RouteParameters> {
  return new Map(
    model.routes.map((route) => {
      const lines = parametersOf(route);
      const hash = contentHash(lines.map(({ map, tail, value }) => `${map} ${tail} ${value}`));
      return [route.id, { name: lines.length === 0 ? route.id : `${route.id}~${hash}`, lines }];
    }),
  );
}

/** In a fixed order, for the hash is made of it. */
function parametersOf(route: Route): readonly Parameter[] {
  const { filters } = route;
  const found: Parameter[] = [];
  const add = (map: ParameterMap, value: string | undefined, tail = "") => {
    if (value !== undefined) found.push({ map, tail, value });
  };
  add("rewrite", rewriteValue(route));
  add("redirect", redirectValue(route));
  add("return", returnValue(route));
  add("timeout-server", filters.timeout.server?.value.toString());
  add("timeout-tunnel", filters.timeout.tunnel?.value.toString());
  add("auth", filters.auth?.value);
  add("split", splitValue(route));
  for (const [prefix, pool] of legsOf(route)) add("legs", pool, `|${prefix}`);
  for (const map of ["request-headers", "response-headers"] as const) {
    const changes = filters[map === "request-headers" ? "requestHeaders" : "responseHeaders"];
    // Which changes a route has no flag says; that it has some this line does, and without it the route answers 503.
    if (changes.length > 0) add(map, String(changes.length));
    for (const { kind, name, value } of changes) add(map, kind === "remove" ? "1" : value, `|${kind}|${name}`);
  }
  return found;
}

/**
 * Eight hexadecimal digits that stand for some lines. Two contents of one name have the same by chance once in four thousand
 * million; the node sees that and reloads (agent/apply/maps/plan.ts).
 */
export function contentHash(lines: readonly string[]): string {
  // FNV-1a, then the last step of MurmurHash3, which spreads what the last letters changed.
  let hash = textHash(lines.join("\n"));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}

/** FNV-1a, 32 bits. */
export function textHash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** `2|/new`, or `=|/whole/path`; a new prefix has no trailing slash, so `/` is empty. */
function rewriteValue({ filters, path }: Route): string | undefined {
  if (!filters.rewrite) return undefined;
  const { kind, path: to } = filters.rewrite.value;
  return kind === "replacePath" ? `=|${percentEncode(to)}` : `${segments(path.value)}|${replacingPrefix(to)}`;
}

function redirectValue({ action, path }: Route): string | undefined {
  if (action.kind !== "redirect") return undefined;
  return [action.status, action.keepQuery ? "q" : "-", origin(action), redirectPath(action, path.value)].join("|");
}

/** `https://host`, `//host` (RFC 3986 4.2: the scheme of the request), `https:` (the host of the request), or empty. */
function origin({ scheme, host }: RedirectAction): string {
  return `${scheme ? `${scheme}:` : ""}${host === undefined ? "" : `//${host}`}`;
}

function redirectPath({ path, replacePrefix }: RedirectAction, from: string): string {
  if (path !== undefined) return `=|${percentEncode(path)}`;
  if (replacePrefix !== undefined) return `${segments(from)}|${replacingPrefix(replacePrefix)}`;
  return "k|";
}

function returnValue(route: Route): string | undefined {
  const { action } = route;
  if (action.kind !== "return" || answersWithFile(route)) return undefined;
  return `${action.status}|${action.contentType}|${Buffer.from(action.body ?? "").toString("base64")}`;
}

function splitValue(route: Route): string | undefined {
  if (route.action.kind !== "backend" || !isSplit(route)) return undefined;
  return route.action.sticky?.value ?? "-";
}

/** Each leg owns a run of the buckets 100 to 199, written as few decimal prefixes as cover it (DATAPATH 5). */
function legsOf(route: Route): (readonly [prefix: string, pool: string])[] {
  if (route.action.kind !== "backend" || !isSplit(route)) return [];
  let from = 100;
  return route.action.legs.flatMap(({ backend, weight }) => {
    const own = decimalPrefixes(from, from + weight).map((prefix) => [prefix, backend] as const);
    from += weight;
    return own;
  });
}

/** The shortest decimal prefixes of the three-digit numbers `from` (included) to `to` (excluded). */
export function decimalPrefixes(from: number, to: number): string[] {
  const prefixes: string[] = [];
  for (let at = from; at < to;) {
    const step = at % 100 === 0 && at + 100 <= to ? 100 : at % 10 === 0 && at + 10 <= to ? 10 : 1;
    prefixes.push(String(at / step));
    at += step;
  }
  return prefixes;
}
