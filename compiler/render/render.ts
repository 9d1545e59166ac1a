import { byText } from "../diagnostic/sort.ts";
import type { Model } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";
import { renderBodies, renderTeam } from "./backends.ts";
import { buildGroups } from "./groups.ts";
import { renderMaps } from "./maps.ts";
import type { Origins } from "./origins.ts";
import { renderPlatform } from "./platform.ts";
import type { RenderedFile, Target } from "./target.ts";
import { routeValues } from "./values.ts";

/** Everything that HAProxy reads, sorted by path. Pure: the same model and target give the same bytes. */
export function render(model: Model, table: RouteTable, target: Target, origins: Origins): readonly RenderedFile[] {
  const values = routeValues(model);
  const groups = buildGroups(table, values);
  const teams = [...new Set([...model.backends, ...model.routes].map(({ team }) => team))].toSorted(byText);
  return [
    renderPlatform(model, table, groups, target, origins),
    ...teams.flatMap((team) => renderTeam(team, model, target, origins) ?? []),
    ...renderMaps(model, table, groups, values),
    ...renderBodies(model),
  ].toSorted((a, b) => byText(a.path, b.path));
}
