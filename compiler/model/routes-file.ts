import type { Span } from "../diagnostic/diagnostic.ts";
import { byText } from "../diagnostic/sort.ts";
import { actionWords, conditionWords, filterWords } from "../words/list.ts";
import type { Model, Route } from "./model.ts";
import { BEGIN, FORMAT } from "./routes-format.ts";

/**
 * The whole model as text: routes with what they match and do, backends, listeners, who owns what. A place is
 * `shop/shop.yaml:14`, as in the markers of the configuration. Each route and each backend has a line, so that the file grows
 * with them and two of them compare line by line. The same routes give the same text.
 */
export function routesFile(model: Model, lineOf: (span: Span) => number): string {
  const text = (value: unknown): string =>
    JSON.stringify(value, (key, inner: unknown) => (key === "span" ? placeText(inner as Span, lineOf) : inner));
  const lines = (list: readonly { readonly id: string }[]): string =>
    `[\n${list
      .toSorted((a, b) => byText(a.id, b.id))
      .map((one) => text(one))
      .join(",\n")}\n]`;
  const { platform, teams, tcpRoutes, backends, routes } = model;
  return `${BEGIN}"platform":${text(platform)},
"teams":${text(teams)},
"tcpRoutes":${lines(tcpRoutes)},
"backends":${lines(backends)},
"routes":${lines(withListsOnce(routes))}}
`;
}

/** Lists that are longer stand once: a file may have thousands of routes on thousands of hosts. */
const MOST_REPEATED = 4;

type RouteOnHosts = Omit<Route, "hosts"> & { readonly hosts: Route["hosts"] | string };

/** For a list of hosts that stands at another route already, `hosts` is the id of the first such route. */
function withListsOnce(routes: readonly Route[]): readonly RouteOnHosts[] {
  const firstOf = new Map<Route["hosts"], string>();
  return routes
    .toSorted((a, b) => byText(a.id, b.id))
    .map((route) => {
      const first = firstOf.get(route.hosts);
      if (first !== undefined) return { ...route, hosts: first };
      if (route.hosts.length > MOST_REPEATED) firstOf.set(route.hosts, route.id);
      return route;
    });
}

type Written =
  | (Omit<Model, "routes" | "tests" | "testsRequired" | "haproxyVersions" | "policy"> & {
      readonly format?: number;
      readonly routes: readonly RouteOnHosts[];
    })
  | null;

/** A list of a file that was read before: its lines, and what each says. */
interface ReadList {
  readonly bytes: Buffer;
  readonly lines: readonly Line[];
  readonly said: readonly unknown[];
}

/** Lists of the file that was read before, by their keys. */
export type ReadLists = Map<string, ReadList>;

interface Line {
  readonly start: number;
  readonly end: number;
}

const LISTS = ["tcpRoutes", "backends", "routes"] as const;
const ID = '{"id":"';
const [COMMA, BRACKET, BRACE] = [...",]{"].map((one) => one.charCodeAt(0));

/**
 * As `routesFile` writes it, line by line; undefined for another way to write JSON. Of two versions most lines are the same: these are
 * not parsed again, and what they say is the same object.
 */
function readByLine(bytes: Buffer, before: ReadLists): Written | undefined {
  const placed = placing();
  const lists = new Map<string, Line[]>();
  let [list, rest]: [Line[] | undefined, string] = [undefined, ""];
  try {
    for (let start = 0, next = 0; start < bytes.length; start = next) {
      next = bytes.indexOf("\n", start) + 1 || bytes.length;
      if (bytes[start] === BRACKET) list = undefined;
      if (list && bytes[start] === BRACE) {
        list.push({ start, end: next - (bytes[next - 2] === COMMA ? 2 : 1) });
        continue;
      }
      const line = bytes.toString("utf8", start, next);
      rest += line;
      const begun = LISTS.find((key) => line === `"${key}":[\n`);
      if (begun !== undefined) lists.set(begun, (list = []));
    }
    if (lists.size < LISTS.length) return undefined;
    const value = placed(JSON.parse(rest)) as Record<string, unknown>;
    for (const [key, lines] of lists) {
      const said = saidBy(bytes, lines, before.get(key), placed);
      before.set(key, { bytes, lines, said });
      value[key] = said;
    }
    return value as unknown as Written;
  } catch {
    return undefined;
  }
}

