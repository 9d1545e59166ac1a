import { byText } from "../diagnostic/sort.ts";
import { claimOf } from "../model/model.ts";
import { keyAbove } from "../table/candidates.ts";
import { segments } from "../table/new-path.ts";
import {
  isUnconditional,
  type Candidate,
  type Key,
  type RouteTable,
  type Site,
  type TableConditions,
} from "../table/table.ts";
import { conditionWord } from "../words/list.ts";
import type { ConditionWord } from "../words/word.ts";
import { escapeRegex, keyPath } from "./keys.ts";
import { contentHash, textHash } from "./parameters.ts";

/** The value of each key of paths.map, and the lines of the sharded condition maps (ADR 14). */
export interface Groups {
  /** Map lines `site + path` → value. */
  readonly paths: readonly { readonly site: Site; readonly key: Key; readonly value: string }[];
  /** Shard name → its lines in order; the first match wins. Shards without lines are there too. */
  readonly shards: ReadonlyMap<string, readonly { readonly regex: string; readonly value: string }[]>;
}

/** The conditional candidates of one key. */
interface Group {
  readonly site: Site;
  readonly key: Key;
  /** Its lines: the key's own candidates first, then, where they are few, those of the group above. */
  readonly lines: readonly Candidate[];
  /** The group of a shorter prefix that is asked next, where its candidates are too many to be copied. */
  readonly above: Group | undefined;
  /** How many candidates are asked from here on. */
  readonly size: number;
  /** Segments of the key's path. */
  readonly depth: number;
}

/**
 * Candidates of shorter prefixes are copied into the groups of the keys below while they are so few: then each group has a shard
 * of its own and little is walked. More of them for many keys would be a product: they stand once, all keys below share their
 * shard, and the value of a key names the groups one after the other (docs/adr/0014).
 */
const MOST_COPIED = 16;

/** Everything that a line or a value is made of. */
interface Plan {
  readonly sites: ReadonlyMap<Site, AskedInSite>;
  /** The value of a route. */
  readonly text: (candidate: Candidate) => string;
  readonly shardOf: (site: Site, group: Group | undefined) => string;
  /** Of the lines that a site's own mark or a group leads to. */
  readonly hashOf: (one: Site | Group) => string;
}

export function buildGroups(table: RouteTable, values: ReadonlyMap<string, string>): Groups {
  const text = (candidate: Candidate) => values.get(claimOf(candidate.route, candidate.path)) ?? "none";
  const sites = new Map(table.sites.map((site) => [site, askedIn(site)]));
  const { names, shardOf } = placesOf(sites);
  const plan: Plan = { sites, text, shardOf, hashOf: hashesOf(sites, text) };
  return {
    shards: linesOf(plan, names),
    paths: table.sites.flatMap((site) => site.keys.map((key) => ({ site, key, value: valueOf(plan, site, key) }))),
  };
}

/** The shards that `buildGroups` makes, in order: what a frontend's rules name of them. */
export function shardNames(table: RouteTable): readonly string[] {
  return placesOf(new Map(table.sites.map((site) => [site, askedIn(site)]))).names.toSorted(byText);
}

function hasRegexes({ regexes }: Site): boolean {
  return regexes.length > 0;
}

/** The shards, and in which one the lines of a site or a group stand: by names alone, so that a new route moves no other. */
function placesOf(sites: Plan["sites"]) {
  const linesIn = (are: (site: Site) => boolean) =>
    [...sites]
      .filter(([site]) => are(site))
      .flatMap(([site, { groups }]) => [site.regexes.length, ...groups.map(({ lines }) => lines.length)])
      .reduce((sum, count) => sum + count, 0);
  const ofGroups = sharding(
    "",
    linesIn((site) => !hasRegexes(site)),
  );
  const ofSites = sharding("x", linesIn(hasRegexes));
  return {
    names: [...ofGroups.names, ...ofSites.names],
    shardOf: (site: Site, group: Group | undefined) =>
      hasRegexes(site) ? ofSites.of(site.name) : ofGroups.of(group ? nameOf(topOf(group)) : ""),
  };
}

/**
 * What the values of paths.map say carries a hash of the lines it leads to, so that two releases' lines can stand together.
 * A site with regexes has one for all its lines: its groups' exact candidates must stand before its regexes.
 */
function hashesOf(sites: Plan["sites"], text: Plan["text"]): Plan["hashOf"] {
  const line = (candidate: Candidate) => {
    const { path, conditions } = candidate;
    return [path.kind, path.kind === "regex" ? path.value : "", conditionTail(conditions), text(candidate)].join(" ");
  };
  const linesIn = ({ lines, above }: Group) => [...lines.map(line), ...(above ? [">"] : [])];
  const hashes = new Map<Site | Group, string>();
  for (const [site, { groups }] of sites) {
    if (hasRegexes(site)) {
      const ofGroups = groups.flatMap((group) => [nameOf(group), ...linesIn(group)]);
      const hash = contentHash([...ofGroups, ...site.regexes.map(line)]);
      for (const one of [site, ...groups]) hashes.set(one, hash);
    } else for (const group of groups) hashes.set(group, contentHash(linesIn(group)));
  }
  return (one) => hashes.get(one) ?? "";
}

