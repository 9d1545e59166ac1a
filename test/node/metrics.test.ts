import { systemClock, type Moment } from "../../agent/support/clock.ts";
import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "../../agent/node/layout.ts";
import { METRICS, type MetricDefinition, type MetricName } from "../../agent/metrics/definitions.ts";
import { metricsPath } from "../../agent/metrics/file.ts";
import { roleMetrics } from "../../agent/metrics/registry.ts";
import { roleReporting } from "../../agent/metrics/reporting.ts";
import { mergeMetrics } from "../../agent/metrics/text.ts";
import { ROLES } from "../../agent/roles/role.ts";
import { promtool } from "../support/programs.ts";

/** Every metric of a role with a value, as after a day's work. */
function busy(role: Role): ReturnType<typeof roleMetrics> {
  const wrong: string[] = [];
  const metrics = roleMetrics(role, (message) => wrong.push(message));
  for (const [name, { type, labels, values: few = {}, role: owner }] of Object.entries<MetricDefinition>(METRICS)) {
    if (owner !== role && owner !== "every") continue;
    const values = Object.fromEntries(labels.map((label) => [label, few[label]?.[0] ?? `some "${label}"\n`]));
    const metric = name as MetricName;
    if (type === "counter") metrics.count(metric, values);
    else if (type === "gauge") metrics.gauge(metric, 1_764_000_000.5, values);
    else metrics.observe(metric, 0.3, values);
  }
  expect(wrong).toEqual([]);
  return metrics;
}

describe("a role's metrics", () => {
  test("counters without labels begin at 0; gauges are missing until they are known", async () => {
    const text = mergeMetrics([await roleMetrics("apply").text()]);
    expect(text).not.toContain("signalbox_haproxy_up");
    expect(text).not.toContain("NaN");
    const render = mergeMetrics([await roleMetrics("render").text()]);
    expect(render).toContain("\nsignalbox_consul_template_restarts_total 0\n");
  });

  test("NaN takes a series away; of an info there is one series", async () => {
    const metrics = roleMetrics("pull");
    metrics.gauge("signalbox_pointer_expires_timestamp_seconds", 5);
    metrics.gauge("signalbox_role_consecutive_failures", 3);
    metrics.gauge("signalbox_wanted_info", 1, { channel: "edge", release: "a" });
    metrics.gauge("signalbox_wanted_info", 1, { release: "b", channel: "edge" });
    const before = mergeMetrics([await metrics.text()]);
    expect(before).toContain("signalbox_pointer_expires_timestamp_seconds 5\n");
    expect(before).toContain(`signalbox_role_consecutive_failures{role="pull"} 3\n`);
    expect(before.match(/signalbox_wanted_info\{/g)).toHaveLength(1);
    expect(before).toContain(`release="b"`);
    metrics.gauge("signalbox_pointer_expires_timestamp_seconds", Number.NaN);
    metrics.gauge("signalbox_role_consecutive_failures", Number.NaN);
    const after = mergeMetrics([await metrics.text()]);
    expect(after).not.toContain("signalbox_pointer_expires_timestamp_seconds");
    expect(after).not.toContain("signalbox_role_consecutive_failures");
  });

  test("another role's metric, an unknown label and an unknown value are told and otherwise ignored", () => {
    const wrong: string[] = [];
    const metrics = roleMetrics("pull", (message) => wrong.push(message));
    metrics.count("signalbox_reloads_total", { result: "done" });
    metrics.gauge("signalbox_store_unsigned", 1, { team: "shop" });
    metrics.count("signalbox_pulls_total", { result: "good" });
    expect(wrong).toHaveLength(3);
    expect(wrong[2]).toBe('The metric signalbox_pulls_total could not be set: result is never "good".');
    expect(wrong[0]).toContain("signalbox_reloads_total could not be set");
  });

  test("what three roles share is described once", async () => {
    const text = mergeMetrics(await Promise.all(ROLES.map((role) => busy(role).text())));
    expect(text.match(/# HELP signalbox_role_last_success_timestamp_seconds /g)).toHaveLength(1);
    for (const role of ROLES) expect(text).toContain(`signalbox_role_last_success_timestamp_seconds{role="${role}"}`);
    for (const name of Object.keys(METRICS)) expect(text).toContain(`# TYPE ${name} `);
  });
});

describe.each(promtool())("promtool $version", ({ path }) => {
  const check = (text: string): string => {
    const done = spawnSync(path, ["check", "metrics"], { input: text, encoding: "utf8" });
    return `${done.stdout}${done.stderr}`;
  };

  test.each(ROLES)("has nothing to say about %s's file", async (role) => {
    expect(check(mergeMetrics([await busy(role).text()]))).toBe("");
    expect(check(mergeMetrics([await roleMetrics(role).text()]))).toBe("");
  });

  test("nor about all roles together", async () => {
    expect(check(mergeMetrics(await Promise.all(ROLES.map((role) => busy(role).text()))))).toBe("");
  });
});

describe("the text file of a role", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sb-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test("is there from the start, follows what changes, and is whole and readable for whom its directory is", async () => {
    const directory = join(folder, "metrics");
    let ms = 0;
    // A second passes between any two looks at it, so the file need not wait.
    const clock = (): Moment => ({ ms: (ms += 1_000), date: Date.parse("2026-11-25T03:00:00Z") });
    const { reporter, close } = roleReporting(
      "apply",
      { write: () => undefined },
      { format: "text", clock, directory },
    );
    const path = metricsPath(directory, "apply");
    const text = (): Promise<string> => readFile(path, "utf8").catch(() => "");
    reporter.gauge("signalbox_haproxy_up", 1);
    await expect.poll(text, { interval: 10 }).toContain("signalbox_haproxy_up 1\n");
    reporter.gauge("signalbox_haproxy_up", 0);
    await expect.poll(text, { interval: 10 }).toContain("signalbox_haproxy_up 0\n");
    reporter.count("signalbox_reloads_total", { result: "done" });
    await expect.poll(text, { interval: 10 }).toContain(`signalbox_reloads_total{result="done"} 1\n`);
    for (const [directoryMode, fileMode] of [
      [0o755, 0o644],
      [0o750, 0o640],
    ] as const) {
      await chmod(directory, directoryMode);
      reporter.count("signalbox_reloads_total", { result: "done" });
      await expect.poll(async () => (await stat(path)).mode & 0o777, { interval: 10 }).toBe(fileMode);
    }
    await close();
    expect(await readdir(directory)).toEqual(["signalbox_apply.prom"]);
  });

  test("a disk that cannot be written ends nothing", async () => {
    await writeFile(join(folder, "file"), "");
    const { reporter, close } = roleReporting(
      "apply",
      { write: () => undefined },
      { format: "text", clock: systemClock, directory: join(folder, "file", "metrics") },
    );
    reporter.gauge("signalbox_haproxy_up", 1);
    await close();
  });
});
