import { setTimeout as sleep } from "node:timers/promises";
import { reloadAndConfirm } from "../compiler/haproxy/master.ts";
import { startClients } from "./clients.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { spread } from "./rounds.ts";
import { renderFleet, UPSTREAM, withNodes, type Node } from "./stack.ts";
import { prepareWrk, runWrk } from "./wrk.ts";

const RELOADS = 20;
const EVERY_MS = 1_000;
/** The load ends with the last reload; this is when it would end by itself. */
const LOAD_SECONDS = 120;

/** Reloads a fleet of 10,000 routes and 2,000 checked pools once a second while wrk and clients of our own ask it. */
export async function reloads(): Promise<Figure[]> {
  const made = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: false });
  return withNodes(async (start, dir) => {
    const upstream = await start("upstream", UPSTREAM);
    const node = await start("node", renderFleet(made.sources, upstream.port));
    const files = await prepareWrk(dir, made.requests);
    const clients = startClients(node.port, made.requests, { fresh: 2, kept: 8 });
    const over = new AbortController();
    const load = runWrk({
      port: node.port,
      files,
      seconds: LOAD_SECONDS,
      connections: 32,
      seed: 1,
      until: over.signal,
    });
    const seconds = await reloadAll(node).finally(async () => {
      over.abort();
      await Promise.all([load, clients.stop()]);
    });
    const [wrk, own] = [await load, await clients.stop()];
    if (wrk.seconds >= LOAD_SECONDS) throw new Error(`${RELOADS} reloads took longer than ${LOAD_SECONDS} s`);
    const wrkFailures = wrk.status + wrk.connect + wrk.read + wrk.write;
    const ownFailures = Object.values(own.failures).reduce((sum, count) => sum + count, 0);
    const failures = JSON.stringify({ ...own.failures, ...(wrkFailures > 0 && { wrk }) });
    return [
      {
        name: `failed requests of ${(wrk.requests + own.requests).toLocaleString("en")}`,
        value: wrkFailures + ownFailures,
        unit: "",
        bound: 0,
        note: `${wrk.requests} of wrk, ${own.requests} of ours${failures === "{}" ? "" : ` ${failures}`}`,
      },
      { name: "idle connections closed", value: own.idleCloses, unit: "" },
      { name: "answers of wrk after more than 2 s", value: wrk.timeout, unit: "" },
      { name: "time of a reload, median", value: median(seconds), unit: "s", note: spread(seconds, "s") },
      { name: "time of a reload, longest", value: Math.max(...seconds), unit: "s" },
    ];
  });
}

/** From the command to the proof: a new worker that answers. */
async function reloadAll({ haproxy }: Node): Promise<number[]> {
  const seconds: number[] = [];
  for (let i = 0; i < RELOADS; i++) {
    await sleep(EVERY_MS - (((seconds.at(-1) ?? 0) * 1_000) % EVERY_MS));
    const started = performance.now();
    const outcome = await reloadAndConfirm(haproxy.masterSocket);
    if (outcome.kind === "failed") throw new Error(`reload ${i + 1}: ${outcome.message} ${outcome.log}`);
    seconds.push((performance.now() - started) / 1_000);
  }
  return seconds;
}
