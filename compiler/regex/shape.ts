import type { Concatenation, Element, NoParent } from "refa";
import type { Source } from "./language.ts";
import { mayShare, segmentsOf, singleCharacter, type Segments } from "./segments.ts";
import { regexTools } from "./tools.ts";
import { isClear } from "./universe.ts";

/** What can be read off an expression without building an automaton. */
export interface Shape {
  /** Every match begins and ends with these texts; they may overlap. */
  readonly prefix: string;
  readonly suffix: string;
  readonly segments: Segments;
  /** A few matches that are clear paths; none proves nothing. */
  readonly samples: readonly string[];
}

interface Alternatives {
  readonly alternatives: readonly NoParent<Concatenation>[];
}

const shapes = new Map<Source, Shape>();

/** The shape of an expression over bytes. */
export function shapeOf(source: Source): Shape {
  let known = shapes.get(source);
  if (!known) {
    const { refa } = regexTools();
    const { expression } = refa.JS.Parser.fromLiteral({ source, flags: "" }).parse();
    const elements = flat(expression);
    const matches = new RegExp(`^(?:${source})$`);
    const samples = [0, 1, 2].map((more) => sampleOf(expression, more)).filter((text) => text !== undefined);
    known = {
      prefix: literal(elements),
      suffix: [...literal(elements.toReversed())].toReversed().join(""),
      segments: segmentsOf(elements),
      samples: [...new Set(samples)].filter((text) => matches.test(text) && isClear(text)),
    };
    shapes.set(source, known);
  }
  return known;
}

/** False only when no text can match both: the beginning, the end or a segment of one excludes the other's. */
export function mayOverlap(a: Shape, b: Shape): boolean {
  const begin = a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
  return begin && (a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix)) && mayShare(a.segments, b.segments);
}

/** The elements of an expression without alternatives, groups opened; none where it has alternatives. */
function flat({ alternatives }: Alternatives): readonly NoParent<Element>[] {
  const only = alternatives.length === 1 ? alternatives[0]?.elements : undefined;
  return (
    only?.flatMap((element) =>
      element.type === "Alternation" && element.alternatives.length === 1 ? flat(element) : [element],
    ) ?? []
  );
}

/** The single characters at the beginning of a list of elements. */
function literal(elements: readonly NoParent<Element>[]): string {
  let text = "";
  for (const element of elements) {
    const char = singleCharacter(element);
    if (char === undefined) break;
    text += char;
  }
  return text;
}

/** A match with every quantifier `more` above its minimum, where it allows; undefined where none is at hand. */
function sampleOf({ alternatives: choices }: Alternatives, more: number): string | undefined {
  const parts = choices[Math.min(more, choices.length - 1)]?.elements.map((element) => sampleOfElement(element, more));
  return parts?.every((part) => part !== undefined) ? parts.join("") : undefined;
}

function sampleOfElement(element: NoParent<Element>, more: number): string | undefined {
  if (element.type === "CharacterClass") {
    for (const char of "ax1/") if (element.characters.has(char.charCodeAt(0))) return char;
    const range = element.characters.ranges[0];
    return range && String.fromCharCode(range.min);
  }
  if (element.type === "Quantifier") {
    const times = Math.min(element.min + more, element.max);
    return times > 100 ? undefined : sampleOf(element, more)?.repeat(times);
  }
  if (element.type === "Alternation") return sampleOf(element, more);
  return undefined;
}
