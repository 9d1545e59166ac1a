import { didYouMean } from "../diagnostic/did-you-mean.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import type { EveryHostEntry } from "../generated/types.ts";
import { beginningsOf, hexOf, networkOf, Networks } from "../language/network.ts";
import { LIST_NAME, listMap, type Filters, type Located, type Platform } from "../model/model.ts";
import type { ListOfNetworks } from "../table/table.ts";
import { listUnknown } from "../rules/list.ts";
import { valueNetwork } from "../rules/value.ts";
import { report, take, takeAll, type Scope } from "../validate/scope.ts";
import { readOpen, readSource } from "../validate/values/source.ts";
import { parameter } from "./parameter.ts";
import type { FilterWord, Parameter, StatementsInput, Surroundings } from "./word.ts";

/** Clients by where they come from: in any of these. */
export interface Sources {
  /** Names of the platform's lists, sorted, each once. */
  readonly lists: readonly string[];
  /** As `networkOf` writes them; sorted, each once. */
  readonly networks: readonly string[];
  readonly span: Span;
}

/** The flags of `deny` and `allow`. */
export const [DENY, ALLOW] = ["C", "F"] as const;

type Key = "allow" | "deny";

/** What `allow` and `deny` have in common: who is meant, where that is kept, and what is told of it. */
export function sourceFilter(
  key: Key,
  word: Pick<FilterWord, "variables" | "statements"> & {
    readonly letter: string;
    /** Of those who are meant, and of all others. */
    readonly told: readonly [meant: string, others: string];
    readonly sentence: (who: string) => string;
  },
): FilterWord {
  const { letter, told, sentence, ...rest } = word;
  return {
    ...rest,
    kind: "filter",
    key,
    isInherited: ({ levels }) => levels.some((level) => level[key] !== undefined),
    read(entry, at) {
      const inherited = at.levels.find((level) => level[key] !== undefined);
      const sources = entry[key] === undefined ? inherited?.[key] : readSources(key, entry, at);
      return sources === "open" ? undefined : sources && { [key]: sources };
    },
    flag: { letter, field: "rare" },
    maps: { [key]: `route, then the lists that it asks; route|beginnings of addresses in hexadecimal, then in` },
    parameters: ({ filters }) => parametersOf(key, filters[key]),
    steps({ filters }, { src }, platform) {
      const sources = filters[key];
      if (!sources) return [];
      const who = [...sources.lists, ...sources.networks].join(", ");
      const isMeant = src === undefined ? undefined : isAmong(sources, src, platform);
      const own = isMeant === undefined ? "" : `; ${src} ${isMeant ? told[0] : told[1]}`;
      return [{ text: `${sentence(who)}${own}`, span: sources.span }];
    },
    facts({ filters }) {
      const sources = filters[key];
      return sources ? [[`${key} src`, [...sources.lists, ...sources.networks].join(", ")]] : [];
    },
  };
}

/** What is wrong is said, and left out; `open`: nobody is asked. */
export function readSources(
  key: Key,
  parent: Pick<EveryHostEntry, Key>,
  { scope, lists: known }: Pick<Surroundings, "scope" | "lists">,
): Sources | "open" | undefined {
  const said = parent[key];
  if (typeof said === "string") return take(scope, valueNetwork, parent, key, readOpen(key))?.value;
  if (!said?.src) return undefined;
  const all = takeAll(scope, valueNetwork, said.src, readSource);
  const [lists, networks] = [all.filter(isList), all.filter((one) => !isList(one))];
  checkLists(lists, known, scope);
  const texts = (some: readonly Located<string>[]) => [...new Set(some.map(({ value }) => value))].toSorted(byText);
  return { lists: texts(lists), networks: texts(networks), span: scope.spans.key(said, "src") };
}

function isList({ value }: Located<string>): boolean {
  return LIST_NAME.test(value);
}

/** Says which lists the platform does not have. */
export function checkLists(
  lists: readonly Located<string>[],
  known: readonly string[] | undefined,
  scope: Scope,
): void {
  for (const { value, span } of lists) {
    if (!known || known.includes(value)) continue;
    const all = known.map((name) => printable(name)).join(", ");
    const help =
      didYouMean(value, known) ??
      (known.length > 0
        ? `Use one of ${all}, write networks such as 10.0.0.0/8, or ask the platform team to add it.`
        : undefined);
    report(
      scope,
      listUnknown,
      span,
      `The platform has no list of networks "${value}".`,
      help === undefined ? {} : { help },
    );
  }
}

/** A line that names the lists, without which nobody passes; and one for each beginning of an address. */
function parametersOf(map: string, sources: Sources | undefined): readonly Parameter[] {
  if (!sources) return [];
  const beginnings = sources.networks.flatMap((text) => {
    const network = networkOf(text);
    return network ? beginningsOf(network) : [];
  });
  return [
    ...parameter(map, `|${sources.lists.map((name) => `${name}|`).join("")}`),
    ...[...new Set(beginnings)].toSorted(byText).flatMap((beginning) => parameter(map, "in", `|${beginning}`)),
  ];
}

/** Where a client's address is looked up: set once for both words. */
export const ADDRESS = `    http-request set-var(txn.sf) str(4) if { var(txn.g) -m sub ${DENY} ${ALLOW} }
    http-request set-var(txn.sf) str(6) if { var(txn.sf) -m found } { src -m sub : }
    http-request set-var-fmt(txn.sx) %[var(txn.sf)]%[src,hex] if { var(txn.sf) -m found }
`;

/** Tests that hold where a client is meant: by the route's own networks, and by each list of the platform. `variable`: its lists. */
export function meant(
  map: "allow" | "deny",
  variable: string,
  { lists }: Pick<StatementsInput, "lists">,
): readonly string[] {
  return [
    `{ var(${variable}) -m found } { var(txn.r),concat(|,txn.sx),map_beg(maps/${map}.map) -m str in }`,
    // A list's line says 4 or 6: HAProxy takes IPv6 addresses of 6to4 for the IPv4 addresses in them.
    ...lists.map(
      (name) => `{ var(${variable}) -m sub |${name}| } { src,map_ip(${listMap(name)}),strcmp(txn.sf) eq 0 }`,
    ),
  ];
}

const known = new WeakMap<object, Networks>();

function networksIn(holder: object, texts: readonly string[]): Networks {
  let networks = known.get(holder);
  if (!networks) known.set(holder, (networks = new Networks(texts)));
  return networks;
}

/** Whether a client is in a list of the platform; what is no address is in none. */
export function isListed(
  src: string,
  name: string,
  { lists = [] }: { readonly lists?: readonly ListOfNetworks[] },
): boolean {
  const list = lists.find((one) => one.name === name);
  const hex = hexOf(src);
  return list !== undefined && hex !== undefined && networksIn(list, list.networks).has(hex);
}

/** Whether a client is meant. The same is asked in HAProxy by `meant`; a test holds the one to the other. */
export function isAmong(sources: Sources, src: string, platform: Pick<Platform, "lists">): boolean {
  const hex = hexOf(src);
  if (hex === undefined) return false;
  return networksIn(sources, sources.networks).has(hex) || sources.lists.some((name) => isListed(src, name, platform));
}

/** Whether a client passes what a route says of clients; undefined where it is not known who asks. */
export function passes(
  { allow, deny }: Pick<Filters, "allow" | "deny">,
  src: string | undefined,
  platform: Pick<Platform, "lists">,
): boolean | undefined {
  if (!allow && !deny) return true;
  if (src === undefined) return undefined;
  return !(deny && isAmong(deny, src, platform)) && (!allow || isAmong(allow, src, platform));
}
