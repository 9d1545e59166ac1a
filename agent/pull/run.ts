import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { NodeLayout } from "../node/layout.ts";
import { bell } from "../support/bell.ts";
import type { PullPorts } from "../support/ports.ts";
import type { RoleFault } from "../support/fault.ts";
import { channelKey } from "../../compiler/publish/keys.ts";
import { isPullState, readRecord } from "../node/records.ts";
import type { Reporter } from "../support/reporter.ts";
import { countRounds, standingFault, tellChanges } from "../support/standing.ts";
import { watchDirectories } from "../node/watch.ts";
import { isFoundDamaged, readNode } from "./node.ts";
import { tellAge } from "./report.ts";
import { pull, type PullOptions } from "./round.ts";

/** While the store does not answer the rounds become rarer, up to this; milliseconds. */
const RAREST = 60_000;
const AGE_TOLD_EVERY = 10_000;

/**
 * pull until `signal` is aborted: asks the store again and again, more rarely while it fails. It asks at once when the pointer is a file
 * and that is another one, and when a fresh node turns out not to be able to serve what pull gave it: then the channel's past is looked
 * through. No fault ends it.
 */
export async function runPull(
  layout: NodeLayout,
  ports: PullPorts,
  options: Omit<PullOptions, "thorough">,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const { clock } = ports;
  await mkdir(dirname(layout.state.pull), { recursive: true }).catch(() => undefined); // the first round tells
  const pointer = ports.store.fileOf?.(channelKey(options.channel));
  const watch = watchDirectories(
    [],
    [layout.state.render, layout.state.apply, ...(pointer === undefined ? [] : [pointer])],
  );
  const tell = tellChanges<undefined>(reporter);
  const refused = async (): Promise<string | undefined> => (await readNode(layout).catch(() => undefined))?.refused;
  const damaged = (): Promise<boolean> => isFoundDamaged(layout).catch(() => false);
  const recorded = () => readRecord(layout.state.pull, isPullState).catch(() => undefined);
  const left = await recorded();
  const countRound = countRounds(reporter, left);
  let storeAt = left?.storeAt;
  try {
    let failures = 0;
    for (let thorough = true; !signal.aborted; thorough = await damaged()) {
      const [seen, stamp] = [await refused(), stampOf(pointer)];
      const ended = bell();
      let fault: RoleFault | undefined;
      void pull(layout, ports, { ...options, thorough }, reporter).then((found) => {
        fault = found;
        ended.ring();
      });
      // While the store hangs no round ends, and what it last said grows old all the same.
      while (!(await ended.wait(AGE_TOLD_EVERY, signal))) {
        // What hangs in the network is left behind when the role ends: nothing of it is named yet.
        if (signal.aborted) return;
        tellAge(reporter, storeAt, clock().date);
      }
      const record = await recorded();
      storeAt = record?.storeAt;
      countRound(record);
      tell({ standing: new Map(standingFault("pull", fault)) }, undefined);
      failures = fault?.kind === "failed" ? failures + 1 : 0;
      const until = clock().ms + pauseAfter(failures, options.intervalMs);
      for (let ms; (ms = until - clock().ms) > 0 && !signal.aborted;) {
        const rang = await watch.next(failures > 0 ? Math.min(ms, AGE_TOLD_EVERY) : ms, signal);
        if (failures > 0) tellAge(reporter, storeAt, clock().date);
        const now = rang ? await refused() : undefined;
        if ((now !== undefined && now !== seen) || (rang && stampOf(pointer) !== stamp)) break;
        if (rang && !thorough && (await damaged())) break;
      }
    }
  } finally {
    watch.close();
  }
}

/** Another one once the file is another; undefined where there is none that can be seen. */
function stampOf(path: string | undefined): string | undefined {
  try {
    const { ino, mtimeMs, size } = statSync(path ?? "");
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

/** Milliseconds to wait: a fleet that was started together, or lost its store together, does not ask together. */
export function pauseAfter(failures: number, intervalMs: number, random: () => number = Math.random): number {
  const grown = Math.min(intervalMs * 2 ** Math.max(0, failures - 1), Math.max(intervalMs, RAREST));
  return grown * (0.8 + 0.4 * random());
}
