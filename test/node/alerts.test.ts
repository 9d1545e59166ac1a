import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { METRICS, type MetricDefinition } from "../../agent/metrics/definitions.ts";
import { promtool } from "../support/programs.ts";

const folder = join(import.meta.dirname, "../../deploy/prometheus");
const rules = readFileSync(join(folder, "signalbox.rules.yml"), "utf8");
const tests = readdirSync(join(folder, "tests")).map((name) => join("tests", name));
const alerts = [...rules.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name = ""]) => name);

describe("alert rules", () => {
  test("name only metrics that the agent has", () => {
    const named = new Set(rules.match(/\bsignalbox_[a-z_]+/g));
    expect([...named].filter((name) => !(name in METRICS))).toEqual([]);
  });

  test("rules and their tests name only labels and values that the agent writes", () => {
    const texts = [rules, ...tests.map((path) => readFileSync(join(folder, path), "utf8"))];
    const named = texts.flatMap((text) => [...text.matchAll(/\b(signalbox_[a-z_]+)\{([^}]*)\}/g)]);
    const strange = named.flatMap(([sample, name = "", inside = ""]) => {
      const definition: MetricDefinition | undefined = Object.entries(METRICS).find(([one]) => one === name)?.[1];
      const labels = [...(definition?.labels ?? []), ...(definition?.role === "every" ? ["role"] : []), "instance"];
      const pairs = [...inside.matchAll(/([a-z_]+)(?:=|!=|=~|!~)"([^"]*)"/g)];
      const isKnown = ([, label = "", value = ""]: RegExpExecArray): boolean =>
        labels.includes(label) && definition?.values?.[label]?.includes(value) !== false;
      return pairs.length > 0 && pairs.every(isKnown) ? [] : [sample];
    });
    expect(strange).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  test("each is tested, and says where to read on", () => {
    const texts = tests.map((path) => readFileSync(join(folder, path), "utf8")).join("\n");
    const page = readFileSync(join(folder, "../../docs/operations.md"), "utf8");
    const titles = [...page.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, "")
        .replaceAll(" ", "-"),
    );
    expect(alerts.length).toBeGreaterThan(10);
    for (const alert of alerts) expect(texts, alert).toContain(`alertname: ${alert}\n`);
    const anchors = [...rules.matchAll(/runbook: docs\/operations\.md#(\S+)/g)].map(([, anchor = ""]) => anchor);
    expect(anchors).toHaveLength(alerts.length);
    expect(anchors.filter((anchor) => !titles.includes(anchor))).toEqual([]);
  });
});

describe.each(promtool())("promtool $version", ({ path }) => {
  test.each(tests)("%s", (file) => {
    const done = spawnSync(path, ["test", "rules", file], { cwd: folder, encoding: "utf8" });
    expect(`${done.stdout}${done.stderr}`).not.toContain("FAILED");
    expect(done.status).toBe(0);
  });
});
