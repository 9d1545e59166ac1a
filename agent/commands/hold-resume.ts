import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { shellWord } from "../../compiler/diagnostic/shell-word.ts";
import { bad, good, type Outcome } from "../../compiler/release/fault.ts";
import { today } from "../support/clock.ts";
import { readGenerations, readLive } from "../node/generations.ts";
import { layoutOf, type NodeLayout } from "../node/layout.ts";
import { isPlayed } from "../node/lock.ts";
import { problemText } from "../support/ports.ts";
import {
  isApplyState,
  isHold,
  isWanted,
  readRecord,
  writeRecord,
  type Generation,
  type Hold,
  type ReleaseChange,
  type Wanted,
} from "../node/records.ts";
import { clockOf, onNode, type AgentExit, type AgentIo, type NodeOptions } from "./start.ts";
import { readStatus } from "../status/read.ts";
import type { NodeStatus } from "../status/status.ts";
import { namesIn } from "../node/tidy.ts";

export interface RollbackOptions extends NodeOptions {
  /** A generation's number or the beginning of a release's id. */
  readonly to?: string;
}

/** How long a running agent is given to do it; milliseconds. */
const WAIT_MS = 10_000;
const POLL_MS = 100;

/** Goes back to the release before the live one (or to `to`) and stays there. Only the node's own disk is needed. */
export function agentRollback(options: RollbackOptions, io: AgentIo): Promise<AgentExit> {
  return onNode(layoutOf(options.node), io, async (layout) => {
    const [generations, live, releases, state] = await Promise.all([
      readGenerations(layout),
      liveGeneration(layout),
      namesIn(layout.releases),
      readRecord(layout.state.apply, isApplyState),
    ]);
    const { to } = options;
    const changes = state?.changes ?? [];
    const chosen = chooseRollback({ generations, live, releases, changes, ...(to !== undefined && { to }) });
    if (!chosen.ok) return refused(io, chosen.fault.message);
    return holdOn(
      layout,
      { format: 1, wanted: chosen.value, since: today(clockOf(io)).toISOString(), by: "rollback" },
      io,
    );
  });
}

/** Stays on the live release, whatever the channel says. */
export function agentHold(options: NodeOptions, io: AgentIo): Promise<AgentExit> {
  return onNode(layoutOf(options.node), io, async (layout) => {
    const before = await readRecord(layout.hold, isHold);
    if (before !== undefined) {
      io.stdout.write(`Held already, on release ${name(before.wanted)} since ${before.since}.\n`);
      return 0;
    }
    const live = await liveGeneration(layout);
    if (live === undefined) return refused(io, "Nothing is live on this node, so there is nothing to hold.");
    return holdOn(layout, { format: 1, wanted: live.wanted, since: today(clockOf(io)).toISOString(), by: "hold" }, io);
  });
}

/** The channel decides again. */
export function agentResume(options: NodeOptions, io: AgentIo): Promise<AgentExit> {
  return onNode(layoutOf(options.node), io, async (layout) => {
    const [hold, wanted] = await Promise.all([readRecord(layout.hold, isHold), readRecord(layout.wanted, isWanted)]);
    await rm(layout.hold, { force: true });
    if (hold === undefined) {
      io.stdout.write("This node is not held: the channel decides.\n");
      return 0;
    }
    io.stdout.write(`No longer held on release ${name(hold.wanted)}: the channel decides.\n`);
    return wanted === undefined ? 0 : effect(layout, wanted, io);
  });
}

async function holdOn(layout: NodeLayout, hold: Hold, io: AgentIo): Promise<AgentExit> {
  await writeRecord(layout.hold, hold);
  io.stdout.write(
    `Held on release ${name(hold.wanted)}. New releases are fetched and wait until: signalbox agent resume --node ${shellWord(layout.root)}\n`,
  );
  return effect(layout, hold.wanted, io);
}

/** Waits until HAProxy serves the release, where an agent runs that can make it so, and says what came of it. */
async function effect(layout: NodeLayout, wanted: Wanted, io: AgentIo): Promise<AgentExit> {
  const clock = clockOf(io);
  const begun = today(clock);
  const end = clock().ms + WAIT_MS;
  let status = await readStatus(layout, begun);
  if (!isServed(status, wanted)) {
    const [render, apply] = await Promise.all([isPlayed(layout.locks.render), isPlayed(layout.locks.apply)]);
    if (!render || !apply) {
      io.stdout.write(
        "No agent runs on this node now; it takes effect when one does (signalbox agent run, or once).\n",
      );
      return 0;
    }
    io.stdout.write(`Waiting for the agent to make release ${name(wanted)} live …\n`);
  }
  while (clock().ms < end && !isServed(status, wanted) && !isRefused(status, wanted, begun)) {
    await sleep(POLL_MS);
    status = await readStatus(layout, today(clock));
  }
  if (isServed(status, wanted)) {
    const served = status.haproxy === "serving" ? "" : "; HAProxy does not run";
    io.stdout.write(`Live: release ${name(wanted)}, generation ${status.live?.generation}${served}.\n`);
    return 0;
  }
  const seconds = Math.round((clock().ms - end + WAIT_MS) / 1000);
  io.stderr.write(`signalbox agent: After ${seconds} s release ${name(wanted)} is not live yet. The agent goes on.\n`);
  for (const fault of [status.roles.render?.fault, status.roles.apply?.fault]) {
    if (fault === undefined) continue;
    io.stderr.write(`${fault.message}\n${fault.problems.map((problem) => `  ${problemText(problem)}\n`).join("")}`);
  }
  return 3;
}

