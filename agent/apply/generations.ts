import { readlink, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { isErrno, syncDirectory, temporaryBeside, writeTree } from "../../compiler/release/disk.ts";
import type { ReleaseFile } from "../../compiler/release/release.ts";
import type { NodeLayout } from "../layout.ts";
import { isGeneration, readRecord, type Generation } from "../records.ts";
import { namesIn } from "../tidy.ts";
import { describe } from "./decide.ts";

const RECORD = "generation.json";

/** Sorts after 00-platform.cfg and before every team's file. */
const NODE_FILE = "haproxy/05-node.cfg";

/** Every generation on the disk that is whole. */
export async function readGenerations(layout: NodeLayout): Promise<Generation[]> {
  const names = (await namesIn(layout.generations)).filter((name) => /^[1-9]\d*$/.test(name));
  const records = await Promise.all(
    names.map((name) => readRecord(join(layout.generations, name, RECORD), isGeneration)),
  );
  return records.filter((record, index): record is Generation => record?.generation === Number(names[index]));
}

/** The number that `live` names; undefined when there is none. */
export async function readLive(layout: NodeLayout): Promise<number | undefined> {
  try {
    const number = /^generations\/([1-9]\d*)$/.exec(await readlink(layout.live))?.[1];
    return number === undefined ? undefined : Number(number);
  } catch (error) {
    if (isErrno(error, "ENOENT", "EINVAL")) return undefined;
    throw error;
  }
}

/** Makes `live` name a generation: a link beside it and one rename, so that HAProxy finds the old or the new one, never none. */
export async function switchLive(layout: NodeLayout, generation: number): Promise<void> {
  const temporary = temporaryBeside(layout.live);
  await symlink(`generations/${generation}`, temporary);
  await rename(temporary, layout.live);
  await syncDirectory(dirname(layout.live));
}

/** Writes a candidate beside the generations, all on the disk when this returns; gives its directory. */
export async function writeCandidate(
  layout: NodeLayout,
  generation: Generation,
  rendered: readonly ReleaseFile[],
): Promise<string> {
  const candidate = temporaryBeside(join(layout.generations, String(generation.generation)));
  const own = [
    { path: RECORD, text: canonicalJson(generation) },
    { path: NODE_FILE, text: `# Written by this node's agent.\nglobal\n    description "${describe(generation)}"\n` },
  ].map(({ path, text }) => ({ path, bytes: Buffer.from(text, "utf8") }));
  await writeTree(candidate, [...rendered, ...own], true);
  return candidate;
}

/** A checked candidate becomes the generation, by one rename. */
export async function keepCandidate(layout: NodeLayout, candidate: string, generation: number): Promise<void> {
  await rename(candidate, join(layout.generations, String(generation)));
  await syncDirectory(layout.generations);
}

/** Removes all but the newest `count` generations and those in `needed`. */
export async function dropOldGenerations(
  layout: NodeLayout,
  count: number,
  needed: readonly (number | undefined)[],
): Promise<void> {
  const numbers = (await namesIn(layout.generations)).map(Number).filter((number) => Number.isSafeInteger(number));
  const old = numbers.toSorted((a, b) => b - a).slice(count);
  for (const number of old.filter((number) => !needed.includes(number)))
    await rm(join(layout.generations, String(number)), { recursive: true, force: true });
}
