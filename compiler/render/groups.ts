import { byText } from "../diagnostic/sort.ts";
import {
  isUnconditional,
  type Candidate,
  type Key,
  type RouteTable,
  type Site,
  type TableConditions,
} from "../table/table.ts";
import { toBytes } from "../table/path.ts";
import { escapeRegex, keyPath } from "./keys.ts";
import { contentHash, textHash } from "./parameters.ts";
import type { RouteValue } from "./values.ts";

/** The value of each key of paths.map, and the lines of the sharded condition maps (DATAPATH 3, "Candidates of a key"). */
export interface Groups {
  /** Map lines `site + path` → value, before spelling variants. */
  readonly paths: readonly { readonly site: Site; readonly key: Key; readonly value: string }[];
  /** Shard name → its lines in order; the first match wins. Shards without lines are there too. */
  readonly shards: ReadonlyMap<string, readonly { readonly regex: string; readonly value: string }[]>;
}

interface Group {
  /** The first key that has these candidates: stable over releases, so it decides about the shard. */
  readonly name: string;
  readonly site: Site;
  readonly exact: readonly Candidate[];
  readonly prefix: readonly Candidate[];
}

export function buildGroups(table: RouteTable, values: ReadonlyMap<string, RouteValue>): Groups {
  const text = (candidate: Candidate) => values.get(candidate.route)?.text ?? "none";
  const paths: { site: Site; key: Key; value: string; group?: Group; marked: boolean }[] = [];
  const groups: Group[] = [];
  for (const site of table.sites) {
    const bySignature = new Map<string, Group>();
    for (const key of site.keys) {
      const last = key.candidates.at(-1);
      const answers = last && isUnconditional(last.conditions) ? last : undefined;
      // An unconditional exact route stands before every regex: nothing else can answer, the key stays plain.
      const marked = site.regexes.length > 0 && answers?.path.kind !== "exact";
      const conditional = key.candidates.filter((candidate) => candidate !== answers);
      const value = answers ? text(answers) : "none";
      if (conditional.length === 0) {
        paths.push({ site, key, value, marked });
        continue;
      }
      // Equal lists share a group, named after its first key.
      const signature = conditional.map(({ route }) => route).join(" ");
      let group = bySignature.get(signature);
      if (!group) {
        const ofKind = (kind: string) => conditional.filter(({ path }) => path.kind === kind);
        group = { name: `${site.name}${keyPath(key)}`, site, exact: ofKind("exact"), prefix: ofKind("prefix") };
        bySignature.set(signature, group);
        groups.push(group);
      }
      paths.push({ site, key, value, group, marked });
    }
  }

  const groupsOf = new Map<Site, Group[]>(table.sites.map((site) => [site, []]));
  for (const group of groups) groupsOf.get(group.site)?.push(group);
  const plainGroups = groups.filter(({ site }) => site.regexes.length === 0);
  const regexSites = table.sites.filter(({ regexes }) => regexes.length > 0);
  const shardOfGroup = sharding(
    "",
    plainGroups.map(({ name, exact, prefix }) => [name, exact.length + prefix.length]),
  );
  const shardOfSite = sharding(
    "x",
    regexSites.map((site) => [site.name, siteLines(site, groupsOf.get(site) ?? [])]),
  );

  // What the values of paths.map say carries a hash of the lines it leads to, so that two releases' lines can stand together.
  // A site with regexes has one for all its lines: its groups' exact candidates must stand before its regexes.
  const line = (candidate: Candidate) => [
    candidate.path.kind,
    candidate.path.kind === "regex" ? candidate.path.value : "",
    conditionTail(candidate.conditions),
    text(candidate),
  ];
  const linesOf = (group: Group) => [...group.exact, ...group.prefix].map((candidate) => line(candidate).join(" "));
  const siteHash = new Map(
    regexSites.map((site) => {
      const groupLines = (groupsOf.get(site) ?? []).flatMap((group) => [group.name, ...linesOf(group)]);
      return [site, contentHash([...groupLines, ...site.regexes.map((candidate) => line(candidate).join(" "))])];
    }),
  );
  const markOf = (site: Site) => `${site.name}~${siteHash.get(site)}`;
  const nameOf = new Map(
    groups.map((group) => [group, `${group.name}~${siteHash.get(group.site) ?? contentHash(linesOf(group))}`]),
  );
  const named = (group: Group) => nameOf.get(group) ?? group.name;

  const shards = new Map<string, { regex: string; value: string }[]>();
  for (const name of [...shardOfGroup.names, ...shardOfSite.names]) shards.set(name, []);
  const add = (shard: string, regex: string, candidate: Candidate) =>
    shards.get(shard)?.push({ regex, value: text(candidate) });
  for (const group of plainGroups) {
    const shard = shardOfGroup.of(group.name);
    for (const candidate of [...group.exact, ...group.prefix])
      add(shard, groupLine("~", named(group), candidate.conditions), candidate);
  }
  for (const site of regexSites) {
    const shard = shardOfSite.of(site.name);
    const own = groupsOf.get(site) ?? [];
    for (const group of own)
      for (const candidate of group.exact) add(shard, groupLine("\\S+", named(group), candidate.conditions), candidate);
    for (const candidate of site.regexes) add(shard, regexLine(markOf(site), candidate), candidate);
    for (const group of own)
      for (const candidate of group.prefix)
        add(shard, groupLine("\\S+", named(group), candidate.conditions), candidate);
  }

  return {
    shards: new Map([...shards].toSorted(([a], [b]) => byText(a, b))),
    paths: paths.map(({ site, key, value, group, marked }) => {
      if (!group && !marked) return { site, key, value };
      const shard = marked || site.regexes.length > 0 ? shardOfSite.of(site.name) : shardOfGroup.of(group?.name ?? "");
      return {
        site,
        key,
        value: `${value}^${shard} ${site.regexes.length > 0 ? markOf(site) : "~"} ${group ? named(group) : "~"}`,
      };
    }),
  };
}

