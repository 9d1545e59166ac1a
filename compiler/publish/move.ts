import { setTimeout as sleep } from "node:timers/promises";
import { bad, good, type Outcome } from "../release/fault.ts";
import { channelKey, HIGHEST_NUMBER, historyKey, historyPrefix, isChannelName } from "./keys.ts";
import { decodePointer, encodePointer, POINTER_BYTES, type Pointer, type ReadPointer } from "./pointer.ts";
import { TRUST_ANYONE, type Signer, type Trust } from "./signing.ts";
import type { Store } from "./store.ts";

/** Who writes to a store, and whom he believes. */
export interface Identity {
  /** Missing where the store is unsigned. */
  readonly signer?: Signer;
  /** What is built upon (the numbers, the past) must be believed first: whoever signs a forged past makes it true. */
  readonly trust: Trust;
  /** Who only reads may look at what he could not go on with. */
  readonly reads?: true;
}

/** Signs nothing, believes anybody. */
export const ANONYMOUS: Identity = { trust: TRUST_ANYONE };

/** What a channel says, and the etag to swap against. */
export interface ChannelState extends ReadPointer {
  readonly etag: string;
}

export interface Moved {
  /** `nothing`: the channel already said so. */
  readonly kind: "moved" | "nothing";
  readonly pointer: Pointer;
}

export type MoveFault =
  /** Not a channel's name. */
  | "bad-channel"
  /** The store has none of that name. */
  | "no-channel"
  /** Somebody else moved the channel meanwhile: nothing of ours is live. */
  | "channel-moved"
  /** What lies in the store is not what it says, or nobody who is trusted signed it. */
  | "bad-store"
  | "store-failed";

/** How many numbers of publishers that died on their way are stepped over. */
const MOST_ABANDONED = 1_000;

/** For so many of them a living publisher is given a moment. */
const WAITED_FOR = 3;

/** What a channel says now; undefined when nothing was published there yet. */
export async function readChannel(
  store: Store,
  channel: string,
  identity: Identity,
): Promise<Outcome<ChannelState | undefined, MoveFault>> {
  if (!isChannelName(channel))
    return bad("bad-channel", `"${channel}" is not a channel's name: small letters, digits and "-".`);
  const found = await store.get(channelKey(channel), { maxBytes: POINTER_BYTES });
  if (found.kind === "missing") return good(undefined);
  if (found.kind === "too-large")
    return bad(
      "bad-store",
      `The pointer of channel "${channel}" is larger than ${POINTER_BYTES / 1024} KiB.${howToMend(channel)}`,
    );
  if (found.kind !== "found")
    return bad(
      "store-failed",
      cannotUse(store, found.kind === "failed" ? found.message : "it says that nothing changed"),
    );
  const read = decodePointer(found.bytes, channel, identity.trust);
  if (!read.ok) {
    // Nobody's pointer: whom to believe is not the question then.
    const damaged = decodePointer(found.bytes, channel, TRUST_ANYONE);
    return damaged.ok || damaged.fault.code === "newer-format"
      ? bad("bad-store", `${read.fault.message}${howToTrust(read.fault.code, identity)}`)
      : bad("bad-store", `${damaged.fault.message}${howToMend(channel)}`);
  }
  if (identity.signer === undefined && identity.reads !== true && isEnvelope(found.bytes))
    return bad(
      "bad-store",
      `Channel "${channel}" is signed, and nodes that trust keys would refuse an unsigned pointer. Give --key.`,
    );
  return good({ ...read.value, etag: found.etag });
}

function howToTrust(code: string, { signer }: Identity): string {
  if (code === "unsigned-pointer") return " To begin signing it, give --unsigned beside --key, once.";
  if (code === "untrusted-key" && signer !== undefined)
    return " While keys change, give --trust FILE with the other public key.";
  return "";
}

/** What a person does with a pointer that no command can read. Whoever can write to the store can do it. */
function howToMend(channel: string): string {
  const key = channelKey(channel);
  return ` Copy its last good number, a file in "${historyPrefix(channel)}", over "${key}", or remove that file and publish: the numbers go on.`;
}

/** Everything that is not a bare pointer is one. */
function isEnvelope(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('"signatures"');
}

/**
 * Makes the channel say `wanted`, which was planned upon `before`: first into the history under a number of its own, then
 * swapped in. Interrupted anywhere, the channel says the old or the new.
 */
export async function moveChannel(
  store: Store,
  wanted: Pointer,
  before: ChannelState | undefined,
  identity: Identity,
): Promise<Outcome<Moved, MoveFault>> {
  const claimed = await claimSequence(store, wanted, before, identity);
  return claimed.ok ? swap(store, claimed.value, before, identity) : claimed;
}

/**
 * Takes the first free number of the channel's history. A number may be taken by a publisher that died before its swap, or
 * by one that is about to swap: the swap decides between the living, and the dead are stepped over.
 */
async function claimSequence(
  store: Store,
  wanted: Pointer,
  before: ChannelState | undefined,
  identity: Identity,
): Promise<Outcome<Pointer, MoveFault>> {
  for (let step = 0; step < MOST_ABANDONED; step++) {
    const pointer = { ...wanted, sequence: wanted.sequence + step };
    if (pointer.sequence > HIGHEST_NUMBER)
      return bad(
        "bad-store",
        `Channel "${wanted.channel}" has the highest number that there is: no publisher gets there, somebody set it. Replace the key, and go on in another channel.`,
      );
    const key = historyKey(wanted.channel, pointer.sequence);
    const put = await store.put(key, encodePointer(pointer, identity.signer), { ifNoneMatch: "*" });
    if (put.kind === "stored") return good(pointer);
    if (put.kind === "failed") return bad("store-failed", cannotUse(store, put.message));
    // Who took it a moment ago swaps next; many who went on at once would only take one another's numbers.
    if (step < WAITED_FOR) await sleep(30 + Math.random() * 90);
    const now = await readChannel(store, wanted.channel, identity);
    if (!now.ok) return now;
    if (now.value?.etag !== before?.etag) return lost(wanted.channel, now.value);
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
  identity: Identity,
): Promise<Outcome<Moved, MoveFault>> {
  const condition = before === undefined ? ({ ifNoneMatch: "*" } as const) : { ifMatch: before.etag };
  const put = await store.put(channelKey(pointer.channel), encodePointer(pointer, identity.signer), condition);
  if (put.kind === "stored") return good({ kind: "moved", pointer });
  // An answer can get lost after the put took effect; what the channel says now tells.
  const now = await readChannel(store, pointer.channel, identity);
  const ours =
    now.ok &&
    now.value !== undefined &&
    now.value.pointer.sequence === pointer.sequence &&
    now.value.pointer.release === pointer.release;
  if (ours) return good({ kind: "moved", pointer });
  if (put.kind === "failed") return bad("store-failed", cannotUse(store, put.message));
  return now.ok ? lost(pointer.channel, now.value) : now;
}

/** Somebody else moved the channel since it was looked at. */
export function lost(channel: string, now: ChannelState | undefined): Outcome<never, "channel-moved"> {
  const what =
    now === undefined
      ? "was removed"
      : `was moved to release ${now.pointer.release.slice(0, 12)} (number ${now.pointer.sequence}) by ${now.pointer.author ?? "somebody else"}`;
  return bad(
    "channel-moved",
    `Channel "${channel}" ${what} meanwhile. Look at that release, then do this again to put yours after it.`,
  );
}

/** One sentence for a store that does not do its work. */
export function cannotUse(store: Store, cause: string): string {
  return `The store ${store.url} cannot be used: ${cause}.`;
}
