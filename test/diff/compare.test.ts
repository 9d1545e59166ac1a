import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTables } from "../../compiler/diff/compare.ts";
import type { Side } from "../../compiler/diff/side.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { requestFor, requestSeeds } from "../decision/requests.ts";
import { tables } from "../decision/tables.ts";
import { edited, edits, isIn, side } from "./pairs.ts";

/** Tables, requests near both of them. */
const RUNS = Number(process.env["SIGNALBOX_DIFFS"] ?? 50);

/** The route and all that it does; "refused" by whatever status. */
function done({ table, effects }: Side, request: RoutedRequest): string {
  const { outcome } = decide(table, request);
  return outcome.kind === "route" ? (effects.get(outcome.route) ?? "") : "refused";
}

test(
  "a request is in a class that changed if and only if the two tables do not do the same with it",
  () => {
    const counts = { same: 0, changed: 0, may: 0 };
    fc.assert(
      fc.property(
        tables,
        tables,
        edits,
        fc.array(requestSeeds, { minLength: 30, maxLength: 30 }),
        (routes, others, made, seeds) => {
          const next = edited(routes, others, made);
          const sides = [side(routes), side(next)] as const;
          const changes = compareTables(sides);
          for (const [i, seed] of seeds.entries()) {
            const request = requestFor(i % 2 === 0 ? routes : next, seed);
            const found = changes.filter((one) => isIn(sides, one, request));
            const isSame = done(sides[0], request) === done(sides[1], request);
            const about = () =>
              JSON.stringify({ request, did: sides.map((one) => done(one, request)), found }, undefined, 1);
            if (found.some(({ may }) => may)) counts.may++;
            else if (isSame) expect(found.length === 0, about()).toBe(true);
            else expect(found.length === 1, about()).toBe(true);
            counts[isSame ? "same" : "changed"]++;
          }
        },
      ),
      { numRuns: RUNS },
    );
    // The requests are near enough to what changes.
    expect(counts.changed).toBeGreaterThan(RUNS / 2);
    if (process.env["SIGNALBOX_DIFFS"]) console.log(counts);
  },
  60_000 + RUNS * 200,
);
