import type { Concatenation, Element, NoParent } from "refa";

/** One path segment as far as an expression fixes it: every match begins and ends with these texts, which may overlap. */
export interface Segment {
  readonly prefix: string;
  readonly suffix: string;
  /** The whole segment is `prefix`. */
  readonly whole: boolean;
}

/** The segments that every match has, from the first; `open`: others may follow. */
export interface Segments {
  readonly list: readonly Segment[];
  readonly open: boolean;
}

const SLASH = 0x2f;

/** The segments of an expression's elements, up to the first element that may match a slash among other things. */
export function segmentsOf(elements: readonly NoParent<Element>[]): Segments {
  const list: Segment[] = [];
  let prefix = "";
  let suffix = "";
  let whole = true;
  for (const element of elements) {
    const char = singleCharacter(element);
    if (char === "/") {
      list.push({ prefix, suffix, whole });
      prefix = suffix = "";
      whole = true;
    } else if (char !== undefined) {
      if (whole) prefix += char;
      suffix += char;
    } else if (mayHoldSlash(element)) {
      return { list, open: true };
    } else {
      whole = false;
      suffix = "";
    }
  }
  return { list: [...list, { prefix, suffix, whole }], open: elements.length === 0 };
}

/** False only when no text can have both: one of their segments, or their number, differs. */
export function mayShare(a: Segments, b: Segments): boolean {
  const common = Math.min(a.list.length, b.list.length);
  if (!a.open && b.list.length > common) return false;
  if (!b.open && a.list.length > common) return false;
  if (!a.open && !b.open && a.list.length !== b.list.length) return false;
  for (let i = 0; i < common; i++) {
    const one = a.list[i];
    const other = b.list[i];
    if (one && other && !mayBeSame(one, other)) return false;
  }
  return true;
}

function mayBeSame(a: Segment, b: Segment): boolean {
  if (a.whole && b.whole) return a.prefix === b.prefix;
  const begin = a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
  return begin && (a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix));
}

/** The one character that an element matches, if it is one. */
export function singleCharacter(element: NoParent<Element>): string | undefined {
  if (element.type !== "CharacterClass") return undefined;
  const range = element.characters.ranges[0];
  const one = element.characters.ranges.length === 1 && range !== undefined && range.min === range.max;
  return one ? String.fromCharCode(range.min) : undefined;
}

function mayHoldSlash(element: NoParent<Element>): boolean {
  if (element.type === "CharacterClass") return element.characters.has(SLASH);
  if (element.type === "Quantifier" || element.type === "Alternation") {
    return element.alternatives.some((choice: NoParent<Concatenation>) => choice.elements.some(mayHoldSlash));
  }
  return true;
}
