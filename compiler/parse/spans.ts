import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";

type Collection = YAMLMap<unknown, unknown> | YAMLSeq<unknown>;
type Key = string | number;

export interface TextLine {
  readonly text: string;
  readonly span: Span;
}

/**
 * Where each value of one parsed file stands. It is kept by object identity: whoever holds an object of the parsed value can
 * ask for the places of its keys and values, and nothing is computed for those that nobody asks about.
 */
export class SpanIndex {
  readonly #source: SourceFile;
  readonly #nodes = new WeakMap<object, Collection>();
  readonly #pairs = new WeakMap<Collection, ReadonlyMap<string, Pair>>();

  constructor(source: SourceFile) {
    this.#source = source;
  }

  /** Used by parse.ts: remembers which node an object was made of. */
  add(value: object, node: Collection): void {
    this.#nodes.set(value, node);
  }

  /** The file's first line: where something is at fault that stands nowhere. */
  start(): Span {
    const first = this.#source.text.search(/^[^\s#]/m);
    return trimmed(this.#source, Math.max(0, first), this.#source.text.length);
  }

  /** Names of an object as they were written, those included whose values are refused. */
  names(value: object): readonly string[] {
    const node = this.#nodes.get(value);
    return isMap(node) ? node.items.map(({ key }) => keyText(key)) : [];
  }

  /** A value as it stands in the source: `0x1F`, `yes`. */
  text(parent: unknown, key: Key | undefined): string | undefined {
    if (typeof parent !== "object" || parent === null || key === undefined) return undefined;
    const { start, end } = this.value(parent, key);
    return this.#source.text.slice(start, end);
  }

  /** The key itself; for a list, its item. */
  key(parent: object, key: Key): Span {
    const node = this.#nodes.get(parent);
    if (isSeq(node)) return this.value(parent, key);
    return this.#spanOf(this.#pair(node, key)?.key);
  }

  /** The value of a key or of a list's item. A value of several lines is the place where it begins. */
  value(parent: object, key: Key): Span {
    const node = this.#nodes.get(parent);
    const value = isSeq(node) ? node.items[Number(key)] : this.#pair(node, key)?.value;
    return this.#spanOf(value ?? this.#pair(node, key)?.key);
  }

  /** The whole of an object or list, as far as its first line goes. */
  of(value: object): Span {
    return this.#spanOf(this.#nodes.get(value));
  }

  /**
   * The lines of a text value, each with its place, without the indentation of the block. Undefined where the text is folded
   * or quoted over several lines, so that its lines are not lines of the source.
   */
  lines(parent: object, key: Key): readonly TextLine[] | undefined {
    const node = this.#nodes.get(parent);
    const value = isSeq(node) ? node.items[Number(key)] : this.#pair(node, key)?.value;
    if (!isScalar(value)) return undefined;
    const text = String(value.value);
    const [start, end] = (value as Scalar.Parsed).range;
    if (value.type !== "BLOCK_LITERAL") {
      const isOneLine = !text.includes("\n") && !this.#source.text.slice(start, end).includes("\n");
      return isOneLine ? [{ text, span: this.value(parent, key) }] : undefined;
    }
    // The first line is the header, `|` and perhaps a comment.
    let at = this.#source.text.indexOf("\n", start) + 1;
    const lines: TextLine[] = [];
    for (const line of text.replace(/\n+$/, "").split("\n")) {
      const to = this.#lineEnd(at);
      lines.push({ text: line, span: { file: this.#source.path, start: Math.max(at, to - line.length), end: to } });
      at = to + 1;
    }
    return lines;
  }

  #lineEnd(at: number): number {
    const end = this.#source.text.indexOf("\n", at);
    return end === -1 ? this.#source.text.length : end;
  }

  #pair(node: Collection | undefined, key: Key): Pair | undefined {
    if (!isMap(node)) return undefined;
    let pairs = this.#pairs.get(node);
    if (!pairs) {
      // The first of a duplicated key is the one that was kept.
      const found = new Map<string, Pair>();
      for (const pair of node.items) {
        const name = keyText(pair.key);
        if (!found.has(name)) found.set(name, pair);
      }
      pairs = found;
      this.#pairs.set(node, pairs);
    }
    return pairs.get(String(key));
  }

  #spanOf(node: unknown): Span {
    const range = (node as ParsedNode | undefined)?.range;
    if (!range) return { file: this.#source.path, start: 0, end: 0 };
    return trimmed(this.#source, range[0], range[1]);
  }
}

/** A span of one line: collections and blocks would otherwise underline half a file. */
function trimmed(source: SourceFile, start: number, end: number): Span {
  const line = source.text.indexOf("\n", start);
  const cut = line === -1 || line > end ? end : line;
  const text = source.text.slice(start, cut);
  return { file: source.path, start, end: start + Math.max(1, text.trimEnd().length) };
}

/** A key as its text in the source: `404` and `yes` are names like any other. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return "";
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
