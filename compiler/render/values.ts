import type { Model, Route } from "../model/model.ts";

/** Where a route's request goes in the rendered configuration, and which filters run on the way. */
export interface RouteValue {
  /** What stands in maps/paths.map: `name pool frequent-flags rare-flags`, the name of the route's parameters; ` -` at the end: plain. */
  readonly text: string;
  /** HAProxy backend; undefined where the rule program answers or splits. */
  readonly pool: string | undefined;
}

/** Bodies up to this size are data in a map, if they are one line of printable ASCII; others are files. */
const MAX_DATA_BODY = 1024;

/** True when a `return` needs a section of its own that answers with a file (DATAPATH 4, "fixed response"). */
export function answersWithFile(route: Route): boolean {
  const body = route.action.kind === "return" ? (route.action.body ?? "") : "";
  return body.length > MAX_DATA_BODY || /[^\x20-\x7e]/.test(body);
}

/** The section that answers with a file. Backend ids hold one dot, so the name is nobody else's. */
export function fileSection(route: Route): string {
  return `${route.id}.return`;
}

/** Every route's value in the maps, by route id. `names`: under which each one's parameters are kept. */
export function routeValues(
  model: Model,
  names: ReadonlyMap<string, { readonly name: string }>,
): ReadonlyMap<string, RouteValue> {
  return new Map(model.routes.map((route) => [route.id, valueOf(route, names.get(route.id)?.name ?? route.id)]));
}

function valueOf(route: Route, name: string): RouteValue {
  const pool = poolOf(route);
  const { frequent, rare } = flagsOf(route);
  const shown = pool ?? (route.action.kind === "backend" ? "+" : "none");
  if (frequent === "" && rare === "") return { text: `${name} ${shown} -`, pool };
  return { text: `${name} ${shown} ${frequent || "+"} ${rare || "."}`, pool };
}

function poolOf(route: Route): string | undefined {
  if (route.action.kind === "return" && answersWithFile(route)) return fileSection(route);
  if (route.action.kind !== "backend") return undefined;
  return isSplit(route) ? undefined : route.action.legs[0]?.backend;
}

export function isSplit(route: Route): boolean {
  return route.action.kind === "backend" && route.action.legs.length > 1;
}

/**
 * One letter per kind of filter, so that a request pays only for what its route says.
 * Frequent: P path rewrite, T timeouts, S split, E encoded slashes pass.
 * Rare: A users of a list only, D fixed response, L redirect (Location), H request headers, O response headers.
 */
function flagsOf(route: Route): { frequent: string; rare: string } {
  const { filters, action } = route;
  const frequent = [
    filters.rewrite && "P",
    (filters.timeout.server || filters.timeout.tunnel) && "T",
    isSplit(route) && "S",
    route.encodedSlashes && "E",
  ];
  const rare = [
    filters.auth && "A",
    action.kind === "return" && !answersWithFile(route) && "D",
    action.kind === "redirect" && "L",
    filters.requestHeaders.length > 0 && "H",
    filters.responseHeaders.length > 0 && "O",
  ];
  return { frequent: frequent.filter(Boolean).join(""), rare: rare.filter(Boolean).join("") };
}
