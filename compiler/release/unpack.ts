import { createGunzip } from "node:zlib";
import { ARCHIVE_LIMITS, BLOCK, readEntry, type ArchiveFault, type ArchiveLimits } from "./archive.ts";
import { sha256 } from "./canonical.ts";
import { bad, good, type Outcome } from "./fault.ts";
import type { Manifest, ManifestFile } from "./manifest.ts";
import { MANIFEST, type ReleaseFile } from "./release.ts";
import { parseManifest } from "./verify.ts";

/** Largest manifest: 20,000 files of some 300 bytes each; bytes. */
const MANIFEST_BYTES = 8 * 1024 * 1024;

/** tar writes records of 20 blocks: at most so much may follow the block that ends the archive. Bytes. */
const PADDING_BYTES = 20 * BLOCK;

export interface Unpacked {
  /** The release's id. */
  readonly id: string;
  readonly manifest: Manifest;
}

/**
 * An archive of unknown origin, file by file: each is handed to `take` once it is known to be what the manifest says, so a bomb,
 * a link or a strange file ends it at its first byte. In memory there is never more than one file beside the archive. What was taken
 * is a release only when the answer is good. What `take` throws is thrown.
 */
export async function unpack(
  archive: Uint8Array,
  take: (file: ReleaseFile) => Promise<void>,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Outcome<Unpacked, ArchiveFault>> {
  const tar = new TarBytes(archive);
  try {
    return await unpackTar(tar, take, limits);
  } catch (error) {
    if (!(error instanceof NotGzip)) throw error;
    return bad("not-gzip", "The archive is not gzip, or is cut off.");
  } finally {
    tar.close();
  }
}

async function unpackTar(
  tar: TarBytes,
  take: (file: ReleaseFile) => Promise<void>,
  limits: ArchiveLimits,
): Promise<Outcome<Unpacked, ArchiveFault>> {
  let unpacked: Unpacked | undefined;
  const open = new Map<string, ManifestFile>();
  const seen = new Set<string>();
  for (;;) {
    const header = await tar.read(BLOCK);
    if (header === undefined) return bad("bad-archive", "The archive is cut off.");
    const entry = readEntry(header, 0);
    if (!entry.ok) return entry;
    if (entry.value === "end") break;
    const { path, size } = entry.value;
    if (seen.has(path)) return bad("duplicate-entry", `The archive holds "${path}" twice.`);
    seen.add(path);
    const expected = open.get(path);
    if (unpacked === undefined && path !== MANIFEST)
      return bad("no-manifest", `The archive does not begin with "${MANIFEST}".`);
    if (unpacked !== undefined && expected === undefined)
      return bad("extra-file", `"${path}" is there and is not named in the manifest.`);
    if (size > (expected?.size ?? MANIFEST_BYTES) || (expected !== undefined && size !== expected.size))
      return expected === undefined
        ? bad("too-large", `"${MANIFEST}" has ${size} bytes.`)
        : bad("file-size", `"${path}" has ${size} bytes; the manifest says ${expected.size}.`);
    const bytes = await tar.read(size);
    if (bytes === undefined || (await tar.read(-size & (BLOCK - 1))) === undefined)
      return bad("bad-archive", `"${path}" is cut off.`);
    if (expected === undefined) {
      const manifest = parseManifest(bytes);
      if (!manifest.ok) return manifest;
      const { files } = manifest.value;
      if (files.length > limits.files)
        return bad("too-many-files", `The archive holds more than ${limits.files} files.`);
      if (files.reduce((sum, file) => sum + file.size, 0) > limits.unpackedBytes)
        return bad("too-large", `The archive unpacks to more than ${limits.unpackedBytes} bytes.`);
      for (const file of files) open.set(file.path, file);
      unpacked = { id: sha256(bytes), manifest: manifest.value };
    } else if (sha256(bytes) !== expected.sha256)
      return bad("file-digest", `"${path}" is not the file whose digest the manifest names.`);
    open.delete(path);
    await take({ path, bytes });
  }
  if (unpacked === undefined) return bad("no-manifest", `There is no "${MANIFEST}".`);
  const [missing] = open.keys();
  if (missing !== undefined) return bad("missing-file", `"${missing}" is named in the manifest and is not there.`);
  if ((await tar.read(PADDING_BYTES + 1)) !== undefined)
    return bad("bad-archive", "The archive goes on after its end.");
  return good(unpacked);
}

class NotGzip extends Error {}

/** The unpacked bytes, as many as are asked for and no more; a class, for it has a stream's life to end. */
class TarBytes {
  readonly #gunzip = createGunzip();
  readonly #chunks: AsyncIterator<Buffer>;
  #left = Buffer.alloc(0);

  constructor(archive: Uint8Array) {
    this.#chunks = this.#gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    this.#gunzip.end(archive);
  }

  /** Exactly `count` bytes, or undefined when there are fewer. */
  async read(count: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [this.#left];
    let have = this.#left.length;
    while (have < count) {
      const next = await this.#chunks.next().catch(() => {
        throw new NotGzip();
      });
      if (next.done === true) return undefined;
      parts.push(next.value);
      have += next.value.length;
    }
    const all = parts.length === 1 ? this.#left : Buffer.concat(parts, have);
    this.#left = all.subarray(count);
    return all.subarray(0, count);
  }

  close(): void {
    this.#gunzip.on("error", () => undefined);
    this.#gunzip.destroy();
  }
}
