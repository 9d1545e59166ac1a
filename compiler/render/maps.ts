import { byText } from "../diagnostic/sort.ts";
import type { Key, RouteTable } from "../table/table.ts";
import type { Groups } from "./groups.ts";
import { keyPath, keySpellings } from "./keys.ts";
import { PARAMETER_MAPS, type RouteParameters } from "./parameters.ts";
import type { RenderedFile } from "./target.ts";
import type { RouteValue } from "./values.ts";

type Line = readonly [key: string, value: string];

/** Every map file of a release. All exist, empty or not, so that the rule program is the same for every fleet. */
export function renderMaps(
  table: RouteTable,
  groups: Groups,
  values: ReadonlyMap<string, RouteValue>,
  parameters: ReadonlyMap<string, RouteParameters>,
): RenderedFile[] {
  const files = [
    mapFile("sites", "host|listener, suffix|*listener or |*listener, then the site", siteLines(table)),
    mapFile("every", "path, then route pool flags, before any site", everyHostLines(table, values)),
    mapFile(
      "paths",
      "site and path, then route pool flags; ^: shard, regex site and group to ask first",
      pathLines(groups),
    ),
    ...Object.entries(PARAMETER_MAPS).map(([name, what]) => mapFile(name, what, parameterLines(parameters, name))),
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

function parameterLines(parameters: ReadonlyMap<string, RouteParameters>, map: string): Line[] {
  return sorted(
    [...parameters.values()].flatMap(({ name, lines }) =>
      lines.filter((line) => line.map === map).map(({ tail, value }): Line => [`${name}${tail}`, value]),
    ),
  );
}
