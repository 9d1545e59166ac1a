import { hostText, type Model, type Route } from "../../compiler/model/model.ts";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { hostName } from "../../compiler/table/host.ts";
import { samplesOf } from "./samples.ts";
import { isUnclear, toBytes } from "../../compiler/table/path.ts";

/**
 * "Precedence" of docs/data-path.md, written a second time over the model: it sorts all routes for each request and knows
 * nothing of keys, candidates, groups or maps. `route`, or the status of a refusal.
 */
export function oracle(model: Model, request: RoutedRequest): string {
  const { path: sent } = request;
  if (!sent.startsWith("/") || request.method === "CONNECT") return "400";
  if (request.method !== request.method.toUpperCase()) return "400";
  if (!isWellFormed(sent + request.query) || /[ #]/.test(sent + request.query)) return "400";
  if (!isHostWithPort(request.host ?? "")) return "400";
  const toHttps = model.platform.listeners.find(({ name }) => name === request.listener)?.redirectToHttps;
  if (toHttps && request.scheme === "http") {
    const isKept = toHttps.except.some((prefix) => `${sent}/`.startsWith(`${prefix}/`));
    const authority = hostName(request.host) + (toHttps.port === undefined ? "" : `:${toHttps.port}`);
    const target = sent + (request.query === "" ? "" : `?${request.query}`);
    if (!isKept) return request.host ? `${toHttps.status} https://${authority}${target}` : "400";
  }
  // Two spellings of a letter outside ASCII are one path.
  const path = sent.replace(/%[89a-f][0-9a-f]/gi, (escape) => Buffer.from(escape.slice(1), "hex").toString("latin1"));
  const routes = model.routes.flatMap((route) =>
    [route.path, ...(route.morePaths ?? [])].map((one): Route => ({ ...route, path: one })),
  );
  const everyHost = routes.filter(
    ({ everyHost: every, listeners }) =>
      every && (listeners.length === 0 || listeners.some(({ value }) => value === request.listener)),
  );
  const first = best(everyHost, path, undefined)[0];
  const unclear = isUnclear(sent);
  if (first && !unclear) return first.id;
  const site = siteOf(routes, request);
  if (/%(?![0-9a-f]{2})/i.test(sent)) return "400";
  const bytes = sent.replace(/%../g, (escape) => Buffer.from(escape.slice(1), "hex").toString("latin1"));
  if (!isWellFormed(bytes) || bytes.includes("\\") || /%2e/i.test(sent)) return "400";
  if (sent.split("/").some((segment) => /;.*%2f/i.test(segment))) return "400";
  const [, ...parts] = bytes.split("/").map((segment) => segment.split(";")[0] ?? "");
  if (parts.some((segment) => [".", ".."].includes(segment))) return "400";
  const decoded = `/${parts.filter((segment, i) => segment !== "" || i === parts.length - 1).join("/")}`;

  // Refused where the path names another route or group raw than decoded; with regexes also where the answers differ.
  const named = (text: string) =>
    best(everyHost, text, undefined)
      .slice(0, 1)
      .concat(best(site.filter(notRegex), text, undefined))
      .map(({ id, path: one }) => `${id} ${one.value}`);
  const firstOf = (text: string) => best(everyHost, text, undefined)[0] ?? best(site, text, request)[0];
  const winner = firstOf(path);
  if (unclear) {
    const [raw, other] = [named(path), named(decoded)];
    const everyRaw = best(everyHost, path, undefined)[0];
    if (everyRaw || best(everyHost, decoded, undefined)[0]) {
      if (everyRaw !== best(everyHost, decoded, undefined)[0]) return "400";
    } else if (raw.join(" ") !== other.join(" ")) return "400";
    if (firstOf(decoded) !== winner) return "400";
  }
  if (!winner) return "404";
  if (/%2f/i.test(path) && winner.filters.encodedSlashes === "refuse") return "400";
  return winner.id;
}

/** UTF-8 without control characters. */
function isWellFormed(bytes: string): boolean {
  const text = Buffer.from(bytes, "latin1").toString();
  return Buffer.from(text).toString("latin1") === bytes && !/\p{Cc}/u.test(text);
}

/** A name of labels, or an address in brackets; one dot behind the name and one port at most. */
function isHostWithPort(host: string): boolean {
  if (host === "") return true;
  const name = host.replace(/:\d*$/, "");
  if (/^\[[0-9a-f.:]+\]$/i.test(name)) return true;
  return name
    .replace(/\.$/, "")
    .split(".")
    .every((label) => /^[\w-]+$/.test(label));
}

function notRegex(route: Route): boolean {
  return route.path.kind !== "regex";
}

function siteOf(routes: readonly Route[], request: RoutedRequest): Route[] {
  const host = hostName(request.host);
  const labels = host.split(".");
  const names = [host, ...labels.slice(1).map((_, i) => `*.${labels.slice(i + 1).join(".")}`), "*"];
  for (const name of names) {
    const found = routes.filter(
      (route) =>
        route.listeners.some(({ value }) => value === request.listener) &&
        route.hosts.some(({ value }) => hostText(value) === name),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** All routes that take the path, in order; with a request: only those whose conditions hold. */
function best(routes: readonly Route[], path: string, request: RoutedRequest | undefined): Route[] {
  return routes.filter((route) => takes(route, path) && (!request || holds(route, request))).toSorted(order);
}

function takes({ path: { kind, value } }: Route, path: string): boolean {
  if (kind === "regex") return new RegExp(`^(?:${value})$`).test(path);
  const text = toBytes(value);
  return path === text || (kind === "prefix" && (text === "/" || path.startsWith(`${text}/`)));
}

function holds({ conditions }: Route, request: RoutedRequest): boolean {
  const lines = request.headers.filter(([name]) => !/[_.]/.test(name));
  const isUpgraded = lines.every(
    ([name, value]) => !/^upgrade$/i.test(name) || /^(websocket|spdy\/3\.1)$/i.test(value),
  );
  const headers = isUpgraded ? lines : lines.filter(([name]) => !/^upgrade$/i.test(name));
  return conditions.every(({ of, name, values }) => {
    const samples = samplesOf.get(of);
    const sent = samples?.sent(name, { ...request, headers });
    if (sent === undefined) return values.includes("∅");
    return samples?.isAmong?.(sent, values) ?? values.some((value) => isMeant(sent, value));
  });
}

function isMeant(sent: string, value: string): boolean {
  return value.at(-1) === "…" ? sent.indexOf(value.slice(0, -1)) === 0 : sent === value;
}

function order(a: Route, b: Route): number {
  const kind = ({ path }: Route) => ["exact", "regex", "prefix"].indexOf(path.kind);
  const more = [...samplesOf.keys()]
    .map((word) => [b, a].map(({ conditions }) => conditions.filter(({ of }) => of === word).length))
    .map(([ofB = 0, ofA = 0]) => ofB - ofA)
    .find((difference) => difference !== 0);
  const length =
    a.path.kind === "regex" ? b.path.priority - a.path.priority : b.path.value.length - a.path.value.length;
  return (
    kind(a) - kind(b) ||
    length ||
    more ||
    freedomOf(a, b) ||
    addressesOf(a) - addressesOf(b) ||
    b.path.priority - a.path.priority ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Of its sources, as a part of all addresses of a family: exact for the samples. */
function addressesOf({ conditions }: Route): number {
  const networks = conditions.flatMap(({ of, values }) => (of === "src" ? values : []));
  return networks.reduce((sum, text) => sum + 2 ** -Number(text.split("/")[1] ?? (text.includes(":") ? 128 : 32)), 0);
}

/** By headers, then parameters, then cookies: who says whole values is asked first, then who says more characters of each. */
function freedomOf(a: Route, b: Route): number {
  const free = ({ conditions }: Route, word: string) =>
    conditions
      .filter(({ of, values }) => of === word && values.some((value) => value.endsWith("…")))
      .reduce((sum, { values: [value = ""] }) => sum + 10_000 - value.length, 0);
  const words = ["headers", "query", "cookies"];
  return words.map((word) => free(a, word) - free(b, word)).find((difference) => difference !== 0) ?? 0;
}