/** The lines of each shard: of a site its groups' exact candidates, its regexes, its groups' prefix candidates. */
function linesOf({ sites, text, shardOf, hashOf }: Plan, names: readonly string[]): Groups["shards"] {
  const shards = new Map<string, { regex: string; value: string }[]>(names.toSorted(byText).map((name) => [name, []]));
  for (const [site, { groups }] of sites) {
    const add = (group: Group | undefined, regex: string, candidate: Candidate) =>
      shards.get(shardOf(site, group))?.push({ regex, value: text(candidate) });
    const addGroups = (kind: "exact" | "prefix") => {
      for (const group of groups) {
        for (const candidate of group.lines) {
          if (candidate.path.kind !== kind) continue;
          const mark = hasRegexes(site) ? "\\S+" : "~";
          add(group, groupLine(mark, group, hashOf(group), candidate.conditions), candidate);
        }
      }
    };
    addGroups("exact");
    for (const candidate of site.regexes)
      add(undefined, regexLine(`${site.name}~${hashOf(site)}`, candidate), candidate);
    addGroups("prefix");
  }
  return shards;
}

/** A key's value in paths.map: who answers when no condition holds, and behind `^` the shard, the site's mark and the groups to ask first. */
function valueOf({ sites, text, shardOf, hashOf }: Plan, site: Site, key: Key): string {
  const { group, answers } = sites.get(site)?.of(key) ?? {};
  const value = answers ? text(answers) : "none";
  // An unconditional exact route stands before every regex: none is asked, and without a group the key is plain.
  const isMarked = hasRegexes(site) && answers?.path.kind !== "exact";
  if (!group && !isMarked) return value;
  const mark = isMarked ? `${site.name}~${hashOf(site)}` : "~";
  return `${value}^${shardOf(site, group)} ${mark} ${group ? chainOf(group, hashOf) : "~"}`;
}

interface Asked {
  /** Who answers when no condition holds. */
  readonly answers: Candidate | undefined;
  readonly group: Group | undefined;
}

/** Whom the requests of each key of a site ask, and the groups in an order in which every one stands before the one above it. */
interface AskedInSite {
  readonly of: (key: Key) => Asked;
  readonly groups: readonly Group[];
}

function askedIn(site: Site): AskedInSite {
  const found = new Map<Key, Asked>();
  const groups: Group[] = [];
  const ask = (key: Key): Asked => {
    const last = key.candidates.at(-1);
    const answers = last && isUnconditional(last.conditions) ? last : undefined;
    const own = answers ? key.candidates.slice(0, -1) : key.candidates;
    const next = keyAbove(site.keys, key);
    const above = next && of(next);
    const group = own.length === 0 ? above?.group : groupOf(site, key, own, above?.group);
    if (own.length > 0 && group) groups.push(group);
    return { answers: answers ?? above?.answers, group };
  };
  const of = (key: Key): Asked => {
    let asked = found.get(key);
    if (!asked) found.set(key, (asked = ask(key)));
    return asked;
  };
  for (const key of site.keys) of(key);
  // Whoever is above was made before.
  return { of, groups: groups.toReversed() };
}

function groupOf(site: Site, key: Key, own: readonly Candidate[], above: Group | undefined): Group {
  const [size, depth] = [own.length + (above?.size ?? 0), segments(key.path)];
  if (!above || above.size > MOST_COPIED) return { site, key, lines: own, above, size, depth };
  return { site, key, lines: [...own, ...above.lines], above: undefined, size, depth };
}

function topOf(group: Group): Group {
  return group.above ? topOf(group.above) : group;
}

/** The first part of a group's name; the hash of its lines is the second. */
function nameOf({ site, key }: Group): string {
  return `${site.name}${keyPath(key)}`;
}

/**
 * The groups that a key's request asks: `name~hash>depth~hash>…`. One above has a prefix of the key's path, so the number of
 * its segments names it. No path and no host holds a `>`.
 */
function chainOf(group: Group, hashOf: (group: Group) => string): string {
  let text = `${nameOf(group)}~${hashOf(group)}`;
  for (let { above } = group; above; { above } = above) text += `>${above.depth}~${hashOf(above)}`;
  return text;
}

/**
 * About as many shards as the root of all lines, so that both the list in a shard and the guards before it stay short;
 * a power of two, so that the number of rules, and with it a reload, changes rarely.
 */
function sharding(prefix: string, lines: number) {
  const count = lines === 0 ? 0 : 2 ** Math.ceil(Math.log2(Math.sqrt(lines)));
  const names = Array.from({ length: count }, (_, i) => prefix + i.toString(36).padStart(2, "0"));
  return { names, of: (name: string) => names[textHash(name) % Math.max(1, count)] ?? "" };
}

/** Subject of the expressions: `site groups METHOD query NEWLINE headers [path]` (render/program/). */
function groupLine(site: string, group: Group, hash: string, conditions: TableConditions): string {
  const { key, size, depth, above } = group;
  // Named by a key below, or the first of its own key.
  const below = key.kind === "prefix" && size > MOST_COPIED ? `(?:\\S*>${depth})?` : "";
  const rest = above ? ">\\S*" : "";
  return `^${site}\\x20${escapeRegex(nameOf(group))}${below}~${hash}${rest}\\x20${conditionTail(conditions)}`;
}

function regexLine(site: string, candidate: Candidate): string {
  // The atomic group leaves only the last line, the path: a team's [^/]* cannot match anything before it.
  return `^${escapeRegex(site)}\\x20\\S+\\x20${conditionTail(candidate.conditions)}(?>(?s:.*)\\n)(?:${candidate.path.value})$`;
}

/** What stands behind the groups: the method, then what looks ahead from the query. */
function conditionTail(conditions: TableConditions): string {
  const expressions = (subject: ConditionWord["subject"]) =>
    conditions
      .map((condition) => ({ condition, word: conditionWord(condition.of) }))
      .filter(({ word }) => word.subject === subject)
      .map(({ condition, word }) => word.expression(condition))
      .join("");
  return `${expressions("method") || "\\S+"}\\x20${expressions("query")}${expressions("source")}${expressions("headers")}`;
}
