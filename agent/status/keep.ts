import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { writeAtomic } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../layout.ts";
import { watchDirectories } from "../watch.ts";
import { readStatus } from "./read.ts";
import { statusText } from "./text.ts";
import { moment } from "./time.ts";

/** Ages in status.txt are this old at most; milliseconds. */
const TEXT_MS = 10_000;
/** Changes of one round are told together; milliseconds. */
const PAUSE_MS = 200;

/** Writes state.json and status.txt, each at once; state.json only where it says something new. */
export async function writeStatus(layout: NodeLayout, now: Date): Promise<void> {
  const status = await readStatus(layout, now);
  const json = canonicalJson(status);
  const before = await readFile(layout.stateJson, "utf8").catch(() => "");
  if (json !== before) await writeAtomic(layout.stateJson, json);
  await writeAtomic(
    layout.statusText,
    `${statusText(status, { now })}${"written".padEnd(9)}${moment(now.toISOString())}\n`,
  );
}

/**
 * Keeps both files true until `signal` is aborted: written anew when a role recorded something, and every few seconds for the
 * ages. The disk's faults are apply's to tell; here they only mean that the next time is tried again.
 */
export async function keepStatus(layout: NodeLayout, now: () => Date, signal: AbortSignal): Promise<void> {
  const watch = watchDirectories([dirname(layout.state.apply), layout.releases, layout.rendered]);
  try {
    while (!signal.aborted) {
      await writeStatus(layout, now()).catch(() => undefined);
      await watch.next(TEXT_MS, signal);
      await new Promise((resolve) => setTimeout(resolve, signal.aborted ? 0 : PAUSE_MS).unref());
    }
    await writeStatus(layout, now()).catch(() => undefined);
  } finally {
    watch.close();
  }
}
