import { byText } from "../diagnostic/sort.ts";
import type { Model } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";
import { renderTeam, type Answer } from "./backends.ts";
import { actionWord } from "../words/list.ts";
import { buildGroups, type Groups } from "./groups.ts";
import { renderMaps } from "./maps.ts";
import type { Origins } from "./origins.ts";
import { routeParameters } from "./parameters.ts";
import { renderPlatform } from "./platform.ts";
import type { RenderedFile, Target } from "./target.ts";
import { routeValues } from "./values.ts";

/** Everything that HAProxy reads, sorted by path. Pure: the same model and target give the same bytes. */
export function render(model: Model, table: RouteTable, target: Target, origins: Origins): readonly RenderedFile[] {
  const { groups, maps } = mapsOf(model, table);
  const backendsOf = byTeam(model.backends);
  const answers = model.routes.flatMap((route): Answer[] => {
    const own = actionWord(route).section?.(route);
    return own ? [{ team: route.team, route, own }] : [];
  });
  const answersOf = byTeam(answers);
  const teams = [...new Set([...backendsOf.keys(), ...answersOf.keys()])].toSorted(byText);
  return [
    renderPlatform(model, table, groups, target, origins),
    ...teams.flatMap((team) =>
      renderTeam(team, backendsOf.get(team) ?? [], answersOf.get(team) ?? [], target, origins),
    ),
    ...maps,
    ...answers.map(({ team, own }): RenderedFile => ({ ...own.file, kind: "static", team })),
  ]
    .map((file) => (file.path.startsWith("haproxy/") ? { ...file, text: fromAnywhere(file.text) } : file))
    .toSorted((a, b) => byText(a.path, b.path));
}

const known = new WeakMap<RouteTable, { readonly groups: Groups; readonly maps: readonly RenderedFile[] }>();

/** The maps hold no server, so a release has those that the check with sample servers made. */
function mapsOf(model: Model, table: RouteTable) {
  let made = known.get(table);
  if (!made) {
    const parameters = routeParameters(model);
    const values = routeValues(model, parameters);
    const groups = buildGroups(table, values);
    made = { groups, maps: renderMaps(table, groups, values, parameters) };
    known.set(table, made);
  }
  return made;
}

/**
 * A configuration file whose relative names are looked up beside its folder, so that a candidate never reads the live maps; and that
 * takes HAProxy back to where it was started: 3.0 would look for the next file from there (`-f out/haproxy`), and not find it.
 */
function fromAnywhere(text: string): string {
  return `global\n    default-path parent\n\n${text.trimEnd()}\n\nglobal\n    default-path current\n`;
}

function byTeam<T extends { readonly team: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.team);
    if (group) group.push(one);
    else groups.set(one.team, [one]);
  }
  return groups;
}
