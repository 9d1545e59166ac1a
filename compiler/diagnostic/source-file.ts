/** One file of the routes repository, as text. */
export interface SourceFile {
  /** Relative to the checked directory, with `/`: `routes/shop/shop.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** A file in a team's folder that is no route file: HAProxy is given it where a statement of the team names it. */
export interface TeamFile extends SourceFile {
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string;
  /** Why no statement may name it, and what to do: then nothing of it was read. */
  readonly refused?: { readonly message: string; readonly help: string };
}

/** A place in a text for people: both count from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

function lineStarts(source: SourceFile): readonly number[] {
  let starts = lineStartsOf.get(source);
  if (starts === undefined) {
    const found = [0];
    for (let i = source.text.indexOf("\n"); i !== -1; i = source.text.indexOf("\n", i + 1)) found.push(i + 1);
    starts = found;
    lineStartsOf.set(source, starts);
  }
  return starts;
}

/** The line and column of an offset; offsets past the end give the end. */
export function positionAt(source: SourceFile, offset: number): Position {
  const starts = lineStarts(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The text of a line (from 1), without its line end; empty past the last one. */
export function lineText(source: SourceFile, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return "";
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}

/** The offset at which a line (from 1) begins; the end of the text past the last one. */
export function lineOffset(source: SourceFile, line: number): number {
  return lineStarts(source)[line - 1] ?? source.text.length;
}
