import type { Span } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";

type Key = string | number;

export interface TextLine {
  readonly text: string;
  readonly span: Span;
}

/**
 * Offsets in the source of one object or list: its own, then four numbers for each name, `key start, key end, value start,
 * value end`; a list has its items as values and no names. Only numbers are kept, not the parser's nodes: at 10,000 routes those
 * cost more time in the garbage collector than all of validation.
 */
export interface Places {
  readonly start: number;
  readonly end: number;
  /** As written; undefined for a key that is no name, or not the first of its name. */
  readonly names: (string | undefined)[];
  readonly offsets: number[];
}

/** Objects with more names than this get an index. */
const FEW = 12;

/**
 * Where each value of one parsed file stands. It is kept by object identity: whoever holds an object of the parsed value can
 * ask for the places of its keys and values, and no span is made for those that nobody asks about.
 */
export class SpanIndex {
  readonly #source: SourceFile;
  readonly #places = new Map<object, Places>();
  readonly #indexes = new Map<Places, ReadonlyMap<string | undefined, number>>();

  constructor(source: SourceFile) {
    this.#source = source;
  }

  /** Used by convert.ts: remembers where an object or list stands. */
  add(value: object, places: Places): void {
    this.#places.set(value, places);
  }

  /** The same places for a copy of the value: copied object → the object that it was made of. */
  forCopy(originals: ReadonlyMap<object, object>): SpanIndex {
    const index = new SpanIndex(this.#source);
    for (const [copy, original] of originals) {
      const places = this.#places.get(original);
      if (places) index.add(copy, places);
    }
    return index;
  }

  /** The file's first line: where something is at fault that stands nowhere. */
  start(): Span {
    const first = this.#source.text.search(/^[^\s#]/m);
    return this.#span(Math.max(0, first), this.#source.text.length);
  }

  /** Names of an object as they were written, those included whose values are refused. */
  names(value: object): readonly string[] {
    return this.#places.get(value)?.names.filter((name) => name !== undefined) ?? [];
  }

  /** The key itself; for a list, its item. */
  key(parent: object, key: Key): Span {
    return this.#at(parent, key, 0);
  }

  /** The value of a key or of a list's item. A value of several lines is the place where it begins. */
  value(parent: object, key: Key): Span {
    return this.#at(parent, key, 2);
  }

  /**
   * What to take out of the text so that the object lacks a key: the pair, and what parts it from the next one or else from the one
   * before. Undefined where a comment stands there, or no other key.
   */
  without(parent: object, key: string): Span | undefined {
    const { path: file, text } = this.#source;
    const places = this.#places.get(parent);
    const at = 4 * this.#indexOf(places, key);
    const [start, , , end] = places?.offsets.slice(at, at + 4) ?? [];
    if (!places || at < 0 || start === undefined || end === undefined) return undefined;
    const [before, next] = [at === 0 ? undefined : places.offsets[at - 1], places.offsets[at + 4]];
    const isNothing = (from: number, to: number) => /^[\s,]*$/.test(text.slice(from, to));
    if (next !== undefined && isNothing(end, next)) return { file, start, end: next };
    const isLast = /^\s*(?:[}\n]|$)/.test(text.slice(end, lineEnd(text, end) + 1));
    if (before !== undefined && isLast && isNothing(before, start)) return { file, start: before, end };
    return undefined;
  }

  /** A value as it stands in the source: `0x1F`, `yes`. */
  text(parent: unknown, key: Key | undefined): string | undefined {
    if (typeof parent !== "object" || parent === null || key === undefined) return undefined;
    const { start, end } = this.value(parent, key);
    return this.#source.text.slice(start, end);
  }

  /** The whole of an object or list, as far as its first line goes. */
  of(value: object): Span {
    const places = this.#places.get(value);
    return this.#span(places?.start ?? 0, places?.end ?? 0);
  }

  /**
   * The lines of the text that a key has, each with its place, without the indentation of the block. Undefined where the text
   * is quoted or folded, so that it does not stand in the source as it is read.
   */
  lines(parent: object, key: string, text: string): readonly TextLine[] | undefined {
    const source = this.#source.text;
    const span = this.value(parent, key);
    if (source[span.start] !== "|") return source.slice(span.start, span.end) === text ? [{ text, span }] : undefined;
    // The first line is the header, `|` and perhaps a comment.
    let at = source.indexOf("\n", span.start) + 1;
    const lines: TextLine[] = [];
    for (const line of text.replace(/\n+$/, "").split("\n")) {
      const to = lineEnd(source, at);
      lines.push({ text: line, span: { file: this.#source.path, start: Math.max(at, to - line.length), end: to } });
      at = to + 1;
    }
    return lines;
  }

  #at(parent: object, key: Key, part: 0 | 2): Span {
    const places = this.#places.get(parent);
    const index = typeof key === "number" || Array.isArray(parent) ? Number(key) : this.#indexOf(places, key);
    const start = places?.offsets[4 * index + part];
    const end = places?.offsets[4 * index + part + 1];
    return start === undefined || end === undefined ? this.start() : this.#span(start, end);
  }

  #indexOf(places: Places | undefined, name: string): number {
    if (!places) return -1;
    if (places.names.length <= FEW) return places.names.indexOf(name);
    let index = this.#indexes.get(places);
    if (!index) {
      index = new Map(places.names.map((one, i) => [one, i] as const));
      this.#indexes.set(places, index);
    }
    return index.get(name) ?? -1;
  }

  /** A span of one line: objects and blocks would otherwise underline half a file. */
  #span(start: number, end: number): Span {
    const { path: file, text } = this.#source;
    const cut = lineEnd(text, start, end);
    let last = Math.min(end, cut);
    while (last > start + 1 && (text[last - 1] === " " || text[last - 1] === "\t")) last--;
    return { file, start, end: Math.max(start + 1, last) };
  }
}

/** The offset of the next line feed, or of `limit` where that comes first. */
export function lineEnd(text: string, from: number, limit = text.length): number {
  for (let at = from; at < limit; at++) if (text.charCodeAt(at) === 10) return at;
  return limit;
}
