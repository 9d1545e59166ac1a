import type { Change, Diff } from "../diff/diff.ts";
import { placeText } from "../diff/text.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import type { Model } from "../model/model.ts";
import { surprise } from "../rules/review.ts";

/** Teams whose folders the two do not have alike. */
export function editedTeams(before: readonly SourceFile[], after: readonly SourceFile[]): ReadonlySet<string> {
  const [old, now] = [before, after].map((sources) => new Map(sources.map(({ path, text }) => [path, text])));
  const paths = [...(old?.keys() ?? []), ...(now?.keys() ?? [])].filter((path) => old?.get(path) !== now?.get(path));
  return new Set(paths.map((path) => path.split("/")[1] ?? ""));
}

/**
 * The effective change reaches further than the files that were edited: a diagnostic for each team whose requests change though
 * nothing in its folder did. At the route that takes them, beside the one that had them. Pure.
 */
export function surprises({ requests }: Diff, edited: ReadonlySet<string>, { teams }: Model): readonly Diagnostic[] {
  const byTeam = new Map<string, Change[]>();
  for (const change of requests) {
    const team = change.before?.team;
    if (team === undefined || edited.has(team) || change.where.some(({ twoNames }) => twoNames)) continue;
    byTeam.set(team, [...(byTeam.get(team) ?? []), change]);
  }
  return [...byTeam].flatMap(([team, [first, ...more]]): Diagnostic[] => {
    const { before, after, where: [place] = [] } = first ?? {};
    if (!before || !place) return [];
    const { owners = [], contact } = teams.find(({ name }) => name === team) ?? {};
    const whom = [...owners, ...(contact ? [contact] : [])].map(({ value }) => value);
    const others =
      more.length === 0 ? "" : ` and ${more.length} more of its ${more.length === 1 ? "class" : "classes"} of requests`;
    const what = after ? `now go to "${after.route}"` : "are answered by nobody now";
    const message = `Requests of the team "${team}", whose files this does not edit, ${what}: those of "${before.route}" at ${placeText(place)}${others}.`;
    const related = after ? [{ message: `"${before.route}" had them.`, span: before.span }] : [];
    return [
      surprise.at((after ?? before).span, message, {
        related,
        ...(whom.length > 0 && { help: `Ask the team to look at this change: ${whom.join(", ")}.` }),
      }),
    ];
  });
}
