import { constants, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { byText } from "../../compiler/diagnostic/sort.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { MANIFEST, type ReleaseFile } from "../../compiler/release/release.ts";
import { parseManifest } from "../../compiler/release/verify.ts";

/** `[path, hex SHA-256]` of each file of a rendering, sorted by path. */
export type FileDigests = readonly (readonly [path: string, sha256: string])[];

/** The name of a rendering: the same files, in any order, whatever release or template they came from, have the same. */
export function digestOf(files: FileDigests): string {
  return sha256(canonicalJson(files.toSorted(([a], [b]) => byText(a, b))));
}

/** Every plain file below a directory, sorted by path. Throws what the disk says. */
export async function readTree(directory: string): Promise<ReleaseFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => ({ path: relative(directory, path), bytes: await readFile(path) })),
  );
  return files.toSorted((a, b) => byText(a.path, b.path));
}

/** The manifest that lies beside files of a release, when it is that release's; undefined otherwise. */
export async function readManifest(directory: string, release: string): Promise<Manifest | undefined> {
  const bytes = bytesIn(join(directory, MANIFEST));
  if (bytes === undefined || sha256(bytes) !== release) return undefined;
  if (last?.release !== release) {
    const parsed = parseManifest(bytes);
    last = parsed.ok ? { release, manifest: parsed.value } : undefined;
  }
  return last?.manifest;
}

/** The same release has the same manifest, and is asked for again and again. */
let last: { readonly release: string; readonly manifest: Manifest } | undefined;

function bytesIn(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
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
