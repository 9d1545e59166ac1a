import { constants, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../compiler/release/canonical.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { parseManifest } from "../../compiler/release/verify.ts";
import type { FileDigests } from "../node/rendering.ts";

/** The manifest of a release directory when it is the one of that name, its other files unread; undefined otherwise. */
export async function readManifest(directory: string, release: string): Promise<Manifest | undefined> {
  const bytes = await readFile(join(directory, MANIFEST)).catch(() => undefined);
  if (bytes === undefined || sha256(bytes) !== release) return undefined;
  const parsed = parseManifest(bytes);
  return parsed.ok ? parsed.value : undefined;
}

/** Whether each of these is a plain file (no link) with this digest; one after the other: a release need not fit into memory. */
export async function areWhole(directory: string, files: FileDigests): Promise<boolean> {
  for (const [path, digest] of files) {
    const bytes = await readFile(join(directory, path), { flag: constants.O_RDONLY | constants.O_NOFOLLOW }).catch(
      () => undefined,
    );
    if (bytes === undefined || sha256(bytes) !== digest) return false;
  }
  return true;
}

/** The bytes of a file; undefined where it cannot be read. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
