import { byText } from "../diagnostic/sort.ts";
import { hostText, type Model, type Route } from "../model/model.ts";
import { byPrecedence, parentPath } from "./precedence.ts";
import { isUnconditional, type Candidate, type Key, type RouteTable, type Site } from "./table.ts";

/** Model → the route table. Pure; the order of the model's routes makes no difference. */
export function buildTable(model: Model): RouteTable {
  const perHost = new Map<string, { listener: string; host: string; routes: Set<Route> }>();
  for (const route of model.routes) {
    const listener = route.listener?.value;
    if (route.everyHost || listener === undefined) continue;
    for (const { value } of route.hosts) {
      const host = hostText(value);
      const at = `${listener} ${host}`;
      const entry = perHost.get(at);
      if (entry) entry.routes.add(route);
      else perHost.set(at, { listener, host, routes: new Set([route]) });
    }
  }

  // Hosts with exactly the same routes share a site, named after the first of them.
  const shared = new Map<string, { listener: string; hosts: string[]; routes: Route[] }>();
  for (const { listener, host, routes } of perHost.values()) {
    const ids = [...routes].map((route) => route.id).toSorted(byText);
    const signature = `${listener} ${ids.join(" ")}`;
    const entry = shared.get(signature);
    if (entry) entry.hosts.push(host);
    else shared.set(signature, { listener, hosts: [host], routes: [...routes] });
  }

  const sites = [...shared.values()].map(({ listener, hosts, routes }) => {
    hosts.sort(byText);
    return buildSite(`${hosts[0]}|${listener}`, listener, hosts, routes);
  });
  return {
    sites: sites.toSorted((a, b) => byText(a.listener, b.listener) || byText(a.name, b.name)),
    everyHost: buildKeys(model.routes.filter((route) => route.everyHost).map(candidateOf), false),
    listeners: model.platform.listeners
      .filter(({ mode }) => mode === "http")
      .map(({ name }) => name)
      .toSorted(byText),
  };
}

function buildSite(name: string, listener: string, hosts: readonly string[], routes: readonly Route[]): Site {
  const candidates = routes.map(candidateOf);
  const regexes = candidates.filter(({ path }) => path.kind === "regex").toSorted(byPrecedence);
  const plain = candidates.filter(({ path }) => path.kind !== "regex");
  return { name, listener, hosts, keys: buildKeys(plain, regexes.length > 0), regexes };
}

function candidateOf(route: Route): Candidate {
  const { kind, value, priority } = route.path;
  const named = ({ name, value: text }: { name: string; value: string }) => ({ name, value: text });
  return {
    route: route.id,
    path: { kind, value, priority },
    conditions: {
      methods: route.conditions.methods,
      headers: route.conditions.headers.map(named),
      query: route.conditions.query.map(named),
    },
    encodedSlashes: route.encodedSlashes,
  };
}

/** Every path that routes name becomes a key that knows all who can answer there. `withRoot` adds the prefix `/` where no route has it. */
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

  const keys: Key[] = [];
  for (const [path, own] of exact) {
    keys.push({ kind: "exact", path, candidates: untilUnconditional([own, ...prefixesOf(path, prefix)]) });
  }
  for (const path of prefix.keys()) {
    keys.push({ kind: "prefix", path, candidates: untilUnconditional(prefixesOf(path, prefix)) });
  }
  return keys.toSorted((a, b) => byText(a.path, b.path) || byText(a.kind, b.kind));
}

/** The candidates of all prefixes of a path, longest first. */
function prefixesOf(path: string, prefix: ReadonlyMap<string, Candidate[]>): Candidate[][] {
  const found: Candidate[][] = [];
  for (let at: string | undefined = path; at !== undefined; at = parentPath(at)) {
    const there = prefix.get(at);
    if (there) found.push(there);
  }
  return found;
}

function untilUnconditional(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const list of lists) {
    for (const candidate of list) {
      all.push(candidate);
      if (isUnconditional(candidate.conditions)) return all;
    }
  }
  return all;
}
