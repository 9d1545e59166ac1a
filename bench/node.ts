import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readStatus } from "../agent/status/read.ts";
import { withWorkspace } from "../compiler/haproxy/workspace.ts";
import { startChild } from "../test/support/child.ts";
import { freePort } from "../test/support/ports.ts";
import { startAgentNode, type AgentNode } from "./agent-node.ts";
import type { Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { processSeconds, spread } from "./rounds.ts";
import { staticRelease } from "./static-release.ts";
import { wait } from "./wait.ts";

const ROUNDS = 5;
const BIN = resolve("dist/bin/signalbox.js");

/** What a person, a load balancer and a supervisor wait for on a node of 1,000 routes: a rollback, the word on HAProxy, a role's end. */
export async function nodeWaits(): Promise<Figure[]> {
  const { sources } = fleet({ teams: 50, routesPerTeam: 20, pools: "shared", regexes: false });
  const changed = sources.map((file) => ({ ...file, text: file.text.replaceAll("/internal/reports", "/other") }));
  const [first, second] = [staticRelease(sources, () => 9), staticRelease(changed, () => 9)];
  return withWorkspace(async (dir) => {
    const health = await freePort();
    const node = await startAgentNode({ dir, listeners: ["public"], first, health });
    try {
      await node.publish(second);
      return [
        figure("agent rollback, the whole command", await rollbacks(node, second.id), 2),
        ...(await readiness(node, health)),
        figure("a role's end after SIGTERM", await roleEnds(node), 1),
      ];
    } finally {
      await node.stop();
    }
  });
}

function figure(name: string, seconds: readonly number[], bound: number): Figure {
  const note = `${seconds.length} times ${spread(seconds, "s")}`;
  return { name: `${name}, longest`, value: Math.max(...seconds), unit: "s", bound, note };
}

/** Back from the newest release, which changed maps only; each time it is live again before. */
async function rollbacks({ layout }: AgentNode, newest: string): Promise<number[]> {
  const command = (word: string): number =>
    processSeconds(process.execPath, [BIN, "agent", word, "--node", layout.root]);
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await wait("the newest release is live", async () => {
      const { live, confirmed } = await readStatus(layout, new Date());
      return confirmed && live?.wanted.release === newest;
    });
    seconds.push(command("rollback"));
    command("resume");
  }
  return seconds;
}

/** From the moment when HAProxy says nothing any more, or is dead, until the node is told not to be ready. */
async function readiness(node: AgentNode, health: number): Promise<Figure[]> {
  const answers = async (status: number): Promise<number> => {
    const from = performance.now();
    const ask = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${health}/readyz`)).status === status;
    await wait(`/readyz answers ${status}`, ask);
    return (performance.now() - from) / 1000;
  };
  const pid = (await node.processes()).workers[0]?.pid ?? 0;
  const silent: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await answers(200);
    process.kill(pid, "SIGSTOP");
    silent.push(await answers(503));
    process.kill(pid, "SIGCONT");
  }
  await answers(200);
  process.kill(pid, "SIGKILL");
  const dead = [await answers(503)];
  return [figure("/readyz, HAProxy is silent", silent, 2), figure("/readyz, HAProxy is dead", dead, 2)];
}

/** Each of the three roles as a process of its own. */
async function roleEnds(node: AgentNode): Promise<number[]> {
  const { layout, pull } = node;
  await node.agent().end();
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [role, ...words] of [["pull", ...pull], ["render"], ["apply"]] as const) {
      const child = await startChild(process.execPath, [BIN, "agent", role, "--node", layout.root, ...words]);
      await wait(`${role} has started`, () => child.output().includes("started"));
      await sleep(500); // in the middle of its first rounds
      const from = performance.now();
      await child.end();
      seconds.push((performance.now() - from) / 1000);
    }
  }
  return seconds;
}
