import { setTimeout as sleep } from "node:timers/promises";
import { reloadAndConfirm } from "../compiler/haproxy/master.ts";
import type { Release } from "../compiler/release/release.ts";
import { startAgentNode, type AgentNode } from "./agent-node.ts";
import { startTcpEcho, startWebEcho } from "./echo.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { EXTRA_HOST, withExtras } from "./fleet-extras.ts";
import { mixedClients, requestsAndFailures, type MixedSeen } from "./mixed-clients.ts";
import { spread } from "./rounds.ts";
import { UPSTREAM, withNodes } from "./stack.ts";
import { staticRelease } from "./static-release.ts";
import { wait } from "./wait.ts";
import { prepareWrk } from "./wrk.ts";

interface Counts {
  /** Each can only be taken by a reload. */
  readonly releases: number;
  /** Asked of the master alone, where the time of a reload can be told. */
  readonly reloads: number;
  /** Published one after another in `burstMs`. */
  readonly burst: number;
  readonly burstMs: number;
}

const COUNTS: Counts = { releases: 30, reloads: 10, burst: 100, burstMs: 60_000 };
/** What the platform allows during the burst. */
const BURST_AT_MOST_EVERY = 10_000;
const EVERY_MS = 1_000;
const KEEP_OLD_WORKERS = 5;
/** Shorter than a worker takes to grow too old: then it is ended with all its connections, as the platform says. */
const TUNNEL_MS = 2_500;

/**
 * Reloads of 10,000 routes with 2,000 checked pools under every kind of client, then a burst of releases. Each release has a
 * pool that the one before had not.
 */
export async function reloads(counts = COUNTS): Promise<Figure[]> {
  const made = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: false });
  return withNodes(async (start, dir) => {
    const upstream = await start("upstream", UPSTREAM);
    const [web, tcp] = [await startWebEcho(), await startTcpEcho()];
    const ports: Readonly<Record<string, number>> = { "extra-web": web.port, "extra-tcp": tcp.port };
    const release = (pool: string, atMostEvery: number): Release =>
      staticRelease(
        withExtras(made.sources, {
          tcpListener: "raw",
          routes: `routes:\n  web: { pathPrefix: /, service: extra-web }\n  more: { pathPrefix: /more, service: extra-${pool} }\ntcp:\n  echo: { listener: raw, service: extra-tcp }\n`,
          platform: `reload: { atMostEvery: ${atMostEvery}ms, keepOldWorkers: ${KEEP_OLD_WORKERS} }\n`,
        }),
        (service) => ports[service] ?? upstream.port,
      );
    // Before any client is there: making a release keeps this process, and with it our clients, busy for seconds.
    const pools = [release("b", EVERY_MS), release("a", EVERY_MS)] as const;
    const inTheBurst = [release("b", BURST_AT_MOST_EVERY), release("a", BURST_AT_MOST_EVERY)] as const;
    const node = await startAgentNode({ dir, listeners: ["public", "raw"], first: pools[1] });
    try {
      const [port = 0, rawPort = 0] = node.ports;
      const files = await prepareWrk(dir, made.requests);
      const websocket = { host: EXTRA_HOST, path: "/room" };
      const clients = mixedClients({
        port,
        rawPort,
        requests: made.requests,
        files,
        websocket,
        tunnelMs: TUNNEL_MS,
      });
      const workers = watchOldWorkers(node);
      const taken: number[] = [];
      const seconds: number[] = [];
      try {
        for (let i = 0; i < counts.releases; i++) taken.push(await reloadedBy(node, i % 2 === 0 ? pools[0] : pools[1]));
        for (let i = 0; i < counts.reloads; i++) {
          await sleep(EVERY_MS);
          seconds.push(await reloadNow(node));
        }
      } finally {
        // What the clients saw is asked for below; here it only has to end.
        await clients.stop().catch(() => undefined);
      }
      const mostOld = await workers.stop();
      const inBurst = await burst(node, inTheBurst, counts);
      return figures({ seen: await clients.stop(), taken, seconds, mostOld, inBurst, counts });
    } catch (error) {
      throw new Error(node.said(), { cause: error });
    } finally {
      await node.stop();
      web.close();
      tcp.close();
    }
  });
}

