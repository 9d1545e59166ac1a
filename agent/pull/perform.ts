import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { diskFault } from "../disk-fault.ts";
import { channelKey } from "../../compiler/publish/keys.ts";
import { decodePointer, POINTER_BYTES, type ReadPointer } from "../../compiler/publish/pointer.ts";
import type { Trust } from "../../compiler/publish/signing.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { errorText } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../layout.ts";
import type { PullPorts } from "../ports.ts";
import {
  fail,
  isNews,
  isPullState,
  nextState,
  readRecord,
  refuse,
  writeRecord,
  type PullState,
  type RoleFault,
  type Wanted,
} from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { decidePull, expired, isExpired } from "./decide.ts";
import { fetchRelease } from "./fetch.ts";
import { readNode, releasesHere, tidyReleases, type NodeFacts } from "./node.ts";
import { report, type PullResult } from "./report.ts";

export interface PullOptions {
  readonly channel: string;
  readonly trust: Trust;
  /** Digests on the disk are read again, and what was refused is fetched again at once. */
  readonly thorough: boolean;
  /** Between two rounds, where there are more than one; milliseconds. */
  readonly intervalMs?: number;
}

/** A refused archive may only have been torn on the way: it is fetched again, but not in every round. */
const RETRY_REFUSED_AFTER_ROUNDS = 6;
const USUAL_INTERVAL = 10_000;

/** Faults that are not the newest archive's own. */
const OF_THE_POINTER = ["expired", "lower-sequence", "sequence-reused"];

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
    for (const own of [layout.releases, dirname(layout.state.pull)]) await mkdir(own, { recursive: true });
    return await round(layout, ports, options, reporter);
  } catch (error) {
    const fault = diskFault(error, `${errorText(error)}.`);
    report(reporter, { result: "failed", fault, now: ports.now(), state: undefined, wanted: undefined });
    return fault;
  }
}

async function round(
  layout: NodeLayout,
  ports: PullPorts,
  { channel, trust, thorough, intervalMs = USUAL_INTERVAL }: PullOptions,
  reporter: Reporter,
): Promise<RoleFault | undefined> {
  const before = await readRecord(layout.state.pull, isPullState);
  const facts = await readNode(layout);
  const now = ports.now();
  const waiting = before?.retryAt !== undefined && now.toISOString() < before.retryAt;
  const judgedBefore = before?.etag !== undefined && (waiting || before.fault === undefined || isLasting(before.fault));
  // What was judged stands as long as nothing here changed.
  const stands = facts.refused === undefined && !facts.passedOver;
  const known = judgedBefore && !thorough && stands ? before.etag : undefined;

  const found = await ports.store.get(channelKey(channel), {
    maxBytes: POINTER_BYTES,
    ...(known !== undefined && { ifNoneMatch: known }),
  });
  const done: Done =
    found.kind === "found"
      ? await judge({ layout, ports, trust, channel, thorough, facts, before, now }, found)
      : found.kind === "not-modified" && before !== undefined
        ? unchanged(before, channel, now)
        : withoutPointer(ports.store, channel, found.kind, found.kind === "failed" ? found.message : "");
  const state: PullState = {
    ...nextState(before, now, done.fault),
    ...memory(done, before, now, RETRY_REFUSED_AFTER_ROUNDS * intervalMs),
    ...(trust.unsigned && { unsigned: true }),
  };
  if (thorough || isNews(before, state)) await writeRecord(layout.state.pull, state);
  const { result, fault, wanted } = done;
  report(reporter, {
    result,
    fault,
    now: ports.now(), // a store that hangs makes a round long
    state,
    wanted: wanted ?? facts.wanted,
    ...(wanted !== undefined && { turned: wanted }),
  });
  return fault;
}

interface Done {
  readonly result: PullResult;
  readonly fault: RoleFault | undefined;
  /** Set when this round changed it. */
  readonly wanted?: Wanted;
  /** What was read and judged now. */
  readonly judged?: { readonly etag: string; readonly pointer?: ReadPointer };
}

/** The pointer is the one that was judged before; so is the judgement, but for the time that passed. */
function unchanged({ fault, expires }: PullState, channel: string, now: Date): Done {
  const late = fault === undefined && isExpired(expires, now);
  return { result: "unchanged", fault: late ? expired({ channel, expires: expires ?? "" }) : fault };
}

