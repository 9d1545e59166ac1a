import type { Diagnostic } from "./diagnostic.ts";

/**
 * By file, place, code, message, what has no place last, with repetitions dropped: the same input prints the same text
 * whatever order the stages ran in.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((d) => {
      const key = JSON.stringify([d.code, d.span, d.message]);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(!a.span) - Number(!b.span) ||
    byText(a.span?.file ?? "", b.span?.file ?? "") ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    byText(a.code, b.code) ||
    byText(a.message, b.message)
  );
}

/** Orders by UTF-16 units, never by the machine's locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
