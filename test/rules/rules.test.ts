import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allRules } from "../support/rules.ts";
import { expectGolden } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";
import { runScenario, scenarios, type Scenario } from "../support/scenario.ts";

const all = scenarios();
/** haproxy's words differ between versions: the goldens hold those of the oldest that we promise. */
const haproxy = haproxies().find(({ version }) => version === "2.6");

describe.each(allRules)("rule $code", ({ code }) => {
  test("has a fixture", () => expect(all.map(({ rule }) => rule)).toContain(code));

  test("has a page", () => {
    const page = join(import.meta.dirname, `../../docs/rules/${code}.md`);
    expect(existsSync(page), page).toBe(true);
    expect(readFileSync(page, "utf8")).toMatch(new RegExp(`^# ${code}\n`));
  });
});

test("every folder belongs to a rule", () => {
  const codes = allRules.map(({ code }) => code);
  expect(all.filter(({ rule }) => !codes.includes(rule)).map(({ rule, name }) => `${rule}/${name}`)).toEqual([]);
});

describe("scenario", () => {
  for (const scenario of all.filter(({ settings }) => !settings.direct)) {
    const needsHaproxy = scenario.settings.args !== undefined || scenario.settings.command?.[0] === "test";
    test.skipIf(needsHaproxy && !haproxy)(`${scenario.rule}/${scenario.name}`, () => expectScenario(scenario));
  }
});

async function expectScenario(scenario: Scenario): Promise<void> {
  const result = await runScenario(scenario, haproxy && { SIGNALBOX_HAPROXY: haproxy.path });
  const { exit } = result;
  const [stdout, stderr] = scenario.settings.stream ? [result.stderr, ""] : [result.stdout, result.stderr];
  expectGolden(join(scenario.folder, "expected.txt"), stdout);
  expect(stderr).toBe("");
  expect(stdout).toContain(`[${scenario.rule}]`);
  expect(exit).toBe(/^error\[/m.test(stdout) ? 1 : 0);
  // oxlint-disable-next-line no-control-regex
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]| {4}at .*:\d+:\d+/);
}