/** Publishes a release; seconds until HAProxy has reloaded, and its new worker answers. */
async function reloadedBy(node: AgentNode, release: Release): Promise<number> {
  const before = await node.processes();
  await node.publish(release);
  const published = performance.now();
  await wait(
    "the release is served by a new worker",
    async () => {
      const now = await node.processes();
      return now.reloads > before.reloads && now.workers.some(({ old }) => !old);
    },
    { timeoutMs: 60_000 },
  );
  return (performance.now() - published) / 1_000;
}

/** From the command to the proof: a new worker that answers; seconds. */
async function reloadNow({ haproxy }: AgentNode): Promise<number> {
  const started = performance.now();
  const outcome = await reloadAndConfirm(haproxy.masterSocket, undefined, { timeoutMs: 60_000 });
  if (outcome.kind === "failed") throw new Error(`${outcome.message} ${outcome.log}`);
  return (performance.now() - started) / 1_000;
}

/** How many old workers there were at the most, looked at ten times a second. */
function watchOldWorkers(node: AgentNode): { stop(): Promise<number> } {
  let running = true;
  let most = 0;
  const watching = (async () => {
    while (running) {
      const { workers } = await node.processes();
      most = Math.max(most, workers.filter(({ old }) => old).length);
      await sleep(100);
    }
  })();
  return {
    async stop() {
      running = false;
      await watching;
      return most;
    },
  };
}

/** Publishes the two releases in turn; how many reloads that makes until the last one is served. */
async function burst(
  node: AgentNode,
  releases: readonly [Release, Release],
  { burst, burstMs }: Counts,
): Promise<number> {
  const before = await node.processes();
  const started = performance.now();
  for (let i = 0; i < burst; i++) {
    await node.publish(releases[i % 2 === 0 ? 0 : 1]);
    await sleep(Math.max(0, started + ((i + 1) * burstMs) / burst - performance.now()));
  }
  return (await node.processes()).reloads - before.reloads;
}

interface Measured {
  readonly seen: MixedSeen;
  readonly taken: readonly number[];
  readonly seconds: readonly number[];
  readonly mostOld: number;
  readonly inBurst: number;
  readonly counts: Counts;
}

function figures({ seen, taken, seconds, mostOld, inBurst, counts }: Measured): Figure[] {
  return [
    ...requestsAndFailures(seen).map(([kind, requests, failed, why]) => ({
      name: `failed of ${requests.toLocaleString("en")}: ${kind}`,
      value: failed,
      unit: "",
      bound: 0,
      note: why,
    })),
    { name: "idle connections closed", value: seen.http1.idleCloses, unit: "" },
    { name: "HTTP/2 streams refused unseen, and repeated", value: seen.http2.refusedStreams, unit: "" },
    { name: "answers of wrk after more than 2 s", value: seen.wrk.timeout, unit: "" },
    { name: "old workers at most", value: mostOld, unit: "", bound: KEEP_OLD_WORKERS },
    {
      name: `reloads by ${counts.burst} releases in ${counts.burstMs / 1_000} s`,
      value: inBurst,
      unit: "",
      bound: Math.floor(counts.burstMs / BURST_AT_MOST_EVERY) + 1,
      note: `atMostEvery: ${BURST_AT_MOST_EVERY / 1_000} s`,
    },
    { name: "release published to new worker, median", value: median(taken), unit: "s", note: spread(taken, "s") },
    { name: "time of a reload, median", value: median(seconds), unit: "s", note: spread(seconds, "s") },
    { name: "time of a reload, longest", value: Math.max(...seconds), unit: "s" },
  ];
}
