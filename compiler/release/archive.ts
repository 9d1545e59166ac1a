import { gzipSync } from "node:zlib";
import { Header } from "tar";
import { bad, good, type Outcome } from "./fault.ts";
import { nameFault, type NameFault } from "./file-name.ts";
import { allFiles, type Release, type ReleaseFile } from "./release.ts";
import type { ContentFault } from "./verify.ts";

/** Size of tar's header, to which everything is padded; bytes. */
export const BLOCK = 512;
/** 1980-01-01: old enough to be nobody's clock, new enough that tar does not call it implausible. */
const MTIME = new Date("1980-01-01T00:00:00Z");

export interface ArchiveLimits {
  /** All files together, unpacked, with tar's own padding; bytes. */
  readonly unpackedBytes: number;
  readonly files: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { unpackedBytes: 512 * 1024 * 1024, files: 20_000 };

/** Largest archive that anybody publishes or downloads: a node holds it in memory. Bytes. */
export const ARCHIVE_BYTES = 64 * 1024 * 1024;

export type ArchiveFault =
  | NameFault
  | ContentFault
  | "not-gzip"
  | "too-large"
  | "too-many-files"
  | "bad-archive"
  | "link"
  | "entry-type"
  | "duplicate-entry";

/**
 * A release as tar.gz: manifest.json first, then the files by path, plain ustar headers, fixed modes, owner and time.
 * zlib's own level, 6: 9 makes 10,000 routes an eighth smaller (301 KB, not 342) in five times the time.
 * The tar inside is the same on every machine; another zlib may pack it otherwise, which changes the archive's digest, never the release's id.
 */
export function archive(release: Release): Buffer {
  const packed = gzipSync(Buffer.concat([...allFiles(release).flatMap(entry), Buffer.alloc(2 * BLOCK)]));
  packed[9] = 255; // gzip writes the operating system into its header; 255 means "unknown" (RFC 1952)
  return packed;
}

function entry(file: ReleaseFile): Uint8Array[] {
  const header = Buffer.alloc(BLOCK);
  const needsExtension = new Header({
    path: file.path,
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: file.bytes.length,
    mtime: MTIME,
    type: "File",
  }).encode(header);
  if (needsExtension) throw new Error(`"${file.path}" does not fit into a plain tar header.`);
  return [header, file.bytes, Buffer.alloc(-file.bytes.length & (BLOCK - 1))];
}

/** The header at a place → the plain file with a plain name that follows it, or the end, or why it is refused. */
export function readEntry(
  tar: Buffer,
  at: number,
): Outcome<{ readonly path: string; readonly size: number } | "end", ArchiveFault> {
  const header = readHeader(tar, at);
  if (header?.nullBlock) return good("end");
  if (header === undefined || !header.cksumValid || header.path === undefined || header.size === undefined)
    return bad("bad-archive", `The archive has a broken header at byte ${at}.`);
  const { path, size, type } = header;
  if (type === "Link" || type === "SymbolicLink") return bad("link", `The archive holds a link, "${path}".`);
  if (type !== "File" && type !== "OldFile")
    return bad("entry-type", `The archive holds "${path}", which is not a plain file (${type}).`);
  const fault = nameFault(path);
  if (fault !== undefined) return bad(fault, `The archive holds a file with the name "${path}".`);
  if (!Number.isSafeInteger(size) || size < 0) return bad("bad-archive", `"${path}" has no size.`);
  return good({ path, size });
}

/** tar's own parser throws on some broken headers; a broken archive is input, so that is an answer here. */
function readHeader(tar: Buffer, at: number): Header | undefined {
  try {
    return new Header(tar, at);
  } catch {
    return undefined;
  }
}
