import { pathSource } from "../path-source.ts";
import { follow, type Target } from "../redirect.ts";
import { byPlace, siteRoutes } from "../site-routes.ts";
import type { Route } from "../../model/model.ts";
import { shapeOf } from "../../regex/shape.ts";
import { decide, type RoutedRequest } from "../../table/decide.ts";
import type { Site } from "../../table/table.ts";
import { percentEncode } from "../../table/path.ts";
import { conditionWord } from "../../words/list.ts";
import type { Asked } from "../../words/word.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Browsers give up after 20. */
const MAX_HOPS = 20;

interface Hop {
  readonly route: Route;
  readonly at: Target;
}

/** Redirects that lead back to themselves, or on and on: followed as a client does that sends the same headers again. */
export const redirectLoop = defineAnalysisRule({
  code: "redirect/loop",
  help: "Send one of them elsewhere, or narrow its path so that it does not match its own target.",
  check({ model, table }, report) {
    const byId = new Map(model.routes.map((route) => [route.id, route]));
    const sitesOf = new Map<Route, Site[]>(model.routes.map((route) => [route, []]));
    for (const { site, routes } of siteRoutes({ model, table }).sites)
      for (const route of routes) sitesOf.get(route)?.push(site);
    const seen = new Set<string>();
    for (const route of model.routes) {
      if (route.action.kind !== "redirect") continue;
      for (const request of requestsTo(route, sitesOf.get(route) ?? [], table.listeners)) {
        const loop = loopFrom(request, (made) => {
          const { outcome } = decide(table, made);
          return outcome.kind === "route" ? byId.get(outcome.route) : undefined;
        });
        // The routes on the way into a loop are not at fault; each loop is said once.
        const members = [...new Set(loop?.map((hop) => hop.route) ?? [])].toSorted((a, b) => byPlace(a.span, b.span));
        const id = members.map((member) => member.id).join(" ");
        const [first] = members;
        if (!loop || !first || seen.has(id) || !members.includes(route)) continue;
        seen.add(id);
        const chain = loop.map(({ at }) => shown(at)).join(" → ");
        report(first.action.kind === "redirect" ? first.action.span : first.span, `A redirect never ends: ${chain}.`, {
          related: members.slice(1).map((member) => ({
            message: `"${member.id}" redirects on`,
            span: member.action.kind === "redirect" ? member.action.span : member.span,
          })),
          here: `"${first.id}" redirects on`,
        });
        break;
      }
    }
  },
});

function shown({ host, path, query }: Target): string {
  return `${host ?? ""}${path}${query === "" ? "" : `?${query}`}`;
}

/** The hops of a loop from its first to the same again, or the first few of a chain that grows; undefined when it ends. */
function loopFrom(
  request: RoutedRequest,
  answer: (request: RoutedRequest) => Route | undefined,
): readonly Hop[] | undefined {
  const hops: Hop[] = [];
  const places = new Map<string, number>();
  let made = request;
  while (hops.length <= MAX_HOPS) {
    const route = answer(made);
    if (route?.action.kind !== "redirect") return undefined;
    const at = { host: made.host, path: made.path, query: made.query };
    const place = `${made.method} ${shown(at)}`;
    const before = places.get(place);
    hops.push({ route, at });
    if (before !== undefined) return hops.slice(before);
    places.set(place, hops.length - 1);
    const next = follow(route.action, route, at);
    if (!next) return undefined;
    made = { ...made, ...next, method: methodAfter(route.action.status, made.method) };
  }
  return hops.slice(0, 3);
}

/** RFC 9110 15.4: 307 and 308 keep the method; 303 makes a GET, and so do browsers with 301 and 302 after a POST. */
function methodAfter(status: number, method: string): string {
  if (status === 307 || status === 308 || method === "HEAD") return method;
  return status === 303 || method === "POST" ? "GET" : method;
}

/** The barest requests that a redirect may answer: its path and one below it, on every listener or in each of its sites. */
function* requestsTo(route: Route, sites: readonly Site[], listeners: readonly string[]): Iterable<RoutedRequest> {
  const barest: Asked = { method: "GET", headers: [], query: "" };
  const asked = route.conditions.reduce(
    (request, condition) => conditionWord(condition.of).fulfil(condition, request),
    barest,
  );
  const places = route.everyHost
    ? listeners.map((listener) => ({ listener, host: undefined }))
    : sites.flatMap(({ listener, hosts }) => hostsOf(hosts).map((host) => ({ listener, host })));
  for (const place of places) {
    for (const path of pathsOf(route)) yield { ...place, path, ...asked };
  }
}

function pathsOf(route: Route): readonly string[] {
  if (route.path.kind === "regex") return shapeOf(pathSource(route.path)).samples;
  const path = percentEncode(route.path.value);
  // Where the target is one path, the way there makes no difference.
  const one = route.path.kind === "exact" || (route.action.kind === "redirect" && route.action.path !== undefined);
  return one ? [path] : [path, `${path === "/" ? "" : path}/x`];
}

/** All hosts of a site are answered alike; only a request without one may be sent elsewhere, and `*` is the first. */
function hostsOf(hosts: readonly string[]): readonly (string | undefined)[] {
  return [...new Set([hosts[0], hosts.at(-1)])].map((host) => (host === "*" ? undefined : host?.replace("*", "any")));
}
