import { mkdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Trust } from "../../compiler/publish/signing.ts";
import type { NodeLayout } from "../layout.ts";
import type { PullPorts } from "../ports.ts";
import { isPullState, readRecord, type RoleFault } from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { logFault } from "../rounds.ts";
import { removeUnfinished } from "../tidy.ts";
import { watchDirectories, type Watch } from "../watch.ts";
import { readNode } from "./node.ts";
import { pull } from "./perform.ts";

export interface RunPullOptions {
  readonly channel: string;
  readonly trust: Trust;
  /** From the end of a round to the start of the next, give or take a fifth; milliseconds. */
  readonly intervalMs: number;
}

/** While the store does not answer the rounds become rarer, up to this; milliseconds. */
const RAREST = 60_000;
const AGE_TOLD_EVERY = 10_000;

/**
 * pull until `signal` is aborted: asks the store again and again, more rarely while it fails, and at once when a fresh node turns out
 * not to be able to serve what pull gave it. No fault ends it.
 */
export async function runPull(
  layout: NodeLayout,
  ports: PullPorts,
  options: RunPullOptions,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const states = dirname(layout.state.pull);
  await mkdir(states, { recursive: true }).catch(() => undefined); // the first round tells
  await removeUnfinished(layout.releases).catch(() => undefined);
  // Its own record is not news.
  const others = [layout.state.render, layout.state.apply].map((path) => basename(path));
  const watch = watchDirectories([{ directory: states, names: others }]);
  let before: RoleFault | undefined;
  let asking = false;
  const refused = refusals(layout);
  const aging = setInterval(() => {
    if (asking || before !== undefined) void tellAge(layout, reporter);
  }, AGE_TOLD_EVERY);
  aging.unref();
  try {
    let failures = 0;
    for (let thorough = true; !signal.aborted; thorough = false) {
      const seen = await refused();
      asking = true;
      const fault = await untilAborted(pull(layout, ports, { ...options, thorough }, reporter), signal);
      asking = false;
      if (signal.aborted) return;
      tell(reporter, before, fault);
      before = fault;
      failures = fault?.kind === "failed" ? failures + 1 : 0;
      await pause(refused, watch, seen, pauseAfter(failures, options.intervalMs), signal);
    }
  } finally {
    clearInterval(aging);
    watch.close();
  }
}

/** While the store hangs no round ends, and what it last said grows old all the same. */
async function tellAge(layout: NodeLayout, reporter: Reporter): Promise<void> {
  const state = await readRecord(layout.state.pull, isPullState).catch(() => undefined);
  if (state?.storeAt === undefined) return;
  reporter.gauge("signalbox_store_data_age_seconds", (Date.now() - Date.parse(state.storeAt)) / 1000);
}

/** Milliseconds to wait: a fleet that was started together, or lost its store together, does not ask together. */
export function pauseAfter(failures: number, intervalMs: number, random: () => number = Math.random): number {
  const grown = Math.min(intervalMs * 2 ** Math.max(0, failures - 1), Math.max(intervalMs, RAREST));
  return grown * (0.8 + 0.4 * random());
}

/**
 * Waits, but not when the node was found unable to serve what is wanted: then the channel's past is looked through at once.
 * `seen`: what was refused when the last round began.
 */
async function pause(
  refused: () => Promise<string | undefined>,
  watch: Watch,
  seen: string | undefined,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + ms;
  while (!signal.aborted) {
    const now = await refused();
    if (now !== undefined && now !== seen) return;
    const left = until - performance.now();
    if (left <= 0) return;
    await watch.next(left, signal);
  }
}

/** What a fresh node was found unable to serve. Once anything was live this is nothing, for good, and costs nothing. */
function refusals(layout: NodeLayout): () => Promise<string | undefined> {
  let live = false;
  return async () => {
    if (live) return undefined;
    const facts = await readNode(layout).catch(() => undefined);
    live = facts?.live === true;
    return facts?.refused;
  };
}

function tell(reporter: Reporter, before: RoleFault | undefined, now: RoleFault | undefined): void {
  if (now !== undefined && (now.code !== before?.code || now.message !== before.message)) logFault(reporter, now);
  if (now === undefined && before !== undefined) reporter.log("info", "well-again", "pull has no fault any more.");
}

/** What hangs in the network is left behind when the role ends: nothing of it is named yet. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  if (signal.aborted) return undefined;
  let stop = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
