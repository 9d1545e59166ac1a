import { bad, good, type Outcome } from "../release/fault.ts";
import { readHistory } from "./history.ts";
import { channelsIn } from "./channels.ts";
import { ARCHIVES, releaseOf } from "./keys.ts";
import { cannotUse, readChannel, type MoveFault } from "./move.ts";
import { TRUST_ANYONE } from "./signing.ts";
import type { Store, StoredObject } from "./store.ts";

export interface PruneOptions {
  /** What the last so many numbers of each channel name stays. */
  readonly keep: number;
  /** Younger archives stay, named or not: their publisher may be about to name them. Milliseconds. */
  readonly olderThan: number;
  readonly now: Date;
  /** Says what would be removed, and removes nothing. */
  readonly dryRun: boolean;
}

export interface Pruned {
  /** Removed, or to be removed; by key. */
  readonly removed: readonly StoredObject[];
  readonly kept: number;
}

/**
 * Removes archives that nobody needs. What a channel names, what its pointer names as its past and what its last numbers name
 * stays. A publisher that finds an old archive puts it anew before naming it, so it is young here: each is looked at again
 * just before it goes. Whatever cannot be read is an end: who does not know what is needed removes nothing.
 */
export async function prune(store: Store, options: PruneOptions): Promise<Outcome<Pruned, MoveFault>> {
  const archives = await store.list(ARCHIVES);
  if (archives.kind === "failed") return bad("store-failed", cannotUse(store, archives.message));
  const needed = await neededReleases(store, options.keep);
  if (!needed.ok) return needed;
  const old = (object: StoredObject): boolean => options.now.getTime() - object.modified.getTime() > options.olderThan;
  const all = archives.objects.filter(({ key }) => releaseOf(key) !== undefined);
  const goes = all.filter((object) => old(object) && !needed.value.has(releaseOf(object.key) ?? ""));
  if (options.dryRun) return good({ removed: goes, kept: all.length - goes.length });

  const removed: StoredObject[] = [];
  for (const { key } of goes) {
    const again = await store.list(key);
    if (again.kind === "failed") return bad("store-failed", cannotUse(store, again.message));
    const object = again.objects.find((one) => one.key === key);
    if (object === undefined || !old(object)) continue;
    const done = await store.delete(key);
    if (done.kind === "failed") return bad("store-failed", cannotUse(store, done.message));
    removed.push(object);
  }
  return good({ removed, kept: all.length - removed.length });
}

async function neededReleases(store: Store, keep: number): Promise<Outcome<ReadonlySet<string>, MoveFault>> {
  const channels = await channelsIn(store);
  if (!channels.ok) return channels;
  if (channels.value.length === 0)
    return bad(
      "no-channel",
      `The store ${store.url} has no channel: nothing tells what is needed, so nothing is removed.`,
    );
  const needed = new Set<string>();
  for (const channel of channels.value) {
    // Whoever signed: to keep too much is no harm.
    const current = await readChannel(store, channel, { trust: TRUST_ANYONE, reads: true });
    if (!current.ok) return current;
    const history = await readHistory(store, channel, keep, TRUST_ANYONE);
    if (!history.ok) return history;
    const unreadable = history.value.entries.find(({ kind }) => kind === "unreadable");
    if (unreadable !== undefined)
      return bad(
        "bad-store",
        `Number ${unreadable.sequence} of channel "${channel}" cannot be read, so nothing is removed.`,
      );
    const pointer = current.value?.pointer;
    for (const { release } of pointer === undefined ? [] : [pointer, ...pointer.previous]) needed.add(release);
    for (const entry of history.value.entries) if (entry.kind === "pointer") needed.add(entry.pointer.release);
  }
  return good(needed);
}
