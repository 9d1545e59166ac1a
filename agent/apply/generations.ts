import { readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { isErrno, syncDirectory, temporaryBeside, treeWriter } from "../../compiler/release/disk.ts";
import { fail, Faulted } from "../support/fault.ts";
import { NODE_MAP, type NodeLayout } from "../node/layout.ts";
import { isGeneration, readRecord, type Generation } from "../node/records.ts";
import { readTree } from "../node/rendering.ts";
import { namesIn, removeWhole } from "../node/tidy.ts";
import { describe } from "./decide.ts";
import { BEFORE_FILE, liveView, NODE_FILE, OWN_FILES, RECORD, type FileView, type LiveFiles } from "./files.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import type { SlotBlock } from "../../compiler/haproxy/slots/slot.ts";

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

export function generationDirectory(layout: NodeLayout, generation: number): string {
  return join(layout.generations, String(generation));
}

/** A generation's files without apply's own; undefined when they cannot be read. */
export async function readGenerationFiles(layout: NodeLayout, generation: number): Promise<LiveFiles | undefined> {
  try {
    const files = await readTree(generationDirectory(layout, generation));
    return new Map(files.flatMap((file) => (OWN_FILES.includes(file.path) ? [] : [[file.path, liveView(file)]])));
  } catch {
    return undefined;
  }
}

export interface Source {
  /** A generation whose files are linked to where they are the same. */
  readonly live?: { readonly directory: string; readonly files: LiveFiles };
  /** Where files that are not configuration lie: a rendering, or another generation. */
  readonly directory: string;
}

/** Writes a candidate beside the generations, all on the disk when this returns; gives its directory, also to be removed on failure. */
export async function writeCandidate(
  layout: NodeLayout,
  generation: Generation,
  files: LiveFiles,
  source: Source,
  exporter: boolean,
): Promise<string> {
  const candidate = temporaryBeside(generationDirectory(layout, generation.generation));
  try {
    const tree = await treeWriter(candidate);
    for (const [path, file] of files) {
      const live = source.live?.files.get(path);
      if (source.live !== undefined && live !== undefined && isSame(live, file))
        if (await tree.link(join(source.live.directory, path), path)) continue;
      // Hashes of passwords: HAProxy reads them as root or as apply's own user.
      const mode = path === SECRETS_CONFIG ? 0o600 : undefined;
      await tree.write({ path, bytes: await bytesOf(path, file, source.directory) }, mode);
    }
    for (const [path, bytes] of ownFiles(generation, exporter)) await tree.write({ path, bytes });
    await tree.end();
    return candidate;
  } catch (error) {
    await rm(candidate, { recursive: true, force: true });
    throw error;
  }
}

function isSame(one: FileView<SlotBlock>, other: FileView<SlotBlock>): boolean {
  if (one === other) return true;
  if (one.kind === "config" && other.kind === "config") return renderSlots(one.parts) === renderSlots(other.parts);
  return one.kind === other.kind && one.sha256 === other.sha256;
}

async function bytesOf(path: string, file: FileView<SlotBlock>, directory: string): Promise<Uint8Array | string> {
  if (file.kind === "config") return renderSlots(file.parts);
  const bytes = await readFile(join(directory, path));
  if (sha256(bytes) !== file.sha256)
    throw new Faulted(fail("rendering-damaged", `"${path}" was changed while it was read.`));
  return bytes;
}

/**
 * What apply adds. The description proves which generation a worker loaded; the map says which one it serves now, and is set
 * at run time after a change without reload. Defaults of the release refer to SIGNALBOX_SERVER_STATE, so that the same files are
 * valid where no agent keeps a state file.
 */
function ownFiles(generation: Generation, exporter: boolean): [path: string, text: string][] {
  return [
    [RECORD, canonicalJson(generation)],
    [NODE_MAP, `generation ${generation.generation}\n`],
    [BEFORE_FILE, "# Written by this node's agent.\nglobal\n    setenv SIGNALBOX_SERVER_STATE global\n"],
    [NODE_FILE, nodeFile(generation, exporter)],
  ];
}

function nodeFile(generation: Generation, exporter: boolean): string {
  return `# Written by this node's agent.
global
    default-path parent
    description "${describe(generation)}"
    server-state-file "\${SIGNALBOX_RUN-/run/signalbox}/servers.state"

defaults signalbox-node
    mode http
    timeout client 10s
    timeout server 10s
    timeout connect 10s

frontend signalbox-node from signalbox-node
    bind "unix@\${SIGNALBOX_RUN-/run/signalbox}/probe.sock" mode 600
${exporter ? "    http-request use-service prometheus-exporter if { path /metrics }\n" : ""}    http-request return status 200 content-type text/plain lf-string "%[str(generation),map_str(${NODE_MAP})]"

global
    default-path current
`;
}

/** A checked candidate becomes the generation, by one rename. What lies there already has no record that can be read. */
export async function keepCandidate(layout: NodeLayout, candidate: string, generation: number): Promise<void> {
  const directory = generationDirectory(layout, generation);
  await rm(directory, { recursive: true, force: true });
  await rename(candidate, directory);
  await syncDirectory(layout.generations);
}

/** Removes all but the newest generation of each of the last `releases` releases, the newest two, and those in `needed`. */
export async function dropOldGenerations(
  layout: NodeLayout,
  generations: readonly Generation[],
  releases: number,
  needed: readonly (number | undefined)[],
): Promise<void> {
  const newest = generations.toSorted((a, b) => b.generation - a.generation);
  const kept = new Map<string, number>();
  for (const { wanted, generation } of newest)
    if (!kept.has(wanted.release) && kept.size < releases) kept.set(wanted.release, generation);
  const keep = new Set([...kept.values(), ...needed, ...newest.slice(0, 2).map(({ generation }) => generation)]);
  for (const name of await namesIn(layout.generations))
    if (Number.isSafeInteger(Number(name)) && !keep.has(Number(name)))
      await removeWhole(join(layout.generations, name));
}
