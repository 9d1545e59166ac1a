import { readdirSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isErrno, temporaryBeside, temporaryPrefix } from "../../compiler/release/disk.ts";

/** Names in a directory, unfinished things left out; none where there is no directory. */
export async function namesIn(directory: string): Promise<string[]> {
  return allNamesIn(directory).filter((name) => !name.startsWith("."));
}

/** In one go, as records are read: each turn of the thread pool wakes two threads. */
function allNamesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return [];
    throw error;
  }
}

/** Removes all but the newest `count` entries and those in `needed`; newest by time of change. */
export async function keepOnly(directory: string, count: number, needed: readonly string[]): Promise<void> {
  const names = (await namesIn(directory)).filter((name) => !needed.includes(name));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(directory, name))).mtimeMs })),
  );
  const old = aged.toSorted((a, b) => b.time - a.time).slice(Math.max(0, count - needed.length));
  for (const { name } of old) await removeWhole(join(directory, name));
}

/** Removes a directory, out of its name first: half of it must not be taken for the whole. After a kill its rest lies `beside` a path. */
export async function removeWhole(path: string, beside = path): Promise<void> {
  const away = temporaryBeside(beside);
  await rename(path, away);
  await rm(away, { recursive: true, force: true });
}

/**
 * Removes what a role that was killed left unfinished in a directory. `of`: only what was to become this path; a directory that others
 * write too is tidied by each for its own. Only under the role's lock.
 */
export async function removeUnfinished(directory: string, of?: string): Promise<void> {
  const prefix = of === undefined ? ".tmp-" : temporaryPrefix(of);
  for (const name of allNamesIn(directory))
    if (name.startsWith(prefix)) await rm(join(directory, name), { recursive: true, force: true });
}
