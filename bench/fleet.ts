import type { SourceFile } from "../compiler/source/source-file.ts";

/** What kind of a fleet is made up. The same options give the same texts. */
export interface FleetOptions {
  readonly teams: number;
  readonly routesPerTeam: number;
  /** `own`: four pools in each team, with checks. `shared`: four of the platform for all teams, without checks. */
  readonly pools: "own" | "shared";
  /** One team in 25 has a regex path. */
  readonly regexes: boolean;
}

/** A request that reaches a server, and what its route is like. */
export interface FleetRequest {
  readonly kind: RequestKind;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly header?: readonly [name: string, value: string];
}

/** `conditional`: its path has conditions to ask first; half of them hold. `wildcard`: the host is found by its suffix. */
export type RequestKind = "plain" | "conditional" | "wildcard" | "rewritten";

/** The mix of requests, in percent: the same for every size of fleet. */
export const MIX: Readonly<Record<RequestKind, number>> = { plain: 75, conditional: 5, wildcard: 10, rewritten: 10 };

export interface Fleet {
  readonly sources: readonly SourceFile[];
  /** One or two for every route that leads to a server. */
  readonly requests: readonly FleetRequest[];
}

interface TeamPlace {
  readonly name: string;
  readonly index: number;
  /** As the route file writes it. */
  readonly host: string;
  /** A host that a client asks for. */
  readonly asked: string;
  /** Before every path: "" on a host of its own. */
  readonly base: string;
}

/**
 * A fleet of teams: of ten, one has a wildcard, one shares www.example.com under a prefix of its own, eight have their own host.
 * Of twenty routes of a team, one has a condition, three rewrite, one redirects, one answers, one is split, the rest are plain.
 */
export function fleet(options: FleetOptions): Fleet {
  const places = Array.from({ length: options.teams }, (_, index) => placeOf(index));
  const sources = places.flatMap((place) => [
    { path: `routes/${place.name}/${place.name}.yaml`, text: routeFile(place, options) },
    { path: `routes/${place.name}/team.yaml`, text: `contact: "#${place.name}"\nowners: ["@example/${place.name}"]\n` },
  ]);
  sources.push({ path: "routes/platform/platform.yaml", text: platformFile(places) });
  if (options.pools === "shared") sources.push({ path: "routes/platform/pools.yaml", text: SHARED_POOLS });
  const requests = places.flatMap((place) => requestsOf(place, options.routesPerTeam));
  return { sources: sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)), requests };
}

function placeOf(index: number): TeamPlace {
  const name = `team-${String(index).padStart(5, "0")}`;
  const domain = `${name}.example.com`;
  if (index % 10 === 1) return { name, index, host: `"*.${domain}"`, asked: `any.${domain}`, base: "" };
  if (index % 10 === 2) return { name, index, host: "www.example.com", asked: "www.example.com", base: `/${name}` };
  return { name, index, host: domain, asked: domain, base: "" };
}

function platformFile(places: readonly TeamPlace[]): string {
  const grants = places.map(({ name, host }) => `  ${name}: { hosts: [${host}] }\n`).join("");
  return `listeners:
  public: { bind: "127.0.0.1:8080" }
teams:
${grants}everyHost:
  no-git: { pathPrefix: /.git, return: { status: 403 } }
defaults: { listener: public }
limits: { maxconn: 4000 }
`;
}

const SHARED_POOLS = `backends:
${["web", "api", "files", "canary"].map((pool) => `  ${pool}: { service: ${pool}, check: none }\n`).join("")}`;

