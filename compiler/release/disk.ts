import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ReleaseFile } from "./release.ts";

/** Puts whole bytes at a path: a reader sees the old file or the new one, also after power was lost. Mode 0644 whatever the umask. */
export async function writeAtomic(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await writeTemporary(temporary, bytes);
    await rename(temporary, path);
    await syncDirectory(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes files into a new directory, modes 0644 and 0755 whatever the umask. `durable`: everything has reached the disk on return. */
export async function writeTree(directory: string, files: Iterable<ReleaseFile>, durable: boolean): Promise<void> {
  const tree = await treeWriter(directory, durable);
  for (const file of files) await tree.write(file);
  await tree.end();
}

/** A new directory whose files come one by one; with `durable` they have reached the disk when `end` returns. */
export interface TreeWriter {
  write(file: ReleaseFile): Promise<void>;
  end(): Promise<void>;
}

/** Makes the directory and gives what writes into it. */
export async function treeWriter(directory: string, durable: boolean): Promise<TreeWriter> {
  const made = new Set<string>();
  const make = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    if (path !== directory) await make(dirname(path));
    await mkdir(path, { recursive: path === directory });
    await chmod(path, 0o755);
    made.add(path);
  };
  await make(directory);
  return {
    async write(file) {
      const path = join(directory, file.path);
      await make(dirname(path));
      await writeFile(path, file.bytes, durable);
    },
    async end() {
      if (durable) for (const path of made) await syncDirectory(path);
    },
  };
}

/** Makes a rename or a new name in this directory survive the loss of power. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a new file that has reached the disk on return, mode 0644 unless said; the caller gives it its name. */
export async function writeTemporary(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  await writeFile(path, bytes, true, mode);
}

/**
 * A name in the same directory (a rename stays atomic) that no release, key or role uses: it begins with a dot. It tells what it
 * was to become, so that in a directory that several write each can remove what it left itself.
 */
export function temporaryBeside(path: string): string {
  const unique = `${process.pid}-${randomBytes(6).toString("hex")}`;
  return join(dirname(path), `${temporaryPrefix(path)}${unique}`);
}

/** What every temporary name of this path begins with; short enough for any file system. */
export function temporaryPrefix(path: string): string {
  return `.tmp-${basename(path).slice(0, 80)}-`;
}

/** True for a system error with this code: `ENOENT`. */
export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** A system error as half a sentence for people. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function writeFile(path: string, bytes: Uint8Array | string, durable: boolean, mode = 0o644): Promise<void> {
  const handle = await open(path, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.chmod(mode);
    if (durable) await handle.sync();
  } finally {
    await handle.close();
  }
}
