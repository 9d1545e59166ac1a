import type { TableCondition, TableConditions } from "../table/table.ts";

/** What a thing that conditions ask for may be: one of `only` (anything, or nothing, where it is not said), and none of `never`. */
interface Allowed {
  readonly thing: Omit<TableCondition, "values">;
  readonly only?: readonly string[];
  readonly never: readonly string[];
}

/** What requests of a class have in common, by thing. */
export type Allowance = ReadonlyMap<string, Allowed>;

/**
 * What a request may have that fulfils all of `when` and none of `unless`; undefined where there is no such request. Each thing is
 * free of the others: only the first header of a name counts, and a request may lack it. Exact for conditions; expressions over the
 * path count as things that hold or do not.
 */
export function satisfying(when: TableConditions, unless: readonly TableConditions[]): Allowance | undefined {
  let allowed: Allowance | undefined = new Map();
  for (const condition of when) allowed = allowed && keeping(allowed, condition);
  return allowed && without(allowed, unless);
}

/** Breaks one list of conditions after the other, those first that leave the least choice. */
function without(allowed: Allowance, unless: readonly TableConditions[]): Allowance | undefined {
  const open: TableConditions[] = [];
  for (const conditions of unless) {
    const undecided: TableCondition[] = [];
    let isBroken = false;
    for (const condition of conditions) {
      const state = stateOf(allowed, condition);
      if (state === "broken") isBroken = true;
      else if (state === "undecided") undecided.push(condition);
    }
    if (isBroken) continue;
    if (undecided.length === 0) return undefined;
    open.push(undecided);
  }
  const [first, ...rest] = open.toSorted((a, b) => a.length - b.length);
  if (!first) return allowed;
  for (const condition of first) {
    const less = breaking(allowed, condition);
    const found = less && without(less, rest);
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

function keeping(allowed: Allowance, { values, ...thing }: TableCondition): Allowance | undefined {
  const there = allowed.get(keyOf(thing)) ?? { thing, never: [] };
  const only = (there.only ?? values).filter((value) => values.includes(value) && !there.never.includes(value));
  return only.length === 0 ? undefined : new Map(allowed).set(keyOf(thing), { ...there, only });
}

function breaking(allowed: Allowance, { values, ...thing }: TableCondition): Allowance | undefined {
  const there = allowed.get(keyOf(thing)) ?? { thing, never: [] };
  if (!there.only) return new Map(allowed).set(keyOf(thing), { ...there, never: [...there.never, ...values] });
  const only = there.only.filter((value) => !values.includes(value));
  return only.length === 0 ? undefined : new Map(allowed).set(keyOf(thing), { ...there, only });
}
