import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, fchmodSync, fsync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { link, mkdir, open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const synced = promisify(fsync);

export interface AtomicOptions {
  /** The umask decides unless said. */
  readonly mode?: number;
  /** False: nothing waits for the disk, and who reads the file after power was lost must bear any bytes. */
  readonly lasting?: boolean;
}

/**
 * Puts whole bytes at a path: a reader sees the old file or the new one, also after power was lost. They are few, so only the disk is
 * waited for: each other turn of the thread pool costs more than what it does.
 */
export async function writeAtomic(
  path: string,
  bytes: Uint8Array | string,
  { mode, lasting = true }: AtomicOptions = {},
): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    const file = openSync(temporary, "wx", mode);
    try {
      writeFileSync(file, bytes);
      if (mode !== undefined) fchmodSync(file, mode);
      if (lasting) await synced(file);
    } finally {
      closeSync(file);
    }
    await rename(temporary, path);
    if (lasting) await syncDirectory(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes files below a directory, for everybody to read whatever the umask. Synchronous: a thousand files take a third of the time.
 */
export function writeTree(
  directory: string,
  files: Iterable<{ readonly path: string; readonly bytes: Uint8Array | string }>,
): void {
  const made = new Set<string>();
  const make = (path: string): void => {
    if (made.has(path)) return;
    if (path !== directory) make(dirname(path));
    if (mkdirSync(path, { recursive: true }) !== undefined) chmodSync(path, 0o755);
    made.add(path);
  };
  make(directory);
  for (const file of files) {
    const path = join(directory, file.path);
    make(dirname(path));
    writeFileSync(path, file.bytes);
    chmodSync(path, 0o644);
  }
}

/**
 * Gives a file another name where there is no such name yet, and false where there is: the kernel decides who is first, without a
 * lock.
 */
export async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

/** A new directory whose files come one by one; they have reached the disk when `end` returns. */
export interface TreeWriter {
  /** Without `mode` the umask decides. */
  write(file: { readonly path: string; readonly bytes: Uint8Array | string }, mode?: number): Promise<void>;
  /** Another name for a file; false where the file system may not do that, or the file was just removed. */
  link(from: string, path: string): Promise<boolean>;
  end(): Promise<void>;
}

/** Makes the directory and gives what writes into it; the umask decides who may read it. */
export async function treeWriter(directory: string): Promise<TreeWriter> {
  const made = new Set<string>();
  const make = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    if (path !== directory) await make(dirname(path));
    await mkdir(path, { recursive: path === directory });
    made.add(path);
  };
  await make(directory);
  return {
    async write(file, mode) {
      const path = join(directory, file.path);
      await make(dirname(path));
      await writeTemporary(path, file.bytes, mode);
    },
    async link(from, to) {
      const path = join(directory, to);
      await make(dirname(path));
      try {
        await link(from, path);
        return true;
      } catch (error) {
        if (isErrno(error, "EXDEV", "EPERM", "EMLINK", "ENOENT", "ENOTSUP")) return false;
        throw error;
      }
    },
    async end() {
      for (const path of made) await syncDirectory(path);
    },
  };
}

/** Makes a rename or a new name in this directory survive the loss of power. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = openSync(path, "r");
  try {
    await synced(directory);
  } finally {
    closeSync(directory);
  }
}

/** Writes a new file that has reached the disk on return; without `mode` the umask decides. The caller gives it its name. */
export async function writeTemporary(path: string, bytes: Uint8Array | string, mode?: number): Promise<void> {
  const handle = await open(path, "wx", mode);
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
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

/** The cause of a system error without the path, for where the path may be a secret that somebody put in its place. */
export function causeText(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return CAUSES[code] ?? `the system says ${code}`;
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  ENAMETOOLONG: "there is no such file",
  EACCES: "this user may not read it",
  EISDIR: "it is a directory",
};
