/** What stands for one user-perceived character on a terminal. */
export interface Cell {
  /** Offset of the character in the text, in UTF-16 units. */
  readonly offset: number;
  /** What to print: the character itself, or its escape where it is invisible or could drive the terminal. */
  readonly shown: string;
  /** Columns that `shown` takes. */
  readonly width: number;
}

const PLAIN = /^[\x20-\x7e]*$/;
/** Controls, formatting (direction, zero width, tags), line separators, half surrogates, private use and unassigned. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/u;
const EMOJI_SEQUENCE =
  /^\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*)+$/u;
/** Marks join the character before them; so do the vowels and finals of decomposed Hangul. */
const NO_WIDTH = /[\p{Mn}\p{Me}\u1160-\u11ff]/u;
/** East Asian Width W and F (Unicode TR 11), in the coarse ranges that wcwidth implementations use. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const TAB_STOP = 4;

/** Made when the first text beyond ASCII comes: it takes 15 ms. */
let segmenter: Intl.Segmenter | undefined;

/**
 * One line of text as cells. Tabs reach to the next multiple of four columns; whatever is invisible or could move
 * the cursor, change colours or reverse the direction of writing becomes an escape such as `\x1b` or `\u202e`.
 */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const characters = PLAIN.test(line) ? asciiCharacters(line) : graphemes(line);
  for (const { segment, index } of characters) {
    const cell = segment === "\t" ? tab(index, column) : cellOf(segment, index);
    cells.push(cell);
    column += cell.width;
  }
  return cells;
}

/** A text on one line of a terminal, without effect on the terminal; at most `limit` columns, then `…`. */
export function printable(text: string, limit = 400): string {
  if (text.length <= limit && PLAIN.test(text)) return text;
  let shown = "";
  let width = 0;
  // A character has many code units at worst, so a slice of four times the limit is more than enough to look at.
  const reach = limit * 4;
  for (const cell of cellsOf(text.slice(0, reach).replaceAll("\t", "\\t"))) {
    width += cell.width;
    if (width > limit) return `${shown}…`;
    shown += cell.shown;
  }
  return text.length > reach ? `${shown}…` : shown;
}

/** `U+00A0`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function* asciiCharacters(line: string): Iterable<{ segment: string; index: number }> {
  for (let index = 0; index < line.length; index++) yield { segment: line.charAt(index), index };
}

function graphemes(line: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return segmenter.segment(line);
}

function tab(offset: number, column: number): Cell {
  const width = TAB_STOP - (column % TAB_STOP);
  return { offset, shown: " ".repeat(width), width };
}

function cellOf(grapheme: string, offset: number): Cell {
  if (EMOJI_SEQUENCE.test(grapheme)) return { offset, shown: grapheme, width: 2 };
  let shown = "";
  let width = 0;
  for (const character of grapheme) {
    const safe = UNSAFE.test(character) ? escaped(character) : character;
    shown += safe;
    width += safe === character ? widthOf(character) : safe.length;
  }
  return { offset, shown, width };
}

function widthOf(character: string): number {
  return NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, "0")}` : code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
