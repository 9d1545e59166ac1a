import type { Span } from "../diagnostic/diagnostic.ts";
import { byText } from "../diagnostic/sort.ts";
import { actionWords, conditionWords, filterWords } from "../words/list.ts";
import type { Model, Route } from "./model.ts";

/**
 * The release's file that says what it routes, for programs beside HAProxy: `explain --node`, a comparison of releases
 * (schemas/release-routes.schema.json).
 */
export const ROUTES_FILE = "routes.json";

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
  return `{"format":2,
"platform":${text(platform)},
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

/**
 * The model, each span with the line of its place as `start` and `end`; undefined for text of another format, and where a route has
 * a word that this Signalbox does not know. What the fields hold is not looked at again: a reader has compared the file's digest
 * with the release that it trusts.
 */
export function readRoutesFile(text: string): Model | undefined {
  let value:
    | (Omit<Model, "routes" | "tests" | "testsRequired" | "haproxyVersions"> & {
        readonly format?: number;
        readonly routes: readonly RouteOnHosts[];
      })
    | null;
  try {
    value = JSON.parse(text, (key, inner: unknown) =>
      key === "span" && typeof inner === "string" ? placeSpan(inner) : inner,
    ) as typeof value;
  } catch {
    return undefined;
  }
  if (value?.format !== 2) return undefined;
  const { format: _, ...model } = value;
  const lists = new Map(model.routes.map(({ id, hosts }) => [id, typeof hosts === "string" ? [] : hosts]));
  const routes = model.routes.map((route) => ({
    ...route,
    hosts: typeof route.hosts === "string" ? (lists.get(route.hosts) ?? []) : route.hosts,
  }));
  const isKnown = ({ conditions, filters, action }: Route) =>
    conditions.every(({ of }) => conditionWords.some(({ key }) => key === of)) &&
    Object.keys(filters).every((of) => filterWords.some(({ key }) => key === of)) &&
    actionWords.some((word) => word.action === action.kind);
  return routes.every(isKnown) ? { ...model, routes, tests: [], testsRequired: {}, haproxyVersions: [] } : undefined;
}

function placeText(span: Span, lineOf: (span: Span) => number): string {
  return `${span.file.replace(/^routes\//, "")}:${lineOf(span)}`;
}

function placeSpan(place: string): Span {
  const colon = place.lastIndexOf(":");
  const line = Number(place.slice(colon + 1));
  return { file: `routes/${place.slice(0, colon)}`, start: line, end: line };
}
