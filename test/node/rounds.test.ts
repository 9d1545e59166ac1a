import { expect, test } from "vitest";
import { roleReporting } from "../../agent/metrics/reporting.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { fail, type RoleFault } from "../../agent/support/fault.ts";
import { countRounds } from "../../agent/support/standing.ts";
import type { RoleState } from "../../agent/node/records.ts";

const recorded = (round: number, fault?: RoleFault): RoleState => ({
  ...{ format: 1, at: new Date(1_764_000_000_000 + round * 1_000).toISOString() },
  ...{ goodAt: "2025-11-24T16:00:00.000Z", ...(fault && { fault }) },
});

test("failures in a row and faults are counted from what a role records, not from what another process left", async () => {
  const { reporter, text } = roleReporting("pull", { write: () => undefined }, { format: "text", clock: systemClock });
  const shows = async (): Promise<string[]> =>
    (await text()).split("\n").flatMap((line) => /^signalbox_role_(.*)$/.exec(line)?.[1] ?? []);
  const good = `last_success_timestamp_seconds{role="pull"} 1764000000`;
  const failures = (count: number): string => `consecutive_failures{role="pull"} ${count}`;
  const faults = `faults_total{role="pull",code="channel-missing"} 1`;

  const count = countRounds(reporter, recorded(0, fail("store-failed", "old")));
  expect(await shows()).toEqual([good, failures(0)]);
  for (const [record, expected] of [
    [recorded(1, fail("channel-missing", "new")), [good, failures(1), faults]],
    [recorded(2, fail("channel-missing", "still")), [good, failures(2), faults]],
    [recorded(2, fail("channel-missing", "still")), [good, failures(2), faults]],
    [undefined, [good, failures(2), faults]],
    [recorded(3), [good, failures(0), faults]],
  ] as const) {
    count(record);
    expect(await shows()).toEqual(expected);
  }
});

test("a role that was never good has no time of its last good round", async () => {
  const { reporter, text } = roleReporting("pull", { write: () => undefined }, { format: "text", clock: systemClock });
  countRounds(reporter, undefined);
  expect(await text()).not.toMatch(/^signalbox_role_last_success/m);
});
