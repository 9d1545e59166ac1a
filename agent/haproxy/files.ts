import { sha256 } from "../../compiler/release/canonical.ts";
import type { ReleaseFile } from "../../compiler/release/release.ts";
import { NODE_MAP } from "../node/layout.ts";
import { parseRendered, parseSlots, type Parsed } from "../../compiler/haproxy/slots/parse.ts";
import { blocksOf, isText, type GivenBlock, type Parts, type SlotBlock } from "../../compiler/haproxy/slots/slot.ts";

/** A file of a rendering or a generation, as apply sees it: configuration with its blocks, anything else by its digest. */
export type FileView<Block extends object> =
  | { readonly kind: "config"; readonly sha256: string; readonly parts: Parts<Block> }
  /** Configuration with a block that is none. */
  | { readonly kind: "broken"; readonly sha256: string; readonly line: number; readonly message: string }
  | { readonly kind: "other"; readonly sha256: string };

/** By path: `haproxy/10-shop.cfg`. */
export type RenderedFiles = ReadonlyMap<string, FileView<GivenBlock>>;
export type LiveFiles = ReadonlyMap<string, FileView<SlotBlock>>;

/** What render wrote. */
export function renderedView({ path, bytes }: ReleaseFile): FileView<GivenBlock> {
  return view(path, bytes, parseRendered);
}

/** What apply wrote. */
export function liveView({ path, bytes }: ReleaseFile): FileView<SlotBlock> {
  return view(path, bytes, parseSlots);
}

function view<Block extends object>(
  path: string,
  bytes: Uint8Array,
  parse: (text: string) => Parsed<Block>,
): FileView<Block> {
  const digest = sha256(bytes);
  if (!path.startsWith("haproxy/") || !path.endsWith(".cfg")) return { kind: "other", sha256: digest };
  const parsed = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  return parsed.ok
    ? { kind: "config", sha256: digest, parts: parsed.parts }
    : { kind: "broken", sha256: digest, line: parsed.line, message: parsed.message };
}

/** Every block of the files, in order. */
export function blocksIn<Block extends object>(files: ReadonlyMap<string, FileView<Block>>): Block[] {
  return [...files.values()].flatMap((file) => (file.kind === "config" ? blocksOf(file.parts) : []));
}

/** The same files with other blocks. */
export function withBlocks<Before extends object, After extends object>(
  files: ReadonlyMap<string, FileView<Before>>,
  of: (block: Before) => After,
): Map<string, FileView<After>> {
  return new Map(
    [...files].map(([path, file]) => [
      path,
      file.kind === "config" ? { ...file, parts: file.parts.map((part) => (isText(part) ? part : of(part))) } : file,
    ]),
  );
}

/** What stands between the blocks of each file, in order. */
export function textsIn(files: ReadonlyMap<string, FileView<object>>): string[] {
  return [...files.values()].flatMap((file) => (file.kind === "config" ? file.parts.filter(isText) : []));
}

/** The team of a rendered file: 10-<team>.cfg; `platform` for the rest. */
export function teamOf(path: string): string {
  return /^haproxy\/10-(.+)\.cfg$/.exec(path)?.[1] ?? "platform";
}

/** The release's maps, apply's own left out. */
export function mapPaths(files: ReadonlyMap<string, unknown>): string[] {
  return [...files.keys()].filter((path) => path.startsWith("maps/") && path !== NODE_MAP);
}
