import { expect } from "vitest";
import { openStore } from "../../compiler/publish/open-store.ts";
import { KEPT_PREVIOUS } from "../../compiler/publish/pointer.ts";
import { prune } from "../../compiler/publish/prune.ts";
import { archiveKey } from "../../compiler/publish/keys.ts";
import { readLive, readGenerations } from "../../agent/node/generations.ts";
import { until } from "../support/until.ts";
import { templatesOf } from "./consul-template-killed.ts";
import type { Fault } from "./fault.ts";
import { statusRows } from "./observe.ts";
import { startUpstream, type Upstream } from "./upstream.ts";
import { ROLES, type World } from "./world.ts";

let fresh: Upstream;

/** All that the agent consists of. */
function signal(world: World, which: "SIGSTOP" | "SIGCONT"): void {
  for (const pid of templatesOf(world)) process.kill(pid, which);
  for (const role of ROLES) world.roles[role].kill(which);
}

/** What no channel needs any more is removed from the store, the live release of the node too. */
async function pruneStore(world: World): Promise<void> {
  const opened = openStore(world.store);
  if (!opened.ok) throw new Error(opened.fault.message);
  const store = opened.value;
  const done = await prune(store, { keep: 1, olderThan: 0, now: new Date(Date.now() + 60_000), dryRun: false });
  expect(done).toMatchObject({ ok: true });
  const live = await readLive(world.layout);
  const { wanted } = (await readGenerations(world.layout)).find(({ generation }) => generation === live) ?? {};
  const left = await store.list(archiveKey(wanted?.release ?? ""));
  expect(left).toEqual({ kind: "listed", objects: [] });
}

export const asleep: Fault = {
  name: "asleep",
  title:
    "The agent sleeps (each of its processes is stopped): meanwhile its pointer expires, many releases come, old ones are removed from the store, and Consul comes back from nothing with other instances",
  agent:
    "It serves on with what it had. Awake again it takes the newest release by itself, with the instances that are there now.",
  todo: "See what stopped it (`ps`: state T; a machine that was suspended); `systemctl restart signalbox-agent` if it does not go on by itself.",
  async inject(world) {
    await world.publish({ expiresAfter: 2_000 });
    await until("it is traffic", async () => (await world.ask("shop")).version === world.version());
    signal(world, "SIGSTOP");
    for (let count = 0; count <= KEPT_PREVIOUS; count++) await world.publish({ extra: count % 2 === 0 });
    await pruneStore(world);
    await world.consul.kill();
    await world.consul.startEmpty();
    fresh = await startUpstream("shop-fresh");
    await world.registerAll();
    const [left] = world.upstreams.shop;
    await world.consul.deregister(left?.id ?? "");
    await world.register("shop", fresh);
  },
  sees: {
    status: /^agent +the process that plays pull, render, apply does not work$/,
  },
  sightless: {
    metric: "A process that is stopped counts nothing: `signalbox_role_last_success_timestamp_seconds` grows old.",
    log: "A process that is stopped writes nothing.",
  },
  seenWithin: 20,
  slow: true,
  async during(world) {
    expect(await statusRows(world.layout)).toContainEqual(expect.stringMatching(/^next +see why the agent hangs/));
    expect((await world.ask("shop")).server).not.toBe(fresh.id);
  },
  async mend(world) {
    signal(world, "SIGCONT");
    await Promise.resolve();
  },
  within: 10,
  async after(world) {
    const servers = async (): Promise<Set<string>> => {
      const answers = [];
      for (let count = 0; count < 6; count++) answers.push((await world.ask("shop")).server);
      return new Set(answers);
    };
    const [left] = world.upstreams.shop;
    await until("the instances that are there now have its traffic", async () => {
      const found = await servers();
      return found.has(fresh.id) && !found.has(left?.id ?? "");
    });
    await world.registerAll();
    await until("the other is back", async () => (await servers()).size === 3);
    await world.consul.deregister(fresh.id);
    await until("it has left", async () => !(await servers()).has(fresh.id));
    await fresh.stop();
  },
};
