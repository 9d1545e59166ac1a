import { bad, good, type Outcome } from "../release/fault.ts";
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

/** Makes `to` name what `from` names now: the same archive, nothing is built or uploaded. */
export async function promote(
  store: Store,
  from: string,
  to: string,
  info: PublishInfo,
  identity: Identity,
): Promise<Outcome<Moved, PromoteFault>> {
  const source = await readChannel(store, from, identity);
  if (!source.ok) return source;
  if (source.value === undefined)
    return bad("no-release", `The store ${store.url} has no channel "${from}": nothing was published there.`);
  const target = await readChannel(store, to, identity);
  return target.ok ? name(store, to, source.value.pointer, target.value, info, identity) : target;
}

/**
 * Makes a channel name an earlier release again, under a new, higher number. `to`: the beginning of a release's id, or a number
 * of the channel's history; the release before the present one when missing.
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
  if (current.value === undefined)
    return bad("no-release", `The store ${store.url} has no channel "${channel}": nothing was published there.`);
  const found = await earlier(store, channel, to, current.value.pointer, identity);
  return found.ok ? name(store, channel, found.value, current.value, info, identity) : found;
}

type Named = PreviousRelease & Pick<Pointer, "commit" | "author">;

async function earlier(
  store: Store,
  channel: string,
  to: string | undefined,
  current: Pointer,
  identity: Identity,
): Promise<Outcome<Named, PromoteFault>> {
  const history = await readHistory(store, channel, FAR_BACK, identity.trust);
  if (!history.ok) return history;
  const entries = history.value.filter((entry) => entry.kind === "pointer");
  if (to === undefined) {
    const before = current.previous.find(({ release }) => release !== current.release);
    if (before === undefined)
      return bad(
        "no-release",
        `Channel "${channel}" has named no other release before: there is nothing to go back to.`,
      );
    return good(entries.find(({ sequence }) => sequence === before.sequence)?.pointer ?? before);
  }
  return chosen(channel, to, entries);
}

/** Only what was live: a number whose publisher lost may never have been looked at by anybody. */
function chosen(
  channel: string,
  to: string,
  entries: readonly Extract<HistoryEntry, { kind: "pointer" }>[],
): Outcome<Named, "no-release"> {
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
  { release, sha256, commit, author }: Named,
  current: ChannelState | undefined,
  info: PublishInfo,
  identity: Identity,
): Promise<Outcome<Moved, PromoteFault>> {
  const from = { ...(commit !== undefined && { commit }), ...(author !== undefined && { author }) };
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
