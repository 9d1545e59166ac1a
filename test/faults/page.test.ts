import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectGolden } from "../support/golden.ts";
import type { Observed } from "./fault.ts";
import { pageOf, type LongRuns } from "./page.ts";
import { FAULTS } from "./table.ts";

const page = join(import.meta.dirname, "../../docs/reliability.md");
const groups = FAULTS.map(({ name, title, faults }) => {
  const path = join(import.meta.dirname, "results", `${name}.json`);
  const observed = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Observed[]) : [];
  return { title, faults, observed };
});

function resultOf<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, "results", `${name}.json`), "utf8")) as T;
}

type Words = Pick<Observed, "name" | "title" | "agent" | "todo" | "sightless">;

test("every fault of the table was run, with the words that it has today: else `npm run reliability`", () => {
  const words = ({ name, title, agent, todo, sightless = {} }: Words): object => ({
    ...{ name, title, agent, todo, sightless },
  });
  for (const { faults, observed } of groups) expect(observed.map(words)).toEqual(faults.map(words));
});

test("every fault has its words for status, metric and log, or a reason why there are none", () => {
  const places = ["status", "metric", "log"] as const;
  for (const { faults } of groups)
    for (const { name, sees, sightless = {} } of faults)
      for (const place of places) {
        const [words, reason] = [sees[place] !== undefined, /^[A-Z].{20,}\.$/.test(sightless[place] ?? "")];
        expect({ name, place, told: words !== reason }).toEqual({ name, place, told: true });
      }
});

test("what a fault must show was seen", () => {
  for (const { faults, observed } of groups)
    for (const [index, { name, sees }] of faults.entries()) {
      const { status, metric, log } = observed[index] ?? {};
      const missing = { name, status: status === undefined, metric: metric === undefined, log: log === undefined };
      const unasked = {
        status: sees.status === undefined,
        metric: sees.metric === undefined,
        log: sees.log === undefined,
      };
      expect(missing).toEqual({ name, ...unasked });
    }
});

test("docs/reliability.md is made of the results, and of nothing else", () => {
  expectGolden(
    page,
    pageOf(
      groups.map(({ title, observed }) => ({ title, faults: observed })),
      {
        soak: resultOf<LongRuns["soak"]>("soak"),
        calls: resultOf<LongRuns["calls"]>("calls"),
      },
    ),
  );
});
