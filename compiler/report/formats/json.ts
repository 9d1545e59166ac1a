import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { positionAt, type Position, type SourceFile } from "../../diagnostic/source-file.ts";
import type { Checked, HaproxyVerdict, TestsVerdict } from "../checked.ts";
import { teamOf } from "../for-team.ts";
import { jsonText } from "./json-text.ts";

/** A diagnostic as tools read it; lines and columns count from 1. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  /** Relative to the report's `root`, with `/`: the same wherever lint was started. */
  readonly file: string | null;
  readonly range: JsonRange | null;
  readonly related: readonly { readonly message: string; readonly file: string; readonly range: JsonRange | null }[];
  readonly help: string | null;
  /** The page that explains the rule, relative to this package; `signalbox explain CODE` prints it. */
  readonly docs: string;
  /** The team whose folder holds the file; null outside of all teams' folders. */
  readonly team: string | null;
}

interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

/** The report for tools: `{ root, summary, diagnostics }` as one JSON text that ends with a line end. */
export function json(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: { readonly checked: Checked; readonly root: string },
): string {
  const { checked, root } = options;
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const report = {
    /** The directory that holds routes/, as seen from where lint was started. */
    root,
    summary: {
      errors: diagnostics.filter((diagnostic) => diagnostic.severity === "error").length,
      warnings: diagnostics.filter((diagnostic) => diagnostic.severity === "warning").length,
      files: checked.files,
      teams: checked.teams,
      routes: checked.routes,
      ...(checked.haproxy && { haproxy: haproxyFacts(checked.haproxy) }),
    },
    ...(checked.tests && { tests: testsFacts(checked.tests, byPath) }),
    diagnostics: diagnostics.map((diagnostic) => jsonDiagnostic(diagnostic, byPath)),
  };
  return jsonText(report);
}

function haproxyFacts(haproxy: HaproxyVerdict): object {
  return "notBecause" in haproxy
    ? { checked: false, reason: haproxy.notBecause }
    : { checked: true, by: haproxy.by, servers: haproxy.servers };
}

function testsFacts(tests: TestsVerdict, sources: ReadonlyMap<string, SourceFile>): object {
  if ("notBecause" in tests) return { run: false, reason: tests.notBecause };
  const { by, cases, unreached } = tests;
  return {
    run: true,
    by,
    cases: cases.map(({ name, span, failedAt }) => ({
      ...{ request: name, file: span.file, range: rangeOf(span, sources), passed: failedAt === undefined },
    })),
    ...(unreached && { unreached }),
  };
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
