import { hasErrors, type Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { EveryHostEntry, RouteEntry } from "../generated/types.ts";
import { hostText, type Host, type Located, type PathMatch, type Route } from "../model/model.ts";
import { routeNoHost, routeNoPath, routeSeveralPaths } from "../rules/route.ts";
import { valueHost, valuePath, valuePathRegex } from "../rules/value.ts";
import { buildAction } from "./action.ts";
import { buildConditions } from "./conditions.ts";
import { buildFilters } from "./filters.ts";
import { checkListener, type ListenerNames } from "./platform.ts";
import { report, take, takeAll, type Scope } from "./scope.ts";
import type { Surroundings } from "../words/word.ts";
import { readHost } from "./values/host.ts";
import { readPath, readPrefix } from "./values/path.ts";
import { readPathRegex } from "./values/path-regex.ts";

const PATHS = ["path", "pathPrefix", "pathRegex"] as const;

export interface RouteSurroundings extends Surroundings {
  /** Undefined where the platform file is missing or broken: then no listener is unknown. */
  readonly listeners: ListenerNames | undefined;
  /** Where a route stands that names no listener; undefined with `listeners`. */
  readonly defaultListener: string | undefined;
  /** Of the file: for routes that name none. Undefined where it names none; no hosts where those that it names are wrong. */
  readonly hosts: readonly Located<Host>[] | undefined;
  /** The same of the file's listeners. */
  readonly fileListeners?: Route["listeners"] | undefined;
}

/** A route under `routes:`; undefined where something of it is wrong, which is said. */
export function buildRoute(name: Located<string>, entry: RouteEntry, at: RouteSurroundings): Route | undefined {
  const { scope } = at;
  const before = scope.diagnostics.length;
  const hosts = entry.host === undefined ? at.hosts : readHosts(entry, scope);
  if (hosts === undefined && !scope.broken.has(entry)) {
    report(
      scope,
      routeNoHost,
      name.span,
      `The route "${printable(name.value)}" has no host, and neither has its file.`,
    );
  }
  const listeners = readListeners(`The route "${printable(name.value)}"`, name.span, entry, at);
  const conditions = buildConditions(entry, scope);
  const route = buildRest(name, entry, at, { everyHost: false, hosts: hosts ?? [], listeners, conditions });
  if (!route || !hosts?.length || scope.broken.has(entry) || isWrong(scope, before)) return undefined;
  return route;
}

/** `listener:`, one or a list, each once; else the file's, else the platform's default, at `place`. What is none is said, of `who`. */
export function readListeners(
  who: string,
  place: Span,
  entry: Pick<RouteEntry, "listener">,
  { scope, listeners, defaultListener, fileListeners }: RouteSurroundings,
): Route["listeners"] {
  const said = entry.listener;
  if (said === undefined)
    return fileListeners ?? (defaultListener === undefined ? [] : [{ value: defaultListener, span: place }]);
  const all =
    typeof said === "string"
      ? [{ value: said, span: scope.spans.value(entry, "listener") }]
      : said.map((value, at) => ({ value, span: scope.spans.value(said, at) }));
  for (const one of all) if (listeners) checkListener(one, "http", listeners, scope, who);
  return all.length === 1 ? all : [...new Map(all.map((one) => [one.value, one])).values()];
}

/** A route under `everyHost:` of the platform file. */
export function buildEveryHost(name: Located<string>, entry: EveryHostEntry, at: RouteSurroundings): Route | undefined {
  const before = at.scope.diagnostics.length;
  const listeners =
    entry.listener === undefined ? [] : readListeners(`The route "${printable(name.value)}"`, name.span, entry, at);
  const route = buildRest(name, entry, at, { everyHost: true, hosts: [], listeners, conditions: [] });
  return at.scope.broken.has(entry) || isWrong(at.scope, before) ? undefined : route;
}

/** Whether an error was found since there were so many diagnostics. */
export function isWrong({ diagnostics }: Scope, before: number): boolean {
  return diagnostics.length > before && hasErrors(diagnostics.slice(before));
}

type Which = Pick<Route, "everyHost" | "hosts" | "listeners" | "conditions">;

/** What both kinds of routes have. One literal: copying 10,000 routes took a fifth of the time of validation. */
function buildRest(
  name: Located<string>,
  entry: RouteEntry,
  at: RouteSurroundings,
  { everyHost, hosts, listeners, conditions }: Which,
): Route | undefined {
  const { scope } = at;
  const [path, ...morePaths] = buildPaths(name, entry, scope);
  const action = buildAction(name, entry, at);
  const filters = buildFilters(entry, at);
  if (!path || !action) return undefined;
  return {
    id: `${scope.team}.${name.value}`,
    team: scope.team,
    name: name.value,
    span: name.span,
    everyHost,
    hosts,
    listeners,
    path,
    ...(morePaths.length > 0 && { morePaths }),
    conditions,
    action,
    filters,
  };
}

/** Each once; none where something of them is wrong, which is said. */
function buildPaths(name: Located<string>, entry: RouteEntry, scope: Scope): readonly PathMatch[] {
  const [first, second] = PATHS.filter((key) => entry[key] !== undefined);
  if (first === undefined) {
    if (!scope.broken.has(entry))
      report(scope, routeNoPath, name.span, `The route "${printable(name.value)}" says no path.`);
    return [];
  }
  if (second !== undefined) {
    report(
      scope,
      routeSeveralPaths,
      scope.spans.key(entry, second),
      `The route "${printable(name.value)}" has both ${first} and ${second}.`,
      {
        related: [{ message: `"${first}" stands here`, span: scope.spans.key(entry, first) }],
        here: `"${second}" stands here`,
      },
    );
    return [];
  }
  const priority = entry.priority ?? 0;
  if (first === "pathRegex") {
    const read = take(scope, valuePathRegex, entry, first, readPathRegex);
    return read ? [{ kind: "regex", value: read.value, priority, span: read.span }] : [];
  }
  const [kind, reader] = first === "path" ? (["exact", readPath] as const) : (["prefix", readPrefix] as const);
  const said = entry[first];
  const read = Array.isArray(said)
    ? takeAll(scope, valuePath, said, reader)
    : [take(scope, valuePath, entry, first, reader) ?? []].flat();
  const paths = read.map(({ value, span }) => [value, { kind, value, priority, span }] as const);
  return [...new Map(paths).values()];
}

/** `host:` of a route or file, one or a list; each host once. */
export function readHosts(parent: { host?: string | string[] }, scope: Scope): Located<Host>[] {
  const said = parent.host;
  if (typeof said === "string") return [take(scope, valueHost, parent, "host", readHost) ?? []].flat();
  const all = takeAll(scope, valueHost, said, readHost);
  return [...new Map(all.map((host) => [hostText(host.value), host])).values()];
}
