import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isErrno, temporaryBeside, temporaryPrefix } from "../compiler/release/disk.ts";

/** Names in a directory, unfinished things left out; none where there is no directory. */
export async function namesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((name) => !name.startsWith("."));
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

/** Removes a directory, out of its name first: half of it must not be taken for the whole, neither now nor after a kill. */
export async function removeWhole(path: string): Promise<void> {
  const away = temporaryBeside(path);
  await rename(path, away);
  await rm(away, { recursive: true, force: true });
}

/**
 * Removes what a role that was killed left unfinished in a directory. `of`: only what was to become one of these names; a
 * directory that others write too is tidied by each for its own. Only under the role's lock.
 */
export async function removeUnfinished(directory: string, of?: readonly string[]): Promise<void> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return;
    throw error;
  }
  const prefixes = of?.map(temporaryPrefix) ?? [".tmp-"];
  for (const name of names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix))))
    await rm(join(directory, name), { recursive: true, force: true });
}
