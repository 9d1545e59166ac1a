import { setTimeout as sleep } from "node:timers/promises";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { writeAtomic } from "../../compiler/release/disk.ts";
import { dueIn, today, until, type Clock } from "../support/clock.ts";
import type { NodeLayout } from "../node/layout.ts";
import { watchDirectories } from "../node/watch.ts";
import { TIMES } from "../node/records.ts";
import { readStatus } from "./read.ts";
import type { NodeStatus } from "./status.ts";
import { statusText } from "./text.ts";
import { moment } from "./time.ts";

/** Times in both files are this old at most; milliseconds. */
const TIMES_MS = 30_000;
/** What the disk did not take is tried again after this; milliseconds. */
const AGAIN_MS = 1_000;
/** Changes of one round are told together; milliseconds. */
const PAUSE_MS = 200;

/** Writes state.json and status.txt, each at once. */
export async function writeStatus(layout: NodeLayout, now: Date): Promise<void> {
  await write(layout, await readStatus(layout, now), now);
}

async function write(layout: NodeLayout, status: NodeStatus, now: Date): Promise<void> {
  await writeAtomic(layout.stateJson, canonicalJson(status));
  const text = `${statusText(status, { now })}${"written".padEnd(9)}${moment(now.toISOString())}\n`;
  await writeAtomic(layout.statusText, text);
}

/**
 * Keeps both files true until `signal` is aborted: written anew at once when a role recorded something else than the time, and
 * every few seconds for the times. The disk's faults are apply's to tell; here they only mean that the next time is tried again.
 */
export async function keepStatus(layout: NodeLayout, clock: Clock, signal: AbortSignal): Promise<void> {
  const watch = watchDirectories([], [...Object.values(layout.state), layout.wanted, layout.hold, layout.live]);
  let written = "";
  let due = -Infinity;
  try {
    for (;;) {
      try {
        const status = await readStatus(layout, today(clock));
        // What is worth a write: not that a role looked once more and found the same.
        const lasting = JSON.stringify(status, (key, value: unknown) => (TIMES.includes(key) ? undefined : value));
        if (signal.aborted || lasting !== written || clock().ms >= due) {
          await write(layout, status, today(clock));
          [written, due] = [lasting, dueIn(clock(), TIMES_MS)];
        }
      } catch {
        [written, due] = ["", dueIn(clock(), AGAIN_MS)];
      }
      if (signal.aborted) return;
      await watch.next(until(due, clock()), signal);
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    watch.close();
  }
}
