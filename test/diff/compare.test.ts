import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTables } from "../../compiler/diff/compare.ts";
import { fullBudget } from "../../compiler/diff/expressions.ts";
import { diff } from "../../compiler/diff/diff.ts";
import { sideOf, type Side } from "../../compiler/diff/side.ts";
import { diffText } from "../../compiler/diff/text.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { requestFor, requestSeeds } from "../decision/requests.ts";
import { tables } from "../decision/tables.ts";
import { modelOf } from "../support/model.ts";
import { edited, edits, isIn, side } from "./pairs.ts";

/** Tables, requests near both of them. */
const RUNS = Number(process.env["SIGNALBOX_DIFFS"] ?? 50);

/** The route and all that it does; "refused" by whatever status. */
function done({ table, effects }: Side, request: RoutedRequest): string {
  const { outcome, considered } = decide(table, request);
  if (outcome.kind !== "route") return "refused";
  const effect = effects.get(outcome.route) ?? "";
  // What is left of a path when its prefix is replaced depends on the prefix.
  return effect.includes("replacePrefix") ? `${effect} ${considered.at(-1)?.candidate.path.value}` : effect;
}

test.each([
  ["", fullBudget],
  [", and may be in one where there are too many expressions", () => ({ steps: 3, searches: 0, complements: 0 })],
])(
  "a request is in a class that changed if and only if the two tables do not do the same with it%s",
  (_, budget) => {
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
          const changes = compareTables(sides, budget());
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

/** Routes with expressions of which every two have paths in common, in the order of their priority, on one host. */
function ofExpressions(expressions: readonly string[]): Side {
  const routes = expressions.map(
    (text, i) => `  r${i}: { pathRegex: "^/${text}$", priority: ${1000 - i}, service: web }`,
  );
  const model = modelOf({
    "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.test], listeners: [public] } }
defaults: { listener: public }
`,
    "routes/shop/shop.yaml": `host: shop.test\nroutes:\n  all: { pathPrefix: /, service: web }\n${routes.join("\n")}\n`,
  });
  return sideOf({ model, table: buildTable(model) });
}

const MANY = Array.from({ length: 40 }, (_, i) => `a/.*${i}[a-z]*/z`);

test("one expression of many that changes is compared with each, not each with each", () => {
  const sides = [ofExpressions(MANY), ofExpressions(MANY.with(7, "a/.*777[a-z]*/z"))] as const;
  const budget = { ...fullBudget(), steps: 4 * MANY.length ** 2 };
  const found = compareTables(sides, budget);
  expect(budget.steps).toBeGreaterThan(0);
  expect(found.some(({ orOther }) => orOther)).toBe(false);
  expect(found.every(({ before, after, may }) => may && [before, after].includes("shop.r7"))).toBe(true);
});

test("of more expressions than can be compared, each route that may lose requests is told still", () => {
  const sides = [ofExpressions(MANY), ofExpressions(MANY.map((text) => `b?${text}`))] as const;
  const found = compareTables(sides, { ...fullBudget(), steps: 400 });
  expect(new Set(found.map(({ before }) => before)).size).toBe(MANY.length + 1);
  expect(found.some(({ orOther }) => orOther)).toBe(true);
  expect(diffText(diff(sides, { ...fullBudget(), steps: 400 }), { before: () => "", after: () => "" })).toContain(
    "moved, perhaps: shop.r39 → shop.r0 or another route of its team\n",
  );
});
