import { candidatesOf } from "./candidates.ts";
import { hostName } from "./host.ts";
import { decodePath, hasRefusedEscape, isHost, isTarget, isUnclear, rawPath, toBytes } from "./path.ts";
import { receivedHeaders } from "./received.ts";
import type { RedirectToHttps } from "../model/model.ts";
import { conditionWord } from "../words/list.ts";
import { isListed } from "../words/sources.ts";
import type { Candidate, Key, RouteTable, Site } from "./table.ts";

/** A request as HAProxy sees it: every text is bytes, one character each. */
export interface RoutedRequest {
  readonly listener: string;
  /** The Host header as sent, port included; undefined when there is none. */
  readonly host: string | undefined;
  /** The path as sent, without the query. */
  readonly path: string;
  /** Without `?`; empty when there is none. */
  readonly query: string;
  readonly method: string;
  /** In the order sent; names in any case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Of the connection; missing: https where the listener makes a difference. */
  readonly scheme?: "http" | "https";
  /** The client's address, as HAProxy's `src` is once trusted proxies are believed; missing: not known, and in no list. */
  readonly src?: string;
}

export interface Decision {
  readonly outcome:
    /** The listener sends it to https (`redirectToHttps`). */
    | { readonly kind: "redirect"; readonly status: RedirectToHttps["status"]; readonly location: string }
    | { readonly kind: "route"; readonly route: string; readonly everyHost: boolean }
    | { readonly kind: "refused"; readonly status: 400 | 403 | 404; readonly reason: string };
  /** The site that answers for the host; undefined where the listener has none. */
  readonly site: Site | undefined;
  /** The key that the path names there. */
  readonly key: Key | undefined;
  /** Who could have answered, in order; the winner is the last one unless all failed. */
  readonly considered: readonly Considered[];
}

export interface Considered {
  readonly candidate: Candidate;
  /** Why it does not answer; undefined for the one that does. */
  readonly failed: string | undefined;
}

/**
 * Which route answers: the one implementation of docs/data-path.md, "Precedence" and "Paths that mean two things".
 * The rendered rule program (render/program/) is held to the same answers by a property test on real HAProxy. `isBrief`: of who was
 * considered the winner alone is told.
 */
export function decide(table: RouteTable, sent: RoutedRequest, isBrief = false): Decision {
  const request = { ...sent, headers: receivedHeaders(sent, table) };
  const index = indexOf(table);
  const nowhere = { site: undefined, key: undefined, considered: [] };
  const { path } = request;
  const blocking = blockedBy(table, sent.src);
  if (blocking !== undefined)
    return { ...nowhere, outcome: refused(403, `${sent.src} is in the list ${blocking}, which the platform blocks`) };
  if (request.method === "CONNECT" || !path.startsWith("/")) {
    return { ...nowhere, outcome: refused(400, "the request target has no path") };
  }
  if (/[a-z]/.test(request.method)) return { ...nowhere, outcome: refused(400, "the method is not in capitals") };
  if (!isTarget(path, request.query)) {
    const what = "the request target holds a blank, #, a control character or bytes that are no UTF-8";
    return { ...nowhere, outcome: refused(400, what) };
  }
  if (!isHost(request.host ?? "")) {
    return { ...nowhere, outcome: refused(400, "the Host header is no host name with at most one port") };
  }
  const sentOn = toHttps(table, request);
  if (sentOn) return { ...nowhere, outcome: sentOn };
  // A route of everyHost with a clear path answers before anything else is asked.
  const unclear = isUnclear(path);
  const raw = rawPath(path);
  const everyHost = index.everyHost(request.listener).find(raw);
  const host = hostName(request.host);
  const site = siteOf(table, host, request.listener);
  if (everyHost && !unclear) return chosen(everyHost, site);

  const decoded = unclear ? decodePath(path) : undefined;
  if (hasRefusedEscape(path)) {
    const what = /%2e/i.test(path) ? "an escaped dot" : "an escaped slash behind a ; in one segment";
    return { ...nowhere, outcome: refused(400, `the path holds ${what}`) };
  }
  if (unclear && decoded === undefined) {
    const what =
      "the path holds a broken escape, a dot segment, a backslash, a control character or bytes that are no UTF-8";
    return { ...nowhere, outcome: refused(400, what) };
  }

  const inSite = site && index.keysOf(site);
  const key = everyHost ?? inSite?.find(raw);
  const at = { site, key, considered: [] };
  if (decoded !== undefined) {
    const other = index.everyHost(request.listener).find(decoded) ?? inSite?.find(decoded);
    if (other !== key) return { ...at, outcome: refused(400, ambiguous(key, other)) };
  }
  if (everyHost) return afterSlashes(chosen(everyHost, site), path);
  if (!site || !key)
    return { ...at, outcome: refused(404, site ? "no route of this site has the path" : "no site has the host") };

  const answer = firstMatch(site, key, raw, request, isBrief);
  if (decoded !== undefined && site.regexes.length > 0) {
    const other = firstMatch(site, key, decoded, request, isBrief);
    if (other.winner?.route !== answer.winner?.route) {
      return { ...at, considered: answer.considered, outcome: refused(400, "the decoded path names another route") };
    }
  }
  if (!answer.winner) {
    return { ...at, considered: answer.considered, outcome: refused(404, "no route of this path takes the request") };
  }
  const outcome = { kind: "route", route: answer.winner.route, everyHost: false } as const;
  return afterSlashes({ ...at, considered: answer.considered, outcome }, path);
}