/** What stands behind a route's path; the order is such that a team of five routes has a bit of everything that matters. */
const ROUTES: readonly ((place: TeamPlace, to: (pool: string) => string) => string)[] = [
  ({ base }, to) => `  home:\n    pathPrefix: ${base || "/"}\n    ${to("web")}`,
  ({ base, index }, to) =>
    `  orders-beta:\n    pathPrefix: ${base}/api/orders\n    ${CONDITIONS[index % 3]}\n    ${to("canary")}`,
  ({ base }, to) => `  orders:\n    pathPrefix: ${base}/api/orders\n    ${to("api")}`,
  ({ base }, to) => `  files:\n    pathPrefix: ${base}/files\n    rewrite: { replacePrefix: / }\n    ${to("files")}`,
  ({ base }, to) => `  items:\n    pathPrefix: ${base}/api/orders/items\n    ${to("api")}`,
  ({ base }) => `  old-basket:\n    path: ${base}/basket\n    redirect: { path: ${base}/api/orders, status: 301 }`,
  ({ base }) => `  teapot:\n    path: ${base}/teapot\n    return: { status: 418, body: "short and stout" }`,
  ({ base }, to) =>
    `  v1:\n    pathPrefix: ${base}/v1/documents\n    rewrite: { replacePrefix: /documents }\n    ${to("files")}`,
  ({ base }, to) =>
    `  reports:\n    pathPrefix: ${base}/reports\n    rewrite: { replacePrefix: /internal/reports }\n    timeout: { server: 2m }\n    ${to("api")}`,
  ({ base }, to) => `  health:\n    path: ${base}/healthz\n    ${to("web")}`,
  ({ base }, to) => `  checkout:\n    pathPrefix: ${base}/checkout\n    ${to("split")}`,
  ({ base }, to) =>
    `  search:\n    pathPrefix: ${base}/search\n    responseHeaders: { set: { X-Search: "1" } }\n    ${to("api")}`,
];

const CONDITIONS = ['headers: { X-Beta: "1" }', "methods: [DELETE]", 'query: { beta: "1" }'] as const;

function routeFile(place: TeamPlace, { routesPerTeam, pools, regexes }: FleetOptions): string {
  const to = (pool: string): string => {
    if (pools === "shared") return `backend: platform.${pool === "split" ? "api" : pool}`;
    if (pool === "split") return "backend: { api: 90, canary: 10 }";
    return pool === "web" ? `service: ${place.name}-web` : `backend: ${pool}`;
  };
  const routes = ROUTES.slice(0, routesPerTeam).map((route) => route(place, to));
  if (regexes && place.index % 25 === 3)
    routes.push(`  photo:\n    pathRegex: ^/users/[0-9]+/photo$\n    ${to("files")}`);
  for (let i = routes.length; i < routesPerTeam; i++)
    routes.push(`  ${section(i)}:\n    pathPrefix: ${place.base}/${section(i)}/v2\n    ${to("api")}`);
  return `host: ${place.host}\nroutes:\n${routes.join("\n")}\n${pools === "own" ? ownPools(place) : ""}`;
}

function section(i: number): string {
  return `section-${i}`;
}

function ownPools({ name, index }: TeamPlace): string {
  const words =
    index % 5 === 0 ? "    haproxy: |\n      http-response set-header Cache-Control no-store if { status 200 }\n" : "";
  return `backends:
  api:
    service: ${name}-api
    balance: leastconn
    check: GET /healthz
${words}  files: { service: ${name}-files, check: GET /healthz }
  canary: { service: ${name}-api, tags: [canary], check: GET /healthz }
`;
}

function requestsOf({ asked, base, index }: TeamPlace, routesPerTeam: number): FleetRequest[] {
  const get = (kind: RequestKind, path: string): FleetRequest => ({
    kind,
    method: "GET",
    host: asked,
    path: `${base}${path}`,
  });
  const plain = index % 10 === 1 ? "wildcard" : "plain";
  const requests = [get(plain, "/index.html"), get(plain, "/api/orders/items/17"), get("rewritten", "/files/a/b.txt")];
  const conditional = get("conditional", "/api/orders/4711");
  requests.push(conditional);
  if (index % 3 === 0) requests.push({ ...conditional, header: ["x-beta", "1"] });
  else
    requests.push(
      index % 3 === 1 ? { ...conditional, method: "DELETE" } : { ...conditional, path: `${conditional.path}?beta=1` },
    );
  if (routesPerTeam < ROUTES.length) return requests;
  requests.push(get("rewritten", "/v1/documents/9"), get(plain, "/healthz"));
  for (let i = ROUTES.length + 1; i < routesPerTeam; i++) requests.push(get(plain, `/${section(i)}/v2/things/1`));
  return requests;
}
