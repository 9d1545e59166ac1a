import { block, code } from "../diagnostic/markdown.ts";
import type { ReviewPage } from "../generated/types.ts";
import { count } from "../report/summary.ts";
import type { Override } from "../diagnostic/override.ts";
import { lineFor } from "./override.ts";

/** By this a pipeline finds its comment again. */
export const MARKER = "<!-- signalbox review -->";

const MOST_TEAMS = 20;
const MOST_PEOPLE = 5;
/** Characters of a line that GitHub shows in a comment's code block; what is longer is seen only by who scrolls. */
const WINDOW = 100;

/**
 * The comment under a pull request, as Markdown. The page may be of a fork's job, and anybody's words: they stand in code blocks, where
 * no mention, link, HTML or table is made of them, or are plain words.
 */
export function comment(page: ReviewPage, approved: readonly (Override | undefined)[] = []): string {
  const { outcome, errors, guards, brought, changes, teams, old, checked, base } = page;
  const states = guards.map((guard, i) => {
    const allowed = guard.allowed ?? approved[i];
    return { ...guard, ...(allowed && { allowed }) };
  });
  const isGood = errors === 0 && states.every(({ allowed }) => allowed !== undefined);
  const waits = errors === 0 && !isGood;
  const parts = [
    MARKER,
    `**Signalbox: ${isGood ? "good" : waits ? "waits for a word" : "not yet good"}.** ${words(outcome)}`,
    ...(states.length > 0 ? ["### What needs a word", ...states.flatMap((state) => guardParts(state))] : []),
    ...(brought !== "" ? ["### What to look at", block(folded(brought))] : []),
    ...(changes !== "" ? ["### What changes", block(folded(changes))] : []),
    ...(teams.length > 0 ? [`Whose requests these are: ${teamsText(teams)}.`] : []),
    ...(old.count > 0
      ? [`<details><summary>${count(old.count, "problem")} of before</summary>`, block(folded(old.text)), "</details>"]
      : []),
    `${words(checked)} Compared with ${code(base)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function guardParts({ rule, text, teams, allowed }: ReviewPage["guards"][number]): string[] {
  if (allowed)
    return [block(folded(text)), `Allowed by ${code(allowed.by)}, ${code(allowed.at)}: ${code(allowed.reason)}`];
  const owners = teams.length > 0 ? `An owner of ${teamsText(teams)} approves this commit; or somebody` : "Somebody";
  const who = `${owners} who may merge, other than its author, approves it with the line`;
  return [block(folded(text)), who, block(lineFor(rule))];
}

function teamsText(teams: ReviewPage["teams"]): string {
  const shown = teams.slice(0, MOST_TEAMS).map(({ name, people }) => {
    const known = people.slice(0, MOST_PEOPLE).map(code);
    return `${code(name)}${known.length > 0 ? ` (${known.join(", ")})` : ""}`;
  });
  return [...shown, ...(teams.length > MOST_TEAMS ? [`${teams.length - MOST_TEAMS} more`] : [])].join("; ");
}

/** Sentences of a report over several lines where one is longer than the window, so that nobody must scroll; lines of a source stay. */
function folded(text: string): string {
  const isSentence = (line: string) => line.length > WINDOW && /^(?: {2})?\S/.test(line) && !/^ *\d+ \|/.test(line);
  return text
    .split("\n")
    .flatMap((line) => (isSentence(line) ? linesOf(line) : [line]))
    .join("\n");
}

function linesOf(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/ (?=\S)/)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length > WINDOW) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Our own sentences; of anybody else's, letters and what they need, in which Markdown sees nothing, nor a host a link. */
function words(text: string): string {
  return text
    .slice(0, 1_000)
    .replaceAll(/[^\p{L}\p{N} .,;:()'/-]/gu, " ")
    .replaceAll(/(?<=[:.]\/*)\/|www\./gi, " ");
}
