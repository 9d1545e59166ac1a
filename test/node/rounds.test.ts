import { systemClock } from "../../agent/support/clock.ts";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { layoutOf } from "../../agent/node/layout.ts";
import { countRounds } from "../../agent/metrics/rounds.ts";
import { roleReporting } from "../../agent/metrics/reporting.ts";
import { fail, type RoleFault } from "../../agent/support/fault.ts";
import { writeRecord } from "../../agent/node/records.ts";
import { until } from "../support/until.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sb-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("failures in a row and faults are counted from what a role records, not from what another process left", async () => {
  const layout = layoutOf(folder);
  await mkdir(dirname(layout.state.pull));
  const { reporter, text } = roleReporting("pull", { write: () => undefined }, { format: "text", clock: systemClock });
  let round = 0;
  const record = async (fault?: RoleFault): Promise<void> => {
    const at = new Date(1_764_000_000_000 + ++round * 1_000).toISOString();
    await writeRecord(layout.state.pull, {
      format: 1,
      at,
      goodAt: "2025-11-24T16:00:00.000Z",
      ...(fault && { fault }),
    });
  };
  const shows = (line: string): Promise<boolean> => until(line, async () => (await text()).includes(`${line}\n`));

  await record(fail("store-failed", "old"));
  const stop = new AbortController();
  const counting = countRounds("pull", layout, reporter, stop.signal);
  await shows(`signalbox_role_last_success_timestamp_seconds{role="pull"} 1764000000`);
  await shows(`signalbox_role_consecutive_failures{role="pull"} 0`);
  await record(fail("channel-missing", "new"));
  await shows(`signalbox_role_consecutive_failures{role="pull"} 1`);
  await record(fail("channel-missing", "still"));
  await shows(`signalbox_role_consecutive_failures{role="pull"} 2`);
  await record();
  await shows(`signalbox_role_consecutive_failures{role="pull"} 0`);
  stop.abort();
  await counting;
  const faults = (await text()).split("\n").filter((line) => line.startsWith("signalbox_role_faults_total{"));
  expect(faults).toEqual([`signalbox_role_faults_total{role="pull",code="channel-missing"} 1`]);
});
