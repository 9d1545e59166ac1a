import { canonicalJson } from "../release/canonical.ts";
import { bad, good, type Outcome } from "../release/fault.ts";
import { isRecord } from "../release/verify.ts";

/** What a channel says: which release, and where it came from. The release itself knows nothing of this. */
export interface Pointer {
  readonly format: 1;
  readonly channel: string;
  /** Grows with every publication; a node refuses a lower one than it has seen. */
  readonly sequence: number;
  /** The release's id. */
  readonly release: string;
  /** Hex SHA-256 of the archive as it lies in the store. */
  readonly sha256: string;
  /** What the channel named before, newest first, at most `KEPT_PREVIOUS`. */
  readonly previous: readonly PreviousRelease[];
  readonly commit?: string;
  readonly author?: string;
  /** Name and version of the compiler: `signalbox 0.1.0`. */
  readonly compiler: string;
  /** ISO 8601, UTC. */
  readonly issued: string;
}

/** Enough for a fresh node to take an earlier release, digest included, and to follow the history back. */
export type PreviousRelease = Pick<Pointer, "sequence" | "release" | "sha256">;

export const KEPT_PREVIOUS = 10;

/** Largest pointer that is read; bytes. */
export const POINTER_BYTES = 64 * 1024;

/** A pointer as stored. A signature would be an envelope around exactly these bytes. */
export function encodePointer(pointer: Pointer): Uint8Array {
  return Buffer.from(canonicalJson(pointer), "utf8");
}

/** Stored bytes → the pointer of this channel, or why it is none. */
export function decodePointer(
  bytes: Uint8Array,
  channel: string,
): Outcome<Pointer, "bad-pointer" | "newer-format" | "other-channel"> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return bad("bad-pointer", `The pointer of channel "${channel}" is not JSON.`);
  }
  if (isRecord(value) && typeof value["format"] === "number" && value["format"] > 1)
    return bad(
      "newer-format",
      `The pointer of channel "${channel}" has format ${value["format"]}; this Signalbox reads format 1. Update it.`,
    );
  if (!isPointer(value))
    return bad("bad-pointer", `The pointer of channel "${channel}" lacks a field or has a wrong one.`);
  if (value.channel !== channel)
    return bad("other-channel", `The pointer at channel "${channel}" belongs to channel "${value.channel}".`);
  return good(value);
}

function isPointer(value: unknown): value is Pointer {
  return (
    isPrevious(value) &&
    value["format"] === 1 &&
    typeof value["channel"] === "string" &&
    Array.isArray(value["previous"]) &&
    value["previous"].every(isPrevious) &&
    isTextOrMissing(value["commit"]) &&
    isTextOrMissing(value["author"]) &&
    typeof value["compiler"] === "string" &&
    typeof value["issued"] === "string"
  );
}

function isPrevious(value: unknown): value is Record<string, unknown> & PreviousRelease {
  return (
    isRecord(value) &&
    typeof value["sequence"] === "number" &&
    Number.isSafeInteger(value["sequence"]) &&
    value["sequence"] > 0 &&
    isDigest(value["release"]) &&
    isDigest(value["sha256"])
  );
}

function isDigest(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}
