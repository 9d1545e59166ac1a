import { both } from "../analyze/conditions.ts";
import { PATH, satisfying, type Allowance } from "../analyze/satisfy.ts";
import { keyOf, siteOf, takesPath } from "../table/decide.ts";
import { toBytes } from "../table/path.ts";
import type { Candidate, Key, Site, TableConditions } from "../table/table.ts";
import { areApart, isEmpty, mayTake, type Budget } from "./expressions.ts";
import {
  answersOf,
  areSame,
  areSameAnswers,
  areSameKeys,
  isSameSite,
  REFUSED,
  type Answer,
  type Side,
} from "./side.ts";

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
  /** Another route of the team of `after` may answer as well: there are too many expressions to tell each (`Budget`). */
  readonly orOther?: true;
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
 * route answers, or the same one does something else, or only one of the sides refuses. (Where `may` is said, only if.) Pure, but for
 * what it takes of the budget.
 */
export function compareTables(sides: Sides, budget: Budget): readonly Changed[] {
  const same = new Map<string, boolean>();
  return hostPairs(sides).flatMap(({ listener, hosts, sites }) => {
    const [before, after] = sites;
    const isSameEverywhere =
      same.get(listener) ?? areSameKeys(sides, everyHostOn(sides[0], listener), everyHostOn(sides[1], listener));
    same.set(listener, isSameEverywhere);
    const isSame = before && after ? isSameSite(sides, before, after) : before === after;
    if (isSameEverywhere && isSame) return [];
    const untouched = isSameEverywhere ? untouchedKeys(sides, listener, sites) : new Map<string, Pair<Key>>();
    return compareSites(sides, { listener, sites }, untouched, budget).map((changed) => ({
      listener,
      hosts,
      ...changed,
    }));
  });
}

