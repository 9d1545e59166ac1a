import { bad, good, type Outcome } from "../release/fault.ts";
import { noChannel } from "./channels.ts";
import { readHistory, type HistoryEntry } from "./history.ts";
import { archiveKey } from "./keys.ts";
import {
  cannotUse,
  moveChannel,
  readChannel,
  type ChannelState,
  type Identity,
  type Moved,
  type MoveFault,
} from "./move.ts";
import { planPublish, type PublishInfo } from "./plan.ts";
import type { Pointer, PreviousRelease } from "./pointer.ts";
import type { Store } from "./store.ts";

export type PromoteFault =
  | MoveFault
  /** Nothing to take from, or to go back to. */
  | "no-release";

/** How far back a release is looked for. */
const FAR_BACK = 1_000;

/** `other`: the channel to take from names another release than the one that was meant; `pointer` is that channel's. */
export type Promoted = Moved | { readonly kind: "other"; readonly pointer: Pointer };

/**
 * Makes `to` name what `from` names now: the same archive, nothing is built or uploaded. `only`: the release that is meant, which must
 * still be that one.
 */
export async function promote(
  store: Store,
  { from, to, only }: { readonly from: string; readonly to: string; readonly only?: string },
  info: PublishInfo,
  identity: Identity,
): Promise<Outcome<Promoted, PromoteFault>> {
  const source = await readChannel(store, from, identity);
  if (!source.ok) return source;
  if (source.value === undefined) return noChannel(store, from);
  const { pointer } = source.value;
  if (only !== undefined && pointer.release !== only) return good({ kind: "other", pointer });
  const target = await readChannel(store, to, identity);
  return target.ok ? name(store, to, pointer, target.value, info, identity) : target;
}

/** `for-ever`: the pointer never expires, and is left as it is. */
export type Renewed = Moved | { readonly kind: "for-ever"; readonly pointer: Pointer };

/** Signs what a channel names once more, under a new number, for as long as it was to hold before unless `info` says otherwise. */
export async function renew(
  store: Store,
  channel: string,
  info: PublishInfo,
  identity: Identity,
): Promise<Outcome<Renewed, PromoteFault>> {
  const current = await readChannel(store, channel, identity);
  if (!current.ok) return current;
  if (current.value === undefined) return noChannel(store, channel);
  const { pointer } = current.value;
  const { expires, issued } = pointer;
  if (expires === undefined && info.expiresAfter === undefined) return good({ kind: "for-ever", pointer });
  const before = expires === undefined ? {} : { expiresAfter: Date.parse(expires) - Date.parse(issued) };
  return name(store, channel, pointer, current.value, { ...before, ...info }, identity);
}

/**
 * Makes a channel name an earlier release again, under a new, higher number. `to`: the beginning of a release's id, or a number
 * of the channel's history. When missing, the release that was live before the present one was for the first time, so that
 * one rollback after another goes further back. `info.author` did this, and stands beside the author of the release.
 */
export async function rollback(
  store: Store,
  channel: string,
  to: string | undefined,
  info: PublishInfo,
  identity: Identity,
): Promise<Outcome<Moved, PromoteFault>> {
  const current = await readChannel(store, channel, identity);
  if (!current.ok) return current;
  if (current.value === undefined) return noChannel(store, channel);
  const found = await earlier(store, channel, to, current.value.pointer, identity);
  if (!found.ok) return found;
  const { author } = found.value;
  const by = author !== undefined &&
    info.author !== undefined && { author: `${author}, rolled back by ${info.author}` };
  return name(store, channel, found.value, current.value, { ...info, ...by }, identity);
}

/** What a release's own pointer said of it goes with it. */
type Named = PreviousRelease & Pick<Pointer, "commit" | "author" | "checked" | "overrides">;

