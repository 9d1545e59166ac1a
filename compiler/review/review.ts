import type { Diff } from "../diff/diff.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { hasErrors } from "../diagnostic/diagnostic.ts";
import type { Guarded } from "./guards.ts";
import type { Override } from "../diagnostic/override.ts";
import { teamOf, toldFrom } from "../report/for-team.ts";
import { notCompared } from "../rules/review.ts";
import { GUARDS, howToAllow } from "./override.ts";

/** What a change was compared with: a revision or a directory. */
export interface Base {
  /** As a person names it: `main (3f2a91c)`. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  /** It has no routes. */
  readonly isNothing?: true;
}

/** A change as those see it who are to say yes to it. */
export interface Review {
  readonly base: Base;
  /** What the change brought, and what was there before. */
  readonly brought: readonly Diagnostic[];
  readonly old: readonly Diagnostic[];
  /** What waits for somebody's word, and what has it. */
  readonly guarded: readonly Waiting[];
  /** Missing where one of the two has errors, and where there was nothing before. */
  readonly diff?: Diff;
}

/** What a guard found; `allowed`: and somebody said that it is meant. */
export interface Waiting extends Guarded {
  readonly allowed?: Override;
}

/**
 * What of the diagnostics of a change is its own: what its base says too, in the same file and words, was there before. What is between
 * two teams is told at the line of the one of the `edited` teams, who may have come later to what stood there already. Pure.
 */
export function reviewOf(
  base: Base,
  diagnostics: readonly Diagnostic[],
  diff: Diff | undefined,
  found: readonly Guarded[] = [],
  overrides: readonly Override[] = [],
  edited: ReadonlySet<string> = new Set(),
): Review {
  const before = new Map<string, number>();
  for (const one of base.diagnostics) before.set(keyOf(one), (before.get(keyOf(one)) ?? 0) + 1);
  const isOld = (one: Diagnostic): boolean => {
    const left = before.get(keyOf(one)) ?? 0;
    before.set(keyOf(one), left - 1);
    return left > 0;
  };
  const [own, old]: [Diagnostic[], Diagnostic[]] = [[], []];
  for (const one of diagnostics) (isOld(one) ? old : own).push(one);
  const brought = toldFrom(own, ({ file }) => edited.has(teamOf(file) ?? ""));
  const isGuards = ({ code }: Diagnostic) => GUARDS.includes(code);
  const isPlain = diff !== undefined || base.isNothing || hasErrors(brought.filter((one) => !isGuards(one)));
  const blind: readonly Guarded[] = isPlain ? [] : [{ diagnostic: cannotTell(base), teams: [] }];
  const more = brought.filter(isGuards).map((diagnostic): Guarded => ({ diagnostic, teams: teamsIn(diagnostic) }));
  const guarded = [...blind, ...found, ...more].map(({ diagnostic, ...about }): Waiting => {
    const allowed = overrides.find(({ rule }) => rule === diagnostic.code);
    const help = [diagnostic.help, howToAllow(diagnostic.code)].filter(Boolean).join(" ");
    return { diagnostic: { ...diagnostic, help }, ...about, ...(allowed && { allowed }) };
  });
  return { base, brought: brought.filter((one) => !isGuards(one)), old, guarded, ...(diff && { diff }) };
}

/** Not compared is not "nothing found". */
function cannotTell({ name, diagnostics }: Base): Diagnostic {
  const first = diagnostics.find(({ severity }) => severity === "error");
  const where = first?.span ? `, the first in ${first.span.file}` : "";
  const help = `Mend ${name} first.`;
  return notCompared.at(undefined, `What this changes, and for whom, cannot be told: ${name} has errors${where}.`, {
    help,
  });
}

function teamsIn({ span }: Diagnostic): readonly string[] {
  return span ? [teamOf(span.file) ?? ""] : [];
}

/** All that is to be shown of a change, guards first; what fails it is an error. */
export function shownOf({ guarded, brought }: Review): readonly Diagnostic[] {
  return [
    ...guarded.map(({ diagnostic, allowed }): Diagnostic => ({
      ...diagnostic,
      severity: allowed ? "warning" : "error",
    })),
    ...brought,
  ];
}

function keyOf({ code, span, message }: Diagnostic): string {
  return JSON.stringify([code, span?.file, message]);
}

/** Whether the change may go in. */
export function passes(review: Review): boolean {
  return !hasErrors(shownOf(review));
}
