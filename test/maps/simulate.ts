import { entriesOf, type Entry } from "../../compiler/haproxy/maps/entries.ts";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { hostName } from "../../compiler/table/host.ts";
import {
  decodePath,
  hasRefusedEscape,
  isHost,
  isTarget,
  isUnclear,
  rawPath,
  toBytes,
} from "../../compiler/table/path.ts";

/** HAProxy's maps at one moment, as it looks things up in them. */
export interface State {
  get(path: string): MapState;
}

export interface MapState {
  readonly lines: readonly Entry[];
  /** The value of the first line of each key. */
  readonly table: ReadonlyMap<string, string>;
  /** How long keys are, longest first. */
  readonly lengths: readonly number[];
}

export function stateOf(maps: ReadonlyMap<string, readonly Entry[]>): State {
  const cache = new Map<string, MapState>();
  return {
    get(path) {
      let state = cache.get(path);
      if (!state) {
        const lines = maps.get(path) ?? [];
        const table = new Map<string, string>();
        for (const { key, value } of lines) if (!table.has(key)) table.set(key, value);
        const lengths = [...new Set([...table.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
        cache.set(path, (state = { lines, table, lengths }));
      }
      return state;
    },
  };
}

/** The maps of a release, in bytes: one character each, as requests come. */
export function mapsOf(files: ReadonlyMap<string, string>): Map<string, readonly Entry[]> {
  return new Map([...files].map(([path, text]) => [path, entriesOf(toBytes(text))]));
}

/** What the rule program is made for, beside its maps. */
export interface Program {
  /** So many labels wildcards stand above. */
  readonly labels: readonly number[];
  /** Routes of every host stand on some listeners. */
  readonly isByListener: boolean;
}

/**
 * What the rule program (compiler/render/program/) answers from maps alone: a status, or all that decides about the
 * answer: route, pool, flags and every parameter. The request has the headers that are left to conditions. `now` gives the maps at each look-up: they may change in between.
 */
export function answer(now: () => State, request: RoutedRequest, { labels, isByListener }: Program): string {
  const longest = (path: string, key: string): string | undefined => {
    const { table, lengths } = now().get(path);
    for (const length of lengths) {
      const found = length > 0 && length <= key.length ? table.get(key.slice(0, length)) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const everyHost = (at: string): string | undefined =>
    longest("maps/every.map", `${isByListener ? request.listener : ""}${at}/#`);
  const site = (key: string): string | undefined => now().get("maps/sites.map").table.get(key);
  const { path: sent, listener, method } = request;
  if (method === "CONNECT" || /[a-z]/.test(method) || !sent.startsWith("/") || !isTarget(sent, request.query))
    return "400";
  let host = (request.host ?? "").toLowerCase();
  let value = request.host === undefined ? undefined : longest("maps/paths.map", `${host}|${listener}${sent}/#`);
  value = everyHost(sent) ?? value;
  const unclear = isUnclear(sent);
  if (value?.endsWith(" -") && !unclear && isHost(host)) return finished(now, value);

  if (!isHost(host)) return "400";
  if (unclear && hasRefusedEscape(sent)) return "400";
  const decoded = unclear ? decodePath(sent) : undefined;
  if (unclear && decoded === undefined) return "400";
  const path = rawPath(sent);
  if (unclear) value = undefined;

  let found: string | undefined;
  if (value === undefined) {
    found = site(`${host}|${listener}`);
    host = hostName(host);
    found ??= site(`${host}|${listener}`);
    if (found === undefined) {
      const above = host.split(".").slice(1);
      for (const count of labels)
        if (above.length >= count) found ??= site(`${above.slice(-count).join(".")}|*${listener}`);
    }
    found ??= site(`|*${listener}`);
  }
  const ofSite = (at: string) =>
    found === undefined ? "none" : (longest("maps/paths.map", `${found}${at}/#`) ?? "none");
  value ??= ofSite(path);
  if (unclear) value = everyHost(path) ?? value;
  if (decoded !== undefined) {
    const named = decoded.replaceAll("#", "%23");
    let other = ofSite(named);
    other = everyHost(named) ?? other;
    if (other !== value) {
      value = ofSite(path);
      value = everyHost(path) ?? value;
      if (other !== value) return "400";
    }
  }
  if (value.endsWith(" -")) return finished(now, value);

  const [plain = "", asked] = value.split("^");
  value = plain;
  if (asked !== undefined) {
    const [shard = "", mark = "", group = "", name = ""] = asked.split(" ");
    const headers = request.headers.map(([name, text]) => `${name.toLowerCase()}: ${text}\r\n`).join("");
    const subject = `${mark} ${group} ${request.method} ${request.query} \n${headers}\r\n`;
    const raw = firstMatch(now, shard, shard.startsWith("x") ? subject + path : subject) ?? value;
    if (shard.startsWith("x") && decoded !== undefined) {
      const other = firstMatch(now, shard, subject + decoded) ?? value;
      if (other !== raw) return "400";
    }
    value = raw.startsWith("+") ? (now().get("maps/candidates.map").table.get(`${name}${raw}`) ?? "none") : raw;
  }
  if (value === "none") return "404";
  if (/%2f/i.test(sent) && value.split(" ")[2]?.includes("E")) return "400";
  return finished(now, value);
}

function firstMatch(now: () => State, shard: string, subject: string): string | undefined {
  // The list is walked under HAProxy's lock, and lines are added at its end.
  const { lines } = now().get(`maps/cond-${shard}.map`);
  return lines.find(({ key }) => expressionOf(key).test(subject))?.value;
}

const expressions = new Map<string, RegExp>();

/** PCRE's atomic groups as JavaScript has them: a look-ahead that captures, then the same text; its possessive ones need no stack here. */
function expressionOf(key: string): RegExp {
  let expression = expressions.get(key);
  if (!expression) {
    let count = 0;
    const source = key
      .replaceAll(")*+", ")*")
      .replace(/\(\?>\(\?s:\.\*(\??)\)((?:[^()\\]|\\.)*)\)/g, (_, lazy: string, rest: string) => {
        const name = `atom${count++}`;
        return `(?=(?<${name}>[\\s\\S]*${lazy}${rest}))\\k<${name}>`;
      });
    expressions.set(key, (expression = new RegExp(source)));
  }
  return expression;
}

/** With everything that a map says of the route; a flag whose parameter is missing is a status of its own. */
function finished(now: () => State, value: string): string {
  if (value === "none") return "404";
  const [name = "", , frequent = "", rare = ""] = value.split(" ");
  if (frequent === "-") return value;
  const said: string[] = [value];
  const ask = (map: string) => {
    const table = now().get(`maps/${map}.map`).table;
    const own = [...table].filter(([key]) => key === name || key.startsWith(`${name}|`));
    said.push(`${map} ${JSON.stringify(own.map((line) => line.join(" ")).toSorted())}`);
    return own.length > 0;
  };
  const needs: [boolean, readonly string[]][] = [
    [frequent.includes("P"), ["rewrite"]],
    [frequent.includes("S"), ["split", "legs"]],
    [rare.includes("L"), ["redirect"]],
    [rare.includes("D"), ["return"]],
    [rare.includes("H"), ["request-headers"]],
    [rare.includes("O"), ["response-headers"]],
  ];
  for (const [flag, maps] of needs) for (const map of maps) if (flag && !ask(map)) return `${value}: ${map} is missing`;
  if (frequent.includes("T")) {
    const [server, tunnel] = [ask("timeout-server"), ask("timeout-tunnel")];
    if (!server && !tunnel) return `${value}: timeout is missing`;
  }
  return said.join("\n");
}
