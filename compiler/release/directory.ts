import { readdirSync, readFileSync } from "node:fs";
import { lstat, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { BuildRecord } from "./build-record.ts";
import { canonicalJson } from "./canonical.ts";
import { errorText, isErrno, temporaryBeside, writeTree } from "./disk.ts";
import { bad, good, type Outcome } from "./fault.ts";
import { allFiles, BUILD_RECORD, MANIFEST, type Release } from "./release.ts";
import { parseManifest, verifyFiles, type ContentFault } from "./verify.ts";

export type WriteFault = "not-a-release-directory" | "cannot-write";

/**
 * Writes a release as a directory, whole or not at all. An empty directory or an earlier release at `out` is replaced;
 * anything else there is left alone and refused. `about`: what release.json tells beside the id.
 */
export async function writeReleaseDirectory(
  release: Release,
  out: string,
  about?: Omit<BuildRecord, "format" | "release">,
): Promise<Outcome<string, WriteFault>> {
  const target = resolve(out);
  const temporary = temporaryBeside(target);
  const old = `${temporary}-old`;
  try {
    const there = await kindOf(target);
    if (there === "other")
      return bad(
        "not-a-release-directory",
        `"${out}" exists and is neither empty nor a release directory. Choose another one, or remove it.`,
      );
    await mkdir(dirname(target), { recursive: true });
    const record: BuildRecord = { format: 1, release: release.id, ...about };
    const beside = about ? [{ path: BUILD_RECORD, bytes: canonicalJson(record) }] : [];
    writeTree(temporary, [...allFiles(release), ...beside]);
    if (there === "release") await rename(target, old);
    // A rename onto an empty directory replaces it; onto a full one it fails, so nothing is ever mixed.
    await rename(temporary, target);
    await rm(old, { recursive: true, force: true });
    return good(target);
  } catch (error) {
    await rename(old, target).catch(() => undefined); // there is an old one only when it was moved away
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined); // below a file even this fails
    return bad("cannot-write", `"${out}" could not be written: ${errorText(error)}.`);
  }
}

async function kindOf(path: string): Promise<"none" | "empty" | "release" | "other"> {
  try {
    if (!(await lstat(path)).isDirectory()) return "other";
  } catch (error) {
    if (isErrno(error, "ENOENT")) return "none";
    throw error;
  }
  const names = await readdir(path);
  if (names.length === 0) return "empty";
  if (!names.includes(MANIFEST)) return "other";
  return parseManifest(await readFile(join(path, MANIFEST))).ok ? "release" : "other";
}

export type ReadFault = ContentFault | "link" | "entry-type" | "cannot-read";

/** A release directory → the release, every digest checked, without what lies beside it. Links and special files are refused, not followed. */
export function readReleaseDirectory(directory: string): Outcome<Release, ReadFault> {
  const found = new Map<string, Uint8Array>();
  try {
    for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = relative(directory, path);
      if (entry.isSymbolicLink()) return bad("link", `"${name}" is a link.`);
      if (!entry.isFile()) return bad("entry-type", `"${name}" is not a plain file.`);
      found.set(name, readFileSync(path));
    }
  } catch (error) {
    return bad("cannot-read", `The release directory "${directory}" cannot be read: ${errorText(error)}.`);
  }
  found.delete(BUILD_RECORD);
  return verifyFiles(found);
}
