import { bad, good, type Outcome } from "../release/fault.ts";
import { noChannel } from "./channels.ts";
import { historyKey, historyPrefix, sequenceOf } from "./keys.ts";
import { cannotUse, readChannel, type MoveFault } from "./move.ts";
import { decodePointer, POINTER_BYTES, type Pointer } from "./pointer.ts";
import type { Trust } from "./signing.ts";
import type { Store, StoreFailure } from "./store.ts";

/** One number of a channel's history. */
export type HistoryEntry =
  | {
      readonly kind: "pointer";
      readonly sequence: number;
      readonly pointer: Pointer;
      readonly signedBy?: string;
      /**
       * `current`: what the channel says now. `never`: its publisher lost or died, and no node ever saw it. `unknown`: the newest
       * of a channel whose pointer is gone or cannot be read. `perhaps`: older than the first that the chain leads to, as after a
       * pointer that was removed.
       */
      readonly live: "current" | "was" | "never" | "unknown" | "perhaps";
    }
  /** Somebody laid something there that is not to be believed. */
  | { readonly kind: "unreadable"; readonly sequence: number; readonly message: string };

export interface History {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Why the channel's pointer is not to be believed, or that it is gone; missing when it is to be. */
  readonly damaged?: string;
}

const AT_ONCE = 8;

/**
 * The last `count` numbers of a channel. What was live is told by the chain: each pointer names the one before it. Where the
 * channel's own pointer is damaged or gone, the chain begins at the newest number that can be read.
 */
export async function readHistory(
  store: Store,
  channel: string,
  count: number,
  trust: Trust,
): Promise<Outcome<History, MoveFault>> {
  const current = await readChannel(store, channel, { trust, reads: true });
  if (!current.ok && current.fault.code !== "bad-store") return current;
  const listed = await store.list(historyPrefix(channel));
  if (listed.kind === "failed") return bad("store-failed", cannotUse(store, listed.message));
  const gone = current.ok && current.value === undefined ? await noChannel(store, channel) : undefined;
  if (gone && (listed.objects.length === 0 || gone.fault.code !== "no-channel")) return gone;
  const sequences = listed.objects
    .flatMap(({ key }) => sequenceOf(key) ?? [])
    .toSorted((a, b) => b - a)
    .slice(0, count);
  const read = await inParallel(sequences, (sequence) => readEntry(store, channel, sequence, trust));
  const failed = read.find((entry) => entry.kind === "failed");
  if (failed !== undefined) return bad("store-failed", cannotUse(store, failed.message));
  const entries = read.filter((entry) => entry.kind !== "failed");

  const fault = current.ok ? gone?.fault : current.fault;
  const newest = entries.find((entry) => entry.kind === "pointer")?.pointer;
  const last = current.ok && current.value ? current.value.pointer : newest;
  const live = liveSince(last, entries);
  const first = Math.min(...live);
  const howLive = (sequence: number) => {
    if (sequence === last?.sequence) return fault ? "unknown" : "current";
    if (live.has(sequence)) return "was";
    return sequence < first ? "perhaps" : "never";
  };
  return good({
    entries: entries.map((entry) =>
      entry.kind === "unreadable" ? entry : { ...entry, live: howLive(entry.sequence) },
    ),
    ...(fault && { damaged: fault.message }),
  });
}

function liveSince(last: Pointer | undefined, entries: readonly HistoryEntry[]): ReadonlySet<number> {
  const live = new Set<number>();
  let next = last;
  while (next !== undefined && !live.has(next.sequence)) {
    live.add(next.sequence);
    const before: number | undefined = next.previous[0]?.sequence;
    const entry = entries.find(({ sequence }) => sequence === before);
    next = entry?.kind === "pointer" ? entry.pointer : undefined;
  }
  return live;
}

type Read = HistoryEntry | StoreFailure;

async function readEntry(store: Store, channel: string, sequence: number, trust: Trust): Promise<Read> {
  const found = await store.get(historyKey(channel, sequence), { maxBytes: POINTER_BYTES });
  if (found.kind === "failed") return found;
  if (found.kind !== "found") return { kind: "unreadable", sequence, message: `it is ${found.kind}` };
  const read = decodePointer(found.bytes, channel, trust);
  if (!read.ok) return { kind: "unreadable", sequence, message: read.fault.message };
  if (read.value.pointer.sequence !== sequence)
    return { kind: "unreadable", sequence, message: `It says that it is number ${read.value.pointer.sequence}.` };
  return { kind: "pointer", sequence, ...read.value, live: "never" };
}

async function inParallel<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await act(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
