import type { CharSet, Concatenation, Element, Expression, NoParent, Quantifier } from "refa";
import { regexTools } from "../../regex/tools.ts";

/** Bounds, to end within half a second: only counted repetitions inside each other need more. */
const MAX_POSITIONS = 10_000;
const MAX_STEPS = 2_000_000;

export type Ambiguity = "none" | "exponential" | "too large";

/**
 * Whether a backtracking matcher can need exponential time: there is a character position to which one text leads back in two
 * ways, so that every repetition doubles the ways (exponential degree of ambiguity; Weber and Seidl 1991, Theorem 4.1). Looked
 * for in the position automaton, where ways are paths. `scslre` finds the polynomial cases, and misses `(a|a)*` and `(ab?b?)*`.
 */
export function ambiguityOf(source: string): Ambiguity {
  const { refa } = regexTools();
  const { expression } = refa.JS.Parser.fromLiteral({ source, flags: "" }).parse();
  const automaton: Automaton = { characters: [], follow: [] };
  const whole = partOf(expression, automaton);
  return whole ? hasDoubledCycle(automaton) : "too large";
}

interface Automaton {
  readonly characters: CharSet[];
  readonly follow: Set<number>[];
}

/** Of a part: may it match nothing, and the positions with which its matches begin and end. */
interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const EMPTY: Part = { nullable: true, first: [], last: [] };

type Node = NoParent<Expression> | NoParent<Concatenation> | NoParent<Element>;

/** Undefined when the automaton would grow beyond its bound. */
function partOf(node: Node, to: Automaton): Part | undefined {
  if (node.type === "CharacterClass") {
    if (to.characters.length >= MAX_POSITIONS) return undefined;
    const position = to.characters.push(node.characters) - 1;
    to.follow.push(new Set());
    return { nullable: false, first: [position], last: [position] };
  }
  if (node.type === "Quantifier") return repeated(node, to);
  if (node.type === "Concatenation") return inOrder(node.elements, to);
  if (node.type === "Expression" || node.type === "Alternation") {
    const parts = node.alternatives.map((alternative) => partOf(alternative, to));
    if (parts.some((part) => part === undefined)) return undefined;
    const known = parts.filter((part) => part !== undefined);
    return {
      nullable: known.some(({ nullable }) => nullable),
      first: known.flatMap(({ first }) => first),
      last: known.flatMap(({ last }) => last),
    };
  }
  return EMPTY;
}

function inOrder(nodes: readonly Node[], to: Automaton): Part | undefined {
  let before = EMPTY;
  for (const node of nodes) {
    const part = partOf(node, to);
    if (!part) return undefined;
    before = joined(before, part, to);
  }
  return before;
}

function joined(a: Part, b: Part, { follow }: Automaton): Part {
  for (const end of a.last) for (const begin of b.first) follow[end]?.add(begin);
  return {
    nullable: a.nullable && b.nullable,
    first: a.nullable ? [...a.first, ...b.first] : a.first,
    last: b.nullable ? [...a.last, ...b.last] : b.last,
  };
}

/** From this count on, a counted repetition is as slow as an endless one: 30 doublings are a thousand million ways. */
const MANY = 4;

/** Counted repetitions are written out, `a{1,3}` as `a(?:a(?:a)?)?`; long ones begin again behind their end. */
function repeated({ min, max, alternatives }: NoParent<Quantifier>, to: Automaton): Part | undefined {
  const copies: Part[] = [];
  for (let i = 0; i < (max === Infinity ? Math.max(min, 1) : max); i++) {
    const copy = partOf({ type: "Alternation", alternatives }, to);
    if (!copy) return undefined;
    const before = copies.at(-1);
    if (before) joined(before, copy, to);
    copies.push(copy);
  }
  const [begin] = copies;
  const end = copies.at(-1);
  if (!begin || !end) return EMPTY;
  if (max === Infinity) joined(end, end, to);
  else if (max >= MANY) joined(end, begin, to);
  return {
    nullable: min === 0 || begin.nullable,
    first: begin.first,
    last: copies.slice(Math.max(min, 1) - 1).flatMap(({ last }) => last),
  };
}

/** Pairs of positions that one text reaches; a cycle through `(p, p)` and a pair of two different ones is what is looked for. */
function hasDoubledCycle({ characters, follow }: Automaton): Ambiguity {
  const size = characters.length;
  const next = follow.map((set) => [...set]);
  const overlaps = (a: number, b: number) =>
    a === b || characters[a]?.isDisjointWith(characters[b] as CharSet) === false;
  let steps = 0;
  const after = (pair: number): number[] => {
    const found: number[] = [];
    steps += (next[Math.floor(pair / size)]?.length ?? 0) * (next[pair % size]?.length ?? 0);
    if (steps > MAX_STEPS) return found;
    for (const a of next[Math.floor(pair / size)] ?? [])
      for (const b of next[pair % size] ?? []) if (overlaps(a, b)) found.push(Math.min(a, b) * size + Math.max(a, b));
    return found;
  };
  // Tarjan's strongly connected components, without recursion.
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  for (let position = 0; position < size; position++) {
    const work: { pair: number; targets: number[]; at: number }[] = [];
    const enter = (pair: number) => {
      order.set(pair, order.size);
      low.set(pair, order.size - 1);
      open.push(pair);
      isOpen.add(pair);
      work.push({ pair, targets: after(pair), at: 0 });
    };
    if (!order.has(position * size + position)) enter(position * size + position);
    for (let top = work.at(-1); top; top = work.at(-1)) {
      if (steps > MAX_STEPS) return "too large";
      const target = top.targets[top.at++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) low.set(top.pair, Math.min(low.get(top.pair) ?? 0, order.get(target) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low.set(parent.pair, Math.min(low.get(parent.pair) ?? 0, low.get(top.pair) ?? 0));
      if (low.get(top.pair) !== order.get(top.pair)) continue;
      const component = open.splice(open.lastIndexOf(top.pair));
      for (const pair of component) isOpen.delete(pair);
      const isEqual = (pair: number) => Math.floor(pair / size) === pair % size;
      if (component.some(isEqual) && !component.every(isEqual)) return "exponential";
    }
  }
  return "none";
}
