import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const agent = join(import.meta.dirname, "../../agent");
test("the agent learns the time in one way, so that a test can be its clock", () => {
  const files = readdirSync(agent, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const reading = files.filter((path) =>
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/.test(readFileSync(join(agent, path), "utf8")),
  );
  expect(reading).toEqual(["support/clock.ts"]);
});
