import type { NodeLayout } from "../layout.ts";
import type { ApplyPorts } from "../ports.ts";
import {
  fail,
  isApplyState,
  isNews,
  nextState,
  readRecord,
  writeRecord,
  type ApplyState,
  type RoleFault,
} from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { decideApply, isRefusedTarget, type ApplyInput } from "./decide.ts";
import { dropOldGenerations } from "./generations.ts";
import { noteHaproxy } from "./note.ts";
import { perform } from "./perform.ts";
import { forgetState, reloadWaits } from "./reload.ts";
import { adopt, repairServers, tell } from "./tell.ts";
import { look, readWanted, startWork, type Work } from "./work.ts";

/** Releases whose newest generation stays on the disk: what `agent rollback` can go back to without a store. */
const KEPT_RELEASES = 5;

/** try, reload, refused, go back, confirm, file: the longest way there is, with room to spare. */
const MOST_STEPS = 10;

/** Starts apply's work on a node, from what its last process left. */
export async function openWork(layout: NodeLayout, ports: ApplyPorts, reporter: Reporter): Promise<Work> {
  const before = await readRecord(layout.state.apply, isApplyState).catch(() => undefined);
  return startWork(layout, ports, reporter, before);
}

export interface RoundOptions {
  /** A reload need not wait for its turn. */
  readonly hurry: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Brings what render made to HAProxy, or says why not. Each step is decided from what is on the disk and running, and recorded, so
 * that a round that was cut off anywhere is simply gone on with.
 */
export async function round(work: Work, { hurry, signal }: RoundOptions): Promise<RoleFault | undefined> {
  let fault: RoleFault | undefined;
  if (!work.begun) {
    // An agent that was killed while it reloaded left what the checks knew then.
    await forgetState(work);
    work.begun = true;
  }
  let input = await lookAndTell(work);
  for (let step = 0; step < MOST_STEPS && fault === undefined && signal?.aborted !== true; step++) {
    // What waits for its reload is not tried before: what is told meanwhile is filed.
    const waits = reloadWaits(work);
    // What waited may have been taken back meanwhile.
    if (!waits) work.reloadAt = undefined;
    const action = decideApply(waits ? { ...input, current: undefined } : input);
    if (action.kind === "nothing") break;
    const done = await perform(work, action, input, hurry);
    fault = done.fault;
    await record(work, input, fault);
    if (work.reloadAt !== undefined && (action.kind === "reload" || action.kind === "catch-up")) break;
    input = await lookAndTell(work);
  }
  await dropOldGenerations(work.layout, input.generations, KEPT_RELEASES, [input.live, work.memory.confirmed]);
  fault ??= standing(input);
  await record(work, input, fault);
  return fault;
}

/** One round from the disk, for `agent once`. `retry`: a rendering that was refused is tried once more. */
export async function apply(
  layout: NodeLayout,
  ports: ApplyPorts,
  retry: boolean,
  reporter: Reporter,
): Promise<RoleFault | undefined> {
  const work = await openWork(layout, ports, reporter);
  if (retry) forgetRefusal(work);
  return round(work, { hurry: true });
}

export function forgetRefusal(work: Work): void {
  const { refused: _, ...rest } = work.memory;
  work.memory = rest;
}

async function lookAndTell(work: Work): Promise<ApplyInput> {
  const input = await look(work);
  const { running } = input;
  noteHaproxy(work, running);
  const target = await readWanted(work, input.current);
  await work.exclusive(async () => {
    if (running.kind !== "running") {
      work.pid = undefined;
      return;
    }
    const known = work.pid === running.pid;
    await adopt(work, running, target !== undefined);
    await tell(work, target);
    if (!known) await repairServers(work);
  });
  return { ...input, unfiled: work.unfiled };
}

/** What is still wrong when there is nothing to do. */
function standing(input: ApplyInput): RoleFault | undefined {
  const { current, refused, running } = input;
  if (refused !== undefined && current !== undefined && isRefusedTarget(current, input)) return refused.fault;
  if (running.kind === "unknown") return fail("haproxy-silent", running.message);
  return undefined;
}

/** Writes apply's state when it says something new, and now and then. */
async function record(work: Work, { running }: ApplyInput, fault: RoleFault | undefined): Promise<void> {
  const haproxy = running.kind === "running" ? "serving" : running.kind;
  const oldWorkers = running.kind === "running" ? running.oldWorkers : undefined;
  const now = work.ports.now();
  const state: ApplyState = {
    ...nextState(work.before, now, fault),
    ...work.memory,
    haproxy,
    ...(oldWorkers !== undefined && { oldWorkers }),
  };
  if (!isNews(work.before, state)) return;
  await writeRecord(work.layout.state.apply, state);
  work.before = state;
}
