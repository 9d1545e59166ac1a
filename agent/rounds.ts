import { errorText } from "../compiler/release/disk.ts";
import { problemText } from "./ports.ts";
import { fail, type RoleFault } from "./records.ts";
import type { Reporter } from "./reporter.ts";

/** While all is well a round is due only every so many intervals: directories are watched. */
export const QUIET = 3;

/** The round's fault, what was thrown included: that is the disk's (full, read-only) or our bug, and neither may end a role. */
export async function guarded(round: () => Promise<RoleFault | undefined>): Promise<RoleFault | undefined> {
  return round().catch((error: unknown) => fail("cannot-run", `${errorText(error)}.`));
}

/** A fault as one line of the log, its problems in it. */
export function logFault(reporter: Reporter, fault: RoleFault): void {
  const problems = fault.problems.map(problemText).join("; ");
  reporter.log(fault.kind === "refused" ? "error" : "warn", fault.code, fault.message, {
    ...(fault.release !== undefined && { release: fault.release.slice(0, 12) }),
    ...(problems !== "" && { problems }),
  });
}
