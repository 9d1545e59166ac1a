import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/** The team whose folder holds a file: `shop` for `routes/shop/shop.yaml`. Undefined outside of the teams' folders. */
export function teamOf(file: string): string | undefined {
  return /^routes\/([^/]+)\//.exec(file)?.[1];
}

/** What stands in a team's files, what another place does to them, and what has no place. */
export function forTeam(diagnostics: readonly Diagnostic[], team: string): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ span, related = [] }) =>
      span === undefined || [span, ...related.map((place) => place.span)].some(({ file }) => teamOf(file) === team),
  );
}
