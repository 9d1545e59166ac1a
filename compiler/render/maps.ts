import { byText } from "../diagnostic/sort.ts";
import { claimOf, type NetworkList } from "../model/model.ts";
import type { Key, RouteTable } from "../table/table.ts";
import type { Groups } from "./groups.ts";
import { escapeRegex, keyPath } from "./keys.ts";
import { isByListener } from "./program/every-host.ts";
import { parameterMaps, rareLines, type RouteParameters } from "./parameters.ts";
import type { MapKind, RenderedFile } from "./target.ts";

type Line = readonly [key: string, value: string];

/** Every map file of a release. All exist, empty or not, so that the rule program is the same for every fleet. */
export function renderMaps(
  table: RouteTable,
  groups: Groups,
  values: ReadonlyMap<string, string>,
  parameters: ReadonlyMap<string, RouteParameters>,
  lists: readonly NetworkList[] = [],
): RenderedFile[] {
  const said = parameterLines(parameters);
  const files = [
    mapFile("sites", "sites", "host|listener, suffix|*listener or |*listener, then the site", siteLines(table)),
    mapFile("every", "every", "path, then route pool flags, before any site", everyHostLines(table, values)),
    mapFile(
      "paths",
      "paths",
      "site and path, then route pool flags; ^: shard, regex site and groups or form to ask first",
      pathLines(groups),
    ),
    mapFile(
      "candidates",
      "parameters",
      "group, + which condition of its form holds, then route pool flags",
      sorted([...groups.candidates]),
    ),
    ...lists.map(({ name, networks }) =>
      mapFile(
        `list-${name}`,
        "parameters",
        "network, then 4 or 6, its family",
        networks.map((network) => [network, network.includes(":") ? "6" : "4"]),
      ),
    ),
    ...parameterMaps.map(([name, what]) => mapFile(name, "parameters", what, sorted(said.get(name) ?? []))),
    ...[...said]
      .filter(([name]) => parameterMaps.every(([other]) => other !== name))
      .map(([name, lines]) => mapFile(name, "parameters", rareLines(name), sorted(lines))),
  ];
  for (const [shard, lines] of groups.shards) {
    files.push(
      mapFile(
        `cond-${shard}`,
        "conditions",
        "site groups method query headers, then route pool flags or + which; the first line that matches wins",
        lines.map(({ regex, value }) => [regex, value]),
      ),
    );
  }
  return files;
}

function mapFile(name: string, kind: MapKind, what: string, lines: readonly Line[]): RenderedFile {
  const text = lines.map(([key, value]) => `${key} ${value}\n`).join("");
  return { path: `maps/${name}.map`, text: `# ${what}\n${text}`, kind: "static", map: kind };
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

function everyHostLines(table: RouteTable, values: ReadonlyMap<string, string>): Line[] {
  const lines = (keys: readonly Key[], listener: string) =>
    keys.flatMap((key) =>
      key.candidates
        .slice(0, 1)
        .map(({ route, path }): Line => [`${listener}${keyPath(key)}`, values.get(claimOf(route, path)) ?? "none"]),
    );
  if (isByListener(table)) return sorted([...table.everyHost].flatMap(([listener, keys]) => lines(keys, listener)));
  const [keys = []] = table.everyHost.values();
  return sorted(lines(keys, ""));
}

function pathLines(groups: Groups): Line[] {
  return sorted(groups.paths.map(({ site, key, value }) => [`${site.name}${keyPath(key)}`, value]));
}

/** By map. */
function parameterLines(parameters: ReadonlyMap<string, RouteParameters>): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const { name, lines } of parameters.values())
    for (const { map, tail, value, isExpression } of lines) {
      const line: Line = [`${isExpression ? `^${escapeRegex(name)}` : name}${tail}`, value];
      const before = found.get(map);
      if (before) before.push(line);
      else found.set(map, [line]);
    }
  return found;
}