function everyHostOn({ table }: Side, listener: string): readonly Key[] {
  return table.everyHost.get(listener) ?? [];
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
function untouchedKeys(sides: Sides, listener: string, [before, after]: Pair<Site | undefined>): Untouched {
  const untouched = new Map<string, Pair<Key>>();
  if (!before || !after || !areSame(sides, before.regexes, after.regexes)) return untouched;
  const others = new Map(after.keys.map((key) => [idOf(key), key]));
  const touched = new Set(sides.flatMap((side) => everyHostOn(side, listener).map(({ path }) => path)));
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

function compareSites(
  sides: Sides,
  { listener, sites }: Pick<HostPair, "listener" | "sites">,
  untouched: Untouched,
  budget: Budget,
): readonly Found[] {
  const groups = keyPairs(sides, { listener, sites }, untouched);
  const plain = groups.flatMap(({ keys, paths, isUntouched }) => {
    if (isUntouched) return [];
    const takes = takesIn(paths);
    const lists = [
      answersOf(sides[0], sites[0], keys[0], takes),
      answersOf(sides[1], sites[1], keys[1], takes),
    ] as const;
    const found = compareAnswers(sides, lists, budget);
    if (found.length === 0) return [];
    const others = groups.flatMap((group) => (group.paths === paths ? [] : group.paths));
    return found
      .filter((one) => !one.may || one.orOther || !isEmpty({ ...one, paths, others }, budget))
      .map((one): Found => ({ ...one, ...{ paths, others }, at: { sites, keys } }));
  });
  return [...plain, ...splits(sides, sites, groups, budget)];
}

interface KeyPair {
  readonly keys: Pair<Key | undefined>;
  readonly paths: PathClass[];
  readonly isUntouched: boolean;
}

/** Paths by the two keys that they name. */
function keyPairs(
  sides: Sides,
  { listener, sites }: Pick<HostPair, "listener" | "sites">,
  untouched: Untouched,
): readonly KeyPair[] {
  const all = [...sides.flatMap((side) => everyHostOn(side, listener)), ...sites.flatMap((site) => site?.keys ?? [])];
  const classes = new Map(all.map(({ kind, path }) => [idOf({ kind, path }), { kind, path }]));
  const pairs = new Map<Key | undefined, Map<Key | undefined, KeyPair>>();
  const keysOf = ({ kind, path }: PathClass): Pair<Key | undefined> => {
    const asked = toBytes(kind === "exact" ? path : `${path.replace(/\/$/, "")}/${ANY}`);
    return [keyOf(sides[0].table, listener, sites[0], asked), keyOf(sides[1].table, listener, sites[1], asked)];
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

/** An expression is asked of one path; of many it is known only where it can take none. */
function takesIn(paths: readonly PathClass[]): (candidate: Candidate) => boolean | undefined {
  const [only, ...more] = paths;
  if (only?.kind !== "exact" || more.length > 0) {
    let may: ((expression: string) => boolean) | undefined;
    return ({ path }) => ((may ??= mayTake(paths))(path.value) ? undefined : false);
  }
  return (candidate) => takesPath(candidate, toBytes(only.path));
}

/** Paths of one key on one side that are of several on the other: who names two of them in one path is refused there. */
function splits(
  sides: Sides,
  sites: Pair<Site | undefined>,
  groups: readonly KeyPair[],
  budget: Budget,
): readonly Found[] {
  return ([0, 1] as const).flatMap((whole) => {
    const byKey = new Map<Key, KeyPair[]>();
    for (const group of groups) {
      const key = group.keys[whole];
      if (key) byKey.set(key, [...(byKey.get(key) ?? []), group]);
    }
    return [...byKey].flatMap(([key, parts]) => {
      if (parts.length < 2) return [];
      const paths = parts.flatMap((part) => part.paths);
      const served = answersOf(sides[whole], sites[whole], key, takesIn(paths));
      const lists = whole === 0 ? ([served, [REFUSED]] as const) : ([[REFUSED], served] as const);
      const keys = whole === 0 ? ([key, undefined] as const) : ([undefined, key] as const);
      return compareAnswers(sides, lists, budget).map((one): Found => ({
        ...one,
        ...{ paths, others: [] },
        twoNames: true,
        at: { sites, keys },
      }));
    });
  });
}

type Class = Omit<Found, "paths" | "others" | "at">;

/** Where the first of each list whose conditions hold are not the same. */
function compareAnswers(sides: Sides, [before, after]: Pair<readonly Answer[]>, budget: Budget): readonly Class[] {
  const same = (a: Answer | undefined, b: Answer | undefined): boolean => areSameAnswers(sides, a, b);
  const start = before.findIndex((answer, i) => !same(answer, after[i]) || answer.text !== after[i]?.text);
  if (start === -1 && before.length === after.length) return [];
  const isBounded = [...before, ...after].some(hasExpression);
  const [inBefore, inAfter] = [firstOf(before), firstOf(after)];
  // What asks the same as another one before it is never reached; after the other side's, it is another class.
  const reach = after.map(({ text }, j) => (inAfter.get(text) === j ? (inBefore.get(text) ?? before.length) : -1));
  const teamOf = ({ route = "" }: Answer): string | undefined => sides[1].routes.get(route)?.team;
  const teams = new Set(after.slice(start).map(teamOf));
  const found: Class[] = [];
  for (const [i, old] of before.entries()) {
    if (i < start || inBefore.get(old.text) !== i) continue;
    const last = inAfter.get(old.text) ?? after.length - 1;
    const told = new Set<string | undefined>();
    for (let j = start; j <= last && told.size < teams.size; j++) {
      const now = after[j];
      if (!now || (reach[j] ?? 0) < i || same(old, now)) continue;
      const isTooMuch = isBounded && --budget.steps < 0;
      if ((isTooMuch && told.has(teamOf(now))) || areApart(old.conditions, now.conditions)) continue;
      if (isTooMuch) {
        told.add(teamOf(now));
        found.push(...classOf(old, now, old.conditions, []).map(orOther));
        continue;
      }
      const when = both(old.conditions, now.conditions);
      const unless = unlike([...before.slice(0, i), ...after.slice(start, j)], when);
      if (isBounded) budget.steps -= i + j;
      found.push(...classOf(old, now, when, unless));
    }
  }
  return found;
}

function classOf(old: Answer, now: Answer, when: TableConditions, unless: readonly TableConditions[]): Class[] {
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
}

function orOther(one: Class): Class {
  return { ...one, may: true, orOther: true };
}

function hasExpression({ conditions }: Answer): boolean {
  return conditions.at(-1)?.of === PATH;
}

/** Where each list of conditions stands first. */
function firstOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [i, { text }] of answers.entries()) if (!first.has(text)) first.set(text, i);
  return first;
}

/** Those that may hold beside `when`, each once. */
function unlike(all: readonly Answer[], when: TableConditions): readonly TableConditions[] {
  const texts = new Map(all.map(({ text, conditions }) => [text, conditions]));
  return [...texts.values()].filter((conditions) => !areApart(conditions, when));
}
