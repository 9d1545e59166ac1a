import { byText } from "../diagnostic/sort.ts";
import type { Model } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";
import { renderTeam, type Answer } from "./backends.ts";
import { actionWord } from "../words/list.ts";
import { buildGroups, shardNames } from "./groups.ts";
import { renderMaps } from "./maps.ts";
import type { Origins } from "./origins.ts";
import { routeParameters } from "./parameters.ts";
import { renderPlatform } from "./platform.ts";
import type { RenderedFile, Target } from "./target.ts";
import { routeValues } from "./values.ts";

/** Everything that HAProxy reads, sorted by path. Pure: the same model and target give the same bytes. */
export function render(model: Model, table: RouteTable, target: Target, origins: Origins): readonly RenderedFile[] {
  const maps = mapsIn(model, table);
  return [...renderConfiguration(model, table, target, origins), ...maps].toSorted((a, b) => byText(a.path, b.path));
}

/** The same without the maps. `isAsked`: whose files. */
export function renderConfiguration(
  model: Model,
  table: RouteTable,
  target: Target,
  origins: Origins,
  isAsked: (team: string) => boolean = () => true,
): readonly RenderedFile[] {
  const shards = known.get(table)?.shards ?? shardNames(table);
  const backendsOf = byTeam(model.backends);
  const answers = answersIn(model);
  const answersOf = byTeam(answers);
  const teams = [...new Set([...backendsOf.keys(), ...answersOf.keys()])].filter(isAsked).toSorted(byText);
  return [
    renderPlatform(model, table, shards, target, origins),
    ...teams.flatMap((team) =>
      renderTeam(team, backendsOf.get(team) ?? [], answersOf.get(team) ?? [], target, origins),
    ),
    ...answers.flatMap(({ team, own }): RenderedFile[] => (own.file ? [{ ...own.file, kind: "static", team }] : [])),
  ].map((file) => (file.path.startsWith("haproxy/") ? { ...file, text: fromAnywhere(file.text) } : file));
}

function answersIn({ routes }: Model): readonly Answer[] {
  return routes.flatMap((route): Answer[] => {
    const own = actionWord(route).section?.(route);
    return own ? [{ team: route.team, route, own }] : [];
  });
}

/** What the file of each team is made of, by its name. */
export function piecesOfTeams(model: Model): ReadonlyMap<string, readonly object[]> {
  const routes = answersIn(model).map(({ route }) => route);
  return byTeam<Model["backends"][number] | Model["routes"][number]>([...model.backends, ...routes]);
}

interface Made {
  readonly shards: readonly string[];
  readonly maps: readonly RenderedFile[];
}

const known = new WeakMap<RouteTable, Made>();

/** The maps hold no server, so a release has those that the check with sample servers made. */
export function mapsIn(model: Model, table: RouteTable): readonly RenderedFile[] {
  let made = known.get(table);
  if (!made) {
    const parameters = routeParameters(model);
    const values = routeValues(model, parameters);
    const groups = buildGroups(table, values);
    made = {
      shards: [...groups.shards.keys()],
      maps: renderMaps(table, groups, values, parameters, model.platform.lists),
    };
    known.set(table, made);
  }
  return made.maps;
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
