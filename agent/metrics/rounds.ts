import type { NodeLayout, Role } from "../node/layout.ts";
import { isRoleState, readRecord, type RoleState } from "../node/records.ts";
import type { Reporter } from "../support/reporter.ts";
import { watchDirectories } from "../node/watch.ts";

/** Where nothing tells of a change; milliseconds. */
const LOOK_MS = 30_000;

/**
 * The numbers that every role has, from what it records at the end of a round: when the last was good, how many in a row were not,
 * and the faults. One place for all three, until `signal` is aborted.
 */
export async function countRounds(
  role: Role,
  layout: NodeLayout,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const path = layout.state[role];
  const watch = watchDirectories([], [path]);
  const read = (): Promise<RoleState | undefined> => readRecord(path, isRoleState).catch(() => undefined);
  try {
    // What another process left is no round of this one; its last good one counts all the same.
    let before = await read();
    let failures = 0;
    tell(reporter, before, failures);
    while (!signal.aborted) {
      await watch.next(LOOK_MS, signal);
      const state = await read();
      if (state === undefined || state.at === before?.at) continue;
      const { fault } = state;
      failures = fault === undefined ? 0 : failures + 1;
      if (fault !== undefined && (fault.code !== before?.fault?.code || fault.release !== before.fault.release))
        reporter.count("signalbox_role_faults_total", { code: fault.code });
      tell(reporter, state, failures);
      before = state;
    }
  } finally {
    watch.close();
  }
}

function tell(reporter: Reporter, state: RoleState | undefined, failures: number): void {
  reporter.gauge("signalbox_role_consecutive_failures", failures);
  const goodAt = Date.parse(state?.goodAt ?? "");
  if (!Number.isNaN(goodAt)) reporter.gauge("signalbox_role_last_success_timestamp_seconds", goodAt / 1000);
}
