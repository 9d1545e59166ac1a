import { CST, Parser } from "yaml";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { parse } from "../parse/parse.ts";
import { Lines, type Level } from "./lines.ts";

/**
 * A route file as `signalbox fmt` writes it, or why it is not read as YAML. Only what stands between the words of YAML is changed, and
 * quotes: no line is joined, cut or moved. A result that would say something else is our bug, and thrown.
 */
export function format({ path, text: written }: SourceFile): {
  readonly text?: string;
  readonly refused?: readonly Diagnostic[];
} {
  const text = written.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const before = parse({ path, text });
  if (before.diagnostics.length > 0) return { refused: before.diagnostics };
  const to = new Lines(text);
  for (const token of new Parser().parse(text)) write(token, { column: 0, closing: 0 }, [], to);
  const formatted = to.end();
  if (contentOf(path, formatted) !== contentOf(path, text)) throw new Error(`fmt would change what "${path}" says`);
  return { text: formatted };
}

/** All that a text says: its values in their order, its comments, and what YAML has against it. */
function contentOf(path: string, text: string): string {
  const { value, diagnostics } = parse({ path, text });
  return JSON.stringify([value, diagnostics.map(({ message }) => message), commentsOf(text)]);
}

/** The comments of a text, in order, without blanks at their ends. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  const look = (tokens: readonly CST.Token[] = []) => {
    for (const token of tokens) {
      if (token.type === "comment") comments.push(token.source.trimEnd());
      if ("start" in token) look(Array.isArray(token.start) ? token.start : [token.start]);
      if ("props" in token) look(token.props);
      if ("items" in token)
        for (const { start, key, sep, value } of token.items) {
          look(start);
          look(key ? [key] : []);
          look(sep);
          look(value ? [value] : []);
        }
      if (token.type === "document" && token.value) look([token.value]);
      if ("end" in token) look(token.end);
    }
  };
  look([...new Parser().parse(text)]);
  return comments;
}

/** Where a value goes: `column` where it begins a line; `closing` for the bracket of one that begins on its key's line. */
interface Place {
  readonly column: number;
  readonly closing: number;
}

const STEP = 2;

function write(token: CST.Token, place: Place, levels: readonly Level[], to: Lines): void {
  const { column } = place;
  switch (token.type) {
    case "document":
      writeAll(token.start, column, levels, to);
      if (token.value) write(token.value, place, levels, to);
      return writeAll(token.end, column, levels, to);
    case "block-map":
    case "block-seq": {
      const inside = [...levels, { was: token.indent, is: column }];
      const below = column + STEP;
      const isMap = token.type === "block-map";
      for (const { start, key, sep, value } of token.items) {
        writeAll(start, column, inside, to);
        if (key) write(key, { column, closing: column }, inside, to);
        writeAll(sep, column, inside, to);
        if (value) write(value, { column: below, closing: isMap ? column : below }, inside, to);
      }
      return undefined;
    }
    case "flow-collection": {
      const closing = to.isLineStart ? column : place.closing;
      const item = { column: closing + STEP, closing: closing + STEP };
      to.word(token.start, column, levels);
      const inside = [...levels, { is: item.column }];
      for (const { start, key, sep, value } of token.items) {
        writeAll(start, item.column, inside, to);
        if (key) write(key, item, inside, to);
        writeAll(sep, item.column, inside, to);
        if (value) write(value, { column: item.column + (key ? STEP : 0), closing: item.column }, inside, to);
      }
      return writeAll(token.end, closing, levels, to);
    }
    case "block-scalar":
      writeAll(token.props, column, levels, to);
      return to.block(token, column, levels);
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "alias":
    case "doc-end":
      to.word({ ...token, source: inLines(quoted(token), column) }, column, levels);
      return writeAll(token.end, column, levels, to);
    case "directive":
    case "error":
      return undefined;
    default:
      return to.word(token, column, levels);
  }
}

function writeAll(tokens: readonly CST.Token[] = [], column: number, levels: readonly Level[], to: Lines): void {
  for (const token of tokens) write(token, { column, closing: column }, levels, to);
}

/** Double quotes, where nothing in the text would need another form in them. */
function quoted({ type, source }: CST.FlowScalar | CST.DocumentEnd): string {
  return type === "single-quoted-scalar" && !/["\\]|''/.test(source) ? `"${source.slice(1, -1)}"` : source;
}

/** A text that goes on over lines: YAML takes their indentation for nothing. */
function inLines(source: string, column: number): string {
  return source.replaceAll(/[ \t]*\n[ \t]*(?=\S)/g, `\n${" ".repeat(column)}`);
}
