import { byText } from "../diagnostic/sort.ts";
import { conditionWords } from "../words/list.ts";
import type { Ranges } from "../words/word.ts";
import { inParts } from "./values.ts";
import type { Candidate, TableCondition, TableConditions } from "./table.ts";

/**
 * The order of two routes that can answer the same request in one site; negative: `a` is asked first.
 * Exact path, then regex by priority, then the longest prefix; then more specific conditions; then priority (docs/data-path.md,
 * "Precedence"). The route id decides last, only so that a table with a reported conflict is still one table; and between two routes
 * of which other ones take every request that both would.
 */
export function byPrecedence(a: Candidate, b: Candidate): number {
  return byRank(a, b) || byText(a.route, b.route);
}

/** What decides of it; zero: a tie. */
export function byRank(a: Ranked, b: Ranked): number {
  return byPath(a, b) || bySpecificity(a.conditions, b.conditions) || b.path.priority - a.path.priority;
}

type Ranked = Pick<Candidate, "path" | "conditions">;

const kinds = { exact: 0, regex: 1, prefix: 2 } as const;

/** The part of the order that the paths alone decide. */
export function byPath(a: Pick<Candidate, "path">, b: Pick<Candidate, "path">): number {
  if (a.path.kind !== b.path.kind) return kinds[a.path.kind] - kinds[b.path.kind];
  if (a.path.kind === "regex") return b.path.priority - a.path.priority;
  return b.path.value.length - a.path.value.length;
}

/** More specific conditions first: more of the first word of the list, else of the next; else smaller ranges. Zero: a tie. */
export function bySpecificity(a: TableConditions, b: TableConditions): number {
  if (a.length + b.length === 0) return 0;
  for (const { key } of conditionWords) {
    const more = count(b, key) - count(a, key);
    if (more !== 0) return more;
  }
  for (const { key, ranges } of conditionWords) {
    if (!ranges) continue;
    const [one, other] = [sizeOf(a, key, ranges), sizeOf(b, key, ranges)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function sizeOf(conditions: TableConditions, key: string, ranges: Ranges): bigint {
  return conditions.reduce((sum, { of, values }) => (of === key ? sum + ranges.sizeOf(values) : sum), 0n);
}

function count(conditions: TableConditions, key: string): number {
  return conditions.filter(({ of }) => of === key).length;
}

/** True when no request can fulfil both: they ask the same thing for values that have nothing in common. */
export function areExclusive(a: TableConditions, b: TableConditions): boolean {
  const [parts = a, others = b] = inParts([a, b]);
  return parts.some((one) => {
    const other = sameThing(one, others);
    return other !== undefined && !one.values.some((value) => other.values.includes(value));
  });
}

/** The condition among these that asks the same thing of a request. Only the first of a name counts, so two values never hold at once. */
export function sameThing<T extends TableCondition>(
  { of, name }: TableCondition,
  conditions: readonly T[],
): T | undefined {
  return conditions.find((other) => other.of === of && other.name === name);
}

/** `/a/b` → `/a`, `/a` → `/`; undefined for `/`. */
export function parentPath(path: string): string | undefined {
  if (path === "/") return undefined;
  return path.slice(0, path.lastIndexOf("/")) || "/";
}
