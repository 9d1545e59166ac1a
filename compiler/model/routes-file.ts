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

/** What lines said that were read before: of two versions most are the same, and what they say is then the same object. */
export type ReadLines = Map<string, unknown>;

const LISTS = ["tcpRoutes", "backends", "routes"] as const;

/** As `routesFile` writes it, line by line; undefined for another way to write JSON. */
function readLines(text: string, lines: ReadLines): Written | undefined {
  const rest: string[] = [];
  const lists = new Map<string, unknown[]>();
  let list: unknown[] | undefined;
  try {
    for (const line of text.split("\n")) {
      if (line.startsWith("]")) list = undefined;
      if (list === undefined) rest.push(line);
      else if (line !== "") list.push(saidBy(line, lines));
      const begun = LISTS.find((key) => line === `"${key}":[`);
      if (begun !== undefined) lists.set(begun, (list = []));
    }
    const value = placed(JSON.parse(rest.join("\n"))) as Written;
    return lists.size === LISTS.length && value ? { ...value, ...Object.fromEntries(lists) } : undefined;
  } catch {
    return undefined;
  }
}

function saidBy(line: string, lines: ReadLines): unknown {
  const text = line.endsWith(",") ? line.slice(0, -1) : line;
  let said = lines.get(text);
  if (said === undefined) lines.set(text, (said = placed(JSON.parse(text))));
  return said;
}

/** Places as spans, in what was just parsed. */
function placed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) value.forEach(placed);
  else {
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const inner = object[key];
      if (typeof inner === "object") placed(inner);
      else if (key === "span" && typeof inner === "string") object[key] = placeSpan(inner);
    }
  }
  return value;
}

/**
 * The model, each span with the line of its place as `start` and `end`; undefined for text of another format, and where a route has
 * a word that this Signalbox does not know. What the fields hold is not looked at again: a reader has compared the file's digest
 * with the release that it trusts. `lines`: what other files said, and this one says.
 */
export function readRoutesFile(text: string, lines: ReadLines = new Map()): Model | undefined {
  let value: Written;
  try {
    value = readLines(text, lines) ?? (placed(JSON.parse(text)) as Written);
  } catch {
    return undefined;
  }
  if (value?.format !== FORMAT || !isWhole(value)) return undefined;
  const { format: _, ...model } = value;
  const lists = new Map(model.routes.map(({ id, hosts }) => [id, typeof hosts === "string" ? [] : hosts]));
  const routes = model.routes.map((route): Route =>
    typeof route.hosts === "string" ? { ...route, hosts: lists.get(route.hosts) ?? [] } : (route as Route),
  );
  const [askable, doable] = [conditionWords, filterWords].map((words) => new Set<string>(words.map(({ key }) => key)));
  const isKnown = ({ conditions, filters, action }: Route) =>
    conditions.every(({ of }) => askable?.has(of)) &&
    Object.keys(filters).every((of) => doable?.has(of)) &&
    actionWords.some((word) => word.action === action.kind);
  return routes.every(isKnown) ? { ...model, routes, tests: [], testsRequired: {}, haproxyVersions: [] } : undefined;
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

function placeSpan(place: string): Span {
  const colon = place.lastIndexOf(":");
  const line = Number(place.slice(colon + 1));
  return { file: `routes/${place.slice(0, colon)}`, start: line, end: line };
}
