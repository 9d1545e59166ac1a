import { setTimeout as sleep } from "node:timers/promises";
import { errorText } from "../../compiler/release/disk.ts";
import type { Role } from "../layout.ts";
import { problemText } from "../ports.ts";
import { fail, type RoleFault } from "../records.ts";
import type { Reporter } from "../reporter.ts";

/**
 * A role that has only a round, as a long-running one: the same again and again, a log line when what stands against it changes.
 * A fleet that was started together does not ask together.
 */
export async function runRounds(
  role: Role,
  round: (first: boolean) => Promise<RoleFault | undefined>,
  intervalMs: number,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  let before: string | undefined;
  for (let first = true; !signal.aborted; first = false) {
    const fault = await guarded(() => round(first));
    if (signal.aborted) return;
    const said = fault === undefined ? undefined : JSON.stringify(fault);
    if (fault !== undefined && said !== before) logFault(reporter, fault);
    if (fault === undefined && before !== undefined)
      reporter.log("info", "well-again", `${role} has no fault any more.`);
    before = said;
    await sleep(intervalMs * (0.8 + 0.4 * Math.random()), undefined, { signal }).catch(() => undefined);
  }
}

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
