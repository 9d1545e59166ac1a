import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NodeLayout } from "../node/layout.ts";

/** What stands between the comments of a block, in a file or in a template: the question to the catalogue, or given instances. */
const BLOCK = /^ {4}# servers of ([A-Za-z0-9._-]+):.*\n([^]*?)# end of servers$/gm;

/**
 * Backends that ask the catalogue the same in both releases. While another release is on its way, or refused, the live one's
 * servers follow the new rendering only where that answers the same question. Empty when one of them is not on the disk.
 */
export async function sameSources(layout: NodeLayout, one: string, other: string): Promise<ReadonlySet<string>> {
  const [first, second] = await Promise.all([sourcesOf(layout, one), sourcesOf(layout, other)]);
  return new Set([...first].filter(([backend, text]) => second.get(backend) === text).map(([backend]) => backend));
}

async function sourcesOf(layout: NodeLayout, release: string): Promise<Map<string, string>> {
  const folder = join(layout.releases, release, "haproxy");
  const sources = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    for (const found of text.matchAll(BLOCK)) sources.set(found[1] ?? "", found[2] ?? "");
  }
  return sources;
}
