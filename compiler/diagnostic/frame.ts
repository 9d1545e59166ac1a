import { lineOffset, lineText, positionAt, type SourceFile } from "./source-file.ts";
import type { Span } from "./diagnostic.ts";
import { cellsOf, type Cell } from "./printable.ts";

/** One line of a source as it is shown under a message, and which part of it is meant. */
export interface Excerpt {
  /** Both count from 1; the column counts UTF-16 units of the whole line, as editors do. */
  readonly line: number;
  readonly column: number;
  /** The line, safe to print; only a window of it where it is long. */
  readonly text: string;
  /** Columns of `text` before the underline, and the underline's length (at least 1). */
  readonly indent: number;
  readonly length: number;
  /** The last line of the span where that is another one. */
  readonly lastLine?: number;
}

/** Columns of a source line that are shown. */
const WINDOW = 100;
/** Columns that stay visible before the underline when the window does not start at the line's beginning. */
const BEFORE = 24;
/** UTF-16 units looked at on either side of the span: a line of a megabyte is not measured whole. */
const REACH = 600;

/** The line where a span begins, with the place of the span in it. A span of nothing is shown as one column. */
export function excerptOf(source: SourceFile, span: Span): Excerpt {
  const { line, column } = positionAt(source, span.start);
  const last = positionAt(source, Math.max(span.start, span.end - 1));
  const whole = lineText(source, line);
  const from = Math.min(span.start - lineOffset(source, line), whole.length);
  const to = last.line > line ? whole.trimEnd().length : span.end - lineOffset(source, line);

  const sliceStart = wholeCharacter(whole, Math.max(0, from - REACH));
  const sliceEnd = wholeCharacter(whole, Math.min(whole.length, from + REACH));
  const cells = cellsOf(whole.slice(sliceStart, sliceEnd));
  const before = widthOf(cells.filter((cell) => cell.offset + sliceStart < from));
  const covered = widthOf(cells.filter((cell) => cell.offset + sliceStart >= from && cell.offset + sliceStart < to));
  const view = windowOf(cells, before, covered, { left: sliceStart > 0, right: sliceEnd < whole.length });
  return { line, column, ...view, ...(last.line > line && { lastLine: last.line }) };
}

/** Cuts the cells to the window, with `…` where something is left out. */
function windowOf(
  cells: readonly Cell[],
  before: number,
  covered: number,
  cut: { readonly left: boolean; readonly right: boolean },
): { text: string; indent: number; length: number } {
  const total = widthOf(cells);
  const fits = !cut.left && before + Math.min(covered, WINDOW / 2) <= WINDOW;
  const start = fits ? 0 : Math.max(0, before - BEFORE);
  const end = start + WINDOW;
  let column = 0;
  let skipped = 0;
  let shown = "";
  let width = 0;
  for (const cell of cells) {
    if (column < start) skipped += cell.width;
    else if (column + cell.width <= end) {
      shown += cell.shown;
      width += cell.width;
    }
    column += cell.width;
  }
  const left = cut.left || skipped > 0 ? "…" : "";
  const right = cut.right || total > end ? "…" : "";
  const indent = before - skipped + left.length;
  const length = Math.max(1, Math.min(covered, width + left.length - indent));
  return { text: `${left}${shown}${right}`.trimEnd(), indent, length };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