/** `live` is switched before HAProxy loads it, and switched back when it does not: only a HAProxy that was seen serving it counts. */
function isServed({ live, confirmed, haproxy }: NodeStatus, wanted: Wanted): boolean {
  return live?.wanted.release === wanted.release && (confirmed || haproxy === "not-running");
}

/** A role has judged the release since then: it is not tried again, so there is nothing to wait for. */
function isRefused({ roles }: NodeStatus, wanted: Wanted, since: Date): boolean {
  return [roles.render, roles.apply].some(
    (state) =>
      state?.fault?.kind === "refused" &&
      state.fault.release === wanted.release &&
      Date.parse(state.at) >= since.getTime(),
  );
}

async function liveGeneration(layout: NodeLayout): Promise<Generation | undefined> {
  const [generations, number] = await Promise.all([readGenerations(layout), readLive(layout)]);
  return generations.find(({ generation }) => generation === number);
}

function name({ release, channel, sequence }: Wanted): string {
  return `${release.slice(0, 12)} (channel ${channel}, number ${sequence})`;
}

function refused(io: AgentIo, message: string): 1 {
  io.stderr.write(`signalbox agent: ${message}\n`);
  return 1;
}

export interface RollbackInput {
  /** All that are on the disk. */
  readonly generations: readonly Generation[];
  /** The one that `live` names. */
  readonly live: Generation | undefined;
  /** Releases whose directories are on the disk: without its directory a release cannot be rendered. */
  readonly releases: readonly string[];
  /** How the last releases went live; what never did is not gone back to unless asked for by name. */
  readonly changes: readonly ReleaseChange[];
  /** A generation's number, or the beginning of a release's id; missing: the release before the live one. */
  readonly to?: string;
}

/** Shorter beginnings of an id are somebody's slip. */
const SHORTEST_ID = 4;

/** Which release to go back to, all from the node's own disk, or one sentence why there is none. Pure. */
export function chooseRollback(input: RollbackInput): Outcome<Wanted, "no-release"> {
  const { live, releases, changes, to } = input;
  const here = input.generations
    .filter(({ wanted }) => releases.includes(wanted.release))
    .toSorted((a, b) => b.generation - a.generation);
  if (to !== undefined) {
    const found = named(here, to);
    if (found !== undefined) return good(found.wanted);
    return bad("no-release", `This node has no generation or release "${to}". ${listed(here)}`);
  }
  if (live === undefined)
    return bad("no-release", "Nothing is live on this node, so there is nothing to go back from.");
  const others = here.filter(({ wanted }) => wanted.release !== live.wanted.release);
  const served = others.filter(({ wanted }) => changes.some(({ release }) => release === wanted.release));
  const known = served.length > 0 ? served : others;
  // By the channel's numbers: a second rollback goes further back, not to the release that was just left.
  const previous = known
    .filter(({ wanted }) => wanted.channel !== live.wanted.channel || wanted.sequence < live.wanted.sequence)
    .toSorted((a, b) => b.wanted.sequence - a.wanted.sequence || b.generation - a.generation)[0];
  if (previous !== undefined) return good(previous.wanted);
  return bad(
    "no-release",
    `This node has no release from before ${live.wanted.release.slice(0, 12)}. ${listed(others)}`,
  );
}

function named(generations: readonly Generation[], to: string): Generation | undefined {
  const byNumber = /^[1-9]\d*$/.test(to) ? generations.find(({ generation }) => generation === Number(to)) : undefined;
  if (byNumber !== undefined || to.length < SHORTEST_ID) return byNumber;
  const byId = generations.filter(({ wanted }) => wanted.release.startsWith(to));
  return new Set(byId.map(({ wanted }) => wanted.release)).size === 1 ? byId[0] : undefined;
}

function listed(generations: readonly Generation[]): string {
  const releases = [...new Map(generations.map((one) => [one.wanted.release, one])).values()];
  if (releases.length === 0) return "It has no other.";
  return `It has: ${releases.map(({ wanted, generation }) => `${wanted.release.slice(0, 12)} (number ${wanted.sequence}, generation ${generation})`).join(", ")}.`;
}
