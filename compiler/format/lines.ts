import type { CST } from "yaml";

/** A level of the text: the column at which its lines begin, before and after. Between brackets there was none that means something. */
export interface Level {
  readonly was?: number;
  readonly is: number;
}

interface Line {
  text: string;
  /** What stands behind the text, and the column where it stood. */
  comment?: { readonly text: string; readonly was: number };
}

interface Word {
  readonly type: CST.TokenType;
  readonly offset: number;
  readonly source: string;
}

/** Puts the words of a text on lines as they stood, each line at the column that it is given, each comment where it belongs. */
export class Lines {
  readonly #text: string;
  readonly #lines: Line[] = [];
  /** Line ends since the last word. */
  #ends = 0;
  /** Comments on lines of their own, which wait for the word after them, with the line ends before each. */
  readonly #waiting: { readonly text: string; readonly was: number; readonly ends: number }[] = [];
  /** The levels that were open at the last word, inner ones last. */
  #open: readonly Level[] = [];
  #last = "";

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the next word begins a line. */
  get isLineStart(): boolean {
    return this.#ends > 0 || this.#lines.length === 0;
  }

  /** The next word, line end, blank or comment; `column` is for one that begins a line. */
  word({ type, offset, source }: Word, column: number, levels: readonly Level[]): void {
    if (type === "space" || source === "") return;
    if (type === "newline") this.#ends += source.split("\n").length - 1;
    else if (type === "comment") this.#comment(source.trimEnd(), this.#columnOf(offset));
    else {
      if (this.isLineStart) this.#begin(column, this.#columnOf(offset), levels);
      else if (this.#wantsBlank(source)) this.#append(" ");
      this.#append(source);
      this.#open = levels;
      this.#last = source;
    }
  }

  /** The text of a block after its header: its lines as they are, at another column. Line ends behind it are no part of it unless it says so. */
  block({ source, indent, props }: CST.BlockScalar, column: number, levels: readonly Level[]): void {
    const header = props.map((prop) => ("source" in prop ? prop.source : "")).find((text) => /^[|>]/.test(text)) ?? "";
    const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0);
    const lines = source.replace(/\n$/, "").split("\n");
    const first = lines.find((line) => line.trim() !== "");
    const was = digit > 0 ? indent + digit : (first?.search(/\S/) ?? Infinity);
    const is = " ".repeat(digit > 0 ? column - 2 + digit : column);
    const texts = lines.map((line) => line.slice(was)).map((line) => (line === "" ? "" : is + line));
    this.#ends = 1;
    for (; !header.includes("+") && texts.at(-1) === ""; texts.pop()) this.#ends++;
    this.#lines.push(...texts.map((text) => ({ text })));
    this.#open = levels;
  }

  /** The whole text. */
  end(): string {
    this.#writeComments(0, 0, []);
    this.#align();
    return `${this.#lines.map(({ text }) => text).join("\n")}\n`;
  }

  #comment(text: string, was: number): void {
    const line = this.#lines.at(-1);
    if (!this.isLineStart && line) line.comment = { text, was };
    else {
      this.#waiting.push({ text, was, ends: this.#ends });
      this.#ends = 0;
    }
  }

  /** A new line at a column, below the comments that wait. */
  #begin(column: number, was: number, levels: readonly Level[]): void {
    this.#writeComments(column, was, levels);
    this.#line(column, "", this.#ends);
    this.#ends = 0;
    this.#last = "";
  }

  /** A comment stands as the line below it does; one that stood deeper than that belongs to a level that ends there. */
  #writeComments(column: number, was: number, levels: readonly Level[]): void {
    const ended = this.#open.filter((level) => !levels.includes(level));
    for (const { text, was: at, ends } of this.#waiting.splice(0)) {
      const level = ended.findLast((one) => one.was === undefined || (one.was <= at && one.was > was));
      this.#line(level?.is ?? column, text, ends);
    }
  }

  #line(column: number, text: string, ends: number): void {
    if (ends > 1 && this.#lines.length > 0) this.#lines.push({ text: "" });
    this.#lines.push({ text: " ".repeat(column) + text });
  }

  #append(text: string): void {
    const line = this.#lines.at(-1);
    const [first = "", ...more] = text.split("\n");
    if (line) line.text += first;
    this.#lines.push(...more.map((one) => ({ text: one })));
  }

  #wantsBlank(next: string): boolean {
    if (next === "," || next === ":" || next === "]" || this.#last === "[" || this.#last === "") return false;
    return !(this.#last === "{" && next === "}");
  }

  #columnOf(offset: number): number {
    return offset - this.#text.lastIndexOf("\n", offset - 1) - 1;
  }

  /** Comments of neighbouring lines that stood in one column stay in one, further right where a line has become too long for it. */
  #align(): void {
    for (let from = 0, to = 0; from < this.#lines.length; from = to) {
      const was = this.#lines[from]?.comment?.was;
      do to++;
      while (was !== undefined && this.#lines[to]?.comment?.was === was);
      if (was === undefined) continue;
      const lines = this.#lines.slice(from, to);
      const column = Math.max(was, ...lines.map(({ text }) => text.length + 1));
      for (const line of lines) line.text = line.text.padEnd(column) + (line.comment?.text ?? "");
    }
  }
}
