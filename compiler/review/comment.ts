import type { Diff } from "../diff/diff.ts";
import { diffText, outcomeText, type Places } from "../diff/text.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import type { Model, Team } from "../model/model.ts";
import type { HaproxyVerdict } from "../report/checked.ts";
import { prettyDiagnostic } from "../report/formats/pretty.ts";
import { haproxyText } from "../report/summary.ts";
import { passes, type Review } from "./review.ts";

/** By this a pipeline finds its comment again. */
export const MARKER = "<!-- signalbox review -->";

/** GitHub takes 65,536 characters of a comment; three blocks and what stands around them must fit. */
const MOST_OF_BLOCK = 18_000;

export interface About {
  readonly sources: readonly SourceFile[];
  readonly places: Places;
  readonly haproxy: HaproxyVerdict;
  /** Of the change; missing where it has errors. */
  readonly model?: Model;
}

/** One line: what comes of the change. */
export function outcome(review: Review): string {
  const { brought, old, diff, base } = review;
  const errors = brought.filter(({ severity }) => severity === "error").length;
  const warnings = brought.filter(({ severity }) => severity === "warning").length;
  const found = [
    ...(errors > 0 ? [`${count(errors, "error")} to mend`] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const problems = found.length > 0 ? `${found.join(", ")}.` : "No problems.";
  const before =
    old.length > 0 ? ` ${count(old.length, "problem")} ${old.length === 1 ? "was" : "were"} there before.` : "";
  const changes = diff ? ` ${outcomeText(diff)}` : ` Not compared with ${base.name}: ${whyNot(review)}.`;
  return `${problems}${before}${changes}`;
}

function whyNot({ brought, old }: Review): string {
  return [...brought, ...old].some(({ severity }) => severity === "error") ? "the change has errors" : "it has errors";
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/**
 * The comment under a pull request, as Markdown. What teams wrote stands in code blocks alone, where no mention, link, HTML or table is
 * made of it.
 */
export function comment(review: Review, about: About): string {
  const { brought, old, diff, base } = review;
  const shown = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((one) => prettyDiagnostic(one, about.sources, false)).join("\n");
  const parts = [
    MARKER,
    `**Signalbox: ${passes(review) ? "good" : "not yet good"}.** ${outcome(review)}`,
    ...(brought.length > 0 ? ["### What to look at", block(shown(brought))] : []),
    ...(diff && diff.requests.length + diff.things.length > 0
      ? ["### What changes", block(diffText(diff, about.places)), ...ownersText(diff.requests, about.model)]
      : []),
    ...(old.length > 0
      ? [`<details><summary>${count(old.length, "problem")} of before</summary>`, block(shown(old)), "</details>"]
      : []),
    `${haproxyText(about.haproxy)} Compared with ${code(base.name)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Whose requests change: whom to ask. */
function ownersText(requests: Diff["requests"], model: Model | undefined): string[] {
  const teams = [...new Set(requests.flatMap(({ before, after }) => [before?.team ?? [], after?.team ?? []].flat()))];
  const about = new Map((model?.teams ?? []).map((team) => [team.name, team]));
  if (teams.length === 0) return [];
  return [
    `Whose requests these are: ${teams
      .toSorted()
      .map((team) => teamText(team, about.get(team)))
      .join("; ")}.`,
  ];
}

function teamText(name: string, team: Team | undefined): string {
  const known = [...(team?.owners ?? []), ...(team?.contact ? [team.contact] : [])].map(({ value }) => code(value));
  return `${code(name)}${known.length > 0 ? ` (${known.join(", ")})` : ""}`;
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
  const line = text.replaceAll(/[\r\n]+/g, " ");
  const fence = "`".repeat(longestRun(line) + 1);
  return `${fence} ${line} ${fence}`.replace(/^` (?!`)(.*)(?<!`) `$/s, "`$1`");
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
