import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { inOrder } from "../diagnostic/sort.ts";

/** The team whose folder holds a file: `shop` for `routes/shop/shop.yaml`. Undefined outside of the teams' folders. */
export function teamOf(file: string): string | undefined {
  return /^routes\/([^/]+)\//.exec(file)?.[1];
}

/** What stands in a team's files, what another place does to them, and what has no place; told from the team's place where it can be. */
export function forTeam(diagnostics: readonly Diagnostic[], team: string): readonly Diagnostic[] {
  const isTeams = ({ file }: Span): boolean => teamOf(file) === team;
  const shown = diagnostics.filter(
    ({ span, related = [] }) => span === undefined || [span, ...related.map((place) => place.span)].some(isTeams),
  );
  return toldFrom(shown, isTeams);
}

/**
 * Diagnostics of two or more places, each told from the first place that is `theirs`: who brings a conflict shall see it at their own
 * line, wherever the other file sorts. Again in order.
 */
export function toldFrom(
  diagnostics: readonly Diagnostic[],
  isTheirs: (place: Span) => boolean,
): readonly Diagnostic[] {
  return inOrder(
    diagnostics.map((diagnostic) => {
      const { span, related = [], here } = diagnostic;
      if (!span || here === undefined || isTheirs(span)) return diagnostic;
      const own = related.find((place) => isTheirs(place.span));
      if (!own) return diagnostic;
      const others = related.filter((place) => place !== own);
      return { ...diagnostic, span: own.span, here: own.message, related: [{ message: here, span }, ...others] };
    }),
  );
}
