import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";
import { isErrno } from "../../compiler/release/disk.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import type { SecretDigests } from "./records.ts";

/**
 * Those of a release's secrets that this node has: files below `directory`; certificates may be a folder of files. `names`: as in the
 * manifest, `public.pem`. Whether they can be read is apply's to say: they may be its user's alone, and who asks may be another one.
 */
export async function presentSecrets(directory: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const there = await Promise.all(names.map((name) => isThere(directory, name)));
  return new Set(names.filter((_name, index) => there[index]));
}

async function isThere(directory: string, name: string): Promise<boolean> {
  // Whatever a release says, it learns nothing of files elsewhere.
  if (isAbsolute(name) || normalize(name).startsWith("..")) return false;
  try {
    const found = await stat(join(directory, name));
    return found.isFile() || (name.endsWith(".pem") && found.isDirectory());
  } catch (error) {
    return isErrno(error, "EACCES");
  }
}

/** Digests of the node's files with these names, of which one that cannot be read is left out. */
export type ReadSecrets = (names: readonly string[]) => Promise<SecretDigests>;

/** Gives a reader that reads a file again only when it looks like another one: by inode, size and time of its last change of any kind. */
export function secretReader(directory: string): ReadSecrets {
  const known = new Map<string, { readonly stamp: string; readonly digest: string }>();

  async function fileDigest(path: string): Promise<string> {
    const { ino, size, ctimeMs } = await stat(path);
    const stamp = `${ino} ${size} ${ctimeMs}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before.digest;
    const digest = sha256(await readFile(path));
    known.set(path, { stamp, digest });
    return digest;
  }

  /**
   * Of a folder of certificates: of the names and digests of its files, as HAProxy reads them, without those whose names begin with
   * a dot. One that cannot be read is a change: HAProxy will refuse it, and must be asked.
   */
  async function digestOf(path: string): Promise<string> {
    if (!(await stat(path)).isDirectory()) return fileDigest(path);
    const found = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
    const names = found
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("."))
      .toSorted();
    const digests = await Promise.all(names.map((name) => fileDigest(join(path, name)).catch(() => "unreadable")));
    return sha256(Buffer.from(names.map((name, index) => `${name}\n${digests[index]}\n`).join("")));
  }

  return async (names) => {
    const digests = await Promise.all(
      names.map(async (name) => [name, await digestOf(join(directory, name)).catch(() => undefined)] as const),
    );
    return Object.fromEntries(digests.filter((one): one is [string, string] => one[1] !== undefined));
  };
}

/** The first name whose file is another one now; undefined when there is none. One that cannot be read now is not another one. */
export function replacedSecret(before: SecretDigests | undefined, now: SecretDigests | undefined): string | undefined {
  return Object.keys(now ?? {}).find((name) => before?.[name] !== now?.[name]);
}
