import type { DFA, NFA } from "refa";
import { regexTools } from "./tools.ts";
import { DOT_SEGMENT_SOURCE, PATH_SOURCE } from "./universe.ts";

/**
 * Sets of request paths as finite automata. A source is what stands between `^` and `$` of a JavaScript expression
 * without flags, over bytes (see `toBytes`): there PCRE2 and JavaScript read the language of `pathRegex` alike.
 */
export type Source = string;

/** Bounds of the automata, in states: what needs more is not compared but reported as too complex. */
const MAX_NFA = 2_000;
const MAX_UNION = 20_000;
const MAX_DFA = 10_000;
const MAX_PRODUCT = 200_000;

/** Why there is no answer: an automaton would grow beyond its bound. */
export const TOO_COMPLEX = Symbol("too complex");

/**
 * The shortest path (bytes) that can arrive, is in all of `within` and in none of `outside`; undefined when there is none.
 * Exact, or TOO_COMPLEX. `loadRegexTools` must have been awaited.
 */
export function pathIn(within: readonly Source[], outside: readonly Source[] = []): string | undefined | typeof TOO_COMPLEX {
  const { refa } = regexTools();
  try {
    let found: NFA = arriving(within[0] ?? PATH_SOURCE);
    for (const source of within.slice(1)) {
      found = refa.NFA.fromIntersection(found, automaton(source), new refa.NFA.LimitedNodeFactory(MAX_PRODUCT));
    }
    const words =
      outside.length > 0
        ? refa.getIntersectionWordSets(found, complement(outside.join("|")), MAX_PRODUCT)
        : found.wordSets();
    for (const word of words) return String.fromCharCode(...word.map(readable));
    return undefined;
  } catch (error) {
    if (error instanceof refa.TooManyNodesError) return TOO_COMPLEX;
    throw error;
  }
}

const arrivals = new Map<Source, NFA>();

/** Paths of a source that can arrive. Kept, for a route is compared with many others. */
function arriving(source: Source): NFA {
  let known = arrivals.get(source);
  if (!known) {
    const { refa } = regexTools();
    const factory = new refa.NFA.LimitedNodeFactory(MAX_PRODUCT);
    known = refa.NFA.fromIntersection(refa.NFA.fromIntersection(automaton(source), automaton(PATH_SOURCE), factory), complement(DOT_SEGMENT_SOURCE), factory);
    arrivals.set(source, known);
  }
  return known;
}

const automata = new Map<Source, NFA>();

function automaton(source: Source, limit = MAX_NFA): NFA {
  let known = automata.get(source);
  if (!known) {
    const { refa } = regexTools();
    const { expression, maxCharacter } = refa.JS.Parser.fromLiteral({ source: `(?:${source})`, flags: "" }).parse();
    known = refa.NFA.fromRegex(expression, { maxCharacter }, {}, new refa.NFA.LimitedNodeFactory(limit));
    automata.set(source, known);
  }
  return known;
}

const complements = new Map<Source, DFA>();

function complement(source: Source): DFA {
  let known = complements.get(source);
  if (!known) {
    const { refa } = regexTools();
    known = refa.DFA.fromFA(automaton(source, MAX_UNION), new refa.DFA.LimitedNodeFactory(MAX_DFA));
    known.complement();
    complements.set(source, known);
  }
  return known;
}

/** A letter or digit where the set holds one, so that an example in a message reads like a path. */
function readable(set: { readonly ranges: readonly { readonly min: number; readonly max: number }[]; has(char: number): boolean }): number {
  for (const char of "ax1/") if (set.has(char.charCodeAt(0))) return char.charCodeAt(0);
  const letter = set.ranges.find(({ max }) => max >= 0x30);
  return letter ? Math.max(letter.min, 0x30) : (set.ranges[0]?.min ?? 0);
}
