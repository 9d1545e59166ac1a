import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dueIn } from "../../agent/support/clock.ts";

const agent = join(import.meta.dirname, "../../agent");
test("the agent learns the time in one way, so that a test can be its clock", () => {
  const files = readdirSync(agent, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const reading = files.filter((path) =>
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/.test(readFileSync(join(agent, path), "utf8")),
  );
  expect(reading).toEqual(["support/clock.ts"]);
});

test.each([
  ["a wait of whole seconds ends on a beat that divides it", 4_003, 2_000, 6_000],
  ["… up to one early", 3_999, 2_000, 4_000],
  ["a longer wait on a longer beat, with all that is as long", 1_000, 30_000, 30_000],
  ["… and its period is its own", 90_012, 30_000, 120_000],
  ["… or on a shorter one", 7_500, 15_000, 20_000],
  ["what is no whole seconds ends when it does", 7_500, 1_250, 8_750],
  ["what is due now is due now", 7_500, 0, 7_500],
  ["what is never due is never due", 7_500, Infinity, Infinity],
])("%s", (_, ms, wait, due) => {
  expect(dueIn({ ms }, wait)).toBe(due);
});
