import type { ReviewPage } from "../generated/types.ts";
import { count } from "./page.ts";

/** By this a pipeline finds its comment again. */
export const MARKER = "<!-- signalbox review -->";

/** GitHub takes 65,536 characters of a comment; three blocks and what stands around them must fit. */
const MOST_OF_BLOCK = 16_000;
const MOST_TEAMS = 20;
const MOST_PEOPLE = 5;
const LONGEST_NAME = 100;

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

/** A code block whose fence is longer than any in it, cut where it is too long. */
function block(text: string): string {
  const lines = text.trimEnd().split("\n");
  let length = 0;
  const fitting = lines.filter((line) => (length += line.length + 1) <= MOST_OF_BLOCK);
  const rest = lines.length - fitting.length;
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  const note = rest > 0 ? `\n\n${count(rest, "more line")}: see the files beside this comment.` : "";
  return `${fence}text\n${fitting.join("\n")}\n${fence}${note}`;
}

/** A text inside a line, in which nothing is read. */
function code(text: string): string {
  const line = text.slice(0, LONGEST_NAME).replaceAll(/[\r\n]+/g, " ");
  const fence = "`".repeat(longestRun(line) + 1);
  return `${fence} ${line} ${fence}`.replace(/^` (?!`)(.*)(?<!`) `$/s, "`$1`");
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
