import { conditionWords } from "../words/list.ts";
import type { Ranges } from "../words/word.ts";
import type { TableCondition, TableConditions } from "./table.ts";

/** Of words whose values are ranges, by their key. An expression over the path, which a comparison takes for a condition, is none. */
const ranged: ReadonlyMap<string, Ranges> = new Map(
  conditionWords.flatMap(({ key, ranges }) => (ranges ? [[key as string, ranges] as const] : [])),
);

/**
 * Conditions whose values are alike or apart: where a word's values may lie within each other, as networks do, each stands for the
 * smallest parts that these conditions tell apart, by something that is in the part. Two of them then have a value in common where
 * something fulfils both; other words' values are so already.
 */
export function inParts<T extends TableConditions>(lists: readonly T[]): readonly TableConditions[] {
  const said = new Map<string, TableCondition[]>();
  let isOfRanges = false;
  for (const condition of lists.flat()) {
    const ranges = ranged.get(condition.of);
    if (!ranges) continue;
    isOfRanges ||= !condition.values.every((value) => ranges.isPoint?.(value));
    const key = `${condition.of} ${condition.name}`;
    said.set(key, [...(said.get(key) ?? []), condition]);
  }
  if (!isOfRanges) return lists;
  const parts = new Map<string, ReadonlyMap<string, string>>();
  for (const [key, conditions] of said) {
    const ranges = ranged.get(conditions[0]?.of ?? "");
    const all = [...new Set(conditions.flatMap(({ values }) => values))];
    const found = all.flatMap((value): (readonly [string, string])[] => {
      if (ranges?.isPoint?.(value)) return [[value, value]];
      const inner = all.filter((other) => other !== value && ranges?.isWithin(other, value));
      const one = ranges?.somethingIn(value, inner);
      return one === undefined ? [] : [[value, one]];
    });
    parts.set(key, new Map(found));
  }
  const parted = (condition: TableCondition): TableCondition => {
    const own = parts.get(`${condition.of} ${condition.name}`);
    const ranges = ranged.get(condition.of);
    if (!own || !ranges || condition.values.every((value) => ranges.isPoint?.(value))) return condition;
    const values = [...own].flatMap(([value, one]) =>
      condition.values.some((outer) => outer === value || ranges.isWithin(value, outer)) ? [one] : [],
    );
    return { ...condition, values };
  };
  return lists.map((conditions) => conditions.map(parted));
}

/** What fulfils both of two conditions on the same thing, as values of it. */
export function valuesOfBoth(one: TableCondition, other: TableCondition): readonly string[] {
  const ranges = ranged.get(one.of);
  const within = (value: string, outer: TableCondition) =>
    outer.values.some((each) => each === value || ranges?.isWithin(value, each));
  const common = [
    ...one.values.filter((value) => within(value, other)),
    ...other.values.filter((value) => within(value, one)),
  ];
  return [...new Set(common)];
}

/** Whether a condition's value is one that nothing else lies within. */
export function isPoint({ of }: TableCondition, value: string): boolean {
  const ranges = ranged.get(of);
  return !ranges || ranges.isPoint?.(value) === true;
}
