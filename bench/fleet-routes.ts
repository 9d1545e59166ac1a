/** A team of a made-up fleet, and where its routes are. */
export interface TeamPlace {
  readonly name: string;
  readonly index: number;
  readonly host: string;
  /** Before every path: "" on a host of its own. */
  readonly base: string;
  readonly hasWildcard: boolean;
}

/** A request that reaches a server, and what its route is like. */
export interface FleetRequest {
  readonly kind: RequestKind;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly header?: readonly [name: string, value: string];
}

/** `conditional`: its path has a condition to ask first, which holds for half of them. `wildcard`: its host is found by its suffix. */
export type RequestKind = "plain" | "conditional" | "wildcard" | "rewritten";

/** The mix of requests, in percent: the same for every size of fleet. */
export const MIX: Readonly<Record<RequestKind, number>> = { plain: 75, conditional: 5, wildcard: 10, rewritten: 10 };

export interface MadeRoute {
  /** Its entry below `routes:`. */
  readonly yaml: string;
  readonly requests: readonly FleetRequest[];
}

/**
 * The routes of a team: the first ten are one of each kind, the rest are plain prefixes; the last is a regex path where there are any.
 * `to` writes the line that names a pool.
 */
export function madeRoutes(
  place: TeamPlace,
  count: number,
  regexes: boolean,
  to: (pool: string) => string,
): readonly MadeRoute[] {
  const { base, host, index } = place;
  const get = (path: string, kind: RequestKind = "plain"): FleetRequest => ({
    kind,
    method: "GET",
    host,
    path: `${base}${path}`,
  });
  const route = (name: string, lines: readonly string[], ...requests: FleetRequest[]): MadeRoute => ({
    yaml: `  ${name}:\n${lines.map((line) => `    ${line}\n`).join("")}`,
    requests,
  });
  const section = (i: number): MadeRoute =>
    route(`section-${i}`, [`pathPrefix: ${base}/section-${i}/v2`, to("api")], get(`/section-${i}/v2/things/1`));
  const condition = CONDITIONS[index % CONDITIONS.length] ?? CONDITIONS[0];
  const orders = get("/api/orders/4711", "conditional");
  const anyHost = { ...get("/", "wildcard"), host: `any.${host}` };

  const routes = [
    route("home", [`pathPrefix: ${base || "/"}`, to("web")], get("/index.html")),
    route("orders", [`pathPrefix: ${base}/api/orders`, to("api")], orders),
    route("beta", [`pathPrefix: ${base}/api/orders`, condition.yaml, to("canary")], condition.holds(orders)),
    route("items", [`pathPrefix: ${base}/api/orders/items`, to("api")], get("/api/orders/items/17")),
    route(
      "files",
      [`pathPrefix: ${base}/files`, "rewrite: { replacePrefix: / }", to("files")],
      get("/files/a", "rewritten"),
    ),
    place.hasWildcard ? route("preview", [`host: "*.${host}"`, "pathPrefix: /", to("web")], anyHost) : section(5),
    route("old-basket", [`path: ${base}/basket`, `redirect: { path: ${base}/api/orders, status: 301 }`]),
    route("teapot", [`path: ${base}/teapot`, 'return: { status: 418, body: "short and stout" }']),
    route("search", [`pathPrefix: ${base}/search`, 'responseHeaders: { set: { X-Search: "1" } }', to("api")]),
    route("reports", [
      `pathPrefix: ${base}/reports`,
      "rewrite: { replacePrefix: /internal/reports }",
      "timeout: { server: 2m }",
      to("api"),
    ]),
    route("checkout", [`pathPrefix: ${base}/checkout`, to("split")]),
    route("health", [`path: ${base}/healthz`, to("web")], get("/healthz")),
  ].slice(0, count);
  for (let i = routes.length; i < count; i++) routes.push(section(i));
  if (regexes && index % 25 === 3)
    routes[count - 1] = route("photo", ["pathRegex: ^/users/[0-9]+/photo$", to("files")]);
  return routes;
}

const CONDITIONS = [
  {
    yaml: 'headers: { X-Beta: "1" }',
    holds: (request: FleetRequest): FleetRequest => ({ ...request, header: ["x-beta", "1"] }),
  },
  { yaml: "methods: [DELETE]", holds: (request: FleetRequest): FleetRequest => ({ ...request, method: "DELETE" }) },
  {
    yaml: 'query: { beta: "1" }',
    holds: (request: FleetRequest): FleetRequest => ({ ...request, path: `${request.path}?beta=1` }),
  },
] as const;
