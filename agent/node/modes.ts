import { statSync } from "node:fs";
import { chmod, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { isErrno } from "../../compiler/release/disk.ts";

/**
 * What this process makes is for its user and its group, whatever umask it was started with: rendered files hold values of headers.
 * Nothing of the agent sets another mode on what HAProxy or another role reads, so a directory whose group all roles share passes
 * that group on by its setgid bit. What root makes gets the group of the node's directory in any case: an agent that runs as another
 * user is to read what a person types as root (`agent hold`).
 */
export function keepFromOthers(root: string): void {
  process.umask(0o027);
  const group = statSync(root, { throwIfNoEntry: false })?.gid;
  if (group !== undefined && process.geteuid?.() === 0) process.setegid?.(group);
}

/** Takes away what others may do with a directory and its files, where an earlier agent left that; `deep`: with all below. */
export async function closeToOthers(directory: string, deep: boolean): Promise<void> {
  await close(directory);
  for (const entry of await readdir(directory, { withFileTypes: true }).catch(none)) {
    const path = join(directory, entry.name);
    if (deep && entry.isDirectory()) await closeToOthers(path, deep);
    else if (entry.isFile()) await close(path);
  }
}

function none(error: unknown): [] {
  if (isErrno(error, "ENOENT")) return [];
  throw error;
}

async function close(path: string): Promise<void> {
  try {
    const { mode } = await lstat(path);
    if ((mode & 0o007) !== 0) await chmod(path, mode & 0o7770);
  } catch (error) {
    // Not there, or not this user's: then it is not this process that made it.
    if (!isErrno(error, "ENOENT", "EPERM", "EROFS")) throw error;
  }
}
