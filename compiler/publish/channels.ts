import { didYouMean } from "../diagnostic/did-you-mean.ts";
import { byText } from "../diagnostic/sort.ts";
import { bad, good, type Fault, type Outcome } from "../release/fault.ts";
import { channelKey, channelOf, CHANNELS, historyPrefix } from "./keys.ts";
import { cannotUse } from "./move.ts";
import type { Store } from "./store.ts";

/** The names of a store's channels, sorted: also of one whose pointer was removed and whose history is there. */
export async function channelsIn(store: Store): Promise<Outcome<readonly string[], "store-failed">> {
  const listed = await store.list(CHANNELS);
  if (listed.kind === "failed") return bad("store-failed", cannotUse(store, listed.message));
  return good([...new Set(listed.objects.flatMap(({ key }) => channelOf(key) ?? []))].toSorted(byText));
}

/** A channel that is not there, and which are. */
export async function noChannel(
  store: Store,
  channel: string,
): Promise<{ readonly ok: false; readonly fault: Fault<"no-channel" | "store-failed"> }> {
  const channels = await channelsIn(store);
  if (!channels.ok) return channels;
  const names = channels.value;
  const known = names.includes(channel)
    ? `Its pointer was removed: copy its last good number, a file in "${historyPrefix(channel)}", to "${channelKey(channel)}", or publish: the numbers go on.`
    : names.length === 0
      ? "Nothing was published to this store."
      : (didYouMean(channel, names) ?? `Its channels: ${names.join(", ")}.`);
  return bad("no-channel", `The store ${store.url} has no channel "${channel}". ${known}`);
}
