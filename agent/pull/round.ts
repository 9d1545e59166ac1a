import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { noChannel } from "../../compiler/publish/channels.ts";
import { channelKey } from "../../compiler/publish/keys.ts";
import { decodePointer, POINTER_BYTES } from "../../compiler/publish/pointer.ts";
import type { Trust } from "../../compiler/publish/signing.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { today } from "../support/clock.ts";
import type { NodeLayout } from "../node/layout.ts";
import type { PullPorts } from "../support/ports.ts";
import { fail, refuse, thrown, type RoleFault } from "../support/fault.ts";
import {
  isNews,
  isPullState,
  nextState,
  readRecord,
  writeRecord,
  type PullState,
  type Wanted,
} from "../node/records.ts";
import { given } from "../support/given.ts";
import type { Reporter } from "../support/reporter.ts";
import { clockWrong, decidePull, expired, isExpired, isHalfOver } from "./decide.ts";
import { fetchRelease } from "./fetch.ts";
import { readNode, releasesHere, tidyReleases, type NodeFacts } from "./node.ts";
import { report } from "./report.ts";

export interface PullOptions {
  readonly channel: string;
  readonly trust: Trust;
  /** A lower number of the channel is refused. */
  readonly atLeast?: number | undefined;
  /** From the end of a round to the start of the next, give or take a fifth; milliseconds. */
  readonly intervalMs: number;
  /** Digests on the disk are read again, and what was refused is fetched again at once. */
  readonly thorough: boolean;
}

/** A refused archive may only have been torn on the way: it is fetched again, but not in every round. */
const retryAfter = ({ intervalMs }: PullOptions): number => 6 * intervalMs;

/** Faults that are not the newest archive's own. */
const OF_THE_POINTER = ["expired", "lower-sequence", "sequence-reused", "below-at-least"];

/**
 * One round of pull: the channel's pointer → a verified release on the disk and `wanted`. Interrupted anywhere, the next round
 * goes on; what it gives, and writes to its state, is what stands against it. The disk's faults are told and thrown by nobody.
 */
export async function pull(
  layout: NodeLayout,
  ports: PullPorts,
  options: PullOptions,
  reporter: Reporter,
): Promise<RoleFault | undefined> {
  try {
    for (const own of [layout.releases, dirname(layout.state.pull)]) mkdirSync(own, { recursive: true });
    const before = await readRecord(layout.state.pull, isPullState);
    return await round({ layout, ports, options, before, facts: await readNode(layout) }, reporter);
  } catch (error) {
    reporter.count("signalbox_pulls_total", { result: "failed" });
    return thrown(error, "The round broke off");
  }
}

/** What a round begins with. */
interface Begun {
  readonly layout: NodeLayout;
  readonly ports: PullPorts;
  readonly options: PullOptions;
  readonly before: PullState | undefined;
  readonly facts: NodeFacts;
}

/** What it came to. */
interface Done {
  readonly fault: RoleFault | undefined;
  /** Set when this round changed it. */
  readonly wanted?: Wanted;
  /** What the next round has to know, and status and metrics show. */
  readonly known: Pick<PullState, "etag" | "retryAt" | "storeAt" | "signedBy" | "issued" | "expires">;
}

async function round(begun: Begun, reporter: Reporter): Promise<RoleFault | undefined> {
  const { layout, ports, options, before, facts } = begun;
  const { channel, thorough, trust } = options;
  const now = today(ports.clock);
  const known = thorough ? undefined : judgedTag(begun, now);
  const found = await ports.store.get(channelKey(channel), {
    maxBytes: POINTER_BYTES,
    ...(known !== undefined && { ifNoneMatch: known }),
  });
  const isUnchanged = found.kind === "not-modified" && before !== undefined;
  const done = isUnchanged
    ? unchanged(before, channel, now)
    : found.kind === "found"
      ? await judge(begun, found, now)
      : await withoutPointer(begun, found.kind, found.kind === "failed" ? found.message : "");
  const offset = (await ports.store.clockOffset?.()) ?? 0;
  const { wanted = facts.wanted } = done;
  // By a wrong clock a pointer that holds is over; nothing else is hidden by it.
  const fault =
    done.fault === undefined || done.fault.code === "expired" ? (clockWrong(offset) ?? done.fault) : done.fault;
  const state: PullState = {
    ...nextState(before, now, fault),
    ...done.known,
    ...(isHalfOver(done.known, new Date(now.getTime() + offset)) && { halfOver: true }),
    ...(offset !== 0 && { clockOffset: offset }),
    ...(trust.unsigned && { unsigned: true }),
  };
  if (thorough || isNews(before, state)) await writeRecord(layout.state.pull, state);
  const result = isUnchanged ? "unchanged" : (fault?.kind ?? (done.wanted === undefined ? "unchanged" : "taken"));
  // A store that hangs makes a round long.
  report(reporter, result, { state: before, wanted: facts.wanted }, { state, wanted }, today(ports.clock));
  return fault;
}

