import type { TableCondition, TableConditions } from "../table/table.ts";
import { inParts } from "../table/values.ts";

/** An expression over the path as a condition, beside those of the language. */
export const PATH = "pathRegex";

/** What a thing that conditions ask for may be: one of `only` (anything, or nothing, where it is not said), and none of `never`. */
interface Allowed {
  readonly thing: Omit<TableCondition, "values">;
  readonly only?: readonly string[];
  readonly never: readonly string[];
}

/** What requests of a class have in common, by thing. */
export type Allowance = ReadonlyMap<string, Allowed>;

/**
 * What a request may have that fulfils all of `said` and none of `others`; undefined where there is no such request. Each thing is
 * free of the others: only the first header of a name counts, and a request may lack it. Exact for conditions; expressions over the
 * path count as things that hold or do not. Where `budget` has too few steps for an answer, there is such a request.
 */
export function satisfying(
  said: TableConditions,
  others: readonly TableConditions[],
  budget = { steps: Infinity },
): Allowance | undefined {
  const [when = said, ...unless] = inParts([said, ...others]);
  const allowed = new Map<string, Allowed>();
  for (const condition of when) if (!keep(allowed, condition)) return undefined;
  return without(allowed, unless.filter(mayHold(when)), budget);
}

/** A path may lack each expression that `when` does not have: nothing asks for it. */
function mayHold(when: TableConditions): (conditions: TableConditions) => boolean {
  const asked = new Set(when.filter(({ of }) => of === PATH).map(({ name }) => name));
  return (conditions) => !conditions.some(({ of, name }) => of === PATH && !asked.has(name));
}

/** Breaks one list of conditions after the other, those first that leave the least choice. */
function without(
  given: Allowance,
  unless: readonly TableConditions[],
  budget: { steps: number },
): Allowance | undefined {
  let allowed = given;
  let open: readonly TableConditions[] = unless;
  for (;;) {
    budget.steps -= open.length;
    if (budget.steps < 0) return allowed;
    const left: TableConditions[] = [];
    for (const conditions of open) {
      const states = conditions.map((condition) => [condition, stateOf(allowed, condition)] as const);
      if (states.some(([, state]) => state === "broken")) continue;
      const undecided = states.flatMap(([condition, state]) => (state === "undecided" ? [condition] : []));
      if (undecided.length === 0) return undefined;
      left.push(undecided);
    }
    open = left;
    const forced = left.flatMap(([condition, ...more]) => (condition && more.length === 0 ? [condition] : []));
    if (forced.length === 0) break;
    const less = new Map(allowed);
    for (const condition of forced) if (!breakIn(less, condition)) return undefined;
    allowed = less;
  }
  const [first, ...rest] = open.toSorted((a, b) => a.length - b.length);
  if (!first) return allowed;
  for (const condition of first) {
    const less = new Map(allowed);
    const found = breakIn(less, condition) && without(less, rest, budget);
    if (found) return found;
  }
  return undefined;
}

function keyOf({ of, name }: Omit<TableCondition, "values">): string {
  return `${of} ${name}`;
}

function stateOf(allowed: Allowance, condition: TableCondition): "holds" | "broken" | "undecided" {
  const there = allowed.get(keyOf(condition));
  if (!there) return "undecided";
  if (!there.only) return condition.values.every((value) => there.never.includes(value)) ? "broken" : "undecided";
  const holding = there.only.filter((value) => condition.values.includes(value));
  return holding.length === there.only.length ? "holds" : holding.length === 0 ? "broken" : "undecided";
}

/** Whether what is allowed can still fulfil the condition, which it does from now on. */
function keep(allowed: Map<string, Allowed>, { values, ...thing }: TableCondition): boolean {
  const there = allowed.get(keyOf(thing)) ?? { thing, never: [] };
  const only = (there.only ?? values).filter((value) => values.includes(value) && !there.never.includes(value));
  allowed.set(keyOf(thing), { ...there, only });
  return only.length > 0;
}

/** Whether what is allowed can still break the condition, which it does from now on. */
function breakIn(allowed: Map<string, Allowed>, { values, ...thing }: TableCondition): boolean {
  const there = allowed.get(keyOf(thing)) ?? { thing, never: [] };
  const only = there.only?.filter((value) => !values.includes(value));
  allowed.set(keyOf(thing), only ? { ...there, only } : { ...there, never: [...there.never, ...values] });
  return only?.length !== 0;
}
