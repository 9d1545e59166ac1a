import { outcomeText } from "../diff/outcome.ts";
import { diffText, type Shown } from "../diff/text.ts";
import type { Diff } from "../diff/diff.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import type { Model } from "../model/model.ts";
import type { HaproxyVerdict, TestsVerdict } from "../report/checked.ts";
import { prettyDiagnostic } from "../report/formats/pretty.ts";
import { count, haproxyText, testsText } from "../report/summary.ts";
import validate from "../generated/review.validator.ts";
import type { ReviewPage } from "../generated/types.ts";
import { timeText } from "../model/duration.ts";
import { DEFAULT_NODE_POLICY } from "../release/manifest.ts";
import { hasErrors } from "../diagnostic/diagnostic.ts";
import { passes, shownOf, type Review } from "./review.ts";

export interface About {
  readonly sources: readonly SourceFile[];
  readonly places: Shown;
  readonly haproxy: HaproxyVerdict;
  readonly tests: TestsVerdict;
  /** Of the change; missing where it has errors. */
  readonly model?: Model;
  /** Of the base: who owns a team is said there, for a change may not say who approves it. */
  readonly modelBefore?: Model;
  /** What a log says, where there is one (`replayText`). */
  readonly logged?: string;
  /** For each guard the commits that bring it, where they are known. */
  readonly commits?: readonly (readonly string[])[];
  readonly live?: ReviewPage["live"];
}

/** A review as data: a job that may not write leaves it (schemas/review.schema.json), and one that may makes the comment of it. Pure. */
export function pageOf(review: Review, about: About): ReviewPage {
  const { sources, places, haproxy, tests, model, modelBefore, logged, commits, live } = about;
  const teamsThere = [...(model?.teams ?? []), ...(modelBefore?.teams ?? [])];
  const { brought, old, diff, base, guarded } = review;
  const shown = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((one) => prettyDiagnostic(one, sources, false)).join("\n");
  const isChanged = diff !== undefined && diff.requests.length + diff.things.length > 0;
  const changes = isChanged ? [diffText(diff, places), pace(places, model), logged ?? ""].join("") : "";
  return {
    format: 1,
    passes: passes(review),
    outcome: outcome(review),
    errors: brought.filter(({ severity }) => severity === "error").length,
    guards: guarded.map(({ diagnostic, teams, allowed }, i) => ({
      rule: diagnostic.code,
      text: shown(shownOf(review).slice(i, i + 1)),
      teams: peopleOf(teams, teamsThere),
      ...(allowed && { allowed }),
      ...(commits?.[i] && { commits: [...commits[i]] }),
    })),
    brought: shown(brought),
    changes,
    teams: diff ? teamsOf(diff.requests, teamsThere) : [],
    old: { count: old.length, text: shown(old) },
    checked: [haproxyText(haproxy), ...testsText(tests)].join(" "),
    base: base.name,
    ...(live && { live }),
  };
}

/** One line: what comes of the change. */
export function outcome(review: Review): string {
  const { brought, old, diff, guarded } = review;
  const waiting = guarded.filter(({ allowed }) => !allowed).length;
  const errors = brought.filter(({ severity }) => severity === "error").length;
  const warnings = brought.filter(({ severity }) => severity === "warning").length;
  const found = [
    ...(errors > 0 ? [`${count(errors, "error")} to mend`] : []),
    ...(waiting > 0 ? [`${count(waiting, "guard")} to be allowed`] : []),
    ...(waiting < guarded.length ? [`${count(guarded.length - waiting, "guard")} allowed`] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const problems = found.length > 0 ? `${found.join(", ")}.` : "No problems.";
  const before =
    old.length > 0 ? ` ${count(old.length, "problem")} ${old.length === 1 ? "was" : "were"} there before.` : "";
  const changes = diff ? ` ${outcomeText(diff)}` : ` ${whyNot(review)}.`;
  return `${problems}${before}${changes}`;
}

/** Why there is no comparison. */
export function whyNot({ brought, base }: Review): string {
  if (hasErrors(brought)) return `Not compared with ${base.name}: the change has errors`;
  return base.isNothing ? `There were no routes before: ${base.name}` : `Not compared with ${base.name}: it has errors`;
}

/** How soon nodes follow, where they reload. */
function pace({ nodes }: Shown, model: Model | undefined): string {
  const { reloadAtMostEvery } = model?.platform.node ?? DEFAULT_NODE_POLICY;
  return nodes?.kind === "reload" ? `A node reloads at most once in ${timeText(reloadAtMostEvery)}.\n` : "";
}

/** Whose requests change: whom to ask. */
function teamsOf(requests: Diff["requests"], there: Model["teams"]): ReviewPage["teams"] {
  const names = new Set(requests.flatMap(({ before, after }) => [before?.team ?? [], after?.team ?? []].flat()));
  return peopleOf([...names].toSorted(), there);
}

function peopleOf(names: readonly string[], there: Model["teams"]): ReviewPage["teams"] {
  const about = new Map(there.map((team) => [team.name, team]));
  return names.map((name) => {
    const team = about.get(name);
    const people = [...(team?.owners ?? []), ...(team?.contact ? [team.contact] : [])].map(({ value }) => value);
    return { name, people };
  });
}

/** The page in a text that anybody may have written; undefined where it is none. Pure. */
export function readPage(text: string): ReviewPage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPage(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPage(value: unknown): value is ReviewPage {
  return (validate as unknown as (value: unknown) => boolean)(value);
}
