import { both } from "../analyze/conditions.ts";
import { keyOf, siteOf, takesPath } from "../table/decide.ts";
import { toBytes } from "../table/path.ts";
import { areExclusive } from "../table/precedence.ts";
import type { Candidate, Key, Site, TableConditions } from "../table/table.ts";
import { isEmpty } from "./expressions.ts";
import { satisfying, type Allowance } from "./satisfy.ts";
import { answersOf, areSame, areSameKeys, doTheSame, isSameSite, PATH, type Answer, type Side } from "./side.ts";

/** Requests that both sides treat alike, each in its own way, and these are two ways. */
export interface Changed {
  readonly listener: string;
  /** As `hostText` writes them; `*` is every host that stands nowhere. */
  readonly hosts: readonly string[];
  readonly paths: readonly PathClass[];
  /** All other paths of these hosts that have a key. */
  readonly others: readonly PathClass[];
  /**
   * Only requests whose path is written so that it names one of these paths as it stands and another one as other programs read it,
   * which one of the sides refuses for that (docs/data-path.md, "Paths that mean two things").
   */
  readonly twoNames?: true;
  readonly when: TableConditions;
  /** None of these holds. */
  readonly unless: readonly TableConditions[];
  /** An expression over the path decides, too, and it is not known for which paths. */
  readonly may: boolean;
  /** The route; missing where HAProxy refuses. */
  readonly before?: string;
  readonly after?: string;
  /** What a request of the class may have. */
  readonly example: Allowance;
  /** Where both tables have them. */
  readonly at: { readonly sites: Pair<Site | undefined>; readonly keys: Pair<Key | undefined> };
}

/** A path of its own, or all below it that have none. */
export type PathClass = Pick<Key, "kind" | "path">;

type Pair<T> = readonly [before: T, after: T];
type Sides = Pair<Side>;

/** No request has it in its name. */
const ANY = "\0";

/**
 * All classes of requests that two route tables answer differently, exactly: a request is in one of them if and only if another
 * route answers, or the same one does something else, or only one of the sides refuses. (Where `may` is said, only if.) Pure.
 */
export function compareTables(sides: Sides): readonly Changed[] {
  const isSameEverywhere = areSameKeys(sides, sides[0].table.everyHost, sides[1].table.everyHost);
  return hostPairs(sides).flatMap(({ listener, hosts, sites }) => {
    const [before, after] = sites;
    const isSame = before && after ? isSameSite(sides, before, after) : before === after;
    if (isSameEverywhere && isSame) return [];
    const untouched = isSameEverywhere ? untouchedKeys(sides, sites) : new Map<string, Pair<Key>>();
    return compareSites(sides, sites, untouched).map((changed) => ({ listener, hosts, ...changed }));
  });
}

interface HostPair {
  readonly listener: string;
  readonly hosts: string[];
  readonly sites: Pair<Site | undefined>;
}

/** Hosts by the two sites that they have; every host that stands nowhere is `*`. */
function hostPairs([before, after]: Sides): readonly HostPair[] {
  const tables = [before.table, after.table];
  const found: HostPair[] = [];
  for (const listener of new Set(tables.flatMap(({ listeners }) => listeners))) {
    const own = tables.flatMap(({ sites }) => sites.filter((site) => site.listener === listener));
    const pairs = new Map<Site | undefined, Map<Site | undefined, HostPair>>();
    for (const host of new Set([...own.flatMap(({ hosts }) => hosts), "*"])) {
      const name = host.replace(/^\*/, ANY);
      const sites = [siteOf(before.table, name, listener), siteOf(after.table, name, listener)] as const;
      const there = pairs.get(sites[0]) ?? new Map<Site | undefined, HostPair>();
      pairs.set(sites[0], there);
      const pair = there.get(sites[1]);
      if (pair) pair.hosts.push(host);
      else there.set(sites[1], { listener, hosts: [host], sites });
    }
    found.push(...[...pairs.values()].flatMap((there) => [...there.values()]));
  }
  return found;
}

type Found = Omit<Changed, "listener" | "hosts">;

type Untouched = ReadonlyMap<string, Pair<Key>>;

/**
 * Keys of both sites, by `idOf`, that answer alike: neither their own candidates differ nor those of a key above, and no key of every
 * host takes their requests. Most are of these, and nothing more need be asked of them.
 */
function untouchedKeys(sides: Sides, [before, after]: Pair<Site | undefined>): Untouched {
  const untouched = new Map<string, Pair<Key>>();
  if (!before || !after || !areSame(sides, before.regexes, after.regexes)) return untouched;
  const others = new Map(after.keys.map((key) => [idOf(key), key]));
  const touched = new Set(sides.flatMap(({ table }) => table.everyHost.map(({ path }) => path)));
  for (const key of before.keys) {
    const other = others.get(idOf(key));
    if (other && areSame(sides, key.candidates, other.candidates)) untouched.set(idOf(key), [key, other]);
    else touched.add(key.path);
  }
  for (const key of after.keys) if (!untouched.has(idOf(key))) touched.add(key.path);
  for (const [id, [{ path }]] of untouched) if (isAtOrBelow(path, touched)) untouched.delete(id);
  return untouched;
}

function isAtOrBelow(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.has(path) || paths.has("/")) return true;
  for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1))
    if (paths.has(path.slice(0, slash))) return true;
  return false;
}

function idOf({ kind, path }: PathClass): string {
  return `${kind} ${path}`;
}

