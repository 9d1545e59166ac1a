import type { CharSet, DFA, NFA, TransitionIterable } from "refa";
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
const MAX_STEPS = 2_000_000;

/** Why there is no answer: an automaton would grow beyond its bound. */
export const TOO_COMPLEX = Symbol("too complex");

/**
 * The shortest paths (bytes, at most `limit`) that are in all of `within` and in none of `outside`; empty: there is none.
 * `among`: all that can arrive, only those that are what they mean (see universe.ts), or any text without a dot segment.
 * Exact, or TOO_COMPLEX.
 */
export function pathsIn(
  within: readonly Source[],
  outside: readonly Source[],
  among: keyof typeof UNIVERSES,
  limit = 1,
): readonly string[] | typeof TOO_COMPLEX {
  const { refa } = regexTools();
  try {
    const all = universe(UNIVERSES[among]);
    const found = within.reduce((paths, source) => intersection(paths, automaton(source)), all);
    return shortest(outside.length > 0 ? intersection(found, complement(outside.join("|"))) : found, limit);
  } catch (error) {
    if (error instanceof refa.TooManyNodesError) return TOO_COMPLEX;
    throw error;
  }
}

const UNIVERSES = { arriving: ARRIVING_SOURCE, clear: CLEAR_SOURCE, any: "[^]*" } as const;

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

function intersection<R>(a: NFA, b: TransitionIterable<R>): NFA {
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

/** Where a search has come to, and on which way. */
interface Step {
  readonly node: NFA.Node;
  readonly before?: Step;
  readonly set?: CharSet;
}

/**
 * Shortest words first, breadth first over states, each at most `limit` times: as many are enough for so many words.
 * refa's own enumeration goes over all words shorter than the first, which are 2^200 for `.*a.{200}b`.
 */
function shortest(nfa: NFA, limit: number): readonly string[] | typeof TOO_COMPLEX {
  const found = new Set<string>();
  const visits = new Map<NFA.Node, number>();
  const queue: Step[] = [{ node: nfa.initial }];
  // The queue grows while it is walked.
  for (const step of queue) {
    const visit = (visits.get(step.node) ?? 0) + 1;
    if (visit > limit) continue;
    visits.set(step.node, visit);
    if (nfa.finals.has(step.node) && found.add(wordOf(step)).size >= limit) break;
    if (queue.length > MAX_STEPS) return found.size > 0 ? [...found] : TOO_COMPLEX;
    for (const [node, set] of step.node.out) {
      if ((visits.get(node) ?? 0) < limit) queue.push({ node, before: step, set });
    }
  }
  return [...found];
}

function wordOf(last: Step): string {
  let word = "";
  for (let step: Step | undefined = last; step; step = step.before)
    if (step.set) word = String.fromCharCode(readable(step.set)) + word;
  return word;
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
