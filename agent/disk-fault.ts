import { isErrno } from "../compiler/release/disk.ts";
import { fail, type RoleFault } from "./records.ts";

/** True for the error of a disk (or a user's share of it) that has no room. */
export function isDiskFull(error: unknown): boolean {
  return isErrno(error, "ENOSPC", "EDQUOT");
}

/** The disk's no as a fault; a full one has a code of its own. */
export function diskFault(error: unknown, message: string, release?: string): RoleFault {
  return fail(isDiskFull(error) ? "disk-full" : "cannot-write", message, release);
}
