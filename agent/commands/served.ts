import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shellWord } from "../../compiler/diagnostic/shell-word.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { isErrno } from "../../compiler/release/disk.ts";
import { bad, good, type Outcome } from "../../compiler/release/fault.ts";
import { generationDirectory } from "../node/generations.ts";
import type { NodeLayout } from "../node/layout.ts";
import type { Generation, Wanted } from "../node/records.ts";
import { readManifest } from "../node/rendering.ts";
import { readStatus } from "../status/read.ts";
import { effectiveWanted, type NodeStatus } from "../status/status.ts";

/** A file of the release that is live on a node, and how the node stands to it. */
export interface ServedFile extends Pick<NodeStatus, "wanted" | "hold" | "confirmed"> {
  readonly bytes: Buffer;
  readonly live: Generation;
}

/** Reads a file of the live release, its digest compared with the one that the release's id stands for. */
export async function readServed(
  layout: NodeLayout,
  path: string,
  now: Date,
): Promise<Outcome<ServedFile, "not-live" | "no-file">> {
  const { live, wanted, hold, confirmed } = await readStatus(layout, now);
  if (live === undefined) return bad("not-live", `Nothing is live on the node "${layout.root}" yet.`);
  const directory = generationDirectory(layout, live.generation);
  const manifest = await readManifest(directory, live.wanted.release);
  const named = manifest?.files.find((file) => file.path === path);
  if (manifest !== undefined && named === undefined)
    return bad("no-file", `Release ${live.wanted.release.slice(0, 12)}, which is live, holds no "${path}".`);
  const bytes = await readFile(join(directory, path)).catch((error: unknown) => {
    if (!isErrno(error, "ENOENT")) throw error;
  });
  if (named === undefined || bytes === undefined || sha256(bytes) !== named.sha256)
    return bad("no-file", `"${path}" of generation ${live.generation} is not the one of its release.`);
  const about = { ...(wanted && { wanted }), ...(hold && { hold }), confirmed };
  return good({ bytes, live, ...about });
}

/** What is served, and what is not served although it is wanted, a sentence a line. */
export function servedText({ live, confirmed, ...status }: Omit<ServedFile, "bytes">, { root }: NodeLayout): string {
  const { release, channel, sequence } = live.wanted;
  const next = effectiveWanted(status);
  const waits = status.hold && status.wanted;
  const named = (one: Wanted): string => `release ${one.release.slice(0, 12)} (number ${one.sequence})`;
  return [
    `Release ${release.slice(0, 12)} (channel ${channel}, number ${sequence}), live on ${root} as generation ${live.generation}.`,
    ...(confirmed ? [] : [`HAProxy was not seen serving it: signalbox agent status --node ${shellWord(root)}`]),
    ...(next === undefined || next.release === release ? [] : [`Not live yet is the wanted ${named(next)}.`]),
    ...(waits === undefined || [release, next?.release].includes(waits.release)
      ? []
      : [`The node is held; the channel's ${named(waits)} waits.`]),
  ].join("\n");
}
