import { ARCHIVE_BYTES } from "../release/archive.ts";
import { sha256 } from "../release/canonical.ts";
import { bad, good, type Outcome } from "../release/fault.ts";
import { unpack } from "../release/unpack.ts";
import { archiveKey, isChannelName } from "./keys.ts";
import {
  ANONYMOUS,
  cannotUse,
  lost,
  moveChannel,
  readChannel,
  type Identity,
  type Moved,
  type MoveFault,
} from "./move.ts";
import { planPublish, type PublishInfo } from "./plan.ts";
import type { Store } from "./store.ts";

export type PublishFault = MoveFault /** Not a release's archive. */ | "bad-archive";

/** What is being done just now, in a few words. */
export type Progress = (step: string) => void;

/**
 * Makes `channel` name this release. The archive is there before anything names it, and is looked for once more after:
 * `prune` may have taken it for old in between.
 */
export async function publish(
  store: Store,
  archived: Uint8Array,
  channel: string,
  info: PublishInfo,
  identity: Identity = ANONYMOUS,
  progress: Progress = () => undefined,
): Promise<Outcome<Moved, PublishFault>> {
  if (!isChannelName(channel))
    return bad("bad-channel", `"${channel}" is not a channel's name: small letters, digits and "-".`);
  const release = await releaseIn(archived);
  if (!release.ok) return bad("bad-archive", `This is not a release: ${release.fault.message}`);
  if (archived.length > ARCHIVE_BYTES)
    return bad("bad-archive", `The release is ${archived.length} bytes as an archive; nodes take ${ARCHIVE_BYTES}.`);
  progress("reading the channel");
  const current = await readChannel(store, channel, identity);
  if (!current.ok) return current;
  if (info.follows && info.follows.release !== current.value?.pointer.release) return lost(channel, current.value);

  const id = release.value.id;
  const signedBy = identity.signer?.id;
  const request = { ...info, channel, release: id, ...(signedBy !== undefined && { signedBy }) };
  const plan = planPublish(current.value, { ...request, sha256: sha256(archived) });
  if (plan.kind === "nothing") return good({ kind: "nothing", pointer: plan.pointer });
  const uploaded = await upload(store, id, archived, progress);
  if (!uploaded.ok) return uploaded;
  progress("moving the channel");
  const moved = await moveChannel(store, { ...plan.pointer, sha256: uploaded.value }, current.value, identity);
  if (!moved.ok) return moved;
  const there = await store.list(archiveKey(id));
  if (there.kind === "failed" || there.objects.length > 0) return moved;
  const again = await upload(store, id, archived, progress);
  if (!again.ok || again.value === uploaded.value) return again.ok ? moved : again;
  return bad("bad-store", `"${archiveKey(id)}" was replaced meanwhile by another packing. Publish again.`);
}

/** Gives the digest of the archive that lies in the store: another machine's zlib may have packed the same release otherwise. */
async function upload(
  store: Store,
  id: string,
  archived: Uint8Array,
  progress: Progress,
): Promise<Outcome<string, PublishFault>> {
  const key = archiveKey(id);
  progress("uploading the release");
  const put = await store.put(key, archived, { ifNoneMatch: "*" });
  if (put.kind === "stored") return good(sha256(archived));
  if (put.kind === "failed") return bad("store-failed", cannotUse(store, put.message));
  progress("verifying the release that is there");
  const there = await store.get(key, { maxBytes: ARCHIVE_BYTES });
  if (there.kind === "failed") return bad("store-failed", cannotUse(store, there.message));
  const digest = there.kind === "found" ? sha256(there.bytes) : undefined;
  const release = there.kind === "found" && digest !== sha256(archived) ? await releaseIn(there.bytes) : undefined;
  if (
    there.kind !== "found" ||
    digest === undefined ||
    (release !== undefined && (!release.ok || release.value.id !== id))
  )
    return bad("bad-store", `"${key}" in ${store.url} is not that release. Remove it, then publish again.`);
  // Written once more, the same bytes: its time is new, and `prune` leaves alone what is young. Who loses here lost to the same.
  const touched = await store.put(key, there.bytes, { ifMatch: there.etag });
  if (touched.kind === "failed") return bad("store-failed", cannotUse(store, touched.message));
  return good(digest);
}

/** As a node reads it; the files are looked at and let go. */
function releaseIn(archived: Uint8Array): ReturnType<typeof unpack> {
  return unpack(archived, async () => undefined);
}