async function earlier(
  store: Store,
  channel: string,
  to: string | undefined,
  current: Pointer,
  identity: Identity,
): Promise<Outcome<Named, PromoteFault>> {
  const history = await readHistory(store, channel, FAR_BACK, identity.trust);
  if (!history.ok) return history;
  const pointers = history.value.entries.filter((entry) => entry.kind === "pointer");
  const found = to === undefined ? before(channel, pointers, current) : chosen(channel, to, pointers);
  if (!found.ok) return found;
  const { release, sha256, sequence } = found.value;
  // A release is its author's from its first number on; later ones may tell of who went back to it.
  const first = pointers.findLast(({ live, pointer }) => live !== "never" && pointer.release === release)?.pointer;
  const { commit, author, overrides }: Partial<Pointer> = first ?? {};
  // Who published it first may not have let a haproxy read it.
  const checked = pointers.find(({ pointer }) => pointer.release === release && pointer.checked)?.pointer.checked;
  return good({
    release,
    sha256,
    sequence,
    ...(commit !== undefined && { commit }),
    ...(author !== undefined && { author }),
    ...(checked && { checked }),
    ...(overrides && { overrides }),
  });
}

type ReadEntry = Extract<HistoryEntry, { kind: "pointer" }>;

/** The newest that was live before the current release was for the first time: after a rollback that is not what was left. */
function before(
  channel: string,
  pointers: readonly ReadEntry[],
  current: Pointer,
): Outcome<PreviousRelease, "no-release"> {
  // The pointer's own past counts also where entries of the history are gone.
  const past = [...pointers.filter(({ live }) => live === "was").map(({ pointer }) => pointer), ...current.previous];
  const first = Math.min(
    current.sequence,
    ...past.filter(({ release }) => release === current.release).map(({ sequence }) => sequence),
  );
  const [newest] = past.filter(({ sequence }) => sequence < first).toSorted((a, b) => b.sequence - a.sequence);
  if (newest !== undefined) return good(newest);
  return bad(
    "no-release",
    `Before release ${current.release.slice(0, 12)} channel "${channel}" named no other: there is nothing to go back to. To go forward again, give --to with a number of \`signalbox history\`.`,
  );
}

/** Only what was live: a number whose publisher lost may never have been looked at by anybody. */
function chosen(channel: string, to: string, entries: readonly ReadEntry[]): Outcome<PreviousRelease, "no-release"> {
  const fitting = entries.filter(({ live, sequence, pointer }) =>
    live === "never" ? false : String(sequence) === to || (to.length >= 6 && pointer.release.startsWith(to)),
  );
  const [first] = fitting;
  if (first === undefined)
    return bad(
      "no-release",
      `Channel "${channel}" never served "${to}". Give a number of \`signalbox history\`, or the first 6 or more letters of a release.`,
    );
  if (new Set(fitting.map(({ pointer }) => pointer.release)).size > 1)
    return bad(
      "no-release",
      `"${to}" is the beginning of more than one release of channel "${channel}". Give more of it.`,
    );
  return good(first.pointer);
}

async function name(
  store: Store,
  channel: string,
  { release, sha256, commit, author, checked, overrides }: Named,
  current: ChannelState | undefined,
  info: PublishInfo,
  identity: Identity,
): Promise<Outcome<Moved, PromoteFault>> {
  const from = {
    ...(commit !== undefined && { commit }),
    ...(author !== undefined && { author }),
    ...(checked && { checked }),
    ...(overrides && { overrides }),
  };
  const signedBy = identity.signer?.id;
  const request = { ...from, ...info, channel, release, sha256, ...(signedBy !== undefined && { signedBy }) };
  const plan = planPublish(current, request);
  if (plan.kind === "nothing") return good({ kind: "nothing", pointer: plan.pointer });
  const there = await isThere(store, release);
  if (!there.ok) return there;
  return moveChannel(store, plan.pointer, current, identity);
}

async function isThere(store: Store, release: string): Promise<Outcome<true, PromoteFault>> {
  const listed = await store.list(archiveKey(release));
  if (listed.kind === "failed") return bad("store-failed", cannotUse(store, listed.message));
  if (listed.objects.length > 0) return good(true);
  return bad("no-release", `Release ${release.slice(0, 12)} is not in the store any more (pruned). Publish it again.`);
}
