import dgram from "node:dgram";
import { once } from "node:events";
import { join } from "node:path";
import type { RenderedFile } from "../compiler/render/target.ts";
import { aclChain, handMap } from "./by-hand.ts";
import { median, type Figure } from "./figures.ts";
import { fleet, type Fleet, type FleetOptions } from "./fleet.ts";
import { cpuSeconds, interleaved, ratio, spread } from "./rounds.ts";
import { compileFleet, renderFleet, requestsOf, UPSTREAM, withNodes, type Node } from "./stack.ts";
import { prepareWrk, runWrk, type WrkFiles } from "./wrk.ts";

const ROUNDS = 5;
const CONNECTIONS = 32;

const FLEETS = {
  "10": { teams: 1, routesPerTeam: 10 },
  "1,000": { teams: 50, routesPerTeam: 20 },
  "10,000": { teams: 500, routesPerTeam: 20 },
  "50,000": { teams: 2_500, routesPerTeam: 20 },
} as const;
type Size = keyof typeof FLEETS;

interface Contestant {
  readonly name: string;
  readonly size: Size;
  readonly pools: FleetOptions["pools"];
  /** `acl`: the chain of `use_backend` rules; `hand`: one map of prefixes. */
  readonly form: "maps" | "acl" | "hand";
  /** Asked for plain requests alone, as those by hand are. */
  readonly plain?: boolean;
  /** Asked for the routes of the first team alone. */
  readonly oneTeam?: boolean;
  readonly seconds: number;
  /** In this format each request is logged, with two of its headers, to a socket of this process. */
  readonly logs?: "json" | "text";
}

/**
 * The same four pools at every size, so that only routes differ; one team's routes among all, which HAProxy then has in its caches; maps
 * by hand, which tell what HAProxy's own trees cost; then as fleets are, four pools in each team; then the chain.
 */
const CONTESTANTS = [
  { name: "10", size: "10", pools: "shared", form: "maps", seconds: 2 },
  { name: "10000", size: "10,000", pools: "shared", form: "maps", seconds: 2 },
  { name: "50000", size: "50,000", pools: "shared", form: "maps", seconds: 2 },
  { name: "one", size: "10,000", pools: "shared", form: "maps", seconds: 2, oneTeam: true },
  { name: "json", size: "10,000", pools: "shared", form: "maps", seconds: 2, logs: "json" },
  { name: "text", size: "10,000", pools: "shared", form: "maps", seconds: 2, logs: "text" },
  { name: "plain", size: "10,000", pools: "shared", form: "maps", seconds: 2, logs: "json", plain: true },
  { name: "hand", size: "10,000", pools: "shared", form: "hand", seconds: 2, logs: "json" },
  { name: "hand10", size: "10", pools: "shared", form: "hand", seconds: 2 },
  { name: "hand10000", size: "10,000", pools: "shared", form: "hand", seconds: 2 },
  { name: "hand50000", size: "50,000", pools: "shared", form: "hand", seconds: 2 },
  { name: "own10000", size: "10,000", pools: "own", form: "maps", seconds: 2 },
  { name: "acl10", size: "10", pools: "shared", form: "acl", seconds: 1 },
  { name: "acl1000", size: "1,000", pools: "shared", form: "acl", seconds: 1 },
  { name: "acl10000", size: "10,000", pools: "shared", form: "acl", seconds: 1 },
] as const satisfies readonly Contestant[];
type Name = (typeof CONTESTANTS)[number]["name"];

/** CPU time of HAProxy's one thread per request, in µs, through to a real upstream on kept connections. */
export async function cpu(): Promise<Figure[]> {
  return withNodes(async (start, dir) => {
    const upstream = await start("upstream", UPSTREAM);
    const log = await listen();
    const runs: [string, () => Promise<number>][] = [];
    for (const contestant of CONTESTANTS) {
      const { name, form, plain = form !== "maps", oneTeam, seconds }: Contestant = contestant;
      const made = withLogs(
        fleet({ ...FLEETS[contestant.size], pools: contestant.pools, regexes: false }),
        contestant,
        log.address().port,
      );
      const node = await start(name, filesOf(contestant, made, upstream.port));
      const [first] = made.requests;
      const requests = oneTeam ? made.requests.filter(({ host }) => host.endsWith(first?.host ?? "")) : made.requests;
      const files = await prepareWrk(join(dir, name), requests, plain ? ["plain"] : undefined);
      let seed = 0;
      runs.push([name, () => microseconds(node, files, seconds, ++seed)]);
    }
    try {
      return report(await interleaved(ROUNDS, Object.fromEntries(runs) as Record<Name, () => Promise<number>>));
    } finally {
      log.close();
    }
  });
}

