import { readlinkSync } from "node:fs";
import { join } from "node:path";
import { isErrno } from "../../compiler/release/disk.ts";
import type { RunningWorker } from "../support/ports.ts";
import { NODE_MAP, type NodeLayout } from "./layout.ts";
import { isGeneration, readRecord, type Generation } from "./records.ts";
import { namesIn } from "./tidy.ts";

/** The generation's own record. */
export const RECORD = "generation.json";
/** Comes before every file of a release: what the release's own files may refer to. */
export const BEFORE_FILE = "haproxy/00-node.cfg";
/** Comes after 00-platform.cfg and before every team's file. */
export const NODE_FILE = "haproxy/05-node.cfg";
/** What apply itself adds to a release's files. */
export const OWN_FILES: readonly string[] = [RECORD, BEFORE_FILE, NODE_FILE, NODE_MAP];

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
    const number = /^generations\/([1-9]\d*)$/.exec(readlinkSync(layout.live))?.[1];
    return number === undefined ? undefined : Number(number);
  } catch (error) {
    if (isErrno(error, "ENOENT", "EINVAL")) return undefined;
    throw error;
  }
}

export function generationDirectory(layout: NodeLayout, generation: number): string {
  return join(layout.generations, String(generation));
}

/** True when the running worker serves this generation: as its map says, or where it has none, as it loaded it. */
export function serves(running: RunningWorker, generation: Generation): boolean {
  if (running.serves === undefined) return running.description === describe(generation);
  return running.serves === generation.generation;
}

/** How every generation of every agent describes itself. */
const OURS = "signalbox generation ";

/** True of a worker that loaded a generation, whichever it was. */
export function isOurs({ description }: Pick<RunningWorker, "description">): boolean {
  return description.startsWith(OURS);
}

/** What the generation's own file makes HAProxy say of itself: the proof of what a worker loaded. */
export function describe(generation: {
  readonly generation: number;
  readonly wanted: { readonly release: string };
}): string {
  return `${OURS}${generation.generation} release ${generation.wanted.release.slice(0, 12)}`;
}
