import type { Side } from "../diff/side.ts";
import { inOrder, keyOf, siteOf } from "../table/decide.ts";
import { hostName } from "../table/host.ts";
import { isHost, isTarget } from "../table/path.ts";
import type { Key, Site, TableCondition } from "../table/table.ts";
import { conditionWord } from "../words/list.ts";
import { recent } from "./recent.ts";
import type { Completed } from "./replay.ts";
import { isTold } from "./verdict.ts";

type Pair<T> = readonly [before: T, after: T];

/** Paths that every program reads alike, and that are looked up as they are sent. */
const PLAIN = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)?$/;

/** Where both tables find requests whose path nothing else asks. */
interface Place {
  readonly number: number;
  /** All that is asked of requests there, each once. */
  readonly conditions: readonly TableCondition[];
}

/**
 * Gives what a request is, as a name that those share which both tables are sure to decide alike: where they find it, and which
 * of the conditions there hold. Undefined where the listener may send it to https, where the path itself is asked, by an expression or for how it is written, and where the
 * host is refused.
 */
export function classesOf(sides: Pair<Side>): (request: Completed) => string | undefined {
  const sitesOf = sitesIn(sides);
  const placeOf = placesIn();
  return (request) => {
    const { listener, host = "", path, method, query = "", scheme } = request;
    if (
      sides.some(
        ({ table: { toHttps, trusting } }) =>
          toHttps.has(listener) && (scheme !== "https" || trusting.includes(listener)),
      )
    )
      return undefined;
    const sites = PLAIN.test(path) ? sitesOf(listener, host) : "asked";
    if (sites === "asked") return undefined;
    const keys = [
      keyOf(sides[0].table, listener, sites[0], path),
      keyOf(sides[1].table, listener, sites[1], path),
    ] as const;
    const { number, conditions } = placeOf(sites, keys);
    // What a request is refused for wherever it goes.
    let name = `${number}${method === "CONNECT" || /[a-z]/.test(method) || !isTarget("", query) ? "!" : " "}`;
    if (conditions.length === 0) return name;
    const asked = { ...request, host, query, headers: [...request.headers].flatMap(sent) };
    for (const one of conditions)
      name += !isTold(request, one) ? "?" : conditionWord(one.of).whyNot(one, asked) === undefined ? "+" : "-";
    return name;
  };
}

function sent([name, value]: readonly [string, string | undefined]): (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

function sitesIn(sides: Pair<Side>): (listener: string, host: string) => Pair<Site | undefined> | "asked" {
  const known = new Map<string, ReturnType<typeof recent<Pair<Site | undefined> | "asked">>>();
  return (listener, host) => {
    let hosts = known.get(listener);
    if (!hosts) known.set(listener, (hosts = recent()));
    return hosts.of(host, () => {
      if (!isHost(host)) return "asked";
      const name = hostName(host);
      const sites = [siteOf(sides[0].table, name, listener), siteOf(sides[1].table, name, listener)] as const;
      return sites.some((site) => site !== undefined && site.regexes.length > 0) ? "asked" : sites;
    });
  };
}

function placesIn(): (sites: Pair<Site | undefined>, keys: Pair<Key | undefined>) => Place {
  const places = new Map<Key | undefined, Map<Key | undefined, Place>>();
  let count = 0;
  return (sites, keys) => {
    let there = places.get(keys[0]);
    if (!there) places.set(keys[0], (there = new Map()));
    let place = there.get(keys[1]);
    if (!place) there.set(keys[1], (place = { number: count++, conditions: conditionsAt(sites, keys) }));
    return place;
  };
}

function conditionsAt(sites: Pair<Site | undefined>, keys: Pair<Key | undefined>): readonly TableCondition[] {
  const found = new Map<string, TableCondition>();
  for (const i of [0, 1] as const) {
    const [site, key] = [sites[i], keys[i]];
    if (!site || !key) continue;
    for (const { conditions } of inOrder(site, key))
      for (const one of conditions) found.set(JSON.stringify([one.of, one.name, one.values]), one);
  }
  return [...found.values()];
}