function saidBy(
  bytes: Buffer,
  lines: readonly Line[],
  before: ReadList | undefined,
  placed: (value: unknown) => unknown,
): readonly unknown[] {
  const parsed = (from: Line | undefined, to: Line | undefined): unknown[] =>
    from && to ? (placed(JSON.parse(`[${bytes.toString("utf8", from.start, to.end)}]`)) as unknown[]) : [];
  if (!before) return parsed(lines[0], lines.at(-1));
  const idAt = (at: Buffer, { start }: Line): string =>
    at.toString("latin1", start + ID.length, at.indexOf('"', start + ID.length));
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (line: Line): number => {
    places ??= new Map(before.lines.map((old, place) => [idAt(before.bytes, old), place]));
    return places.get(idAt(bytes, line)) ?? -1;
  };
  const isAt = (place: number, { start, end }: Line): boolean => {
    const old = before.lines[place];
    return old !== undefined && before.bytes.compare(bytes, start, end, old.start, old.end) === 0;
  };
  let next = 0;
  return lines.map((line) => {
    // Nearly always it is the one behind the last one.
    if (!isAt(next, line)) next = placeOf(line);
    const said = isAt(next, line) ? before.said[next] : parsed(line, line)[0];
    next += 1;
    return said;
  });
}

/** Places as spans, in what was just parsed. Most stand in the file of the one before, and share its name. */
function placing(): (value: unknown) => unknown {
  let [file, prefix] = ["", ""];
  const spanOf = (place: string): Span => {
    const end = place.lastIndexOf(":") + 1;
    if (end !== prefix.length || !place.startsWith(prefix)) {
      prefix = place.slice(0, end);
      file = `routes/${prefix.slice(0, -1)}`;
    }
    const line = Number(place.slice(prefix.length));
    return { file, start: line, end: line };
  };
  return function placed(value) {
    if (Array.isArray(value)) value.forEach(placed);
    else if (typeof value === "object" && value !== null) {
      const object = value as Record<string, unknown>;
      for (const key in object) {
        const inner = object[key];
        if (typeof inner === "object") placed(inner);
        else if (key === "span" && typeof inner === "string") object[key] = spanOf(inner);
      }
    }
    return value;
  };
}

/**
 * The model, each span with the line of its place as `start` and `end`; undefined for text of another format, and where a route has
 * a word that this Signalbox does not know. What the fields hold is not looked at again: a reader has compared the file's digest
 * with the release that it trusts. `before`: what the file before said, and then what this one says.
 */
export function readRoutesFile(bytes: Buffer, before: ReadLists = new Map()): Model | undefined {
  let value: Written;
  try {
    value = readByLine(bytes, before) ?? (placing()(JSON.parse(bytes.toString())) as Written);
  } catch {
    return undefined;
  }
  if (value?.format !== FORMAT || !isWhole(value)) return undefined;
  const { format: _, ...model } = value;
  if (!model.routes.every(isKnown)) return undefined;
  return { ...model, routes: withHosts(model.routes), tests: [], testsRequired: {}, haproxyVersions: [] };
}
const [CONDITIONS, FILTERS, ACTIONS] = [
  new Set<string>(conditionWords.map(({ key }) => key)),
  new Set<string>(filterWords.map(({ key }) => key)),
  new Set<string>(actionWords.map(({ action }) => action)),
];

function isKnown({ conditions, filters, action }: RouteOnHosts): boolean {
  for (const filter in filters) if (!FILTERS.has(filter)) return false;
  return ACTIONS.has(action.kind) && conditions.every(({ of }) => CONDITIONS.has(of));
}

/** Routes that were read of two files, and whose hosts stood at another route: still the same object. */
const known = new WeakMap<RouteOnHosts, Route>();

/** Each route with its list of hosts, wherever that stands. */
function withHosts(routes: readonly RouteOnHosts[]): readonly Route[] {
  if (routes.every((route): route is Route => typeof route.hosts !== "string")) return routes;
  const lists = new Map(routes.map(({ id, hosts }) => [id, typeof hosts === "string" ? [] : hosts]));
  return routes.map((route) => {
    if (typeof route.hosts !== "string") return route as Route;
    const hosts = lists.get(route.hosts) ?? [];
    const there = known.get(route);
    if (there?.hosts === hosts) return there;
    const made = { ...route, hosts };
    known.set(route, made);
    return made;
  });
}

/** Whether all that we write is there, in its kind: the file may be anybody's. */
function isWhole({ platform, teams, ...lists }: NonNullable<Written>): boolean {
  const isList = (value: unknown): boolean =>
    Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null);
  const { listeners } = (platform ?? {}) as Partial<Model["platform"]>;
  return (
    [listeners, teams, ...LISTS.map((name) => lists[name])].every(isList) &&
    lists.routes.every((route) =>
      [route.conditions, route.filters, route.action].every((part) => typeof part === "object"),
    )
  );
}

function placeText(span: Span, lineOf: (span: Span) => number): string {
  return `${span.file.replace(/^routes\//, "")}:${lineOf(span)}`;
}
