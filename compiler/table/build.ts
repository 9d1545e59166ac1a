import { byText } from "../diagnostic/sort.ts";
import { byEachPath, hostText, standsOn, type Model, type Platform, type Route } from "../model/model.ts";
import { byPrecedence } from "./precedence.ts";
import type { Candidate, Key, RouteTable, Site } from "./table.ts";

/** Hosts of a listener that have the same routes: they share a site. */
export interface SiteGroup {
  readonly listener: string;
  readonly hosts: string[];
  /** The site's routes, each with one path, in lists that sites share. */
  readonly lists: readonly (readonly Route[])[];
}

/** Model → the route table. Pure; the order of the model's routes makes no difference. `groups`: where they are known already. */
export function buildTable(model: Model, groups = groupSites(model)): RouteTable {
  const candidates = new Map<readonly Route[], readonly Candidate[]>();
  for (const list of groups.flatMap(({ lists }) => lists))
    if (!candidates.has(list)) candidates.set(list, list.map(candidateOf));
  const sites = groups.map(({ listener, hosts, lists }) =>
    buildSite(
      listener,
      hosts.toSorted(byText),
      lists.flatMap((list) => candidates.get(list) ?? []),
    ),
  );
  const listeners = model.platform.listeners
    .filter(({ mode }) => mode === "http")
    .map(({ name }) => name)
    .toSorted(byText);
  return {
    sites: sites.toSorted((a, b) => byText(a.listener, b.listener) || byText(a.name, b.name)),
    everyHost: everyHostOf(model, listeners),
    listeners,
    requests: model.platform.requests,
    ...(model.platform.blocked && { blocked: blockedIn(model.platform) }),
    trusting: model.platform.listeners.filter((one) => one.trustForwarded !== undefined).map(({ name }) => name),
    toHttps: new Map(
      model.platform.listeners.flatMap(({ name, redirectToHttps: one }) => (one ? [[name, one] as const] : [])),
    ),
  };
}

function everyHostOf({ routes }: Model, listeners: readonly string[]): RouteTable["everyHost"] {
  const all = routes.filter((route) => route.everyHost);
  const keysOf = (some: readonly Route[]) => buildKeys(some.flatMap(byEachPath).map(candidateOf), false);
  if (all.every((route) => route.listeners.length === 0)) {
    const keys = keysOf(all);
    return new Map(listeners.map((listener) => [listener, keys]));
  }
  return new Map(listeners.map((listener) => [listener, keysOf(all.filter((route) => standsOn(route, listener)))]));
}

/** Places of lists are not the table's. */
function blockedIn({ lists = [], blocked = [] }: Platform): NonNullable<RouteTable["blocked"]> {
  const named = lists.filter(({ name }) => blocked.includes(name));
  return { blocked, lists: named.map(({ name, networks }) => ({ name, networks })) };
}

/**
 * In how many sites each route stands that is in more than one: a host with a route of its own beside a shared list has a site,
 * which holds all routes of that list once more.
 */
export function sitesOfRoutes(groups: readonly SiteGroup[]): ReadonlyMap<Route, number> {
  const sites = new Map<readonly Route[], number>();
  for (const list of groups.flatMap(({ lists }) => lists)) sites.set(list, (sites.get(list) ?? 0) + 1);
  const counts = new Map<Route, number>();
  for (const [list, count] of sites) for (const route of list) counts.set(route, (counts.get(route) ?? 0) + count);
  return new Map([...counts].filter(([, count]) => count > 1));
}

/** The sites of a model before they are built. */
export function groupSites(model: Model): readonly SiteGroup[] {
  return [...listsOf(model)].flatMap(([listener, lists]) => {
    const routes = [...lists.values()];
    return groupHosts([...lists.keys()]).map(({ hosts, own }) => ({
      listener,
      hosts,
      lists: own.flatMap((i) => [routes[i] ?? []]),
    }));
  });
}

/** The routes of each listener by their list of hosts. Thousands may share a list of thousands: it is walked once, not for each. */
function listsOf(model: Model): ReadonlyMap<string, ReadonlyMap<Route["hosts"], readonly Route[]>> {
  const lists = new Map<string, Map<Route["hosts"], Route[]>>();
  for (const route of model.routes) {
    if (route.everyHost) continue;
    for (const { value: listener } of route.listeners) {
      const ofListener = lists.get(listener) ?? new Map<Route["hosts"], Route[]>();
      lists.set(listener, ofListener);
      const there = ofListener.get(route.hosts);
      if (there) there.push(...byEachPath(route));
      else ofListener.set(route.hosts, [...byEachPath(route)]);
    }
  }
  return lists;
}

/** Hosts that stand in exactly the same lists; `own`: the places of these. */
function groupHosts(lists: readonly Route["hosts"][]): readonly { hosts: string[]; own: readonly number[] }[] {
  const listsWith = new Map<string, number[]>();
  for (const [i, hosts] of lists.entries()) {
    for (const { value } of hosts) {
      const host = hostText(value);
      const there = listsWith.get(host);
      if (there) there.push(i);
      else listsWith.set(host, [i]);
    }
  }
  const shared = new Map<string, { hosts: string[]; own: readonly number[] }>();
  for (const [host, own] of listsWith) {
    const there = shared.get(own.join(" "));
    if (there) there.hosts.push(host);
    else shared.set(own.join(" "), { hosts: [host], own });
  }
  return [...shared.values()];
}

/** A site is named after the first of its hosts. */
function buildSite(listener: string, hosts: readonly string[], candidates: readonly Candidate[]): Site {
  const regexes = candidates.filter(({ path }) => path.kind === "regex").toSorted(byPrecedence);
  const plain = candidates.filter(({ path }) => path.kind !== "regex");
  return { name: `${hosts[0]}|${listener}`, listener, hosts, keys: buildKeys(plain, regexes.length > 0), regexes };
}

/** Two tables that are compared share those of routes that are the same object. */
const known = new WeakMap<Route, Candidate>();

function candidateOf(route: Route): Candidate {
  let candidate = known.get(route);
  if (!candidate) {
    const { kind, value, priority } = route.path;
    candidate = {
      route: route.id,
      path: { kind, value, priority },
      conditions: route.conditions.map(({ of, name, values }) => ({ of, name, values })),
      refusesEncodedSlashes: route.filters.encodedSlashes === "refuse",
    };
    known.set(route, candidate);
  }
  return candidate;
}

/** Every path that routes name becomes a key. `withRoot` adds the prefix `/` where no route has it. */
function buildKeys(candidates: readonly Candidate[], withRoot: boolean): readonly Key[] {
  const exact = new Map<string, Candidate[]>();
  const prefix = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const byPath = candidate.path.kind === "exact" ? exact : prefix;
    const there = byPath.get(candidate.path.value);
    if (there) there.push(candidate);
    else byPath.set(candidate.path.value, [candidate]);
  }
  for (const there of [...exact.values(), ...prefix.values()]) there.sort(byPrecedence);
  if (withRoot && !prefix.has("/")) prefix.set("/", []);

  const keysOf = (kind: Key["kind"], byPath: ReadonlyMap<string, Candidate[]>): Key[] =>
    Array.from(byPath, ([path, own]) => ({ kind, path, candidates: own }));
  return [...keysOf("exact", exact), ...keysOf("prefix", prefix)].toSorted(
    (a, b) => byText(a.path, b.path) || byText(a.kind, b.kind),
  );
}
