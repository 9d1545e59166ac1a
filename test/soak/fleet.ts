import { Random } from "../support/random.ts";
import { fleetFiles, TEAMS, type Files, type Team } from "../faults/fleet.ts";
import type { Answer } from "../faults/traffic.ts";

/** What a version says of one path of a team: its service, and the path that the server sees. */
export interface Entry {
  readonly service: Team;
  readonly seen: string;
}

/** Paths that a version may have a route for; without one a path is the team's own, as it is. */
export const PATHS = ["/r0", "/r1", "/r2", "/r3", "/r4", "/r5", "/r6", "/r7"];

/**
 * What a version of the fleet says of every path of every team, made of the seed and the version's name alone: so an answer, which
 * carries its version, tells whether all of it came from one table. Pure.
 */
export function tableOf(seed: number, version: string): ReadonlyMap<string, Entry> {
  const random = new Random(seed * 100_003 + Number(version.slice(1)));
  const table = new Map<string, Entry>();
  for (const team of TEAMS) {
    table.set(`${team} /`, { service: team, seen: "/" });
    for (const path of PATHS) {
      const routed = random.chance(0.8);
      const service = routed ? random.pick(TEAMS) : team;
      const seen = routed && random.chance(0.5) ? `/${version}${path}` : path;
      table.set(`${team} ${path}`, { service, seen });
    }
  }
  return table;
}

/** The route files of each version of a seed. */
export function soakFiles(seed: number): Files {
  return (options) => {
    const { version, extra = false } = options;
    const table = tableOf(seed, version);
    const headers = `requestHeaders: { set: { X-Table: ${version} } }, responseHeaders: { set: { X-Version: ${version} } }`;
    const file = (team: Team): string => {
      const routes = PATHS.flatMap((path, index) => {
        const { service, seen } = table.get(`${team} ${path}`) ?? { service: team, seen: path };
        if (service === team && seen === path) return [];
        const rewrite = seen === path ? "" : `rewrite: { replacePath: "${seen}" }, `;
        return [`  r${index}: { path: "${path}", ${rewrite}${headers}, backend: ${service} }`];
      });
      return `host: ${team}.example.com
routes:
  all: { pathPrefix: /, ${headers}, backend: ${team} }
${routes.join("\n")}
${extra && team === "shop" ? `  extra: { pathPrefix: /extra, ${headers}, backend: extra }\n` : ""}backends:
${TEAMS.map((service) => `  ${service}: { service: ${service} }`).join("\n")}
${extra && team === "shop" ? "  extra: { service: shop }\n" : ""}`;
    };
    const platform = Object.entries(fleetFiles(options)).filter(([path]) => path.includes("/platform/"));
    return Object.fromEntries([...platform, ...TEAMS.map((team) => [`routes/${team}/${team}.yaml`, file(team)])]);
  };
}

/** What in a good answer is not of the version that the answer names; undefined where all of it is. Pure. */
export function mixture(answer: Answer, team: Team, path: string, seed: number): string | undefined {
  const { version, table, server, path: seen } = answer;
  const wanted = /^v\d+$/.test(version) ? tableOf(seed, version).get(`${team} ${path}`) : undefined;
  if (wanted === undefined) return `${team} ${path}: the answer names no version: "${version}"`;
  const got = { version: table, service: serviceOf(server), path: seen };
  const good = { version, service: wanted.service, path: wanted.seen };
  if (JSON.stringify(got) === JSON.stringify(good)) return undefined;
  return `${team} ${path}: the answer is ${JSON.stringify(good)}, and the server ${server} was asked ${JSON.stringify(got)}`;
}

/** `shop-3` → `shop`. */
export function serviceOf(instance: string): string {
  return instance.replace(/-.*$/, "");
}
