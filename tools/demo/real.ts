import { setTimeout as sleep } from "node:timers/promises";
import path from "node:path";
import { showProc, type Processes } from "../../compiler/haproxy/master.ts";
import type { RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../../test/support/ports.ts";
import { comes, failsItsCheck, replacesAll } from "./churn.ts";
import { everyRoute, everyServiceAnswers, genaiHasMoved, makeMistake, moveGenai } from "./example.ts";
import { seen, startLoad, until } from "./load.ts";
import { installParts, register, startParts } from "./parts.ts";
import { startLogs } from "./logs.ts";
import { heading, say, time, Wrong } from "./print.ts";
import { quietly, signalbox, startAgent, startServing } from "./processes.ts";
import type { Stage } from "./stage.ts";
import { startUpstreams } from "./upstreams.ts";

/** The same job on real parts: signed releases in S3, instances in Consul, changes of both while requests flow. */
export async function realStory(stage: Stage): Promise<void> {
  installParts();
  const { dir, node } = stage;
  const showLine = await startLogs(stage);
  const { consul, store } = await startParts(stage);
  const release = path.join(dir, "release");
  const key = path.join(dir, "keys/signalbox.key");
  const trust = path.join(dir, "keys/signalbox.pub");
  const build = ["build", "--out", release];
  // CI knows both; the node's status names them.
  const publish = (commit: string, author: string): string[] => [
    ...["publish", release, "--to", store, "--channel", "production", "--key", key],
    ...["--commit", commit, "--author", author],
  ];

  heading("1. Teams' routes become a signed release in S3, and a node takes it");
  await signalbox(stage, ["lint"]);
  await signalbox(stage, build);
  await signalbox(stage, ["keys", "new", "--out", path.join(dir, "keys")]);
  await signalbox(stage, publish("5d1f0c9a7b32", "maria"));
  const upstreams = await startUpstreams(stage);
  for (const instance of upstreams) await register(consul, instance);
  say(`${upstreams.length} instances are in Consul, each with a check twice a second.`);
  const health = `127.0.0.1:${await freePort()}`;
  const from = ["--store", store, "--channel", "production", "--trust", trust];
  const agent = await startAgent(stage, [...from, "--node", node, "--health", health, "--every", "1s"]);
  const haproxy = await startServing(stage, agent);

  heading("2. A request down every route");
  await until("an answer of every service", () => everyServiceAnswers(stage));
  await everyRoute(stage);
  await showLine("/cart?id=7");
  await ready(health);
  const before = await workers(haproxy);

  heading("3. Instances come, fail and are replaced while requests flow");
  const frontend = upstreams.find(({ service }) => service === "frontend");
  if (frontend === undefined) throw new Wrong("the example has no frontend any more");
  const churn = await startLoad(stage);
  const second = await comes(stage, consul, "frontend", "frontend-2");
  await sleep(1_000);
  await failsItsCheck(second);
  await replacesAll(stage, consul, [frontend, second], ["frontend-3", "frontend-4", "frontend-5"]);
  say(seen(await churn.end()));
  await sameWorker(haproxy, before);

  heading("4. Consul stops, and starts again");
  const without = await startLoad(stage);
  await consul.kill("SIGTERM");
  say("Consul is stopped.");
  await sleep(3_000);
  const started = performance.now();
  await consul.start();
  say(`Consul is back after ${time(performance.now() - started)}.`);
  await comes(stage, consul, "frontend", "frontend-6");
  say(seen(await without.end()));
  await sameWorker(haproxy, before);

  heading("5. A route changes while requests flow, without a reload");
  const flowing = await startLoad(stage);
  await moveGenai(stage);
  await signalbox(stage, build);
  await signalbox(stage, publish("c84e6b20f1d7", "jonas"));
  const took = await until("the change", () => genaiHasMoved(stage), 10);
  say(`/ask/why -> genai-sql-agent /genai-sql-agent/why, ${took} ms after it was published`);
  say(seen(await flowing.end()));
  await howItWentLive(stage, 2);
  await sameWorker(haproxy, before);

  heading("6. A mistake that only HAProxy can see, refused at its line");
  const still = await startLoad(stage);
  await makeMistake(stage);
  await signalbox(stage, build, 1);
  say(`${seen(await still.end())}; nothing was published`);

  heading("7. Back to the release before");
  const back = await startLoad(stage);
  await signalbox(stage, ["rollback", "--store", store, "--channel", "production", "--key", key]);
  const undone = await until("the release before", async () => !(await genaiHasMoved(stage)), 10);
  say(`/genai-sql-agent leads to genai-sql-agent again, ${undone} ms after the rollback`);
  await until("an answer of every service", () => everyServiceAnswers(stage));
  say(seen(await back.end()));
  await howItWentLive(stage, 3);
  await sameWorker(haproxy, before);

  heading("8. How the node stands");
  await signalbox(stage, ["agent", "status", "--node", node]);
}

/** The node says that it is ready, on the address that a load balancer would ask. */
async function ready(health: string): Promise<void> {
  await until("/readyz", async () => (await fetch(`http://${health}/readyz`)).ok);
  say(`$ curl -i http://${health}/readyz`);
  say(`HTTP ${(await fetch(`http://${health}/readyz`)).status}`);
}

interface Workers {
  readonly worker: number;
  readonly reloads: number;
}

/** `show proc` of the master, asked again while a reload keeps it from answering. */
async function workers({ masterSocket }: RunningHaproxy): Promise<Workers> {
  let processes: Processes | undefined;
  await until("HAProxy's master", async () => (processes = await showProc(masterSocket)) !== undefined);
  const { workers, reloads } = processes ?? (await showProc(masterSocket));
  const current = workers.filter(({ old }) => !old);
  if (current.length !== 1 || current[0] === undefined) throw new Wrong(`HAProxy has ${current.length} workers`);
  return { worker: current[0].pid, reloads };
}

async function sameWorker(haproxy: RunningHaproxy, before: Workers): Promise<void> {
  const now = await workers(haproxy);
  say(`HAProxy: worker ${before.worker} before, ${now.worker} now; ${now.reloads - before.reloads} reloads`);
  if (now.worker !== before.worker || now.reloads !== before.reloads) throw new Wrong("HAProxy was reloaded");
}

/** Prints what `agent status` tells of how the channel's release of this number went live, once it does. */
async function howItWentLive(stage: Stage, sequence: number): Promise<void> {
  const status = ["agent", "status", "--node", stage.node];
  let said: string[] = [];
  await until("a status that tells how it went live", async () => {
    const lines = (await quietly(stage, status)).output.split("\n");
    const at = lines.findIndex((line) => line.includes(` number ${sequence} `));
    // The line goes on below.
    said = lines.slice(at, at + 2);
    return at !== -1;
  });
  say(`$ signalbox agent status --node ./node | grep -A1 "number ${sequence} "`);
  say(said.join("\n"));
}
