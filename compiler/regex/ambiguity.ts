import type { CharSet, Concatenation, Element, Expression, NoParent, Quantifier } from "refa";
import { regexTools } from "./tools.ts";

/** Bounds, to end within half a second: only counted repetitions inside each other need more. */
const MAX_POSITIONS = 10_000;
const MAX_STEPS = 2_000_000;

export type Ambiguity = "none" | "polynomial" | "exponential" | "too large";

/**
 * How the ways grow in which a backtracking matcher can read one text (Weber and Seidl 1991, Theorems 4.1 and 4.2), looked for in the
 * position automaton, where ways are paths. Exponential: one text leads from a position back to it in two ways, so that every
 * repetition doubles them, as in `(a|a)*`. Polynomial: one text leads from a position to itself, to another one, and from that to
 * itself, so that every repetition adds a place to change over, as in `.*ab.*ab.*q`. `scslre`
 * misses all of these, and finds `(a*)*`, whose ways are one here.
 */
export function ambiguityOf(source: string, flags = ""): Ambiguity {
  const { refa } = regexTools();
  const { expression } = refa.JS.Parser.fromLiteral({ source, flags }).parse();
  const automaton: Automaton = { characters: [], follow: [], again: new Map() };
  const whole = partOf(expression, automaton);
  if (!whole) return "too large";
  const slow = hasTwoCycles(automaton, whole);
  const budget = { steps: MAX_STEPS };
  // One repetition at a time: `a{4}` as it is written has one way, and as endless as what is around it it would have many.
  for (const loops of [[], ...automaton.again.values()]) {
    const looped = { ...automaton, follow: automaton.follow.map((set) => new Set(set)) };
    for (const [end, begin] of loops) joined(end, begin, looped);
    const doubled = hasDoubledCycle(looped, budget);
    if (doubled !== "none") return doubled;
  }
  return slow;
}

interface Automaton {
  readonly characters: CharSet[];
  readonly follow: Set<number>[];
  /** Long counted repetitions, each in all copies that are made of it: what begins again behind their end. */
  readonly again: Map<object, (readonly [end: Part, begin: Part])[]>;
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
function repeated(node: NoParent<Quantifier>, to: Automaton): Part | undefined {
  const { min, max, alternatives } = node;
  const copies: Part[] = [];
  // A copy that matches nothing is passed over, so those before it lead to those behind it.
  let all = EMPTY;
  for (let i = 0; i < (max === Infinity ? Math.max(min, 1) : max); i++) {
    const copy = partOf({ type: "Alternation", alternatives }, to);
    if (!copy) return undefined;
    all = joined(all, copy, to);
    copies.push(copy);
  }
  const [begin] = copies;
  const end = copies.at(-1);
  if (!begin || !end) return EMPTY;
  if (max === Infinity) joined(all, end, to);
  else if (max >= MANY) to.again.set(node, [...(to.again.get(node) ?? []), [all, begin]]);
  return {
    nullable: min === 0 || begin.nullable,
    first: all.first,
    last: [...new Set([...all.last, ...copies.slice(Math.max(min, 1) - 1).flatMap(({ last }) => last)])],
  };
}

/** Triples of positions that one text reaches: a way from (p, p, q) to (p, q, q) is what is looked for. */
function hasTwoCycles({ characters, follow }: Automaton, { last }: Part): Ambiguity {
  const after = follow.map((set) => [...set]);
  const known = new Map<number, ReadonlySet<number>>();
  const reach = (from: number): ReadonlySet<number> => {
    const before = known.get(from);
    if (before) return before;
    const found = new Set<number>();
    for (const open = [from]; open.length > 0;)
      for (const next of after[open.pop() ?? 0] ?? []) if (!found.has(next) && found.add(next)) open.push(next);
    known.set(from, found);
    return found;
  };
  const reaches = (from: number, to: number) => reach(from).has(to);
  const isSame = (a: number, b: number) => reaches(a, b) && reaches(b, a);
  const any = regexTools().refa.JS.createCharSet([{ kind: "any" }], {});
  // Whoever is in a `.*` at the end has matched: nobody goes back from there.
  const matches = (at: number) =>
    last.includes(at) && after[at]?.includes(at) === true && characters[at]?.isSupersetOf(any) === true;
  // Positions are numbered from left to right: only an endless repetition leads back.
  const back = after.flatMap((targets, from) => targets.filter((to) => to <= from).map((to) => [to, from] as const));
  const cycles = [...after.keys()].filter((at) => back.some(([to, from]) => to <= at && at <= from) && reaches(at, at));
  let steps = 0;
  const leads = (p: number, q: number): boolean => {
    const seen = new Set<string>();
    for (const open = [[p, p, q]]; open.length > 0;) {
      const [a = 0, b = 0, c = 0] = open.pop() ?? [];
      for (const nextA of after[a] ?? []) {
        if (!isSame(nextA, p)) continue;
        for (const nextC of after[c] ?? []) {
          const both = isSame(nextC, q) && characters[nextA]?.intersect(characters[nextC] as CharSet);
          for (const nextB of both && !both.isEmpty ? (after[b] ?? []) : []) {
            steps++;
            const key = `${nextA} ${nextB} ${nextC}`;
            if (steps > MAX_STEPS || seen.has(key) || (nextB !== q && !reaches(nextB, q))) continue;
            if (both && characters[nextB]?.isDisjointWith(both)) continue;
            if (nextA === p && nextB === q && nextC === q) return true;
            seen.add(key);
            open.push([nextA, nextB, nextC]);
          }
        }
      }
    }
    return false;
  };
  for (const p of cycles)
    for (const q of cycles) if (reaches(p, q) && !reaches(q, p) && !matches(q) && leads(p, q)) return "polynomial";
  return steps > MAX_STEPS ? "too large" : "none";
}

/** Pairs of positions that one text reaches; a cycle through `(p, p)` and a pair of two different ones is what is looked for. */
function hasDoubledCycle({ characters, follow }: Automaton, budget: { steps: number }): Ambiguity {
  const size = characters.length;
  const next = follow.map((set) => [...set]);
  const overlaps = (a: number, b: number) =>
    a === b || characters[a]?.isDisjointWith(characters[b] as CharSet) === false;
  const after = (pair: number): number[] => {
    const found: number[] = [];
    budget.steps -= (next[Math.floor(pair / size)]?.length ?? 0) * (next[pair % size]?.length ?? 0);
    if (budget.steps < 0) return found;
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
      if (budget.steps < 0) return "too large";
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
