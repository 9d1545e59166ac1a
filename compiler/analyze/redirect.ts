import { byEachPath, claimOf, standsOn, type Route } from "../model/model.ts";
import { pathsIn, TOO_COMPLEX } from "../regex/language.ts";
import { shapeOf } from "../regex/shape.ts";
import { beginningOf, siteOf, type Decision, type RoutedRequest } from "../table/decide.ts";
import { hostName } from "../table/host.ts";
import { percentEncode } from "../table/path.ts";
import type { Site } from "../table/table.ts";
import { conditionWord } from "../words/list.ts";
import { capturedPaths } from "../words/captures.ts";
import { newHost, pathAndQuery, type RedirectAction } from "../words/redirect/redirect.ts";
import type { Asked } from "../words/word.ts";
import type { AnalysisInput } from "./analysis-rule.ts";
import { mayBegin, pathSource } from "./path-source.ts";
import { siteRoutes } from "./site-routes.ts";

/** Where a client is sent, as far as the same listener may answer there. */
export interface Target {
  /** Missing where it makes no difference: the routes of a listener answer on all its addresses. */
  readonly scheme?: "http" | "https";
  readonly host: string | undefined;
  readonly path: string;
  readonly query: string;
}

/**
 * Where a client is sent by a redirect; undefined when it leaves what we know: a port, a host that no route here names, or a scheme that
 * the listener does not speak, which another one may. One that speaks both answers the new request by the same routes.
 */
function follow(
  action: RedirectAction,
  route: Route,
  from: RoutedRequest,
  { model, table }: AnalysisInput,
): Target | undefined {
  const { scheme = from.scheme } = action;
  const listener = model.platform.listeners.find(({ name }) => name === from.listener);
  // Where it sends to https itself without TLS of its own, a balancer in front brings that back.
  const speaks =
    action.scheme === "https"
      ? (listener?.tls ?? listener?.redirectToHttps)
      : action.scheme === "http"
        ? listener?.bind
        : true;
  const host = newHost(action, route, from.host);
  const isServed = action.host === undefined || !siteOf(table, hostName(host), from.listener)?.hosts.includes("*");
  if (!speaks || !isServed || action.port !== undefined || /:\d+$/.test(action.host ?? "")) return undefined;
  const made = pathAndQuery(action, route, from);
  if ("status" in made) return undefined;
  return { ...(scheme && { scheme }), host, path: made.path, query: made.query };
}

export function shown({ scheme, host, path, query }: Target): string {
  return `${scheme ? `${scheme}://` : ""}${host ?? (scheme ? "*" : "")}${path}${query === "" ? "" : `?${query}`}`;
}

/** The request that a client makes after it was sent there by this answer; undefined as for `follow`. */
export function nextRequest(
  action: RedirectAction,
  route: Route,
  from: RoutedRequest,
  input: AnalysisInput,
): RoutedRequest | undefined {
  const next = follow(action, route, from, input);
  if (!next) return undefined;
  const made = { ...from, ...next, method: methodAfter(action.status, from.method) };
  return action.scheme ? { ...made, headers: saying(action.scheme, from) } : made;
}

/** The request after its listener sent it to https; of a loop the method makes no difference. */
export function overHttps(from: RoutedRequest): RoutedRequest {
  return { ...from, scheme: "https", headers: saying("https", from) };
}

/** A balancer in front says the scheme, which is another one now. */
function saying(scheme: "http" | "https", { headers }: RoutedRequest): RoutedRequest["headers"] {
  return headers.map(([name, value]) => [name, /^x-forwarded-proto$/i.test(name) ? scheme : value] as const);
}

/** The route that answers, with the path by which it does. */
export function answering(claims: ReadonlyMap<string, Route>, { outcome, considered }: Decision): Route | undefined {
  const winner = considered.at(-1)?.candidate;
  return outcome.kind === "route" && winner ? claims.get(claimOf(winner.route, winner.path)) : undefined;
}

/** Of each route, with one path, the sites that it is in. */
export function sitesByRoute(input: AnalysisInput): ReadonlyMap<Route, readonly Site[]> {
  const found = new Map<Route, Site[]>(input.model.routes.flatMap(byEachPath).map((route) => [route, []]));
  for (const { site, routes } of siteRoutes(input).sites) for (const route of routes) found.get(route)?.push(site);
  return found;
}

/** RFC 9110 15.4: 307 and 308 keep the method; 303 makes a GET, and so do browsers with 301 and 302 after a POST. */
function methodAfter(status: number, method: string): string {
  if (status === 307 || status === 308 || method === "HEAD") return method;
  return status === 303 || method === "POST" ? "GET" : method;
}

/** The barest requests that a redirect may answer: its path and some below it, on every listener or in each of its sites. */
export function* requestsTo(
  route: Route,
  sites: readonly Site[],
  listeners: readonly string[],
): Iterable<RoutedRequest> {
  const barest: Asked = { method: "GET", headers: [], query: "" };
  const asked = route.conditions.reduce(
    (request, condition) => conditionWord(condition.of).fulfil(condition, request),
    barest,
  );
  const places = route.everyHost
    ? listeners.filter((one) => standsOn(route, one)).map((listener) => ({ listener, host: undefined }))
    : sites.flatMap(({ listener, hosts }) => hostsOf(hosts).map((host) => ({ listener, host })));
  for (const place of places) {
    for (const path of pathsOf(route)) yield { ...place, path, ...asked };
  }
}

/** Of a redirect that captures, so many paths that it takes and may lead to: only those can be in a loop of its own. */
const MOST_AGAIN = 8;

function pathsOf(route: Route): readonly string[] {
  if (route.path.kind === "regex") {
    const source = pathSource(route.path);
    const leads = route.action.kind === "redirect" ? capturedPaths(route) : undefined;
    const { prefix, samples } = shapeOf(source);
    // Nearly all lead to where none of their own paths begins.
    const isElsewhere = leads === undefined || !mayBegin(prefix, beginningOf(leads));
    const again = isElsewhere ? [] : pathsIn([source, leads], [], "clear", MOST_AGAIN);
    return [...samples, ...(again === TOO_COMPLEX ? [] : again)];
  }
  const path = percentEncode(route.path.value);
  // Where the target is one path, the way there makes no difference.
  const one = route.path.kind === "exact" || (route.action.kind === "redirect" && route.action.path !== undefined);
  const base = path === "/" ? "" : path;
  // The last one hardly any expression takes, which would be asked before the prefix.
  return one ? [path] : [path, `${base}/x`, `${base}/~/any~`];
}

/** All hosts of a site are answered alike; only a request without one may be sent elsewhere, and `*` is the first. */
function hostsOf(hosts: readonly string[]): readonly (string | undefined)[] {
  return [...new Set([hosts[0], hosts.at(-1)])].map((host) => (host === "*" ? undefined : host?.replace("*", "any")));
}
