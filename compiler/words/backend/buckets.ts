import type { Leg } from "./backend.ts";

/** Each leg owns a run of the buckets 100 to 199, written as few decimal prefixes as cover it (docs/data-path.md, "Maps, not rules"). */
export function bucketsOf(legs: readonly Leg[]): (readonly [digits: string, pool: string])[] {
  let from = 100;
  return legs.flatMap(({ backend, weight }) => {
    const own = decimalPrefixes(from, from + weight).map((digits) => [digits, backend] as const);
    from += weight;
    return own;
  });
}

/** The shortest decimal prefixes of the three-digit numbers `from` (included) to `to` (excluded). */
function decimalPrefixes(from: number, to: number): string[] {
  const prefixes: string[] = [];
  for (let at = from; at < to;) {
    const step = at % 100 === 0 && at + 100 <= to ? 100 : at % 10 === 0 && at + 10 <= to ? 10 : 1;
    prefixes.push(String(at / step));
    at += step;
  }
  return prefixes;
}