function compareSites(sides: Sides, sites: Pair<Site | undefined>, untouched: Untouched): readonly Found[] {
  const groups = keyPairs(sides, sites, untouched);
  const plain = groups.flatMap(({ keys, paths, isUntouched }) => {
    if (isUntouched) return [];
    const takes = takesIn(paths);
    const lists = [
      answersOf(sides[0], sites[0], keys[0], takes),
      answersOf(sides[1], sites[1], keys[1], takes),
    ] as const;
    const found = compareAnswers(sides, lists);
    if (found.length === 0) return [];
    const others = groups.flatMap((group) => (group.paths === paths ? [] : group.paths));
    return found
      .filter((one) => !one.may || !isEmpty({ ...one, paths, others }))
      .map((one): Found => ({ ...one, ...{ paths, others }, at: { sites, keys } }));
  });
  return [...plain, ...splits(sides, sites, groups)];
}

interface KeyPair {
  readonly keys: Pair<Key | undefined>;
  readonly paths: PathClass[];
  readonly isUntouched: boolean;
}

/** Paths by the two keys that they name. */
function keyPairs(sides: Sides, sites: Pair<Site | undefined>, untouched: Untouched): readonly KeyPair[] {
  const all = [...sides.flatMap(({ table }) => table.everyHost), ...sites.flatMap((site) => site?.keys ?? [])];
  const classes = new Map(all.map(({ kind, path }) => [idOf({ kind, path }), { kind, path }]));
  const pairs = new Map<Key | undefined, Map<Key | undefined, KeyPair>>();
  const keysOf = ({ kind, path }: PathClass): Pair<Key | undefined> => {
    const asked = toBytes(kind === "exact" ? path : `${path.replace(/\/$/, "")}/${ANY}`);
    return [keyOf(sides[0].table, sites[0], asked), keyOf(sides[1].table, sites[1], asked)];
  };
  for (const [id, one] of classes) {
    const keys = untouched.get(id) ?? keysOf(one);
    const there = pairs.get(keys[0]) ?? new Map<Key | undefined, KeyPair>();
    pairs.set(keys[0], there);
    const pair = there.get(keys[1]);
    if (pair) pair.paths.push(one);
    else there.set(keys[1], { keys, paths: [one], isUntouched: untouched.has(id) });
  }
  return [...pairs.values()].flatMap((there) => [...there.values()]);
}

/** An expression is asked of one path; of many it is not known. */
function takesIn(paths: readonly PathClass[]): (candidate: Candidate) => boolean | undefined {
  const [only, ...more] = paths;
  if (only?.kind !== "exact" || more.length > 0) return () => undefined;
  return (candidate) => takesPath(candidate, toBytes(only.path));
}

/** Paths of one key on one side that are of several on the other: who names two of them in one path is refused there. */
function splits(sides: Sides, sites: Pair<Site | undefined>, groups: readonly KeyPair[]): readonly Found[] {
  return ([0, 1] as const).flatMap((whole) => {
    const byKey = new Map<Key, KeyPair[]>();
    for (const group of groups) {
      const key = group.keys[whole];
      if (key) byKey.set(key, [...(byKey.get(key) ?? []), group]);
    }
    return [...byKey].flatMap(([key, parts]) => {
      if (parts.length < 2) return [];
      const served = answersOf(sides[whole], sites[whole], key, () => undefined);
      const lists = whole === 0 ? ([served, REFUSED] as const) : ([REFUSED, served] as const);
      const keys = whole === 0 ? ([key, undefined] as const) : ([undefined, key] as const);
      const paths = parts.flatMap((part) => part.paths);
      return compareAnswers(sides, lists).map((one): Found => ({
        ...one,
        ...{ paths, others: [] },
        twoNames: true,
        at: { sites, keys },
      }));
    });
  });
}

const REFUSED: readonly Answer[] = [{ conditions: [] }];

/** Where the first of each list whose conditions hold are not the same. */
function compareAnswers(
  sides: Sides,
  [before, after]: Pair<readonly Answer[]>,
): readonly Omit<Found, "paths" | "others" | "at">[] {
  const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
    a?.route === b?.route && (a?.route === undefined || doTheSame(sides, a.route));
  const alike = (a: Answer, b: Answer | undefined): boolean =>
    same(a, b) && (a.conditions === b?.conditions || JSON.stringify(a.conditions) === JSON.stringify(b?.conditions));
  const start = before.findIndex((answer, index) => !alike(answer, after[index]));
  if (start === -1 && before.length === after.length) return [];
  const common = before.slice(0, start).map(({ conditions }) => conditions);
  return before.slice(start).flatMap((old, i) =>
    after.slice(start).flatMap((now, j) => {
      if (same(old, now) || areExclusive(old.conditions, now.conditions)) return [];
      const when = both(old.conditions, now.conditions);
      const earlier = [...before.slice(start, start + i), ...after.slice(start, start + j)];
      const unless = unlike([...common, ...earlier.map(({ conditions }) => conditions)], when);
      const example = satisfying(when, unless);
      if (!example) return [];
      return [
        {
          ...{ when, unless, example },
          may: [when, ...unless].some((conditions) => conditions.some(({ of }) => of === PATH)),
          ...(old.route !== undefined && { before: old.route }),
          ...(now.route !== undefined && { after: now.route }),
        },
      ];
    }),
  );
}

/** Those that may hold beside `when`, each once. */
function unlike(all: readonly TableConditions[], when: TableConditions): readonly TableConditions[] {
  const texts = new Map(all.map((conditions) => [JSON.stringify(conditions), conditions]));
  return [...texts.values()].filter((conditions) => !areExclusive(conditions, when));
}
