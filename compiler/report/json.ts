import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { positionAt, type Position, type SourceFile } from "../source/source-file.ts";
import type { Checked } from "./checked.ts";
import { teamOf } from "./for-team.ts";

/** A diagnostic as tools read it; lines and columns count from 1. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string | null;
  readonly range: JsonRange | null;
  readonly related: readonly { readonly message: string; readonly file: string; readonly range: JsonRange | null }[];
  readonly help: string | null;
  /** The page that explains the rule, relative to this package. */
  readonly docs: string;
  /** The team whose folder holds the file; null outside of all teams' folders. */
  readonly team: string | null;
}

interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

/** The report for tools: `{ summary, diagnostics }` as one JSON text that ends with a line end. */
export function json(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: { readonly checked: Checked },
): string {
  const { checked } = options;
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const report = {
    summary: {
      errors: diagnostics.filter((diagnostic) => diagnostic.severity === "error").length,
      warnings: diagnostics.filter((diagnostic) => diagnostic.severity === "warning").length,
      files: checked.files,
      teams: checked.teams,
      routes: checked.routes,
      haproxy:
        "notBecause" in checked.haproxy
          ? { checked: false, reason: checked.haproxy.notBecause }
          : { checked: true, by: checked.haproxy.by, servers: checked.haproxy.servers },
    },
    diagnostics: diagnostics.map((diagnostic) => jsonDiagnostic(diagnostic, byPath)),
  };
  return `${harmless(JSON.stringify(report, null, 2))}\n`;
}

function jsonDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, SourceFile>): JsonDiagnostic {
  const { span } = diagnostic;
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    file: span?.file ?? null,
    range: span ? rangeOf(span, sources) : null,
    related: (diagnostic.related ?? []).map((place) => ({
      message: place.message,
      file: place.span.file,
      range: rangeOf(place.span, sources),
    })),
    help: diagnostic.help ?? null,
    docs: `docs/rules/${diagnostic.code}.md`,
    team: (span && teamOf(span.file)) ?? null,
  };
}

/** Null for a file that could not be read as text. */
function rangeOf(span: Span, sources: ReadonlyMap<string, SourceFile>): JsonRange | null {
  const source = sources.get(span.file);
  return source ? { start: positionAt(source, span.start), end: positionAt(source, span.end) } : null;
}

/** JSON escapes only the C0 controls; a log that is read on a terminal must not be driven by the others either. */
function harmless(text: string): string {
  return text.replaceAll(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
