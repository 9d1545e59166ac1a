import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { isErrno, temporaryBeside, writeAtomic } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../node/layout.ts";
import { isCurrent, readRecord, type Current, type Wanted } from "../node/records.ts";
import { areWhole, digestOf, readManifest, type FileDigests } from "../node/rendering.ts";
import { namesIn, removeWhole } from "../node/tidy.ts";
import type { Present } from "./complete.ts";
import { readTemplateSet } from "./template-set.ts";

/** A file of a rendering to be: its path there, its digest, and where the bytes lie now, or these. */
export interface Piece {
  readonly path: string;
  readonly sha256: string;
  readonly file: string | Buffer;
  /** Of a file that may be replaced at any moment: the inode whose bytes have this digest. */
  readonly inode?: number;
}

/** Of what consul-template is asked for, whatever the umask of who writes it. */
export const PERMS = 0o640;

/** An apply that just read `current` can still read the files that it named, for so long and so many renderings. */
const KEPT = 3;
const KEPT_MS = 10_000;

export function renderingDirectory(layout: NodeLayout, { wanted, rendering }: Current): string {
  return join(layout.rendered, wanted.release, rendering);
}

/**
 * Puts the pieces under the name of their content, then says that they are current: each by one rename. Files that the present
 * rendering has are linked from there (they are never written again), others from where they lie. Nothing waits for the disk:
 * who reads a rendering compares digests, and after a loss of power a new one is made. Undefined when a file was replaced between the
 * reading of its digest and its link: whoever asked looks again. Throws what the disk says.
 */
export async function publishRendering(
  layout: NodeLayout,
  wanted: Wanted,
  pieces: readonly Piece[],
  present: Current | undefined,
): Promise<Current | undefined> {
  const files: FileDigests = pieces
    .map(({ path, sha256 }) => [path, sha256] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rendering = digestOf(files);
  const current: Current = { format: 1, rendering, wanted, files };
  const target = renderingDirectory(layout, current);
  const isThere = statSync(target, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && !makeRendering(layout, target, pieces, present)) return undefined;
  await writeAtomic(layout.current, canonicalJson(current), { lasting: false });
  return current;
}

function makeRendering(
  layout: NodeLayout,
  target: string,
  pieces: readonly Piece[],
  present: Current | undefined,
): boolean {
  const temporary = temporaryBeside(layout.current); // where what was left unfinished is looked for
  const before = present && renderingDirectory(layout, present);
  const same = new Map(present?.files ?? []);
  const made = new Set<string>();
  try {
    mkdirSync(temporary);
    for (const { path, sha256: digest, file, inode } of pieces) {
      const folder = dirname(join(temporary, path));
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      const there = before !== undefined && same.get(path) === digest ? join(before, path) : undefined;
      const to = join(temporary, path);
      if (there !== undefined && linked(there, to)) continue;
      if (typeof file !== "string") {
        writeFileSync(to, file, { mode: PERMS });
        continue;
      }
      const own = linked(file, to) ? statSync(to).ino : undefined;
      // From another file system, of another user's file (fs.protected_hardlinks), or of one with too many links.
      if (own === undefined) copyFileSync(file, to);
      if (inode !== undefined && own !== inode && (own !== undefined || sha256(readFileSync(to)) !== digest))
        return false;
    }
    mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
    return true;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EXDEV", "EPERM", "EMLINK", "EACCES", "ENOTSUP", "ENOENT")) return false;
    throw error;
  }
}

/** The present rendering when it is whole, every digest compared; undefined otherwise. */
export async function openPresent(layout: NodeLayout): Promise<Present | undefined> {
  const current = await readRecord(layout.current, isCurrent);
  if (current?.files === undefined || digestOf(current.files) !== current.rendering) return undefined;
  const directory = renderingDirectory(layout, current);
  if (!(await areWhole(directory, current.files))) return undefined;
  const { release } = current.wanted;
  const manifest = await readManifest(directory, release);
  return manifest && { current, manifest, directory, set: readTemplateSet(join(layout.releases, release), manifest) };
}

/**
 * Removes renderings that nobody needs: all but the newest few and those of the last seconds before `date`, milliseconds since
 * 1970. Without it everything but the present one, at a start, because a loss of power may have left any of them with a hole.
 */
export async function pruneRenderings(layout: NodeLayout, current: Current | undefined, date?: number): Promise<void> {
  const found: { path: string; time: number }[] = [];
  for (const release of await namesIn(layout.rendered)) {
    if (release === "current") continue;
    const names = await namesIn(join(layout.rendered, release));
    if (names.length === 0 && release !== current?.wanted.release) await rmdir(join(layout.rendered, release));
    for (const name of names) {
      if (release === current?.wanted.release && name === current.rendering) continue;
      const path = join(layout.rendered, release, name);
      const { mtimeMs, ctimeMs } = await stat(path);
      found.push({ path, time: Math.max(mtimeMs, ctimeMs) });
    }
  }
  const old = found.toSorted((a, b) => b.time - a.time).slice(date === undefined ? 0 : KEPT - 1);
  for (const { path, time } of old) {
    if (date === undefined || date - time >= KEPT_MS) await removeWhole(path, layout.current);
  }
}
