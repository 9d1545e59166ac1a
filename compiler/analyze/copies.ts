import { byText } from "../diagnostic/sort.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { sitesOfRoutes, type SiteGroup } from "../table/build.ts";
import { routeTooManyCopies } from "../rules/route.ts";

/** Lines of paths.map that one team's routes may have beyond the first of each; 200,000 are 10 MB of a map. */
const MOST_COPIES = 200_000;

/** One diagnostic for each team that is over the bound, at the first route that is, in the order of its files. */
export function checkCopies(groups: readonly SiteGroup[]): readonly Diagnostic[] {
  const byPlace = [...sitesOfRoutes(groups)].toSorted(
    ([a], [b]) => byText(a.span.file, b.span.file) || a.span.start - b.span.start,
  );
  const copies = new Map<string, number>();
  return byPlace.flatMap(([{ id, team, span, hosts }, sites]) => {
    const before = copies.get(team) ?? 0;
    const after = before + sites - 1;
    copies.set(team, after);
    if (before > MOST_COPIES || after <= MOST_COPIES) return [];
    const message = `"${id}" stands once for each of ${sites} hosts and listeners that have other routes of their own, and with it the copies of team ${team}'s routes are more than ${MOST_COPIES}.`;
    const list = hosts[0];
    return [routeTooManyCopies.at(span, message, list && { related: [{ message: "its hosts", span: list.span }] })];
  });
}
