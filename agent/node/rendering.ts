import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { byText } from "../../compiler/diagnostic/sort.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import type { ReleaseFile } from "../../compiler/release/release.ts";

/** `[path, hex SHA-256]` of each file of a rendering, sorted by path. */
export type FileDigests = readonly (readonly [path: string, sha256: string])[];

/** The name of a rendering: the same files, whatever release or template they came from, have the same. */
export function renderingId(files: readonly ReleaseFile[]): string {
  return digestOf(files.map((file) => [file.path, sha256(file.bytes)]));
}

/** The same from digests that are known already; in any order. */
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

/** The directory's files, or undefined when they are not (any more) the rendering of that name. */
export async function readRendering(directory: string, rendering: string): Promise<ReleaseFile[] | undefined> {
  try {
    const files = await readTree(directory);
    return renderingId(files) === rendering ? files : undefined;
  } catch {
    return undefined;
  }
}