function siteLines(site: Site, own: readonly Group[]): number {
  return site.regexes.length + own.reduce((sum, { exact, prefix }) => sum + exact.length + prefix.length, 0);
}

/**
 * About as many shards as the root of all lines, so that both the list in a shard and the guards before it stay short;
 * a power of two, so that the number of rules, and with it a reload, changes rarely.
 */
function sharding(prefix: string, items: readonly (readonly [name: string, lines: number])[]) {
  const lines = items.reduce((sum, [, count]) => sum + count, 0);
  const count = lines === 0 ? 0 : 2 ** Math.ceil(Math.log2(Math.sqrt(lines)));
  const names = Array.from({ length: count }, (_, i) => prefix + i.toString(36).padStart(2, "0"));
  // By the name alone, so that a new route moves no other into another shard.
  return { names, of: (name: string) => names[textHash(name) % Math.max(1, count)] ?? "" };
}

/** Subject of the expressions: `site group METHOD query NEWLINE headers [path]` (render/program.ts). */
function groupLine(site: string, group: string, conditions: TableConditions): string {
  return `^${site}\\x20${escapeRegex(group)}\\x20${conditionTail(conditions)}`;
}

function regexLine(site: string, candidate: Candidate): string {
  // The atomic group leaves only the last line, the path: a team's [^/]* cannot match anything before it.
  return `^${escapeRegex(site)}\\x20\\S+\\x20${conditionTail(candidate.conditions)}(?>(?s:.*)\\n)(?:${candidate.path.value})$`;
}

function conditionTail({ methods, headers, query }: TableConditions): string {
  const method = methods.length === 0 ? "\\S+" : methods.length === 1 ? methods[0] : `(?:${methods.join("|")})`;
  return `${method}\\x20${query.map(queryCondition).join("")}${headers.map(headerCondition).join("")}`;
}

/** The first parameter of that name: those of other names are skipped, none of this name is. */
function queryCondition({ name, value }: { name: string; value: string }): string {
  const own = escapeRegex(toBytes(name));
  const rest = value === "" ? "=?" : `=${escapeRegex(toBytes(value))}`;
  return `(?=(?:(?!${own}[=&\\x20])[^&\\x20]*&)*${own}${rest}[&\\x20])`;
}

/** The first header line of that name: the atomic group finds it once and never looks for another. */
function headerCondition({ name, value }: { name: string; value: string }): string {
  return `(?=(?>(?s:.*?)\\n${escapeRegex(name)}:)\\x20${escapeRegex(toBytes(value))}\\r)`;
}
