import { sameThing } from "../table/precedence.ts";
import type { TableConditions } from "../table/table.ts";
import { inParts, valuesOfBoth } from "../table/values.ts";

/** Conditions that must each be looked at to know all about a route: one for each method that it takes. */
export function casesOf(conditions: TableConditions): readonly TableConditions[] {
  let cases: TableConditions[] = [[]];
  for (const condition of conditions)
    cases = cases.flatMap((one) => condition.values.map((value) => [...one, { ...condition, values: [value] }]));
  return cases;
}

/**
 * True when every request that fulfils `given` fulfils `asked` too. The barest request that fulfils `given` has nothing else, so
 * anything else asked for fails.
 */
export function isImplied(asked: TableConditions, given: TableConditions): boolean {
  const [wanted = asked, has = given] = inParts([asked, given]);
  return wanted.every((condition) => {
    const there = sameThing(condition, has);
    return there !== undefined && there.values.every((value) => condition.values.includes(value));
  });
}

/** What a request must fulfil to reach either of two routes; for routes that are not exclusive. */
export function both(a: TableConditions, b: TableConditions): TableConditions {
  const common = a.map((condition) => {
    const other = sameThing(condition, b);
    return other ? { ...condition, values: valuesOfBoth(condition, other) } : condition;
  });
  return [...common, ...b.filter((condition) => !sameThing(condition, a))];
}
