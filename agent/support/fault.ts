import { errorText, isErrno } from "../../compiler/release/disk.ts";
import type { Fault } from "../../compiler/release/fault.ts";
import type { Problem } from "./ports.ts";

/**
 * Why a role could not do what it should: the one way in which a role's work fails. `refused`: the input was judged and is bad.
 * `failed`: there was no way to tell or to do it; the next round tries again. What was live stays live in either case. Logs, metrics and
 * the advice of `agent status` (what to do) go by its code; its message says what holds meanwhile where that is not plain.
 */
export interface RoleFault extends Fault {
  readonly kind: "refused" | "failed";
  /** The places that are at fault. */
  readonly problems: readonly Problem[];
  /** Release that it is about, when known. */
  readonly release?: string;
}

export function refuse(code: string, message: string, release?: string, problems: readonly Problem[] = []): RoleFault {
  return { kind: "refused", code, message, problems, ...(release !== undefined && { release }) };
}

export function fail(code: string, message: string, release?: string): RoleFault {
  return { kind: "failed", code, message, problems: [], ...(release !== undefined && { release }) };
}

/** A fault on its way to the round that tells it, from where nothing else can be given. */
export class Faulted extends Error {
  readonly fault: RoleFault;
  constructor(fault: RoleFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** True for the error of a disk (or a user's share of it) that has no room. */
export function isDiskFull(error: unknown): boolean {
  return isErrno(error, "ENOSPC", "EDQUOT");
}

/**
 * What was thrown, as a fault. The system's no is told by its code and call (a full disk has a code of its own), after half a sentence
 * on what it kept us from; whatever else is thrown is our bug, and is told as one with its place.
 */
export function thrown(error: unknown, what: string, release?: string): RoleFault {
  if (error instanceof Faulted) return error.fault;
  if (isSystems(error))
    return fail(isDiskFull(error) ? "disk-full" : "cannot-write", `${what}: ${errorText(error)}.`, release);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fail("bug", `A bug of ours. ${what}: ${text}`, release);
}

function isSystems(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error && typeof error.syscall === "string";
}
