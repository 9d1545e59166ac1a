import { block, code } from "../diagnostic/markdown.ts";
import type { ReviewPage } from "../generated/types.ts";
import { count } from "../report/summary.ts";

/** By this a pipeline finds its comment again. */
export const MARKER = "<!-- signalbox review -->";

const MOST_TEAMS = 20;
const MOST_PEOPLE = 5;

/**
 * The comment under a pull request, as Markdown. The page may be of a fork's job, and anybody's words: they stand in code blocks, where
 * no mention, link, HTML or table is made of them, or are plain words.
 */
export function comment({ passes, outcome, brought, changes, teams, old, checked, base }: ReviewPage): string {
  const parts = [
    MARKER,
    `**Signalbox: ${passes ? "good" : "not yet good"}.** ${words(outcome)}`,
    ...(brought !== "" ? ["### What to look at", block(brought)] : []),
    ...(changes !== "" ? ["### What changes", block(changes)] : []),
    ...(teams.length > 0 ? [`Whose requests these are: ${teamsText(teams)}.`] : []),
    ...(old.count > 0
      ? [`<details><summary>${count(old.count, "problem")} of before</summary>`, block(old.text), "</details>"]
      : []),
    `${words(checked)} Compared with ${code(base)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function teamsText(teams: ReviewPage["teams"]): string {
  const shown = teams.slice(0, MOST_TEAMS).map(({ name, people }) => {
    const known = people.slice(0, MOST_PEOPLE).map(code);
    return `${code(name)}${known.length > 0 ? ` (${known.join(", ")})` : ""}`;
  });
  return [...shown, ...(teams.length > MOST_TEAMS ? [`${teams.length - MOST_TEAMS} more`] : [])].join("; ");
}

/** Our own sentences; of anybody else's, letters and what they need, in which Markdown sees nothing, nor a host a link. */
function words(text: string): string {
  return text
    .slice(0, 1_000)
    .replaceAll(/[^\p{L}\p{N} .,;:()'/-]/gu, " ")
    .replaceAll(/(?<=[:.]\/*)\/|www\./gi, " ");
}
