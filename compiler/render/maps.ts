import { byText } from "../diagnostic/sort.ts";
import type { Model, RedirectAction, Route } from "../model/model.ts";
import type { Key, RouteTable } from "../table/table.ts";
import { replacingPrefix, segments } from "../table/new-path.ts";
import { percentEncode } from "../table/path.ts";
import type { Groups } from "./groups.ts";
import { keyPath, keySpellings } from "./keys.ts";
import type { RenderedFile } from "./target.ts";
import { answersWithFile, isSplit, type RouteValue } from "./values.ts";

type Line = readonly [key: string, value: string];

/** Every map file of a release. All exist, empty or not, so that the rule program is the same for every fleet. */
export function renderMaps(
  model: Model,
  table: RouteTable,
  groups: Groups,
  values: ReadonlyMap<string, RouteValue>,
): RenderedFile[] {
  const files = [
    mapFile("sites", "host|listener, suffix|*listener or |*listener, then the site", siteLines(table)),
    mapFile("every", "path, then route pool flags, before any site", everyHostLines(table, values)),
    mapFile(
      "paths",
      "site and path, then route pool flags; ^: shard, regex site and group to ask first",
      pathLines(groups),
    ),
    mapFile("rewrite", "route, then the segments to drop (or =) and the new path", perRoute(model, rewriteValue)),
    mapFile(
      "redirect",
      "route, then status|query|origin|segments to drop, = or k|path",
      perRoute(model, redirectValue),
    ),
    mapFile("return", "route, then status|content type|body in base64", perRoute(model, returnValue)),
    mapFile(
      "timeout-server",
      "route, then milliseconds",
      perRoute(model, ({ filters }) => filters.timeout.server?.value.toString()),
    ),
    mapFile(
      "timeout-tunnel",
      "route, then milliseconds",
      perRoute(model, ({ filters }) => filters.timeout.tunnel?.value.toString()),
    ),
    mapFile("split", "route, then its cookie or -", perRoute(model, splitValue)),
    mapFile("legs", "route|the first digits of the bucket (100 to 199), then the pool", legLines(model)),
    mapFile("request-headers", "route|change|name, then the value", headerLines(model, "requestHeaders")),
    mapFile("response-headers", "route|change|name, then the value", headerLines(model, "responseHeaders")),
  ];
  for (const [shard, lines] of groups.shards) {
    files.push(
      mapFile(
        `cond-${shard}`,
        "site group method query headers, then route pool flags; the first line that matches wins",
        lines.map(({ regex, value }) => [regex, value]),
      ),
    );
  }
  return files;
}

function mapFile(name: string, what: string, lines: readonly Line[]): RenderedFile {
  const text = lines.map(([key, value]) => `${key} ${value}\n`).join("");
  return { path: `maps/${name}.map`, text: `# ${what}\n${text}`, kind: "static" };
}

function sorted(lines: Line[]): Line[] {
  return lines.sort(([a], [b]) => byText(a, b));
}

function siteLines(table: RouteTable): Line[] {
  return sorted(
    table.sites.flatMap((site) =>
      site.hosts.map((host): Line => {
        if (host === "*") return [`|*${site.listener}`, site.name];
        return [host.startsWith("*.") ? `${host.slice(2)}|*${site.listener}` : `${host}|${site.listener}`, site.name];
      }),
    ),
  );
}

function spelled(prefix: string, key: Key, value: string): Line[] {
  return keySpellings(keyPath(key)).map((path) => [`${prefix}${path}`, value]);
}

function everyHostLines(table: RouteTable, values: ReadonlyMap<string, RouteValue>): Line[] {
  return sorted(
    table.everyHost.flatMap((key) => spelled("", key, values.get(key.candidates[0]?.route ?? "")?.text ?? "none")),
  );
}

function pathLines(groups: Groups): Line[] {
  return sorted(groups.paths.flatMap(({ site, key, value }) => spelled(site.name, key, value)));
}

function perRoute(model: Model, valueOf: (route: Route) => string | undefined): Line[] {
  const lines: Line[] = [];
  for (const route of model.routes) {
    const value = valueOf(route);
    if (value !== undefined) lines.push([route.id, value]);
  }
  return sorted(lines);
}

/** `2|/new`, or `=|/whole/path`; a new prefix has no trailing slash, so `/` is empty. */
function rewriteValue({ filters, path }: Route): string | undefined {
  if (!filters.rewrite) return undefined;
  const { kind, path: to } = filters.rewrite.value;
  return kind === "replacePath" ? `=|${percentEncode(to)}` : `${segments(path.value)}|${replacingPrefix(to)}`;
}

function redirectValue({ action, path }: Route): string | undefined {
  if (action.kind !== "redirect") return undefined;
  return [action.status, action.keepQuery ? "q" : "-", origin(action), redirectPath(action, path.value)].join("|");
}

/** `https://host`, `//host` (RFC 3986 4.2: the scheme of the request), `https:` (the host of the request), or empty. */
function origin({ scheme, host }: RedirectAction): string {
  return `${scheme ? `${scheme}:` : ""}${host === undefined ? "" : `//${host}`}`;
}

function redirectPath({ path, replacePrefix }: RedirectAction, from: string): string {
  if (path !== undefined) return `=|${percentEncode(path)}`;
  if (replacePrefix !== undefined) return `${segments(from)}|${replacingPrefix(replacePrefix)}`;
  return "k|";
}

function returnValue(route: Route): string | undefined {
  const { action } = route;
  if (action.kind !== "return" || answersWithFile(route)) return undefined;
  return `${action.status}|${action.contentType}|${Buffer.from(action.body ?? "").toString("base64")}`;
}

function splitValue({ action, ...route }: Route): string | undefined {
  if (action.kind !== "backend" || !isSplit({ action, ...route })) return undefined;
  return action.sticky?.value ?? "-";
}

/** Each leg owns a run of the buckets 100 to 199, written as few decimal prefixes as cover it (DATAPATH 5). */
function legLines(model: Model): Line[] {
  const lines: Line[] = [];
  for (const route of model.routes) {
    if (route.action.kind !== "backend" || !isSplit(route)) continue;
    let from = 100;
    for (const { backend, weight } of route.action.legs) {
      for (const prefix of decimalPrefixes(from, from + weight)) lines.push([`${route.id}|${prefix}`, backend]);
      from += weight;
    }
  }
  return sorted(lines);
}

/** The shortest decimal prefixes of the three-digit numbers `from` (included) to `to` (excluded). */
export function decimalPrefixes(from: number, to: number): string[] {
  const prefixes: string[] = [];
  for (let at = from; at < to;) {
    const step = at % 100 === 0 && at + 100 <= to ? 100 : at % 10 === 0 && at + 10 <= to ? 10 : 1;
    prefixes.push(String(at / step));
    at += step;
  }
  return prefixes;
}

function headerLines(model: Model, which: "requestHeaders" | "responseHeaders"): Line[] {
  return sorted(
    model.routes.flatMap((route) =>
      route.filters[which].map(({ kind, name, value }): Line => [
        `${route.id}|${kind}|${name}`,
        kind === "remove" ? "1" : value,
      ]),
    ),
  );
}
