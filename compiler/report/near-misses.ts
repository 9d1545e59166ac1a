import { isOneSlip, nearest } from "../diagnostic/did-you-mean.ts";
import { hostName } from "../table/host.ts";
import { decide, type Decision, type RoutedRequest } from "../table/decide.ts";
import { segments } from "../table/new-path.ts";
import { percentEncode, upperEscapes } from "../table/path.ts";
import type { Candidate, Key, RouteTable, Site } from "../table/table.ts";

/** A request that differs in one thing and is answered; or what stands in the way, where no single route would. */
export interface NearMiss {
  /** What would answer: a route, by one of its paths. */
  readonly candidate?: Candidate;
  /** `it answers on listener internal`. */
  readonly why: string;
}

interface PathNear {
  readonly path: string;
  readonly why: string;
}

/** Nobody reads more. */
const MOST = 5;

/**
 * What is nearest to a request that no route answers, or that a less specific one does, the likeliest first: each was asked of the
 * table, none is guessed.
 */
export function nearMisses(table: RouteTable, request: RoutedRequest, decision: Decision): NearMiss[] {
  const { outcome, site } = decision;
  const asked = (change: Partial<RoutedRequest>, why: string): NearMiss[] => {
    const { outcome, considered } = decide(table, { ...request, ...change });
    const candidate = considered.at(-1)?.candidate;
    return outcome.kind === "route" && candidate ? [{ candidate, why }] : [];
  };
  const path = upperEscapes(request.path);
  if (outcome.kind === "route") {
    const close = closePaths(decision, path).flatMap((one) => asked({ path: one.path }, one.why));
    return firstOfEach(close.filter(({ candidate }) => candidate?.route !== outcome.route));
  }
  if (outcome.kind === "redirect" || outcome.status !== 404) return [];
  const listeners = table.listeners.filter((listener) => listener !== request.listener);
  const elsewhere = listeners.flatMap((listener) => asked({ listener }, `it answers on listener ${listener}`));
  if (site) {
    const paths = pathsNear(site, path).flatMap((one) => asked({ path: one.path }, one.why));
    return firstOfEach([...elsewhere, ...paths]);
  }
  if (elsewhere.length > 0) return elsewhere;
  const known = listeners.filter((listener) => decide(table, { ...request, listener }).site !== undefined);
  if (known.length > 0)
    return known.map((listener) => ({ why: `listener ${listener} has the host, and no route there answers this` }));
  const near = hostNear(table, request);
  return near ? asked({ host: near.host }, near.why) : [];
}

function firstOfEach(misses: readonly NearMiss[]): NearMiss[] {
  const routes = new Set<string | undefined>();
  return misses.filter(({ candidate }) => !routes.has(candidate?.route) && routes.add(candidate?.route)).slice(0, MOST);
}

/** The listener's host whose name is nearest: an exact one, else by a wildcard. */
function hostNear(table: RouteTable, request: RoutedRequest): { host: string; why: string } | undefined {
  const asked = hostName(request.host);
  const names = table.sites.flatMap(({ listener, hosts }) => (listener === request.listener ? hosts : []));
  if (names.includes(`*.${asked}`))
    return { host: `any.${asked}`, why: `it answers for *.${asked}, which is not ${asked} itself` };
  const exact = nearest(
    asked,
    names.filter((name) => !name.startsWith("*")),
  );
  if (exact !== undefined) return { host: exact, why: `it answers for the host ${exact}` };
  const [, label = "", below = ""] = /^([^.]+\.)(.+)$/.exec(asked) ?? [];
  const suffix = nearest(
    below,
    names.flatMap((name) => (name.startsWith("*.") ? name.slice(2) : [])),
  );
  return suffix === undefined
    ? undefined
    : { host: label + suffix, why: `it answers for the host ${label}${suffix}, by *.${suffix}` };
}

/**
 * More specific paths than the prefix that answers, which differ from what was asked by a slash at the end, by letter case or by one
 * letter of a word. Another number is another thing, and no slip.
 */
function closePaths({ site, key: winner, considered }: Decision, asked: string): PathNear[] {
  if (!site || winner?.kind !== "prefix" || considered.at(-1)?.candidate.path.kind !== "prefix") return [];
  return encoded(site.keys)
    .filter(({ kind, path }) => path !== winner.path && (kind === "exact" || path.length > winner.path.length))
    .flatMap((key) =>
      key.kind === "exact" && `${key.path}/` === asked
        ? [{ path: key.path, why: nothingBelow(key.path) }]
        : misspelt(key, asked).filter(({ path, isCase }) => isCase || isSlipOfAWord(path, asked)),
    );
}

function isSlipOfAWord(path: string, asked: string): boolean {
  const words = asked.split("/");
  const slips = path.split("/").flatMap((word, i) => (word === words[i] ? [] : [[word, words[i] ?? ""] as const]));
  const [[a, b] = ["", ""], ...more] = slips;
  const letters = (word: string): string => word.toLowerCase().replaceAll(/\d/g, "");
  return more.length === 0 && Math.min(a.length, b.length) > 3 && letters(a) !== letters(b) && isOneSlip(a, b);
}

/** Paths that routes of the site name: above an exact one's end, in another case or with a slip, below the one that was asked. */
function pathsNear(site: Site, asked: string): PathNear[] {
  const keys = encoded(site.keys);
  const above = keys.filter(({ kind, path }) => kind === "exact" && asked.startsWith(`${path}/`));
  const below = keys.filter(({ path }) => path.startsWith(`${asked.replace(/\/$/, "")}/`) && path !== asked);
  return [
    ...byLength(above)
      .toReversed()
      .map(({ path }) => ({ path, why: nothingBelow(path) })),
    ...keys.flatMap((key) => misspelt(key, asked)).toSorted((a, b) => Number(b.isCase) - Number(a.isCase)),
    ...byLength(below).map(({ path }) => ({ path, why: `it answers ${path}` })),
  ];
}

/** As clients send them. */
function encoded(keys: readonly Key[]): readonly Key[] {
  return keys.map((key) => ({ ...key, path: percentEncode(key.path) }));
}

function nothingBelow(path: string): string {
  return `it answers ${path} and nothing below it`;
}

function byLength(keys: readonly Pick<Key, "path">[]): readonly Pick<Key, "path">[] {
  return keys.toSorted((a, b) => a.path.length - b.path.length);
}

/** The path with its beginning as the key has it, where the two are near. */
function misspelt({ kind, path: key }: Pick<Key, "kind" | "path">, asked: string) {
  const parts = asked.split("/");
  const end = kind === "exact" ? parts.length : segments(key) + 1;
  const head = parts.slice(0, end).join("/");
  if (key === "/" || head === key || nearest(head, [key]) === undefined) return [];
  const isCase = head.toLowerCase() === key.toLowerCase();
  const path = [key, ...parts.slice(end)].join("/");
  return [{ path, isCase, why: `it answers ${path}${isCase ? "; letter case counts" : ""}` }];
}
