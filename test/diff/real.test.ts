import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTables } from "../../compiler/diff/compare.ts";
import { fullBudget } from "../../compiler/diff/expressions.ts";
import type { Side } from "../../compiler/diff/side.ts";
import { render } from "../../compiler/render/render.ts";
import { canBeSent, startReal } from "../decision/real.ts";
import { requestFor, requestSeeds } from "../decision/requests.ts";
import { tables } from "../decision/tables.ts";
import { haproxies } from "../support/programs.ts";
import { edited, edits, isIn, side } from "./pairs.ts";

/** Pairs of tables; two HAProxys are started for each. */
const RUNS = Number(process.env["SIGNALBOX_REAL_DIFFS"] ?? 8);
const REQUESTS = 24;

const rendered = ({ model, table }: Side) =>
  render(
    model,
    table,
    { servers: { kind: "given", instancesOf: () => [] }, showDecision: true, acceptProxy: true },
    { lineOf: () => 1 },
  );

test.each(haproxies())(
  "what haproxy $version does with two tables differs where diff says so, and nowhere else",
  { timeout: 120_000 },
  async ({ path }) => {
    let changes = 0;
    await fc.assert(
      fc.asyncProperty(
        tables,
        tables,
        edits,
        fc.array(requestSeeds, { minLength: REQUESTS, maxLength: REQUESTS }),
        async (routes, others, made, seeds) => {
          const next = made.length === 0 ? others : edited(routes, others, made);
          const sides = [side(routes), side(next)] as const;
          const found = compareTables(sides, fullBudget());
          const [before, after] = await Promise.all(sides.map((one) => startReal(path, rendered(one))));
          try {
            for (const [i, seed] of seeds.entries()) {
              const request = requestFor(i % 2 === 0 ? routes : next, seed);
              if (!before || !after || !canBeSent("HTTP/1.1", request)) continue;
              // What a route does is not seen here, and a refusal is one whatever its status.
              const answers = [await before.ask("HTTP/1.1", request), await after.ask("HTTP/1.1", request)];
              const [was, is] = answers.map((answer) => (/^\d+$/.test(answer) ? "refused" : answer));
              const classes = found.filter((one) => isIn(sides, one, request));
              const about = () => JSON.stringify({ request, answers, classes });
              if (classes.some(({ may }) => may)) continue;
              const isSame = classes.every((one) => one.before === one.after);
              if (was !== is) changes++;
              expect(was === is, about()).toBe(isSame);
            }
          } finally {
            await Promise.all([before?.stop(), after?.stop()]);
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(changes).toBeGreaterThan(0);
  },
);
