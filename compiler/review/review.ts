import type { Diff } from "../diff/diff.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { hasErrors } from "../diagnostic/diagnostic.ts";

/** What a change was compared with: a revision or a directory. */
export interface Base {
  /** As a person names it: `main (3f2a91c)`. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A change as those see it who are to say yes to it. */
export interface Review {
  readonly base: Base;
  /** What the change brought, and what was there before. */
  readonly brought: readonly Diagnostic[];
  readonly old: readonly Diagnostic[];
  /** Missing where one of the two has errors. */
  readonly diff?: Diff;
}

/** What of the diagnostics of a change is its own: what its base says too, in the same file and words, was there before. Pure. */
export function reviewOf(base: Base, diagnostics: readonly Diagnostic[], diff: Diff | undefined): Review {
  const before = new Map<string, number>();
  for (const one of base.diagnostics) before.set(keyOf(one), (before.get(keyOf(one)) ?? 0) + 1);
  const isOld = (one: Diagnostic): boolean => {
    const left = before.get(keyOf(one)) ?? 0;
    before.set(keyOf(one), left - 1);
    return left > 0;
  };
  const [brought, old]: [Diagnostic[], Diagnostic[]] = [[], []];
  for (const one of diagnostics) (isOld(one) ? old : brought).push(one);
  return { base, brought, old, ...(diff && { diff }) };
}

function keyOf({ code, span, message }: Diagnostic): string {
  return JSON.stringify([code, span?.file, message]);
}

/** Whether the change may go in. */
export function passes({ brought }: Review): boolean {
  return !hasErrors(brought);
}
