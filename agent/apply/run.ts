import { mkdir } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bell, type Bell } from "../bell.ts";
import { readHold } from "../hold.ts";
import type { NodeLayout } from "../layout.ts";
import type { ApplyPorts } from "../ports.ts";
import { isCurrent, readRecord, type RoleFault } from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { guarded, logFault, QUIET } from "../rounds.ts";
import { watchDirectories, type Watch } from "../watch.ts";
import { targetOf } from "./decide.ts";
import { repairMaps } from "./live-change.ts";
import { measure } from "./measure.ts";
import { forgetRefusal, openWork, round } from "./round.ts";
import { isAlive, pulse, type Pulse } from "./pulse.ts";
import { repairServers, tell } from "./tell.ts";
import { readWanted, sayOnce, type Work } from "./work.ts";

export interface ApplyOptions {
  /** How often all of the node is looked at where nothing wakes apply before; milliseconds. HAProxy itself is every 2 s at least. */
  readonly intervalMs: number;
  /** How often HAProxy is compared with what it was told; 30 s unless said, in milliseconds. */
  readonly repairEveryMs?: number;
}

/** A dead or restarted HAProxy is seen within this time. */
const LOOK_MS = 2_000;
/** Every so many looks HAProxy is asked, which is dear. */
const ASK_EVERY = 5;
/** Comparing HAProxy with what it was told: this often, and never more than a two-hundredth of the time; milliseconds. */
const DRIFT_MS = 30_000;
const MAP_DRIFT_MS = 60_000;
const SHARE = 200;
/** While servers come and go without a pause the file follows at this distance, for each time costs a check. */
const FILE_MS = 1_000;
/** The directories are watched; this finds what a watch lost. */
const POLL_MS = 30_000;
/** Slots that wait for the end of old connections are looked at this often. */
const WAITING_MS = 50;

/**
 * Applies until `signal` is aborted. Two things go on beside each other: HAProxy is told of servers the moment that render names
 * them, and rounds make files, check, reload and repair. No fault ends it.
 */
export async function runApply(
  layout: NodeLayout,
  ports: ApplyPorts,
  options: ApplyOptions,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const work = await openWork(layout, ports, reporter);
  await mkdir(layout.rendered, { recursive: true }).catch(() => undefined); // to be watched before render has made it
  const watch = watchDirectories([
    { directory: layout.rendered, names: [basename(layout.current)] },
    { directory: layout.root, names: [basename(layout.hold)] },
  ]);
  const secrets = watchDirectories([layout.secrets]);
  try {
    // A person who removed the cause of a failed reload restarts the role: its first round tries again.
    forgetRefusal(work);
    const rounds = bell();
    await Promise.all([
      secretsLoop(secrets, rounds, signal),
      tellLoop(work, watch, rounds, signal),
      roundLoop(work, options.intervalMs, rounds, signal),
      repairLoop(work, options.repairEveryMs ?? DRIFT_MS, signal),
    ]);
  } finally {
    watch.close();
    secrets.close();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal }).then(
    () => undefined,
    () => undefined,
  );
}

async function tellLoop(work: Work, watch: Watch, rounds: Bell, signal: AbortSignal): Promise<void> {
  let last = "";
  while (!signal.aborted) {
    await watch.next(work.waiting.size > 0 ? WAITING_MS : POLL_MS, signal);
    if (signal.aborted) return;
    try {
      const now = await tellNow(work);
      if (now !== last) rounds.ring();
      last = now;
    } catch {
      rounds.ring(); // the round meets the same, and says it
    }
  }
}

/** A replaced certificate waits for no other change. One in a folder, or behind a link, is found by the rounds' own time. */
async function secretsLoop(secrets: Watch, rounds: Bell, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) if (await secrets.next(POLL_MS, signal)) rounds.ring();
}

/** Reads what is wanted now and tells HAProxy; gives a text that changes with it. */
async function tellNow(work: Work): Promise<string> {
  const { layout } = work;
  const [current, hold] = await Promise.all([readRecord(layout.current, isCurrent), readHold(layout)]);
  const live = work.live?.generation;
  // A generation of a held release is the rounds' business: it names no instances that HAProxy does not have.
  const target = targetOf(current, hold, live === undefined ? [] : [live], live?.generation);
  if (work.pid !== undefined)
    await work.exclusive(async () =>
      tell(work, target?.from === undefined ? await readWanted(work, target) : undefined),
    );
  return `${current?.rendering} ${current?.wanted.sequence} ${hold?.since} ${work.unfiled}`;
}

async function roundLoop(work: Work, intervalMs: number, rounds: Bell, signal: AbortSignal): Promise<void> {
  const lookMs = Math.min(LOOK_MS, intervalMs);
  // Replaced certificates that no watch tells of are promised within POLL_MS.
  const quietMs = Math.min(QUIET * intervalMs, POLL_MS) - lookMs;
  while (!signal.aborted) {
    const release = work.live?.generation.wanted.release;
    const seen = await pulse(work.layout.masterSocket);
    const fault = await guarded(() => round(work, { hurry: false, signal }));
    if (signal.aborted) return;
    sayFault(work, fault);
    measure(work);
    // A new release goes at once; the file of servers that move without a pause need not.
    const busy = work.live?.generation.wanted.release === release && work.unfiled;
    if (busy) await pause(FILE_MS, signal);
    const untilReload = work.reloadAt === undefined ? Infinity : work.reloadAt - work.ports.now().getTime();
    let rang = await rounds.wait(busy ? 0 : Math.max(20, Math.min(lookMs, untilReload)), signal);
    // A round reads the whole node; while all is well and HAProxy is the same a glance at it will do.
    const quiet = fault === undefined && !busy && work.reloadAt === undefined;
    const until = performance.now() + quietMs;
    for (let look = 1; quiet && !rang && performance.now() < until; look++) {
      if (signal.aborted || !(await isSame(work, seen, look))) break;
      rang = await rounds.wait(lookMs, signal);
    }
  }
}

/** That its processes live is enough for most looks; a reload by another hand, or a HAProxy that hangs, is found by asking. */
async function isSame(work: Work, seen: Pulse, look: number): Promise<boolean> {
  if (look % ASK_EVERY !== 0 && isAlive(seen)) return true;
  return (await pulse(work.layout.masterSocket)).text === seen.text;
}

async function repairLoop(work: Work, everyMs: number, signal: AbortSignal): Promise<void> {
  let maps = 0;
  for (let wait = everyMs; !signal.aborted;) {
    await pause(wait, signal);
    if (signal.aborted) return;
    const took = await work.exclusive(() => repairServers(work));
    wait = Math.max(everyMs, took * SHARE);
    maps += wait;
    if (maps < MAP_DRIFT_MS) continue;
    maps = -(await work.exclusive(() => repairMaps(work))) * SHARE;
  }
}

function sayFault(work: Work, fault: RoleFault | undefined): void {
  const had = work.said.has("fault");
  if (fault === undefined) {
    sayOnce(work, "fault", undefined);
    if (had) work.reporter.log("info", "well-again", "apply has no fault any more.");
    return;
  }
  sayOnce(work, "fault", { message: JSON.stringify(fault), log: () => logFault(work.reporter, fault) });
}
