/** Where something stands in its line. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word as HAProxy takes it: quotes and escapes are gone, variables stand as written. Its range is where it is written. */
export interface Word extends Range {
  readonly text: string;
}

/** Why HAProxy does not take what words say together, what to write instead, and the text at fault. */
export interface Unreadable extends Range {
  readonly message: string;
  readonly help: string;
}

/** Where a part of a word is written: where quotes or escapes hide it, the whole word is. */
export function partOf(word: Word, from: number, to: number): Range {
  const { start, end, text } = word;
  return end - start === text.length ? { start: start + from, end: start + to } : { start, end };
}

/** Where HAProxy sees no more of a statement: at an empty word, or behind the last one. */
export function endOf(words: readonly Word[], from: number): number {
  const empty = words.findIndex(({ text }, index) => index >= from && text === "");
  return empty === -1 ? words.length : empty;
}

/** Why HAProxy does not take a line (PARSE_ERR_* of include/haproxy/tools-t.h), and the text at fault. */
export interface Fault extends Range {
  readonly kind: "quote" | "hex" | "variable" | "count";
}

export interface Line {
  readonly words: readonly Word[];
  /** Where the statement ends in the text: before its comment, or with the text. */
  readonly end: number;
  /** The first place where HAProxy puts in a variable: only between double quotes it does. */
  readonly variable?: Range;
  /** The words up to it are read then. */
  readonly fault?: Fault;
  /** The statement ends in a backslash that escapes nothing. HAProxy takes it as a sign and the next line as a statement. */
  readonly goesOn: boolean;
}

/** MAX_LINE_ARGS of include/haproxy/defaults.h. The length of a line has no limit. */
const MOST_WORDS = 64;

/** What stands for itself outside of quotes and between either of them. */
const PLAIN = { "": /[^ \t\v\f\r\n"'\\#]+/y, "'": /[^'\r\n]+/y, '"': /[^"\\$\r\n]+/y };
const BLANKS = " \t\v\f";
/** Before the first word HAProxy skips what C calls space; anywhere else a carriage return ends the line. */
const BEFORE = /[ \t\v\f\r]+/y;
const HEX = /\\x([0-9A-Fa-f]{2})/y;
const ESCAPED: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r" };
const NAME = String.raw`(?:\.(?:LINE|FILE|SECTION)(?!\w)|[A-Za-z_]\w*)`;
/** `[*]` makes words of the value; what follows `-` is the value where there is none. */
const VARIABLE = new RegExp(String.raw`\$(?:${NAME}|\{${NAME}(?:\[\*\])?(?:-[^}\r\n]*)?\})`, "y");
/** What of a variable that HAProxy does not take is at fault. */
const NO_VARIABLE = /\$(?:\{[^}"]*\}?)?/y;

/**
 * The words of a line as HAProxy takes them apart (manual 2.2; parse_line in src/tools.c, of 2.6 and 3.0). A `#` outside of quotes
 * begins a comment wherever it stands, in the middle of a word too. HAProxy sees nothing behind an empty word.
 */
export function readWords(text: string): Line {
  const words: Word[] = [];
  let word = "";
  let start = -1;
  let quote: keyof typeof PLAIN = "";
  let quoted = 0;
  let variable: Range | undefined;
  let fault: Fault | undefined;
  let goesOn = false;
  let at = matchAt(BEFORE, text, 0).length;
  while (at < text.length && fault === undefined) {
    const here = text.charAt(at);
    if (here === "\n" || here === "\r" || (here === "#" && quote === "")) break;
    if (quote === "" && BLANKS.includes(here)) {
      if (start !== -1) words.push({ text: asWord(word), start, end: at });
      word = "";
      start = -1;
      at += 1;
      continue;
    }
    if (start === -1) start = at;
    const plain = matchAt(PLAIN[quote], text, at);
    if (plain !== "") {
      word += plain;
      at += plain.length;
    } else if (here === "\\") {
      const next = text.charAt(at + 1);
      goesOn = next === "";
      const hex = next === "x" ? matchAt(HEX, text, at) : "";
      if (next === "x" && hex === "") fault = { kind: "hex", start: at, end: Math.min(at + 4, text.length) };
      const isEscape = next !== "" && (` \\#'"tnr`.includes(next) || (next === "$" && quote === '"'));
      word += hex !== "" ? byte(parseInt(hex.slice(2), 16)) : isEscape ? (ESCAPED[next] ?? next) : here;
      at += hex.length || (isEscape ? 2 : 1);
    } else if (here === "$") {
      const whole = matchAt(VARIABLE, text, at);
      const written = whole || matchAt(NO_VARIABLE, text, at);
      const range = { start: at, end: at + written.length };
      variable ??= range;
      if (whole === "") fault = { kind: "variable", ...range };
      word += written;
      at = range.end;
    } else {
      quote = quote === "" ? (here as '"' | "'") : "";
      quoted = at++;
    }
  }
  if (start !== -1) words.push({ text: asWord(word), start, end: at });
  if (quote !== "") fault ??= { kind: "quote", start: quoted, end: at };
  // What is too much may be nothing: a blank behind the last word begins another one.
  if (words.length > MOST_WORDS || (words.length === MOST_WORDS && start === -1))
    fault ??= { kind: "count", start: words[MOST_WORDS]?.start ?? at, end: at };
  return { words, end: fault ? text.length : at, goesOn, ...(variable && { variable }), ...(fault && { fault }) };
}

/** The text that a sticky expression takes from a place on; "" where it takes none. */
export function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at;
  return expression.test(text) ? text.slice(at, expression.lastIndex) : "";
}

/** A byte that `\x` writes. One above 0x7f is half of a sign, and stands as U+DC80 to U+DCFF until the word is whole. */
function byte(value: number): string {
  return String.fromCharCode(value < 0x80 ? value : 0xdc00 + value);
}

/** What HAProxy reads of a word: its bytes together are UTF-8, and \x00 ends it. */
function asWord(text: string): string {
  if (!/[\0\uDC80-\uDCFF]/.test(text)) return text;
  const [seen = ""] = text.split("\0", 1);
  const bytes = Array.from(seen).flatMap((sign) =>
    /[\uDC80-\uDCFF]/u.test(sign) ? [sign.charCodeAt(0) - 0xdc00] : [...new TextEncoder().encode(sign)],
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
