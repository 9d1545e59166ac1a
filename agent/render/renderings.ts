import {
  copyFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { isErrno, temporaryBeside } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../layout.ts";
import { isCurrent, readRecord, type Current, type Wanted } from "../records.ts";
import { digestOf, type FileDigests } from "../rendering.ts";
import { namesIn } from "../tidy.ts";
import { digestOfFile } from "./release-files.ts";

/** A file of a rendering to be: its path there, its digest, and where the bytes lie now. */
export interface Piece {
  readonly path: string;
  readonly sha256: string;
  readonly file: string;
  /** Of a file that may be replaced at any moment: the inode whose bytes have this digest. */
  readonly inode?: number;
}

/** A file was replaced between the reading of its digest and its link: whoever asked looks again. */
export class ReplacedMeanwhile extends Error {}

/** An apply that just read `current` can still read the files that it named, for so long and so many renderings. */
const KEPT = 3;
const KEPT_MS = 10_000;

export function renderingDirectory(layout: NodeLayout, { wanted, rendering }: Current): string {
  return join(layout.rendered, wanted.release, rendering);
}

/**
 * Puts the pieces under the name of their content, then says that they are current: each by one rename. Files that the present
 * rendering has are linked from there (they are never written again), others from where they lie. Nothing waits for the disk:
 * who reads a rendering compares digests, and after a loss of power a new one is made. Throws what the disk says.
 */
export function publishRendering(
  layout: NodeLayout,
  wanted: Wanted,
  pieces: readonly Piece[],
  present: Current | undefined,
  seen: number | undefined,
): Current {
  const files: FileDigests = pieces
    .map(({ path, sha256 }) => [path, sha256] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rendering = digestOf(files);
  const current: Current = {
    ...{ format: 1, rendering, wanted, files },
    ...(seen !== undefined && { seen: new Date(seen).toISOString() }),
  };
  const target = renderingDirectory(layout, current);
  if (statSync(target, { throwIfNoEntry: false }) === undefined) writeRendering(layout, target, pieces, present);
  writeCurrent(layout, current);
  return current;
}

/** Says which rendering is current, by one rename. Throws what the disk says. */
export function writeCurrent(layout: NodeLayout, current: Current): void {
  const temporary = temporaryBeside(layout.current);
  writeFileSync(temporary, canonicalJson(current), { mode: 0o644 });
  renameSync(temporary, layout.current);
}

function writeRendering(
  layout: NodeLayout,
  target: string,
  pieces: readonly Piece[],
  present: Current | undefined,
): void {
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
      const own = linked(file, to) ? statSync(to).ino : undefined;
      if (own === undefined) copy(file, to);
      if (inode !== undefined && own !== inode && (own !== undefined || sha256(readFileSync(to)) !== digest))
        throw new ReplacedMeanwhile(path);
    }
    for (const folder of [temporary, ...made]) chmodSync(folder, 0o755);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** From another file system, of another user's file (fs.protected_hardlinks), or of one with too many links. */
function copy(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o644);
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
export async function readPresent(layout: NodeLayout): Promise<Current | undefined> {
  const current = await readRecord(layout.current, isCurrent);
  if (current === undefined) return undefined;
  const directory = renderingDirectory(layout, current);
  if (current.files === undefined || digestOf(current.files) !== current.rendering) return undefined;
  for (const [path, digest] of current.files)
    if ((await digestOfFile(join(directory, path))) !== digest) return undefined;
  return current;
}

/**
 * Removes renderings that nobody needs: all but the newest few and those of the last seconds; `all`: everything but the present
 * one, at a start, because a loss of power may have left any of them with a hole.
 */
export async function pruneRenderings(layout: NodeLayout, current: Current | undefined, all: boolean): Promise<void> {
  const found: { path: string; time: number }[] = [];
  for (const release of await namesIn(layout.rendered)) {
    if (release === "current") continue;
    const names = await namesIn(join(layout.rendered, release));
    if (names.length === 0 && release !== current?.wanted.release)
      await rm(join(layout.rendered, release), { recursive: true, force: true });
    for (const name of names) {
      if (release === current?.wanted.release && name === current.rendering) continue;
      const path = join(layout.rendered, release, name);
      const { mtimeMs, ctimeMs } = await stat(path);
      found.push({ path, time: Math.max(mtimeMs, ctimeMs) });
    }
  }
  const old = found.toSorted((a, b) => b.time - a.time).slice(all ? 0 : KEPT - 1);
  for (const { path, time } of old) {
    if (!all && Date.now() - time < KEPT_MS) continue;
    // Out of its name first: half of it must not be taken for the whole.
    const away = temporaryBeside(layout.current);
    await rename(path, away);
    await rm(away, { recursive: true, force: true });
  }
}
