import { areOverrides, type Override } from "../diagnostic/override.ts";
import { isCheckedBy, type CheckedBy } from "../release/build-record.ts";
import { canonicalJson } from "../release/canonical.ts";
import { bad, good, type Outcome } from "../release/fault.ts";
import { isRecord } from "../release/verify.ts";
import { toldOf, type Change } from "../release/change.ts";
import { HIGHEST_NUMBER } from "./keys.ts";
import { open, seal, type EnvelopeFault } from "./envelope.ts";
import type { Signer, Trust } from "./signing.ts";

/** What a channel says: which release, and where it came from. The release itself knows nothing of this. */
export interface Pointer extends Change {
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
  /** Missing where no haproxy read the release before, and in pointers of a Signalbox that did not tell. */
  readonly checked?: CheckedBy;
  /** What guards found in the change, and who said that it is meant. */
  readonly overrides?: readonly Override[];
  /** Name and version of the compiler: `signalbox 0.1.0`. */
  readonly compiler: string;
  /** ISO 8601, UTC. */
  readonly issued: string;
  /** When readers stop following it to anything new; ISO 8601, UTC. Missing when never. */
  readonly expires?: string;
}

/** Enough for a fresh node to take an earlier release, digest included, and to follow the history back. */
export type PreviousRelease = Pick<Pointer, "sequence" | "release" | "sha256">;

export const KEPT_PREVIOUS = 10;

/** Largest pointer that is read; bytes. */
export const POINTER_BYTES = 64 * 1024;

export type PointerFault = EnvelopeFault | "bad-pointer" | "newer-format" | "other-channel";

/** A pointer that may be believed. */
export interface ReadPointer {
  readonly pointer: Pointer;
  /** Id of the key that signed it; missing where nothing had to be signed. */
  readonly signedBy?: string;
}

/** A pointer as stored: signed, in an envelope, when there is somebody to sign it. */
export function encodePointer(pointer: Pointer, signer?: Signer): Uint8Array {
  const bytes = Buffer.from(canonicalJson(toldOf(pointer)), "utf8");
  return signer === undefined ? bytes : seal(bytes, signer);
}

/** Stored bytes → the pointer of this channel, or why it is none that `trust` allows to believe. */
export function decodePointer(bytes: Uint8Array, channel: string, trust: Trust): Outcome<ReadPointer, PointerFault> {
  const notJson = bad("bad-pointer", `The pointer of channel "${channel}" is not JSON.`);
  const stored = jsonOf(bytes);
  if (stored === undefined) return notJson;
  const opened = open(bytes, stored, trust);
  if (!opened.ok) return bad(opened.fault.code, `The pointer of channel "${channel}" ${opened.fault.message}.`);
  const { payload, signedBy } = opened.value;
  const value = jsonOf(payload);
  if (value === undefined) return notJson;
  if (isRecord(value) && typeof value["format"] === "number" && value["format"] > 1)
    return bad(
      "newer-format",
      `The pointer of channel "${channel}" has format ${value["format"]}; this Signalbox reads format 1. Update it.`,
    );
  if (!isPointer(value))
    return bad("bad-pointer", `The pointer of channel "${channel}" lacks a field or has a wrong one.`);
  // The name is inside what is signed, so a pointer of one channel cannot be laid under another.
  if (value.channel !== channel)
    return bad("other-channel", `The pointer at channel "${channel}" belongs to channel "${value.channel}".`);
  return good({ pointer: toldOf(value), ...(signedBy !== undefined && { signedBy }) });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
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
    (value["checked"] === undefined || isCheckedBy(value["checked"])) &&
    (value["overrides"] === undefined || areOverrides(value["overrides"])) &&
    typeof value["compiler"] === "string" &&
    isTime(value["issued"]) &&
    (value["expires"] === undefined || isTime(value["expires"]))
  );
}

function isPrevious(value: unknown): value is Record<string, unknown> & PreviousRelease {
  return (
    isRecord(value) &&
    typeof value["sequence"] === "number" &&
    Number.isSafeInteger(value["sequence"]) &&
    value["sequence"] > 0 &&
    value["sequence"] <= HIGHEST_NUMBER &&
    isDigest(value["release"]) &&
    isDigest(value["sha256"])
  );
}

function isDigest(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}