/** Nothing that could be judged came. */
function withoutPointer(store: Store, channel: string, kind: string, message: string): Done {
  if (kind === "too-large")
    return {
      result: "refused",
      fault: refuse("bad-pointer", `The pointer of channel "${channel}" is larger than ${POINTER_BYTES} bytes.`),
    };
  const fault =
    kind === "missing"
      ? fail("channel-missing", `The store ${store.url} has no channel "${channel}".`)
      : fail("store-failed", `The store ${store.url} cannot be used: ${message}.`);
  return { result: "failed", fault };
}

interface Round {
  readonly layout: NodeLayout;
  readonly ports: PullPorts;
  readonly trust: Trust;
  readonly channel: string;
  readonly thorough: boolean;
  readonly facts: NodeFacts;
  readonly before: PullState | undefined;
  readonly now: Date;
}

async function judge(
  { layout, ports, trust, channel, thorough, facts, before, now }: Round,
  { bytes, etag }: { readonly bytes: Uint8Array; readonly etag: string },
): Promise<Done> {
  const read = decodePointer(bytes, channel, trust);
  if (!read.ok) return { result: "refused", fault: refuse(read.fault.code, read.fault.message), judged: { etag } };
  const { pointer } = read.value;
  const judged = { etag, pointer: read.value };
  const have = await releasesHere(layout, thorough);
  const retry =
    before?.fault !== undefined &&
    before.fault.release === pointer.release &&
    !OF_THE_POINTER.includes(before.fault.code);
  const late = isExpired(pointer.expires, now) ? expired(pointer) : undefined;
  const unusable: RoleFault[] = [];
  for (;;) {
    const action = decidePull({
      ...facts,
      have,
      store: ports.store.url,
      pointer,
      now,
      retry,
      unusable: unusable.flatMap(({ release }) => release ?? []),
    });
    // The newest release's fault is the one to tell, whatever was taken in its place.
    const fault = unusable[0] ?? late;
    if (action.kind === "refuse") return { result: "refused", fault: action.fault, judged: { etag } };
    if (action.kind === "nothing") return { result: resultOf(fault, "unchanged"), fault, judged };
    if (action.kind === "fetch") {
      const bad = await fetchRelease(layout, ports.store, action.wanted);
      if (bad !== undefined) {
        unusable.push({ ...bad, release: action.wanted.release });
        continue;
      }
    }
    // Unpacked first, wanted second: whatever `wanted` names is there.
    await writeRecord(layout.wanted, action.wanted);
    await tidyReleases(layout, action.wanted);
    return { result: resultOf(fault, "taken"), fault, wanted: action.wanted, judged };
  }
}

function resultOf(fault: RoleFault | undefined, good: PullResult): PullResult {
  return fault === undefined ? good : fault.kind;
}

/** Refused for what the pointer says: it will say the same until it is another one. */
function isLasting({ kind, code }: RoleFault): boolean {
  return kind === "refused" && code === "expired";
}

/** What the next round has to know, and status and metrics show. */
function memory(done: Done, before: PullState | undefined, now: Date, retryAfterMs: number): Partial<PullState> {
  const { judged, fault, result } = done;
  const answered = judged !== undefined || result === "unchanged" ? now.toISOString() : before?.storeAt;
  const storeAt = answered === undefined ? {} : { storeAt: answered };
  if (judged === undefined) {
    const { etag, retryAt, signedBy, expires } = before ?? {};
    const kept =
      result === "unchanged" ? { ...(etag !== undefined && { etag }), ...(retryAt !== undefined && { retryAt }) } : {};
    return {
      ...kept,
      ...storeAt,
      ...(signedBy !== undefined && { signedBy }),
      ...(expires !== undefined && { expires }),
    };
  }
  const { signedBy, pointer } = judged.pointer ?? {};
  return {
    etag: judged.etag,
    ...storeAt,
    ...(fault?.kind === "refused" &&
      !isLasting(fault) && {
        retryAt: new Date(now.getTime() + retryAfterMs).toISOString(),
      }),
    ...(signedBy !== undefined && { signedBy }),
    ...(pointer?.expires !== undefined && { expires: pointer.expires }),
  };
}
