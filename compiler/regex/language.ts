import type { DFA, NFA } from "refa";
import { regexTools } from "./tools.ts";
import { ARRIVING_SOURCE, CLEAR_SOURCE, DOT_SEGMENT_SOURCE } from "./universe.ts";

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
 * The shortest paths (bytes, at most `limit`) that are in all of `within` and in none of `outside`; empty: there is none.
 * `among`: all that can arrive, or only those that are what they mean (see universe.ts). Exact, or TOO_COMPLEX.
 */
export function pathsIn(
  within: readonly Source[],
  outside: readonly Source[],
  among: "arriving" | "clear",
  limit = 1,
): readonly string[] | typeof TOO_COMPLEX {
  const { refa } = regexTools();
  try {
    const all = universe(among === "clear" ? CLEAR_SOURCE : ARRIVING_SOURCE);
    const found = within.reduce((paths, source) => intersection(paths, automaton(source)), all);
    const words =
      outside.length > 0
        ? refa.getIntersectionWordSets(found, complement(outside.join("|")), MAX_PRODUCT)
        : found.wordSets();
    const paths: string[] = [];
    for (const word of words) {
      if (paths.push(String.fromCharCode(...word.map(readable))) >= limit) break;
    }
    return paths;
  } catch (error) {
    if (error instanceof refa.TooManyNodesError) return TOO_COMPLEX;
    throw error;
  }
}

const universes = new Map<Source, NFA>();

function universe(source: Source): NFA {
  let known = universes.get(source);
  if (!known) {
    const { refa } = regexTools();
    known = refa.NFA.fromIntersection(
      automaton(source),
      complement(DOT_SEGMENT_SOURCE),
      new refa.NFA.LimitedNodeFactory(MAX_PRODUCT),
    );
    universes.set(source, known);
  }
  return known;
}

function intersection(a: NFA, b: NFA): NFA {
  const { refa } = regexTools();
  return refa.NFA.fromIntersection(a, b, new refa.NFA.LimitedNodeFactory(MAX_PRODUCT));
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
function readable(set: {
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  has(char: number): boolean;
}): number {
  for (const char of "ax1/") if (set.has(char.charCodeAt(0))) return char.charCodeAt(0);
  const letter = set.ranges.find(({ max }) => max >= 0x30);
  return letter ? Math.max(letter.min, 0x30) : (set.ranges[0]?.min ?? 0);
}
