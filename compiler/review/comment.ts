import { block, code } from "../diagnostic/markdown.ts";
import type { ReviewPage } from "../generated/types.ts";
import { count } from "../report/summary.ts";
import type { Override } from "../diagnostic/override.ts";
import { lineFor } from "./override.ts";

/** By this a pipeline finds its comment again. */
export const MARKER = "<!-- signalbox review -->";

/** What GitHub takes, in characters. */
const MOST = 65_536;
/** Where there is room for it. */
const MOST_OF_BLOCK = 16_000;
const MOST_GUARDS = 20;
const MOST_TEAMS = 20;
const MOST_PEOPLE = 5;
/** Characters of a line that GitHub shows in a comment's code block; what is longer is seen only by who scrolls. */
const WINDOW = 100;

/**
 * The comment under a pull request, as Markdown. The page may be of a fork's job, and anybody's words: they stand in code blocks, where
 * no mention, link, HTML or table is made of them, or are plain words. What is too long for GitHub is cut. `unasked`: owners of whom it is
 * not known who they are.
 */
export function comment(
  page: ReviewPage,
  approved: readonly (Override | undefined)[] = [],
  unasked: ReadonlySet<string> = new Set(),
): string {
  for (let room = 1; ; room /= 2) {
    const text = commentWith(room, page, approved, unasked);
    if (text.length < MOST) return text;
  }
}

/** `room`: how much of what may be long is shown, from 0 to 1. */
function commentWith(
  room: number,
  page: ReviewPage,
  approved: readonly (Override | undefined)[],
  unasked: ReadonlySet<string>,
): string {
  const shown = (text: string) => block(folded(text), MOST_OF_BLOCK * room);
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
    ...(states.length > 0 ? ["### What needs a word", ...guardsText(states, room, unasked)] : []),
    ...(brought !== "" ? ["### What to look at", shown(brought)] : []),
    ...(changes !== "" ? ["### What changes", shown(changes)] : []),
    ...(teams.length > 0 ? [`Whose requests these are: ${teamsText(teams, room)}.`] : []),
    ...(old.count > 0
      ? [`<details><summary>${count(old.count, "problem")} of before</summary>`, shown(old.text), "</details>"]
      : []),
    `${words(checked)} Compared with ${code(base)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function guardsText(guards: ReviewPage["guards"], room: number, unasked: ReadonlySet<string>): string[] {
  const [shown, rest] = [guards.slice(0, MOST_GUARDS * room), guards.slice(MOST_GUARDS * room)];
  const parts = shown.flatMap((guard) => guardParts(guard, room, unasked));
  return [...parts, ...(rest.length > 0 ? [`${rest.length} more.`] : [])];
}

function guardParts(
  { rule, text, teams, allowed }: ReviewPage["guards"][number],
  room: number,
  unasked: ReadonlySet<string>,
): string[] {
  const shown = block(folded(text), MOST_OF_BLOCK * room);
  if (allowed) return [shown, `Allowed by ${code(allowed.by)}, ${code(allowed.at)}: ${code(allowed.reason)}`];
  const known = teams.filter(({ people }) => people.some((one) => one.startsWith("@") && !unasked.has(one)));
  const owners =
    known.length > 0 ? `An owner of ${teamsText(known, room)} approves this commit; or somebody` : "Somebody";
  const who = `${owners} who may merge, other than its author, approves it with the line`;
  const others = [...new Set(teams.flatMap(({ people }) => people))].filter((one) => unasked.has(one));
  const named = others.slice(0, MOST_PEOPLE).map(code).join(", ");
  const note = `GitHub does not tell this pipeline who is in ${named}: from them, too, it takes the line.`;
  return [shown, who, block(lineFor(rule), MOST_OF_BLOCK * room), ...(others.length > 0 ? [note] : [])];
}

function teamsText(teams: ReviewPage["teams"], room: number): string {
  const most = Math.floor(MOST_TEAMS * room);
  const shown = teams.slice(0, most).map(({ name, people }) => {
    const known = people.slice(0, MOST_PEOPLE).map(code);
    return `${code(name)}${known.length > 0 ? ` (${known.join(", ")})` : ""}`;
  });
  return [...shown, ...(teams.length > most ? [`${teams.length - most} more`] : [])].join("; ");
}

/** Sentences of a report over several lines where one is longer than the window, so that nobody must scroll; lines of a source stay. */
function folded(text: string): string {
  const isSentence = (line: string) => line.length > WINDOW && /^(?: {2})?\S/.test(line) && !/^ *\d+ \|/.test(line);
  const fold = (part: string) =>
    part
      .split("\n")
      .flatMap((line) => (isSentence(line) ? linesOf(line) : [line]))
      .join("\n");
  // What comes behind is not shown, and may be megabytes.
  return `${fold(text.slice(0, MOST_OF_BLOCK))}${text.slice(MOST_OF_BLOCK)}`;
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
