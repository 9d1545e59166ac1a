import { expect, test } from "vitest";
import { haproxies } from "../../support/programs.ts";
import { escapes } from "../cases.ts";
import { Random } from "../../support/random.ts";
import { playRound, touched } from "./round.ts";

/** As `npm run fuzz -- snippets` says it (tools/fuzz.mjs). */
const seed = Number(process.env["SIGNALBOX_FUZZ_SEED"] ?? 1);
const forMs = Number(process.env["SIGNALBOX_FUZZ_MS"] ?? 0);
const teams = forMs > 0 ? 80 : 25;

test("what passes the sandbox touches nothing of others", { timeout: forMs + 300_000 }, async () => {
  const programs = haproxies().map(({ path }) => path);
  const end = Date.now() + forMs;
  const found: string[] = [];
  let sums = { rounds: 0, read: 0, passed: 0, run: 0 };
  do {
    const now = seed + sums.rounds;
    const { read, passed, run, faults } = await playRound(programs, new Random(now), teams);
    found.push(...faults.map((fault) => `seed ${now}: ${fault}`));
    sums = { rounds: sums.rounds + 1, read: sums.read + read, passed: sums.passed + passed, run: sums.run + run };
    if (forMs > 0)
      process.stderr.write([`${new Date().toISOString()} ${JSON.stringify(sums)}`, ...faults, ""].join("\n"));
  } while (Date.now() < end);
  expect(found).toEqual([]);
  expect(sums.run).toBeGreaterThan(teams / 2);
});

/** By what of it each is seen. */
const SEEN = {
  answers: "a probe is in the answer",
  splits: "the next answer on the connection is",
  map: "(maps/every.map) is",
  table: "the rival's table is",
  reaches: "another program on the machine is reached",
} as const;

test.each(haproxies())("without the sandbox each probe is touched, on haproxy $version", async ({ path }) => {
  const kinds = Object.keys(SEEN) as (keyof typeof SEEN)[];
  const cases = kinds.flatMap((kind) => escapes().find((one) => /CANARY|{id}|true/.test(`${one[kind]}`)) ?? []);
  const wrong = (await touched(path, cases, () => "", { sandboxed: false })).join("\n");
  expect(kinds.filter((kind) => !wrong.includes(SEEN[kind]))).toEqual([]);
});

test.each(haproxies())("that HAProxy ends is said of the statement, on haproxy $version", async ({ path, version }) => {
  const ending = escapes().filter(({ ends }) => ends?.includes(version));
  const said = await Promise.all(ending.map((one) => touched(path, [one], () => "", { sandboxed: false })));
  const wrong = ending.filter((_, n) => !said[n]?.join("\n").includes("Segmentation fault"));
  expect(wrong.map(({ text }) => text)).toEqual([]);
});