/** The tag of a pointer whose judgement stands: what came to nothing is tried again, and so is what something here took back. */
function judgedTag({ before, facts, options }: Begun, now: Date): string | undefined {
  const wait = before?.retryAt === undefined ? 0 : Date.parse(before.retryAt) - now.getTime();
  // A clock that was set back must not stop it for long.
  const isWaiting = wait > 0 && wait <= retryAfter(options);
  const isJudged = isWaiting || before?.fault === undefined || isLasting(before, now);
  // What was taken is named, unless the record of it is lost.
  const isLost = facts.wanted === undefined && before?.fault === undefined;
  return isJudged && facts.refused === undefined && !facts.passedOver && !isLost ? before?.etag : undefined;
}

/** The pointer is the one that was judged before; so is the judgement, but for the time that passed. */
function unchanged(before: PullState, channel: string, now: Date): Done {
  const { fault, etag, retryAt, signedBy, issued, expires } = before;
  const isLate = fault === undefined && expires !== undefined && isExpired(expires, now);
  return {
    fault: isLate ? expired({ channel, expires }) : fault,
    known: given({ etag, retryAt, signedBy, issued, expires, storeAt: now.toISOString() }),
  };
}

/** Nothing that could be judged came. */
async function withoutPointer({ ports, options, before }: Begun, kind: string, message: string): Promise<Done> {
  const { storeAt, signedBy, issued, expires } = before ?? {};
  const fault = await pointerFault(ports.store, options.channel, kind, message);
  return { fault, known: given({ storeAt, signedBy, issued, expires }) };
}

async function pointerFault(store: Store, channel: string, kind: string, message: string): Promise<RoleFault> {
  if (kind === "too-large")
    return refuse("bad-pointer", `The pointer of channel "${channel}" is larger than ${POINTER_BYTES} bytes.`);
  if (kind !== "missing") return fail("store-failed", `The store ${store.url} cannot be used: ${message}.`);
  const { fault } = await noChannel(store, channel);
  // Who may read a store need not be allowed to list it.
  const told = fault.code === "no-channel" ? fault.message : `The store ${store.url} has no channel "${channel}".`;
  return fail("channel-missing", told);
}

async function judge(
  { layout, ports, options, before, facts }: Begun,
  { bytes, etag }: { readonly bytes: Uint8Array; readonly etag: string },
  now: Date,
): Promise<Done> {
  const { channel, trust, thorough, atLeast } = options;
  const done = (fault: RoleFault | undefined, more: Partial<PullState> = {}, wanted?: Wanted): Done => {
    const isTried = fault?.kind === "refused" && fault.code !== "expired";
    const retryAt = new Date(now.getTime() + retryAfter(options)).toISOString();
    const known = { ...more, etag, storeAt: now.toISOString(), ...(isTried && { retryAt }) };
    return { fault, known, ...(wanted && { wanted }) };
  };
  const read = decodePointer(bytes, channel, trust);
  if (!read.ok) return done(refuse(read.fault.code, read.fault.message));
  const { pointer, signedBy } = read.value;
  const { issued, expires, release } = pointer;
  const judged = given({ signedBy, issued, expires });
  const have = await releasesHere(layout, thorough);
  const failed = before?.fault;
  const retry = failed !== undefined && failed.release === release && !OF_THE_POINTER.includes(failed.code);
  const late = isExpired(expires, now) ? expired(pointer) : undefined;
  const unusable: RoleFault[] = [];
  for (;;) {
    const tried = unusable.flatMap(({ release }) => release ?? []);
    const store = ports.store.url;
    const action = decidePull({ ...facts, have, store, pointer, now, retry, atLeast, unusable: tried });
    // The newest release's fault is the one to tell, whatever was taken in its place.
    const fault = unusable[0] ?? late;
    if (action.kind === "refuse") return done(action.fault, action.fault.code === "expired" ? judged : {});
    if (action.kind === "nothing") return done(fault, judged);
    const { wanted } = action;
    const bad = action.kind === "fetch" ? await fetchRelease(layout, ports.store, wanted) : undefined;
    if (bad !== undefined) {
      unusable.push({ ...bad, release: wanted.release });
      continue;
    }
    // Unpacked first, wanted second: whatever `wanted` names is there.
    await writeRecord(layout.wanted, wanted);
    await tidyReleases(layout, wanted);
    return done(fault, judged, wanted);
  }
}

/** Refused for what the pointer says: it says the same until it is another one, or the clock by which it was over is set. */
function isLasting({ fault, expires }: PullState, now: Date): boolean {
  return fault?.code === "expired" && expires !== undefined && isExpired(expires, now);
}
