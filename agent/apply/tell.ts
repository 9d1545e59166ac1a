import { showServers } from "../../compiler/haproxy/servers.ts";
import { errorText } from "../../compiler/release/disk.ts";
import type { RunningWorker } from "../ports.ts";
import { blocksIn } from "./files.ts";
import { makeInterim } from "./candidate.ts";
import { inputOf, noteServed } from "./note.ts";
import type { Rendered } from "./rendered.ts";
import { actionsFor, type ServerAction } from "./servers/actions.ts";
import { byName, repairs, slotsThatRun } from "./servers/drift.ts";
import { endConnections, performServers } from "./servers/perform.ts";
import type { SlotBlock } from "./slots/slot.ts";
import { sameSources } from "./sources.ts";
import type { Work } from "./work.ts";

/** A slot's old connections may end by themselves so long; milliseconds. */
const WAIT_MS = 2_000;

/**
 * Tells the running HAProxy at once which instances there are, as far as its slots allow: no file is written and nothing is
 * checked, for each address went through our own parser. The file that says the same follows. Only under `work.exclusive`.
 */
export async function tell(work: Work, rendered: Rendered | undefined): Promise<void> {
  if (work.live === undefined || work.pid === undefined) return;
  if (rendered !== undefined) {
    const other =
      rendered.release === work.live.generation.wanted.release ? undefined : work.live.generation.wanted.release;
    const same = other === undefined ? undefined : await sameSources(work.layout, other, rendered.release);
    const interim = makeInterim(inputOf(work, rendered), work.live.files, same);
    noteServed(work, interim);
    await change(work, interim.blocks);
  }
  await fillWaiting(work);
}

async function change(work: Work, blocks: readonly SlotBlock[]): Promise<void> {
  const actions = blocks.flatMap((block) => actionsFor(work.slots.get(block.backend) ?? block.slots, block));
  if (actions.length === 0) return;
  for (const { backend, slots } of blocks) work.slots.set(backend, slots);
  work.unfiled = true;
  work.order++;
  for (const { backend, server } of actions) work.waiting.delete(`${backend}/${server}`);
  await run(work, actions, "servers");
}

async function run(work: Work, actions: readonly ServerAction[], code: "servers" | "drift"): Promise<void> {
  const { reporter, layout } = work;
  const started = performance.now();
  const { waiting, failure } = await performServers(layout.statsSocket, actions);
  const seconds = (performance.now() - started) / 1000;
  reporter.observe("signalbox_runtime_update_duration_seconds", seconds, { kind: "servers" });
  reporter.count("signalbox_runtime_updates_total", {
    kind: "servers",
    result: failure === undefined ? "done" : "failed",
  });
  for (const fill of waiting)
    work.waiting.set(`${fill.backend}/${fill.server}`, { fill, since: Date.now(), ended: false });
  if (failure === undefined) {
    const backends = [...new Set(actions.map(({ backend }) => backend))];
    const named = backends.slice(0, 3).join(", ");
    const message = code === "servers" ? "Servers changed without a reload" : "Servers were put right";
    reporter.log(
      "info",
      code,
      `${message}: ${named}${backends.length > 3 ? ` and ${backends.length - 3} more` : ""}.`,
      {
        changes: actions.length,
        ms: Math.round(seconds * 10_000) / 10,
      },
    );
    return;
  }
  // What it has now is looked up at the next round.
  work.pid = undefined;
  reporter.log("warn", "runtime-failed", `HAProxy did not take a change of servers: ${failure}`);
}

/** Fills slots whose old connections have ended; ends those that do not end by themselves. */
async function fillWaiting(work: Work): Promise<void> {
  if (work.waiting.size === 0) return;
  const late = [...work.waiting].filter(([, { since, ended }]) => !ended && Date.now() - since > WAIT_MS);
  if (late.length > 0) {
    await endConnections(
      work.layout.statsSocket,
      late.map(([, { fill }]) => fill),
    ).catch(() => undefined); // told again by performServers below
    for (const [key, one] of late) work.waiting.set(key, { ...one, ended: true });
    work.reporter.log(
      "warn",
      "connections-ended",
      `Connections to instances that left were ended: their slots are needed.`,
      {
        slots: late.length,
      },
    );
  }
  const before = [...work.waiting.values()];
  const { waiting, failure } = await performServers(
    work.layout.statsSocket,
    before.map(({ fill }) => fill),
  );
  if (failure !== undefined) {
    work.pid = undefined;
    return;
  }
  for (const { fill } of before) if (!waiting.includes(fill)) work.waiting.delete(`${fill.backend}/${fill.server}`);
}

/**
 * Learns what a worker has that this process did not talk to yet. With a target its slots are taken over as they are, also those
 * that an agent that was killed had filled; without one the file is what counts. Only under `work.exclusive`.
 */
export async function adopt(work: Work, running: RunningWorker, hasTarget: boolean): Promise<void> {
  if (work.live === undefined || work.pid === running.pid) return;
  work.waiting.clear();
  try {
    const servers = byName(await showServers(work.layout.statsSocket));
    const blocks = blocksIn(work.live.files);
    work.unfiled = false;
    for (const block of blocks) {
      const slots = (hasTarget ? slotsThatRun(block, servers) : undefined) ?? block.slots;
      work.slots.set(block.backend, slots);
      work.unfiled ||= slots.some(({ instance }, index) => instance?.at !== block.slots[index]?.instance?.at);
    }
    work.pid = running.pid;
  } catch (error) {
    work.reporter.log("warn", "haproxy-silent", `HAProxy does not say which servers it has: ${errorText(error)}.`);
  }
}

/** Looks whether HAProxy's servers are as it was told, and puts them right; gives how long the look took, in milliseconds. */
export async function repairServers(work: Work): Promise<number> {
  const started = performance.now();
  if (work.live === undefined || work.pid === undefined) return 0;
  try {
    const servers = byName(await showServers(work.layout.statsSocket));
    const blocks = blocksIn(work.live.files).map((block) => ({
      ...block,
      slots: work.slots.get(block.backend) ?? block.slots,
    }));
    const actions = repairs(blocks, servers).filter(({ backend, server }) => !work.waiting.has(`${backend}/${server}`));
    const took = performance.now() - started;
    if (actions.length > 0) {
      const slots = new Set(actions.map(({ backend, server }) => `${backend}/${server}`)).size;
      work.reporter.count("signalbox_drift_repaired_total", { kind: "servers" }, slots);
      await run(work, actions, "drift");
    }
    return took;
  } catch {
    work.pid = undefined; // it does not answer: the next round says so
    return performance.now() - started;
  }
}
