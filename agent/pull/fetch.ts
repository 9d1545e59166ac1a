import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { archiveKey } from "../../compiler/publish/keys.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { ARCHIVE_BYTES } from "../../compiler/release/archive.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { syncDirectory, temporaryBeside, treeWriter } from "../../compiler/release/disk.ts";
import { unpack } from "../../compiler/release/unpack.ts";
import type { NodeLayout } from "../node/layout.ts";
import { fail, refuse, thrown, type RoleFault } from "../support/fault.ts";
import type { Wanted } from "../node/records.ts";

/** The archive from the store → `releases/<id>`, whole and on the disk, or nothing and why. Whatever is cut off begins anew. */
export async function fetchRelease(layout: NodeLayout, store: Store, wanted: Wanted): Promise<RoleFault | undefined> {
  const { release } = wanted;
  const key = archiveKey(release);
  const found = await store.get(key, { maxBytes: ARCHIVE_BYTES });
  switch (found.kind) {
    case "found":
      return unpackInto(layout, found.bytes, wanted);
    case "too-large":
      return refuse("too-large", `"${key}" is larger than ${ARCHIVE_BYTES} bytes.`, release);
    case "failed":
      return fail("store-failed", `"${key}" cannot be read from ${store.url}: ${found.message}.`, release);
    default:
      return fail("archive-missing", `"${key}" is not in the store ${store.url}.`, release);
  }
}

/** The archive that the pointer means, every file's digest, and the release that was asked for: then it gets its name. */
async function unpackInto(layout: NodeLayout, bytes: Uint8Array, wanted: Wanted): Promise<RoleFault | undefined> {
  const { release } = wanted;
  const refused = (code: string, why: string): RoleFault =>
    refuse(code, `Release ${release.slice(0, 12)} is refused: ${why}`, release);
  if (sha256(bytes) !== wanted.sha256)
    return refused("archive-digest", "the archive is not the one whose digest the pointer names.");
  const target = join(layout.releases, release);
  const temporary = temporaryBeside(target);
  try {
    const tree = await treeWriter(temporary);
    const unpacked = await unpack(bytes, (file) => tree.write(file));
    if (!unpacked.ok) return refused(unpacked.fault.code, unpacked.fault.message);
    if (unpacked.value.id !== release)
      return refused("other-release", `the archive holds release ${unpacked.value.id.slice(0, 12)}.`);
    await tree.end();
    await rm(target, { recursive: true, force: true }); // what a disk has damaged since
    await rename(temporary, target);
    await syncDirectory(dirname(target));
    return undefined;
  } catch (error) {
    return thrown(error, `Release ${release.slice(0, 12)} could not be written`, release);
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined); // below a file even this fails
  }
}
