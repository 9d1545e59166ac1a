import { rm } from "node:fs/promises";
import { join } from "node:path";
import { archiveKey, channelKey } from "../../compiler/publish/keys.ts";
import { decodePointer, POINTER_BYTES } from "../../compiler/publish/pointer.ts";
import type { Trust } from "../../compiler/publish/signing.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { ARCHIVE_BYTES, readArchive } from "../../compiler/release/archive.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { readReleaseDirectory, writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { bad, good, type Outcome } from "../../compiler/release/fault.ts";
import type { Release } from "../../compiler/release/release.ts";
import type { NodeLayout } from "../layout.ts";
import type { PullPorts } from "../ports.ts";
import {
  fail,
  isPullState,
  isWanted,
  nextState,
  readRecord,
  refuse,
  writeRecord,
  type RoleFault,
  type Wanted,
} from "../records.ts";
import { keepOnly, namesIn } from "../tidy.ts";
import { decidePull } from "./decide.ts";

const KEPT_RELEASES = 5;

/** A refused archive may only have been torn on the way: it is fetched again, but not in every cycle. Milliseconds. */
const RETRY_REFUSED_AFTER = 60_000;

/**
 * One cycle of pull: the channel's pointer → a verified release on the disk and `wanted`.
 * `thorough`: digests on the disk are checked again and a refused archive is tried again at once; an agent does this when it starts.
 */
export async function pull(
  layout: NodeLayout,
  ports: PullPorts,
  channel: string,
  thorough: boolean,
  trust: Trust,
): Promise<RoleFault | undefined> {
  const before = await readRecord(layout.state.pull, isPullState);
  const now = ports.now();
  const waiting = before?.retryAt !== undefined && now.toISOString() < before.retryAt;
  const known = before?.etag !== undefined && (waiting || before.fault === undefined) ? before.etag : undefined;
  const done = await cycle(layout, ports.store, channel, thorough ? undefined : known, thorough, trust);
  const fault = done.kind === "same" ? before?.fault : done.fault;
  const retryAt =
    done.kind === "same"
      ? before?.retryAt
      : fault?.kind === "refused"
        ? new Date(now.getTime() + RETRY_REFUSED_AFTER).toISOString()
        : undefined;
  const etag = done.kind === "same" ? known : done.etag;
  await writeRecord(layout.state.pull, {
    ...nextState(before, now, fault),
    ...(etag !== undefined && { etag }),
    ...(retryAt !== undefined && { retryAt }),
    ...(trust.unsigned && { unsigned: true }),
  });
  return fault;
}

type Cycle =
  /** The pointer is the one that was judged before; so is the judgement. */
  { readonly kind: "same" } | { readonly kind: "judged"; readonly etag?: string; readonly fault?: RoleFault };

async function cycle(
  layout: NodeLayout,
  store: Store,
  channel: string,
  known: string | undefined,
  thorough: boolean,
  trust: Trust,
): Promise<Cycle> {
  const wanted = await readRecord(layout.wanted, isWanted);
  const found = await store.get(channelKey(channel), {
    maxBytes: POINTER_BYTES,
    ...(known !== undefined && { ifNoneMatch: known }),
  });
  if (found.kind === "not-modified") return { kind: "same" };
  if (found.kind === "failed")
    return judged(fail("store-failed", `The store ${store.url} does not answer: ${found.message}.`));
  if (found.kind === "missing")
    return judged(fail("channel-missing", `The store ${store.url} has no channel "${channel}".`));
  if (found.kind === "too-large")
    return judged(refuse("bad-pointer", `The pointer of channel "${channel}" is larger than ${POINTER_BYTES} bytes.`));
  const { bytes, etag } = found;
  const pointer = decodePointer(bytes, channel, trust);
  if (!pointer.ok) return judged(refuse(pointer.fault.code, pointer.fault.message), etag);

  const have = await isHere(layout, pointer.value.pointer.release, thorough);
  const action = decidePull({ wanted, have, store: store.url, pointer: pointer.value.pointer });
  if (action.kind === "refuse") return judged(action.fault, etag);
  if (action.kind === "fetch") {
    const fault = await fetchRelease(layout, store, action.wanted);
    if (fault !== undefined) return judged(fault, etag);
  }
  if (action.kind !== "nothing") {
    // Unpacked first, wanted second: whatever `wanted` names is there.
    await writeRecord(layout.wanted, action.wanted);
    await keepOnly(layout.releases, KEPT_RELEASES, ["wanted", action.wanted.release]);
  }
  return judged(undefined, etag);
}

function judged(fault: RoleFault | undefined, etag?: string): Cycle {
  return { kind: "judged", ...(fault !== undefined && { fault }), ...(etag !== undefined && { etag }) };
}

/** A release directory appears whole, by one rename; `thorough` also finds what a disk lost since, and it is fetched anew. */
async function isHere(layout: NodeLayout, release: string, thorough: boolean): Promise<boolean> {
  if (!thorough) return (await namesIn(layout.releases)).includes(release);
  const read = await readReleaseDirectory(join(layout.releases, release));
  return read.ok && read.value.id === release;
}

async function fetchRelease(layout: NodeLayout, store: Store, wanted: Wanted): Promise<RoleFault | undefined> {
  const key = archiveKey(wanted.release);
  const found = await store.get(key, { maxBytes: ARCHIVE_BYTES });
  if (found.kind === "too-large")
    return refuse("too-large", `"${key}" is larger than ${ARCHIVE_BYTES} bytes.`, wanted.release);
  if (found.kind !== "found") {
    const cause = found.kind === "failed" ? found.message : "it is not there";
    return fail("archive-missing", `"${key}" cannot be read from ${store.url}: ${cause}.`, wanted.release);
  }
  const verified = verifyArchive(found.bytes, wanted);
  if (!verified.ok)
    return refuse(
      verified.fault.code,
      `Release ${wanted.release.slice(0, 12)} is refused: ${verified.fault.message}`,
      wanted.release,
    );
  const target = join(layout.releases, wanted.release);
  await rm(target, { recursive: true, force: true });
  const written = await writeReleaseDirectory(verified.value, target, true);
  return written.ok ? undefined : fail(written.fault.code, written.fault.message, wanted.release);
}

/** Archive → release, when it is the one that the pointer means: archive digest, every file's digest, the manifest's id. */
function verifyArchive(bytes: Uint8Array, wanted: Wanted): Outcome<Release> {
  if (sha256(bytes) !== wanted.sha256)
    return bad("archive-digest", "the archive is not the one whose digest the pointer names.");
  const release = readArchive(bytes);
  if (!release.ok) return release;
  if (release.value.id !== wanted.release)
    return bad("other-release", `the archive holds release ${release.value.id.slice(0, 12)}.`);
  return good(release.value);
}
