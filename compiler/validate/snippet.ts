import type { Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Range } from "../language/words.ts";
import type { HaproxyLine } from "../model/model.ts";
import { snippetBlock, snippetFile, snippetNeedsApproval, snippetTooMuch } from "../rules/snippet.ts";
import type { FileUse } from "../sandbox/file-content.ts";
import { BOUNDS, type Bounded, type Found } from "../sandbox/found.ts";
import { judge } from "../sandbox/judge.ts";
import { report, type Scope } from "./scope.ts";
import { takeFile } from "./team-file.ts";

/**
 * The statements of a `haproxy:` text; none where something is wrong that haproxy itself would not refuse. Comments are left out:
 * every comment of a rendered file is ours, for the agent reads the servers of a backend between two of them, and origins.
 */
export function checkSnippet(
  lines: readonly HaproxyLine[] | undefined,
  whole: Span,
  scope: Scope,
): readonly HaproxyLine[] {
  if (!lines) {
    report(scope, snippetBlock, whole, "The text is quoted or folded, so it does not stand here as HAProxy reads it.");
    return [];
  }
  const before = scope.diagnostics.length;
  const statements = lines.flatMap(({ text, span }): HaproxyLine[] => {
    const { statement, found } = judge(text, scope.team);
    const files = found.flatMap((one) => checkFound(one, { text, span }, scope) ?? []);
    return statement === "" ? [] : [{ text: withFiles(statement, files), span }];
  });
  return scope.diagnostics.length > before ? [] : statements;
}

/** A word that names a file, and its path in the release. */
interface NamedFile extends Range {
  readonly rendered: string;
}

/** A statement with the release's paths in place of those in the team's folder. */
function withFiles(text: string, files: readonly NamedFile[]): string {
  return files
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, rendered }) => all.slice(0, start) + rendered + all.slice(end), text);
}

/** Says what is wrong with what a statement holds; gives the file that it names. */
function checkFound(found: Found, { text, span }: HaproxyLine, scope: Scope): NamedFile | undefined {
  const { team, allowance } = scope;
  const place = (): Span => ({ ...span, start: span.start + found.start, end: span.start + found.end });
  switch (found.kind) {
    case "refused":
      report(scope, found.rule, place(), found.message, found);
      return undefined;
    case "approval":
      if (!allowance.approves(team, found.keyword)) {
        const entry = `policy:\n  haproxy:\n    - { team: ${team}, keyword: ${found.keyword}, reason: WHY }`;
        report(scope, snippetNeedsApproval, place(), `"${found.keyword}" needs the platform team's approval.`, {
          help: `${found.could}\nAsk for these lines in routes/platform/platform.yaml:\n${entry}`.replaceAll(
            "\n",
            "\n  ",
          ),
        });
      }
      return undefined;
    case "counted":
      checkCount(found.what, found.amount, place, scope);
      return undefined;
    case "file": {
      const range = placeOf(found, text);
      if (!range) {
        report(scope, snippetFile, place(), `The path "${printable(found.path)}" is quoted or written twice.`, {
          help: "Write it once, as it is.",
        });
        return undefined;
      }
      const file = takeFile(scope, found.path, place(), found.use);
      const what = file && ONE_BY_ONE[found.use];
      if (what) checkCount(what, file.lines, place, scope);
      return file && { ...range, rendered: file.rendered };
    }
  }
}

/** Files of which HAProxy tries each line, and as what a line counts. */
const ONE_BY_ONE: Readonly<Partial<Record<FileUse, Bounded>>> = {
  expressions: "regular expressions",
  "map of expressions": "regular expressions",
  parts: "texts to look for",
  "map of parts": "texts to look for",
};

/** Says where a team has too much of something. */
function checkCount(what: Bounded, amount: number, place: () => Span, scope: Scope): void {
  const sum = scope.allowance.exceeded(scope.team, what, amount);
  if (sum === undefined) return;
  const message = `The team "${scope.team}" has ${sum.toLocaleString("en")} ${what} in its haproxy: texts.`;
  report(scope, snippetTooMuch, place(), message, { help: `Use ${BOUNDS[what].toLocaleString("en")} at most.` });
}

/**
 * Where a path stands that a statement names: the word itself, or in a word between quotes the one place that is written like it.
 * Where anything hides what HAProxy reads, there is none: another path would be put into the wrong place.
 */
function placeOf({ path, start, end }: Found & { kind: "file" }, text: string): Range | undefined {
  const written = text.slice(start, end);
  const inner = /^(["']?)[^"'\\]*\1$/.test(written) ? written.split(path) : [];
  const at = start + (inner[0] ?? "").length;
  return inner.length === 2 ? { start: at, end: at + path.length } : undefined;
}
