import pc from "picocolors";
import type { Diagnostic, Severity, Span } from "../../diagnostic/diagnostic.ts";
import { excerptOf, type Excerpt } from "../../diagnostic/frame.ts";
import { printable } from "../../diagnostic/printable.ts";
import type { SourceFile } from "../../diagnostic/source-file.ts";
import type { Checked } from "../checked.ts";
import { summary } from "../summary.ts";

export interface PrettyOptions {
  readonly colour: boolean;
  readonly checked: Checked;
}

type Styles = ReturnType<typeof pc.createColors>;

/** Columns of a line number before the bar. */
const GUTTER = 5;
const EMPTY_GUTTER = `${" ".repeat(GUTTER + 1)}|`;

/** Nobody reads more at once; JSON holds all. */
const MOST = 200;

/** The report for people: each diagnostic with its underlined source line, then the summary. Ends with a line end. */
export function pretty(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: PrettyOptions,
): string {
  const styles = pc.createColors(options.colour);
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const blocks = diagnostics.slice(0, MOST).map((diagnostic) => block(diagnostic, byPath, styles).join("\n"));
  if (diagnostics.length > MOST) blocks.push(`${diagnostics.length - MOST} more are not shown: --format json has all.`);
  const last = summary(diagnostics, options.checked);
  return `${[...blocks, last].join("\n\n")}\n`;
}

/** One diagnostic as lines of text, without the summary: for places that show a single error. */
export function prettyDiagnostic(diagnostic: Diagnostic, sources: readonly SourceFile[], colour: boolean): string {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return `${block(diagnostic, byPath, pc.createColors(colour)).join("\n")}\n`;
}

function block(diagnostic: Diagnostic, sources: ReadonlyMap<string, SourceFile>, styles: Styles): string[] {
  const { span, severity } = diagnostic;
  const tint = tintOf(severity, styles);
  const excerpt = span && excerptIn(sources, span);
  const place = span ? ` ${styles.bold(placeText(span, excerpt))}` : "";
  return [
    `${tint(styles.bold(`${severity}[${diagnostic.code}]`))}${place}`,
    `  ${printable(diagnostic.message)}`,
    ...(excerpt ? primary(excerpt, tint, styles) : []),
    ...(diagnostic.related ?? []).flatMap((place) => related(place, span, excerpt, sources, styles)),
    ...(diagnostic.help === undefined ? [] : helpLines(diagnostic.help, styles)),
  ];
}

function primary(excerpt: Excerpt, tint: (text: string) => string, styles: Styles): string[] {
  const more = excerpt.lastLine === undefined ? "" : ` … to line ${excerpt.lastLine}`;
  return [
    sourceLine(excerpt, styles),
    `${styles.dim(EMPTY_GUTTER)} ${" ".repeat(excerpt.indent)}${tint("^".repeat(excerpt.length) + more)}`,
  ];
}

/** The other place: its line with the remark beside it, and its file where that is not the diagnostic's own. */
function related(
  place: { readonly message: string; readonly span: Span },
  span: Span | undefined,
  own: Excerpt | undefined,
  sources: ReadonlyMap<string, SourceFile>,
  styles: Styles,
): string[] {
  const remark = styles.cyan(printable(place.message));
  const excerpt = excerptIn(sources, place.span);
  if (!excerpt) return [`  ${styles.bold(placeText(place.span, undefined))}: ${remark}`];
  if (place.span.file === span?.file && excerpt.line === own?.line && excerpt.text === own.text) {
    return [
      `${styles.dim(EMPTY_GUTTER)} ${" ".repeat(excerpt.indent)}${styles.cyan("-".repeat(excerpt.length))} ${remark}`,
    ];
  }
  const line = `${sourceLine(excerpt, styles)}        ${remark}`;
  return place.span.file === span?.file ? [line] : [`  ${styles.bold(placeText(place.span, excerpt))}`, line];
}

/** Help of several lines shows text to copy: its indentation stays. */
function helpLines(help: string, styles: Styles): string[] {
  const [first = "", ...rest] = help.split("\n").map((line) => printable(line));
  return [`  ${styles.bold("help:")} ${first}`, ...rest.map((line) => `  ${line}`)];
}

function sourceLine(excerpt: Excerpt, styles: Styles): string {
  return `${styles.dim(`${String(excerpt.line).padStart(GUTTER)} |`)} ${excerpt.text}`.trimEnd();
}

function placeText(span: Span, excerpt: Excerpt | undefined): string {
  const file = printable(span.file);
  return excerpt ? `${file}:${excerpt.line}:${excerpt.column}` : file;
}

/** Undefined for a file that is not among the sources, such as one that could not be read as text. */
function excerptIn(sources: ReadonlyMap<string, SourceFile>, span: Span): Excerpt | undefined {
  const source = sources.get(span.file);
  return source && excerptOf(source, span);
}

function tintOf(severity: Severity, styles: Styles): (text: string) => string {
  return severity === "error" ? styles.red : severity === "warning" ? styles.yellow : styles.cyan;
}