/** The answer to a request that came without TLS where the listener sends those on. */
function toHttps(table: RouteTable, request: RoutedRequest): Decision["outcome"] | undefined {
  const { path, query } = request;
  const rule = table.toHttps.get(request.listener);
  if (!rule || schemeOf(table, request) !== "http") return undefined;
  if (rule.except.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return undefined;
  const host = hostName(request.host);
  if (host === "") return refused(400, "the Location needs the host of the request, which has none");
  const { status, port } = rule;
  const location = `https://${host}${port === undefined ? "" : `:${port}`}${path}${query === "" ? "" : `?${query}`}`;
  return { kind: "redirect", status, location };
}

/** How the client asked: as a trusted proxy says, else the connection's. Undefined where nobody says. */
export function schemeOf(
  { trusting }: RouteTable,
  { listener, headers, scheme }: RoutedRequest,
): RoutedRequest["scheme"] {
  if (!trusting.includes(listener)) return scheme;
  const lines = headers.filter(([name]) => name.toLowerCase() === "x-forwarded-proto");
  const said = lines.at(-1)?.[1].split(",").at(-1)?.trim().toLowerCase() ?? "";
  return /^(?:https|wss)$/.test(said) ? "https" : /^(?:http|ws)$/.test(said) ? "http" : scheme;
}

function refused(status: 400 | 403 | 404, reason: string): Decision["outcome"] {
  return { kind: "refused", status, reason };
}

function blockedBy({ blocked }: RouteTable, src: string | undefined): string | undefined {
  if (!blocked || src === undefined) return undefined;
  return blocked.blocked.find((name) => isListed(src, name, blocked));
}

function ambiguous(raw: Key | undefined, decoded: Key | undefined): string {
  const name = (key: Key | undefined) => (key ? `the ${key.kind} ${key.path}` : "no route");
  return `the path names ${name(raw)} as it stands and ${name(decoded)} as other programs may read it`;
}

/** A route of every host has no conditions: its key's first candidate answers. */
function chosen(key: Key, site: Site | undefined): Decision {
  const winner = key.candidates[0];
  if (!winner) throw new Error(`the everyHost key ${key.path} has no candidate`);
  const outcome = { kind: "route", route: winner.route, everyHost: true } as const;
  return { outcome, site, key, considered: [{ candidate: winner, failed: undefined }] };
}

/** A route may refuse `%2F` that names it raw and decoded. */
function afterSlashes(decision: Decision, path: string): Decision {
  const winner = decision.considered.at(-1)?.candidate;
  if (!winner?.refusesEncodedSlashes || !/%2f/i.test(path)) return decision;
  return { ...decision, outcome: refused(400, `the path holds %2F and ${winner.route} says encodedSlashes: refuse`) };
}

/** The first whose path and conditions hold. */
function firstMatch(site: Site, key: Key, path: string, request: RoutedRequest, isBrief: boolean) {
  const considered: Considered[] = [];
  for (const candidate of inOrder(isBrief ? { ...site, regexes: beginningAs(site, path) } : site, key)) {
    const failed = whyNot(candidate, path, request);
    if (!isBrief || failed === undefined) considered.push({ candidate, failed });
    if (failed === undefined) return { winner: candidate, considered };
  }
  return { winner: undefined, considered };
}

/** Exact candidates, the site's regexes, prefix candidates. */
export function* inOrder({ keys, regexes }: Site, key: Key): Iterable<Candidate> {
  if (key.kind === "exact") yield* key.candidates;
  yield* regexes;
  for (const candidate of candidatesOf(keys, key)) if (candidate.path.kind === "prefix") yield candidate;
}

/** Why a candidate whose path or conditions do not hold is passed over, half a sentence; undefined when all hold. */
export function whyNot(candidate: Candidate, path: string, request: RoutedRequest): string | undefined {
  if (candidate.path.kind === "regex" && !takesPath(candidate, path)) {
    return `the path does not match ^${candidate.path.value}$`;
  }
  for (const condition of candidate.conditions) {
    const failed = conditionWord(condition.of).whyNot(condition, request);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

/** Whether a path as it is looked up (`rawPath`) is one that the route names, whatever its conditions and whoever stands before it. */
export function takesPath({ path: { kind, value } }: Candidate, path: string): boolean {
  if (kind === "regex") {
    const { beginning, regex } = regexOf(value);
    return path.startsWith(beginning) && regex.test(path);
  }
  const text = toBytes(value);
  return path === text || (kind === "prefix" && (text === "/" || path.startsWith(`${text}/`)));
}

interface PathRegex {
  /** Every path that matches begins with it. */
  readonly beginning: string;
  readonly regex: RegExp;
}

const regexes = new Map<string, PathRegex>();

function regexOf(source: string): PathRegex {
  let known = regexes.get(source);
  if (!known) regexes.set(source, (known = { beginning: beginningOf(source), regex: new RegExp(`^(?:${source})$`) }));
  return known;
}

/** The plain characters before anything else of an expression, if there is no choice of beginnings and none of them may be missing. */
export function beginningOf(source: string): string {
  const [plain = "", quantifier] = /^([\w/-]*)([*?{])?/.exec(source)?.slice(1) ?? [];
  return isChoice(source) ? "" : quantifier === undefined ? plain : plain.slice(0, -1);
}

/** Whether there is a `|` outside parentheses. */
function isChoice(source: string): boolean {
  let rest = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, "");
  for (let before = ""; before !== rest;) [before, rest] = [rest, rest.replaceAll(/\([^()]*\)/g, "")];
  return rest.includes("|");
}

/** Of a site's expressions: where those with a beginning stand. */
const byBeginning = new WeakMap<Site["regexes"], ReadonlyMap<string, readonly number[]>>();

/** The expressions of a site that may match a path, in order: of thousands all but a few begin otherwise. */
function beginningAs({ regexes }: Site, path: string): readonly Candidate[] {
  let places = byBeginning.get(regexes);
  if (!places) byBeginning.set(regexes, (places = beginningsOf(regexes)));
  // The look-ups end with the longest beginning, whose key is the first.
  const [[longest = ""] = []] = places;
  const found: number[] = [];
  for (let length = 0; length <= Math.min(path.length, longest.length); length++)
    found.push(...(places.get(path.slice(0, length)) ?? []));
  return found.toSorted((a, b) => a - b).flatMap((at) => regexes[at] ?? []);
}

function beginningsOf(regexes: Site["regexes"]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  regexes.forEach(({ path: { value } }, at) => {
    const { beginning } = regexOf(value);
    const known = places.get(beginning);
    if (known) known.push(at);
    else places.set(beginning, [at]);
  });
  return new Map([...places].toSorted(([a], [b]) => b.length - a.length));
}

/** The site of a host (`hostName`) on a listener; undefined where none has it. */
export function siteOf(table: RouteTable, host: string, listener: string): Site | undefined {
  const index = indexOf(table);
  return index.exactHosts.get(`${host}|${listener}`) ?? index.wildcardSite(host, listener);
}

/** The site of the nearest wildcard above a host, else the listener's default site. */
export function wildcardAbove(table: RouteTable, host: string, listener: string): Site | undefined {
  return indexOf(table).wildcardSite(host, listener);
}

/** The key that a path (`rawPath`) names on a listener: one of every host, else the site's. */
export function keyOf(table: RouteTable, listener: string, site: Site | undefined, path: string): Key | undefined {
  const index = indexOf(table);
  return index.everyHost(listener).find(path) ?? (site && index.keysOf(site).find(path));
}

interface KeyIndex {
  /** The exact key, else the longest prefix key by whole segments. */
  find(path: string): Key | undefined;
}

interface TableIndex {
  everyHost(listener: string): KeyIndex;
  readonly exactHosts: ReadonlyMap<string, Site>;
  keysOf(site: Site): KeyIndex;
  /** The longest wildcard above the host, else the listener's default site. */
  wildcardSite(host: string, listener: string): Site | undefined;
}

const indexes = new WeakMap<RouteTable, TableIndex>();

function indexOf(table: RouteTable): TableIndex {
  let index = indexes.get(table);
  if (!index) indexes.set(table, (index = buildIndex(table)));
  return index;
}

function buildIndex(table: RouteTable): TableIndex {
  const exactHosts = new Map<string, Site>();
  const wildcards = new Map<string, Site>();
  const keys = new WeakMap<Site, KeyIndex>();
  const lists = new Map([...new Set(table.everyHost.values())].map((list) => [list, indexKeys(list)]));
  const everyHost = new Map([...table.everyHost].map(([listener, list]) => [listener, lists.get(list)]));
  for (const site of table.sites) {
    for (const host of site.hosts) {
      if (host === "*") wildcards.set(`|${site.listener}`, site);
      else if (host.startsWith("*.")) wildcards.set(`${host.slice(2)}|${site.listener}`, site);
      else exactHosts.set(`${host}|${site.listener}`, site);
    }
  }
  return {
    everyHost: (listener) => everyHost.get(listener) ?? indexKeys([]),
    exactHosts,
    keysOf(site) {
      let index = keys.get(site);
      if (!index) keys.set(site, (index = indexKeys(site.keys)));
      return index;
    },
    wildcardSite(host, listener) {
      for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
        const site = wildcards.get(`${host.slice(dot + 1)}|${listener}`);
        if (site) return site;
      }
      return wildcards.get(`|${listener}`);
    },
  };
}

function indexKeys(keys: readonly Key[]): KeyIndex {
  const exact = new Map<string, Key>();
  const prefix = new Map<string, Key>();
  for (const key of keys) {
    (key.kind === "exact" ? exact : prefix).set(toBytes(key.path), key);
  }
  return {
    find(path) {
      const key = exact.get(path) ?? prefix.get(path);
      if (key) return key;
      for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
        const shorter = prefix.get(path.slice(0, slash));
        if (shorter) return shorter;
      }
      return prefix.get("/");
    },
  };
}
