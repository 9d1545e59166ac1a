import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import { madeRoutes, type FleetRequest, type TeamPlace } from "./fleet-routes.ts";

/** What kind of a fleet is made up. The same options give the same texts. */
export interface FleetOptions {
  readonly teams: number;
  /** From ten on a team has a route of each kind (fleet-routes.ts). */
  readonly routesPerTeam: number;
  /** `own`: four pools in each team, with checks. `shared`: four of the platform for all teams, without checks. */
  readonly pools: "own" | "shared";
  /** One team in 25 has a regex path. */
  readonly regexes: boolean;
  /** Each team has four pools of its own with five lines in HAProxy's words each; commented out they are no statements. */
  readonly words?: "statements" | "comments";
}

export interface Fleet {
  readonly sources: readonly SourceFile[];
  /** At least one for every route that leads to a server. */
  readonly requests: readonly FleetRequest[];
}

/**
 * A fleet of teams. Of ten, one has a wildcard beside its host, one shares www.example.com under a prefix of its own,
 * and the others have a host of their own.
 */
export function fleet(options: FleetOptions): Fleet {
  const teams = Array.from({ length: options.teams }, (_, index) => {
    const place = placeOf(index);
    return { place, routes: madeRoutes(place, options.routesPerTeam, options.regexes, backendLine(place, options)) };
  });
  const sources = teams.flatMap(({ place, routes }) => {
    const { name, host } = place;
    const entries = routes.map((route) => route.yaml).join("");
    const backends = options.pools === "own" ? ownPools(place, options) : "";
    return [
      { path: `routes/${name}/${name}.yaml`, text: `host: ${host}\nroutes:\n${entries}${backends}` },
      { path: `routes/${name}/team.yaml`, text: `contact: "#${name}"\nowners: ["@example/${name}"]\n` },
    ];
  });
  sources.push({ path: "routes/platform/platform.yaml", text: platformFile(teams.map(({ place }) => place)) });
  if (options.pools === "shared") sources.push({ path: "routes/platform/pools.yaml", text: SHARED_POOLS });
  return {
    sources: sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    requests: teams.flatMap(({ routes }) => routes.flatMap(({ requests }) => requests)),
  };
}

function placeOf(index: number): TeamPlace {
  const name = `team-${String(index).padStart(5, "0")}`;
  if (index % 10 === 2) return { name, index, host: "www.example.com", base: `/${name}`, hasWildcard: false };
  return { name, index, host: `${name}.example.com`, base: "", hasWildcard: index % 10 === 0 };
}

function platformFile(places: readonly TeamPlace[]): string {
  const grants = places.map(
    ({ name, host, hasWildcard }) => `  ${name}: { hosts: [${host}${hasWildcard ? `, "*.${host}"` : ""}] }\n`,
  );
  return `listeners:
  public: { bind: "127.0.0.1:8080" }
teams:
${grants.join("")}everyHost:
  no-git: { pathPrefix: /.git, return: { status: 403 } }
defaults: { listener: public }
limits: { maxconn: 4000 }
`;
}

const SHARED_POOLS = `backends:
${["web", "api", "files", "canary"].map((pool) => `  ${pool}: { service: ${pool}, check: none }\n`).join("")}`;

/** How a route names its pool; `web` is an implicit backend, `split` goes to two. */
function backendLine({ name }: TeamPlace, { pools, words }: FleetOptions): (pool: string) => string {
  return (pool) => {
    if (pools === "shared") return `backend: platform.${pool === "split" ? "api" : pool}`;
    if (pool === "split") return "backend: { api: 90, canary: 10 }";
    return pool === "web" && !words ? `service: ${name}-web` : `backend: ${pool}`;
  };
}

function ownPools({ name, index }: TeamPlace, { words }: FleetOptions): string {
  if (words) {
    const pools = ["web", "api", "files", "canary"].map((pool) => {
      const lines = statementsOf(name, pool).map((line) => `      ${words === "comments" ? "# " : ""}${line}\n`);
      return `  ${pool}:\n    service: ${name}-${pool}\n    haproxy: |\n${lines.join("")}`;
    });
    return `backends:\n${pools.join("")}`;
  }
  const own =
    index % 5 === 0 ? "    haproxy: |\n      http-response set-header Cache-Control no-store if { status 200 }\n" : "";
  return `backends:
  api:
    service: ${name}-api
    balance: leastconn
    check: GET /healthz
${own}  files: { service: ${name}-files, check: GET /healthz }
  canary: { service: ${name}-api, tags: [canary], check: GET /healthz }
`;
}

/** What real configurations say most: headers, conditions, variables. */
function statementsOf(team: string, pool: string): readonly string[] {
  return [
    "acl internal src 10.0.0.0/8 192.168.0.0/16",
    `http-request deny if { path_beg /${pool}/admin } !internal`,
    `http-request set-var(txn.x_${pool}) path,lower,field(2,/)`,
    `http-request set-header X-${team} "%[var(txn.x_${pool})] of %[src]:%[src_port]"`,
    'http-response set-header Cache-Control "public, max-age=3600" if { status 200 }',
  ];
}
