import { sameTable, type Table } from "./entries.ts";

/** What HAProxy's three look-up maps hold at one moment. `every` plays no part here. */
export interface Stage {
  readonly paths: Table;
  readonly sites: Table;
}

export type SiteStages =
  | { readonly kind: "stages"; readonly stages: readonly Stage[] }
  /** One sentence. */
  | { readonly kind: "impossible"; readonly reason: string };

const EMPTY: Table = new Map();

/**
 * How hosts move from site to site while paths.map changes too. HAProxy commits one map at a time, so that at every moment each
 * host must have its old or its new routes whole: a site that is new is first a copy of what its hosts had, they move there,
 * then all sites get their new routes at once, and one that goes is until its hosts have left a copy of what they get.
 * A host that moves between two sites that both stay does so while one of the two does not change.
 * The stages are checked host by host; the proof is in docs/adr/0008.
 */
export function siteStages(from: Stage, to: Stage): SiteStages {
  const moved = [...new Set([...from.sites.keys(), ...to.sites.keys()])].filter(
    (host) => from.sites.get(host) !== to.sites.get(host),
  );
  const [before, after] = [contentsOf(from.paths), contentsOf(to.paths)];
  const [oldSites, newSites] = [new Set(from.sites.values()), new Set(to.sites.values())];

  const withCopies = new Map(from.paths);
  for (const site of newSites) {
    if (oldSites.has(site)) continue;
    const had = oneContent(keysOf(to.sites, site), from.sites, before);
    if (had === undefined) return impossible(site, "its hosts had different routes before");
    for (const key of before.get(site)?.keys() ?? []) withCopies.delete(site + key);
    for (const [key, value] of had) withCopies.set(site + key, value);
  }
  const untilLeft = new Map(to.paths);
  for (const site of oldSites) {
    if (newSites.has(site)) continue;
    const get = oneContent(keysOf(from.sites, site), to.sites, after);
    if (get === undefined) return impossible(site, "its hosts get different routes");
    for (const [key, value] of get) untilLeft.set(site + key, value);
  }

  const half = new Map(from.sites);
  for (const host of moved) {
    const target = to.sites.get(host);
    const [had, gets] = [siteOf(host, from.sites), siteOf(host, to.sites)];
    const stays = had === undefined || newSites.has(had);
    const isFresh = target !== undefined && !oldSites.has(target);
    // After the switch where what it leaves is the same in both, else before it: then what it comes to must be.
    if (!isFresh && (!stays || unchanged(had, before, after))) continue;
    if (!isFresh && !unchanged(gets, before, after))
      return impossible(host, "it moves to another site, and the routes of both change");
    if (target === undefined) half.delete(host);
    else half.set(host, target);
  }

  const stages: Stage[] = [from];
  const next = (stage: Stage) => {
    const last = stages.at(-1);
    if (last && sameTable(last.paths, stage.paths) && sameTable(last.sites, stage.sites)) return;
    stages.push(stage);
  };
  next({ paths: withCopies, sites: from.sites });
  next({ paths: withCopies, sites: half });
  next({ paths: untilLeft, sites: half });
  next({ paths: untilLeft, sites: to.sites });
  next(to);
  const mixed = firstMixed(stages, moved);
  return mixed === undefined ? { kind: "stages", stages } : impossible(mixed, "its routes would be mixed for a moment");
}

function impossible(name: string, why: string): SiteStages {
  const host = name.replace(/\|.*$/, "") || "the default site";
  return { kind: "impossible", reason: `maps/sites.map and maps/paths.map both change for ${host}: ${why}.` };
}

/** The first host that at some stage has neither what it has at the first nor at the last. */
function firstMixed(stages: readonly Stage[], hosts: readonly string[]): string | undefined {
  const contents = stages.map(({ paths }) => contentsOf(paths));
  return hosts.find((host) => {
    const seen = stages.map(({ sites }, at) => whole(host, sites, contents[at] ?? new Map()));
    const [first, last] = [seen[0], seen.at(-1)];
    return !first || !last || seen.some((one) => !one || !(sameTable(one, first) || sameTable(one, last)));
  });
}

/** All routes of a host; undefined where the look-up without a site (program.ts, part 1) says something else. */
function whole(host: string, sites: Table, contents: Contents): Table | undefined {
  const bySite = contents.get(siteOf(host, sites) ?? "") ?? EMPTY;
  const direct = contents.get(host) ?? EMPTY;
  return direct.size === 0 || sameTable(direct, bySite) ? bySite : undefined;
}

type Contents = ReadonlyMap<string, Table>;

/** The lines of each site: a key is the site, then the path, and a site's name holds no `/`. */
function contentsOf(paths: Table): Contents {
  const contents = new Map<string, Map<string, string>>();
  for (const [key, value] of paths) {
    const slash = key.indexOf("/");
    const site = key.slice(0, slash);
    const lines = contents.get(site);
    if (lines) lines.set(key.slice(slash), value);
    else contents.set(site, new Map([[key.slice(slash), value]]));
  }
  return contents;
}

function unchanged(site: string | undefined, before: Contents, after: Contents): boolean {
  return site === undefined || sameTable(before.get(site) ?? EMPTY, after.get(site) ?? EMPTY);
}

function keysOf(sites: Table, site: string): string[] {
  return [...sites].filter(([, name]) => name === site).map(([host]) => host);
}

/** The routes that all of these hosts have; undefined where they differ. */
function oneContent(hosts: readonly string[], sites: Table, contents: Contents): Table | undefined {
  const [first = EMPTY, ...others] = hosts.map((host) => contents.get(siteOf(host, sites) ?? "") ?? EMPTY);
  return others.every((other) => sameTable(first, other)) ? first : undefined;
}

/**
 * The site of a key of sites.map as the rule program finds it: `host|listener` itself, else the longest wildcard
 * `suffix|*listener` above it, else the default site `|*listener`.
 */
export function siteOf(host: string, sites: Table): string | undefined {
  const own = sites.get(host);
  if (own !== undefined) return own;
  const bar = host.indexOf("|");
  const listener = host.slice(bar + 1).replace(/^\*/, "");
  let name = host.slice(0, bar);
  while (name.includes(".")) {
    name = name.slice(name.indexOf(".") + 1);
    const site = sites.get(`${name}|*${listener}`);
    if (site !== undefined) return site;
  }
  return sites.get(`|*${listener}`);
}
