import { byText } from "../diagnostic/sort.ts";
import { claimOf } from "../model/model.ts";
import { keyAbove } from "../table/candidates.ts";
import { textHash } from "../table/hash.ts";
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
import { contentHash } from "./parameters.ts";

/** The value of each key of paths.map, and the lines of the sharded condition maps (ADR 14, ADR 42). */
export interface Groups {
  /** Map lines `site + path` → value. */
  readonly paths: readonly { readonly site: Site; readonly key: Key; readonly value: string }[];
  /** Shard name → its lines in order; the first match wins. Shards without lines are there too. */
  readonly shards: ReadonlyMap<string, readonly { readonly regex: string; readonly value: string }[]>;
  /** Lines of candidates.map: who answers where the first, second … condition of a group's form holds. */
  readonly candidates: readonly (readonly [key: string, value: string])[];
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

/** What groups with the same conditions in the same order ask: it stands once, and says which of them holds first. */
interface Form {
  /** `=3fa9c2d1`, which no site's name begins like. */
  readonly name: string;
  readonly tails: readonly string[];
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
  readonly forms: ReadonlyMap<Group, Form>;
  /** The value of a route. */
  readonly text: (candidate: Candidate) => string;
  readonly shardOf: (site: Site, group: Group | undefined) => string;
  /** Of the lines that a site's own mark or a group leads to. */
  readonly hashOf: (one: Site | Group) => string;
}

export function buildGroups(table: RouteTable, values: ReadonlyMap<string, string>): Groups {
  const text = (candidate: Candidate) => values.get(claimOf(candidate.route, candidate.path)) ?? "none";
  const sites = new Map(table.sites.map((site) => [site, askedIn(site)]));
  const { names, forms, shardOf } = placesOf(sites);
  const plan: Plan = { sites, forms, text, shardOf, hashOf: hashesOf(sites, text) };
  return {
    shards: linesOf(plan, names),
    candidates: [...forms.keys()].flatMap((group) =>
      group.lines.map((candidate, at) => [`${ownName(plan, group)}${held(at)}`, text(candidate)] as const),
    ),
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

/** The shards, and in which one the lines of a site, a group or a form stand: by names alone, so that a new route moves no other. */
function placesOf(sites: Plan["sites"]) {
  const forms = formsOf(sites);
  let [inGroups, inSites] = [[...new Set(forms.values())].reduce((sum, { tails }) => sum + tails.length, 0), 0];
  for (const [site, { groups }] of sites) {
    const alone = groups.filter((group) => !forms.has(group));
    const count = alone.reduce((sum, { lines }) => sum + lines.length, site.regexes.length);
    if (hasRegexes(site)) inSites += count;
    else inGroups += count;
  }
  const [ofGroups, ofSites] = [sharding("", inGroups), sharding("x", inSites)];
  return {
    names: [...ofGroups.names, ...ofSites.names],
    forms,
    shardOf: (site: Site, group: Group | undefined) => {
      if (hasRegexes(site)) return ofSites.of(site.name);
      return ofGroups.of(group ? (forms.get(group)?.name ?? nameOf(topOf(group))) : "");
    },
  };
}

/**
 * The forms of groups that stand alone: no other is asked after one, and no expression of a path between its lines. Two contents of one
 * hash: the second keeps lines of its own.
 */
function formsOf(sites: Plan["sites"]): ReadonlyMap<Group, Form> {
  const known = new Map<string, Form>();
  const forms = new Map<Group, Form>();
  for (const [site, { groups }] of sites) {
    if (hasRegexes(site)) continue;
    for (const group of groups) {
      if (group.size > MOST_COPIED) continue;
      const tails = group.lines.map(({ conditions }) => conditionTail(conditions));
      const name = `=${contentHash(tails)}`;
      const form = known.get(name) ?? { name, tails };
      known.set(name, form);
      if (form.tails.join("\n") === tails.join("\n")) forms.set(group, form);
    }
  }
  return forms;
}

/** What the line of a form says when it is the first that matches: which one it is, from 1. No route's id begins so. */
function held(at: number): string {
  return `+${at + 1}`;
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
function linesOf({ sites, forms, text, shardOf, hashOf }: Plan, names: readonly string[]): Groups["shards"] {
  const shards = new Map<string, { regex: string; value: string }[]>(names.toSorted(byText).map((name) => [name, []]));
  const shared = new Map([...forms].map(([group, form]) => [form, shardOf(group.site, group)]));
  for (const [{ name, tails }, shard] of [...shared].toSorted(([a], [b]) => byText(a.name, b.name))) {
    const lines = tails.map((tail, at) => ({ regex: `^~\\x20${name}\\x20${tail}`, value: held(at) }));
    shards.get(shard)?.push(...lines);
  }
  for (const [site, all] of sites) {
    const groups = all.groups.filter((group) => !forms.has(group));
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
function valueOf(plan: Plan, site: Site, key: Key): string {
  const { sites, forms, text, shardOf, hashOf } = plan;
  const { group, answers } = sites.get(site)?.of(key) ?? {};
  const value = answers ? text(answers) : "none";
  // An unconditional exact route stands before every regex: none is asked, and without a group the key is plain.
  const isMarked = hasRegexes(site) && answers?.path.kind !== "exact";
  if (!group && !isMarked) return value;
  const mark = isMarked ? `${site.name}~${hashOf(site)}` : "~";
  const form = group && forms.get(group);
  const asked = form ? `${form.name} ${ownName(plan, group)}` : group ? chainOf(group, hashOf) : "~";
  return `${value}^${shardOf(site, group)} ${mark} ${asked}`;
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

function ownName({ hashOf }: Plan, group: Group): string {
  return `${nameOf(group)}~${hashOf(group)}`;
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
