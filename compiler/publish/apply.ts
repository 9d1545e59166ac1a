import { ARCHIVE_BYTES, readArchive } from "../release/archive.ts";
import { sha256 } from "../release/canonical.ts";
import { bad, good, type Outcome } from "../release/fault.ts";
import { archiveKey, channelKey, historyKey, isChannelName } from "./keys.ts";
import { planPublish, type PublishInfo } from "./plan.ts";
import { decodePointer, encodePointer, POINTER_BYTES, type Pointer } from "./pointer.ts";
import type { Store } from "./store.ts";

export interface Published {
  /** `nothing`: the channel already named this release. */
  readonly kind: "moved" | "nothing";
  readonly pointer: Pointer;
}

export type PublishFault =
  /** Not a release's archive, or not a channel's name. */
  | "bad-archive"
  | "bad-channel"
  /** Somebody else moved the channel meanwhile: nothing of ours is live. */
  | "channel-moved"
  /** What lies in the store is not what it says. */
  | "bad-store"
  | "store-failed";

/** How many numbers of publishers that died on their way are stepped over. */
const MOST_ABANDONED = 1_000;

/**
 * Makes `channel` name this release. The archive is there before anything names it; the pointer is first put into the
 * history under a number of its own, then swapped in. Interrupted anywhere, the channel is on the old or the new release.
 */
export async function publish(
  store: Store,
  archived: Uint8Array,
  channel: string,
  info: PublishInfo,
): Promise<Outcome<Published, PublishFault>> {
  if (!isChannelName(channel))
    return bad("bad-channel", `"${channel}" is not a channel's name: small letters, digits and "-".`);
  const release = readArchive(archived);
  if (!release.ok) return bad("bad-archive", `This is not a release: ${release.fault.message}`);
  const current = await readChannel(store, channel);
  if (!current.ok) return current;

  const id = release.value.id;
  const plan = planPublish(current.value?.pointer, { ...info, channel, release: id, sha256: sha256(archived) });
  if (plan.kind === "nothing") return good({ kind: "nothing", pointer: plan.pointer });
  const uploaded = await upload(store, id, archived);
  if (!uploaded.ok) return uploaded;
  const claimed = await claimSequence(store, { ...plan.pointer, sha256: uploaded.value }, current.value);
  return claimed.ok ? swap(store, claimed.value, current.value) : claimed;
}

export interface ChannelState {
  readonly pointer: Pointer;
  readonly etag: string;
}

/** What a channel says now; undefined when nothing was published there yet. */
export async function readChannel(
  store: Store,
  channel: string,
): Promise<Outcome<ChannelState | undefined, "bad-store" | "store-failed">> {
  const found = await store.get(channelKey(channel), { maxBytes: POINTER_BYTES });
  if (found.kind === "missing") return good(undefined);
  if (found.kind !== "found")
    return bad("store-failed", cannotUse(store, found.kind === "failed" ? found.message : "the pointer is too large"));
  const pointer = decodePointer(found.bytes, channel);
  return pointer.ok ? good({ pointer: pointer.value, etag: found.etag }) : bad("bad-store", pointer.fault.message);
}

/** Gives the digest of the archive that lies in the store: another machine's zlib may have packed the same release otherwise. */
async function upload(store: Store, id: string, archived: Uint8Array): Promise<Outcome<string, PublishFault>> {
  const put = await store.put(archiveKey(id), archived, { ifNoneMatch: "*" });
  if (put.kind === "stored") return good(sha256(archived));
  if (put.kind === "failed") return bad("store-failed", cannotUse(store, put.message));
  const there = await store.get(archiveKey(id), { maxBytes: ARCHIVE_BYTES });
  if (there.kind === "failed") return bad("store-failed", cannotUse(store, there.message));
  const release = there.kind === "found" ? readArchive(there.bytes) : undefined;
  if (there.kind !== "found" || !release?.ok || release.value.id !== id)
    return bad("bad-store", `"${archiveKey(id)}" in ${store.url} is not that release. Remove it, then publish again.`);
  return good(sha256(there.bytes));
}

/**
 * Takes the first free number of the channel's history. A number may be taken by a publisher that died before its swap, or
 * by one that is about to swap: the swap decides between the living, and the dead are stepped over.
 */
async function claimSequence(
  store: Store,
  wanted: Pointer,
  before: ChannelState | undefined,
): Promise<Outcome<Pointer, PublishFault>> {
  for (let step = 0; step < MOST_ABANDONED; step++) {
    const pointer = { ...wanted, sequence: wanted.sequence + step };
    const put = await store.put(historyKey(wanted.channel, pointer.sequence), encodePointer(pointer), {
      ifNoneMatch: "*",
    });
    if (put.kind === "stored") return good(pointer);
    if (put.kind === "failed") return bad("store-failed", cannotUse(store, put.message));
    const now = await readChannel(store, wanted.channel);
    if (!now.ok) return now;
    if (now.value?.etag !== before?.etag) return moved(wanted.channel, now.value);
  }
  return bad(
    "bad-store",
    `The next ${MOST_ABANDONED} numbers of channel "${wanted.channel}" are taken and none is live.`,
  );
}

async function swap(
  store: Store,
  pointer: Pointer,
  before: ChannelState | undefined,
): Promise<Outcome<Published, PublishFault>> {
  const condition = before === undefined ? ({ ifNoneMatch: "*" } as const) : { ifMatch: before.etag };
  const put = await store.put(channelKey(pointer.channel), encodePointer(pointer), condition);
  if (put.kind === "stored") return good({ kind: "moved", pointer });
  // An answer can get lost after the put took effect; what the channel says now tells.
  const now = await readChannel(store, pointer.channel);
  const ours =
    now.ok &&
    now.value !== undefined &&
    now.value.pointer.sequence === pointer.sequence &&
    now.value.pointer.release === pointer.release;
  if (ours) return good({ kind: "moved", pointer });
  if (put.kind === "failed") return bad("store-failed", cannotUse(store, put.message));
  return now.ok ? moved(pointer.channel, now.value) : now;
}

function moved(channel: string, now: ChannelState | undefined): Outcome<never, "channel-moved"> {
  const what =
    now === undefined
      ? "was removed"
      : `was moved to release ${now.pointer.release.slice(0, 12)} (number ${now.pointer.sequence}) by ${now.pointer.author ?? "somebody else"}`;
  return bad(
    "channel-moved",
    `Channel "${channel}" ${what} while this was being published. Look at that release, then publish again to put yours after it.`,
  );
}

function cannotUse(store: Store, cause: string): string {
  return `The store ${store.url} cannot be used: ${cause}.`;
}
