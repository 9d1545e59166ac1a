import { basename, dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { writeAtomic } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../layout.ts";
import { watchDirectories } from "../watch.ts";
import { ROLES } from "../roles/role.ts";
import { readStatus } from "./read.ts";
import type { NodeStatus } from "./status.ts";
import { statusText } from "./text.ts";
import { moment } from "./time.ts";

/** Times in both files are this old at most; milliseconds. */
const TIMES_MS = 30_000;
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
export async function keepStatus(layout: NodeLayout, now: () => Date, signal: AbortSignal): Promise<void> {
  const names = Object.values(layout.state).map((path) => basename(path));
  const watch = watchDirectories([
    { directory: dirname(layout.state.apply), names },
    { directory: layout.releases, names: [basename(layout.wanted)] },
    { directory: layout.root, names: [layout.hold, layout.live].map((path) => basename(path)) },
  ]);
  let written = "";
  let writtenAt = -Infinity;
  try {
    for (;;) {
      try {
        const status = await readStatus(layout, now());
        const lasting = withoutTimes(status);
        if (signal.aborted || lasting !== written || performance.now() - writtenAt >= TIMES_MS) {
          await write(layout, status, now());
          [written, writtenAt] = [lasting, performance.now()];
        }
      } catch {
        written = "";
      }
      if (signal.aborted) return;
      await watch.next(TIMES_MS - (performance.now() - writtenAt), signal);
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    watch.close();
  }
}

/** What is worth a write: not that a role looked once more and found the same. */
function withoutTimes({ roles, store, catalogue, ...rest }: NodeStatus): string {
  return JSON.stringify([
    rest,
    { ...store, at: undefined },
    { ...catalogue, at: undefined },
    ROLES.map((role) => [roles[role] !== undefined, roles[role]?.fault]),
  ]);
}