function withLogs(made: Fleet, { logs }: Contestant, port: number): Fleet {
  if (!logs) return made;
  const said = { target: `127.0.0.1:${port}`, format: logs, requestHeaders: ["User-Agent", "Referer"] };
  const sources = made.sources.map(({ path, text }) =>
    path === "routes/platform/platform.yaml"
      ? { path, text: `${text}\nlogs: ${JSON.stringify(said)}\n` }
      : { path, text },
  );
  return { ...made, sources };
}

/** Takes datagrams and forgets them. */
async function listen(): Promise<dgram.Socket> {
  const socket = dgram.createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}

function filesOf({ form }: Contestant, made: Fleet, port: number): readonly RenderedFile[] {
  const files = renderFleet(made.sources, port);
  if (form === "maps") return files;
  const { model, table } = compileFleet(made.sources);
  const pools = new Map(
    model.routes.map(({ id, action }) => [id, action.kind === "backend" ? action.legs[0]?.backend : undefined]),
  );
  return (form === "acl" ? aclChain : handMap)(files, table, (route) => pools.get(route));
}

async function microseconds(node: Node, files: WrkFiles, seconds: number, seed: number): Promise<number> {
  const [requests, used] = [await requestsOf(node), cpuSeconds(node.worker)];
  const seen = await runWrk({ port: node.port, files, seconds, connections: CONNECTIONS, seed });
  const [requestsAfter, usedAfter] = [await requestsOf(node), cpuSeconds(node.worker)];
  // A figure about refusals would be worth nothing.
  const failures = seen.status + seen.connect + seen.read + seen.write;
  if (failures > 0)
    throw new Error(`${failures} requests failed while HAProxy's CPU time was measured: ${JSON.stringify(seen)}`);
  return ((usedAfter - used) / (requestsAfter - requests)) * 1e6;
}

function report(results: Record<Name, number[]>): Figure[] {
  const over = (name: Name, bound?: number, than: Name = "10"): Figure => ({
    name: `CPU per proxied request, ${NAMES[name]}, to ${than === "10" ? "that at 10" : NAMES[than]}`,
    value: ratio(results[name], results[than]),
    unit: "×",
    ...(bound !== undefined && { bound }),
    note: spread(results[name], "µs"),
  });
  const alone = (name: Name): Figure => ({
    name: `CPU per proxied request, ${NAMES[name]}`,
    value: median(results[name]),
    unit: "µs",
    note: spread(results[name], "µs"),
  });
  return [
    alone("10"),
    over("10000", 1.1),
    over("50000", 1.25),
    over("one"),
    over("json"),
    over("text"),
    alone("hand"),
    over("plain", 1.12, "hand"),
    over("hand10000", undefined, "hand10"),
    over("hand50000", undefined, "hand10"),
    over("own10000"),
    over("acl10"),
    over("acl1000"),
    over("acl10000"),
  ];
}

const NAMES: Readonly<Record<Name, string>> = {
  "10": "10 routes",
  "10000": "10,000 routes",
  "50000": "50,000 routes",
  one: "10,000 routes, those of one team asked",
  json: "10,000 routes, each request logged as JSON",
  text: "10,000 routes, each request logged as text",
  plain: "10,000 routes, plain requests, logged as JSON",
  hand: "a map by hand with the same headers and log",
  hand10: "a map by hand of 10 routes, without a log",
  hand10000: "a map by hand of 10,000 routes",
  hand50000: "a map by hand of 50,000 routes",
  own10000: "10,000 routes and 2,000 pools",
  acl10: "10 routes as a chain of ACLs",
  acl1000: "1,000 routes as a chain of ACLs",
  acl10000: "10,000 routes as a chain of ACLs",
};
