import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { reloadAndConfirm } from "../compiler/haproxy/master.ts";
import { withWorkspace } from "../compiler/haproxy/workspace.ts";
import type { RenderedFile } from "../compiler/render/target.ts";
import { startClients } from "./clients.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { spread } from "./rounds.ts";
import { renderFleet, startNode, UPSTREAM, type Node } from "./stack.ts";
import { prepareWrk, runWrk } from "./wrk.ts";

const RELOADS = 20;
const EVERY_MS = 1_000;
/** Longer than the reloads take, so that all of them happen under load; checked at the end. */
const LOAD_SECONDS = 24;

/** Reloads a fleet of 10,000 routes and 2,000 checked pools once a second while wrk and clients of our own ask it. */
export async function reloads(): Promise<Figure[]> {
  const made = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: false });
  return withWorkspace(async (dir) => {
    const nodes: Node[] = [];
    const start = async (name: string, files: readonly RenderedFile[]): Promise<Node> => {
      await mkdir(join(dir, name));
      const node = await startNode(join(dir, name), files);
      nodes.push(node);
      return node;
    };
    try {
      const upstream = await start("upstream", UPSTREAM);
      const node = await start("node", renderFleet(made.sources, upstream.port));
      const files = await prepareWrk(dir, made.requests);
      const clients = startClients(node.port, made.requests, { fresh: 2, kept: 8 });
      let loadOver = false;
      const load = runWrk({ port: node.port, files, seconds: LOAD_SECONDS, connections: 32, seed: 1 }).finally(
        () => (loadOver = true),
      );
      const seconds = await reloadAll(node);
      if (loadOver) throw new Error(`${RELOADS} reloads took longer than the load of ${LOAD_SECONDS} s`);
      const [wrk, own] = [await load, await clients.stop()];
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
    } finally {
      await Promise.all(nodes.map(({ haproxy }) => haproxy.stop()));
    }
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
