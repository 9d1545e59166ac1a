import type { Diagnostic, Severity, Span } from "../../diagnostic/diagnostic.ts";
import { positionAt, type Position, type SourceFile } from "../../diagnostic/source-file.ts";
import type { Checked } from "../checked.ts";

/** What a format of the report is made of besides its diagnostics; their files are told from where lint was started. */
export interface About {
  readonly checked: Checked;
  /** The directory that holds routes/, as seen from where lint was started. */
  readonly root: string;
  readonly colour: boolean;
}

/** A format of the report: its whole text, which ends with a line end. */
export type Format = (diagnostics: readonly Diagnostic[], sources: readonly SourceFile[], about: About) => string;

/** A diagnostic at its place; lines and columns count from 1. */
export interface Placed extends Diagnostic {
  readonly place?: { readonly file: string; readonly start: Position; readonly end: Position };
  /** The message, the other places and the next step, a line each. */
  readonly text: string;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const TOP: Position = { line: 1, column: 1 };

/** The worst first, otherwise in their order: what shows only some of them shows those. */
export function worstFirst(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): Placed[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const at = ({ file }: Span, offset: number): Position => {
    const source = byPath.get(file);
    return source ? positionAt(source, offset) : TOP;
  };
  return diagnostics
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
    .map((diagnostic): Placed => {
      const { span, message, help, related = [] } = diagnostic;
      const others = related.map((other) => {
        const { line, column } = at(other.span, other.span.start);
        return `${other.span.file}:${line}:${column}: ${other.message}`;
      });
      const text = [message, ...others, ...(help === undefined ? [] : [`help: ${help}`])].join("\n");
      const place = span && { file: span.file, start: at(span, span.start), end: at(span, span.end) };
      return { ...diagnostic, text, ...(place && { place }) };
    });
}
