import { byText } from "../diagnostic/sort.ts";
import type { Model } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";
import { renderBodies, renderTeam } from "./backends.ts";
import { buildGroups } from "./groups.ts";
import { renderMaps } from "./maps.ts";
import type { Origins } from "./origins.ts";
import { routeParameters } from "./parameters.ts";
import { renderPlatform } from "./platform.ts";
import type { RenderedFile, Target } from "./target.ts";
import { answersWithFile, routeValues } from "./values.ts";

/** Everything that HAProxy reads, sorted by path. Pure: the same model and target give the same bytes. */
export function render(model: Model, table: RouteTable, target: Target, origins: Origins): readonly RenderedFile[] {
  const parameters = routeParameters(model);
  const values = routeValues(model, parameters);
  const groups = buildGroups(table, values);
  const backendsOf = byTeam(model.backends);
  const answersOf = byTeam(model.routes.filter(answersWithFile));
  const teams = [...new Set([...backendsOf.keys(), ...answersOf.keys()])].toSorted(byText);
  return [
    renderPlatform(model, table, groups, target, origins),
    ...teams.flatMap((team) =>
      renderTeam(team, backendsOf.get(team) ?? [], answersOf.get(team) ?? [], target, origins),
    ),
    ...renderMaps(table, groups, values, parameters),
    ...renderBodies(model),
  ].toSorted((a, b) => byText(a.path, b.path));
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
