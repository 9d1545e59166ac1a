import { constants } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../compiler/release/canonical.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { parseManifest } from "../../compiler/release/verify.ts";

/** The manifest of a release directory when it is the one of that name, its other files unread; undefined otherwise. */
export async function readManifest(directory: string, release: string): Promise<Manifest | undefined> {
  const bytes = await readFile(join(directory, MANIFEST)).catch(() => undefined);
  if (bytes === undefined || sha256(bytes) !== release) return undefined;
  const parsed = parseManifest(bytes);
  return parsed.ok ? parsed.value : undefined;
}

/** The same, every file read and compared with its digest, one after the other: a release need not fit into memory. */
export async function readWholeManifest(directory: string, release: string): Promise<Manifest | undefined> {
  const manifest = await readManifest(directory, release);
  for (const file of manifest?.files ?? []) {
    if ((await digestOfFile(join(directory, file.path))) !== file.sha256) return undefined;
  }
  return manifest;
}

/** Hex SHA-256 of a plain file; undefined for anything else, a link included. */
export async function digestOfFile(path: string): Promise<string | undefined> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return (await handle.stat()).isFile() ? sha256(await handle.readFile()) : undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
