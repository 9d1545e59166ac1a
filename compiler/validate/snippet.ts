import type { Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Range } from "../language/words.ts";
import type { HaproxyLine } from "../model/model.ts";
import { snippetArgument, snippetBlock, snippetFile, snippetNeedsApproval, snippetTooMuch } from "../rules/snippet.ts";
import { Acls } from "../sandbox/acls.ts";
import { BOUNDS, type Bound, type Bounded } from "../sandbox/bounds.ts";
import type { FileUse } from "../sandbox/file-content.ts";
import type { Found } from "../sandbox/found.ts";
import { judge } from "../sandbox/judge.ts";
import { report, type Scope } from "./scope.ts";
import { takeFile } from "./team-file.ts";

/**
 * The statements of a backend's `haproxy:` text; none where something is wrong that haproxy itself would not refuse. Comments are left
 * out: every comment of a rendered file is ours, for the agent reads the servers of a backend between two of them, and origins.
 */
export function checkSnippet(
  lines: readonly HaproxyLine[] | undefined,
  whole: Span,
  backend: string,
  scope: Scope,
): readonly HaproxyLine[] {
  if (!lines) {
    report(scope, snippetBlock, whole, "The text is quoted or folded, so it does not stand here as HAProxy reads it.");
    return [];
  }
  const before = scope.diagnostics.length;
  const acls = new Acls();
  const asking: (readonly [Place, readonly Found[]])[] = [];
  const statements = lines.flatMap(({ text, span }): HaproxyLine[] => {
    const judged = judge(text, scope.team);
    const place: Place = { text, span, backend };
    const files = judged.found.flatMap((one) => checkFound(one, place, scope) ?? []);
    const found = [...judged.found, ...files.flatMap(({ cost }) => cost)];
    checkAcls(found, acls, place, scope);
    if (!acls.define(found)) asking.push([place, found]);
    return judged.statement === "" ? [] : [{ text: withFiles(judged.statement, files), span }];
  });
  for (const [place, found] of asking) {
    const all = { start: 0, end: place.text.length };
    checkCount("steps of a request", acls.stepsOf(found), place, all, scope);
  }
  return scope.diagnostics.length > before ? [] : statements;
}

/** A line of a text, and the backend whose text it is. */
interface Place extends HaproxyLine {
  readonly backend: string;
}

function within({ span }: Place, { start, end }: Range): Span {
  return { ...span, start: span.start + start, end: span.start + end };
}

/** Says that an ACL is not there; of several in a statement only the first, which may be why the others are. */
function checkAcls(found: readonly Found[], acls: Acls, place: Place, scope: Scope): void {
  for (const one of found) {
    if (one.kind !== "acl" || one.use !== "asked") continue;
    const help = acls.lacks(one.name);
    if (help === undefined) continue;
    report(scope, snippetArgument, within(place, one), `There is no ACL "${printable(one.name)}".`, { help });
    return;
  }
}

/** A word that names a file, and its path in the release. */
interface NamedFile extends Range {
  readonly rendered: string;
  /** What comparing with its lines takes. */
  readonly cost: readonly Found[];
}

/** A statement with the release's paths in place of those in the team's folder. */
function withFiles(text: string, files: readonly NamedFile[]): string {
  return files
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, rendered }) => all.slice(0, start) + rendered + all.slice(end), text);
}

/** Says what is wrong with what a statement holds; gives the file that it names. */
function checkFound(found: Found, place: Place, scope: Scope): NamedFile | undefined {
  const { team, allowance } = scope;
  switch (found.kind) {
    case "refused":
      report(scope, found.rule, within(place, found), found.message, found);
      return undefined;
    case "approval":
      if (!allowance.approves(team, found.keyword)) {
        const entry = `policy:\n  haproxy:\n    - { team: ${team}, keyword: ${found.keyword}, reason: WHY }`;
        report(
          scope,
          snippetNeedsApproval,
          within(place, found),
          `"${found.keyword}" needs the platform team's approval.`,
          {
            help: `${found.could}\nAsk for these lines in routes/platform/platform.yaml:\n${entry}`.replaceAll(
              "\n",
              "\n  ",
            ),
          },
        );
      }
      return undefined;
    case "address":
      return undefined;
    case "counted":
      if (found.what !== "steps of a request") checkCount(found.what, found.amount, place, found, scope);
      return undefined;
    case "file": {
      const range = placeOf(found, place.text);
      if (!range) {
        report(
          scope,
          snippetFile,
          within(place, found),
          `The path "${printable(found.path)}" is quoted or written twice.`,
          {
            help: "Write it once, as it is.",
          },
        );
        return undefined;
      }
      const file = takeFile(scope, found.path, within(place, found), found.use);
      if (!file) return undefined;
      const what = ONE_BY_ONE[found.use];
      if (what) checkCount(what, file.lines, place, found, scope);
      checkCount("lines of files", file.newLines, place, found, scope);
      const { start, end } = found;
      const cost: Found = { kind: "counted", what: "steps of a request", amount: file.steps, start, end };
      return { ...range, rendered: file.rendered, cost: [cost] };
    }
    default:
      return undefined;
  }
}

/** Files of which HAProxy tries each line, and as what a line counts. */
const ONE_BY_ONE: Readonly<Partial<Record<FileUse, Bounded>>> = {
  expressions: "regular expressions",
  "map of expressions": "regular expressions",
  parts: "texts to look for",
  "map of parts": "texts to look for",
};

/** Says where a team or a backend has too much of something. */
function checkCount(what: Bounded, amount: number, place: Place, range: Range, scope: Scope): void {
  const { of, why, limit, instead = "Remove what is not needed." }: Bound = BOUNDS[what];
  const most = scope.allowance.most(scope.team, what);
  const owner = of === "team" ? scope.team : `${scope.team}.${place.backend}`;
  const sum = scope.allowance.exceeded(`${of} ${owner}`, what, amount, most);
  if (sum === undefined) return;
  const texts = of === "team" ? "haproxy: texts" : "haproxy: text";
  const message = `The ${of} "${owner}" has ${sum.toLocaleString("en")} ${what} in its ${texts}, at most ${most.toLocaleString("en")}.`;
  report(scope, snippetTooMuch, within(place, range), message, {
    help: `${why} ${instead}${limit ? ` Or ask the platform team for another number: limits: { ${limit}: … }.` : ""}`,
  });
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
