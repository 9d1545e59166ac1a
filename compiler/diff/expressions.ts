import { isImplied } from "../analyze/conditions.ts";
import { mayBegin, pathSource } from "../analyze/path-source.ts";
import { PATH } from "../analyze/satisfy.ts";
import { TOO_COMPLEX, pathsIn, type Source } from "../regex/language.ts";
import { mayOverlap, shapeOf, type Shape } from "../regex/shape.ts";
import { toBytes } from "../table/path.ts";
import { areExclusive } from "../table/precedence.ts";
import type { TableCondition, TableConditions } from "../table/table.ts";
import type { PathClass } from "./compare.ts";

/**
 * What a comparison may still take where expressions are asked: for many that overlap, exactness would take hours. Beyond it, what may
 * change is told in fewer words, never left out.
 */
export interface Budget {
  /** Pairs of routes with expressions, and what stands before each of them. */
  steps: number;
  /** Searches for a path that expressions match. */
  searches: number;
  /** Of these, searches for one that others leave, for which all of them become one automaton: by far the longest. */
  complements: number;
}

export function fullBudget(): Budget {
  return { steps: 200_000, searches: 2_000, complements: 20 };
}

/** More expressions than these make an automaton that is too large nearly always. */
const MOST_OUTSIDE = 50;

/** The shortest paths that expressions match: nearly always one of them is left by all others. */
const TRIED = 10;

/** True where no request can fulfil both, by their conditions or by what can be read off their expressions. */
export function areApart(a: TableConditions, b: TableConditions): boolean {
  if (areExclusive(a, b)) return true;
  const [one = [], other = []] = [a, b].map((conditions) => conditions.filter(({ of }) => of === PATH));
  return one.some((path) => other.some((its) => !mayOverlap(shapeIn(path), shapeIn(its))));
}

const shapes = new WeakMap<TableCondition, Shape>();

function shapeIn(condition: TableCondition): Shape {
  let known = shapes.get(condition);
  if (!known) shapes.set(condition, (known = shapeOf(toBytes(condition.name))));
  return known;
}

/** Whether an expression may match a path of these classes: false only where it matches none. */
export function mayTake(paths: readonly PathClass[]): (expression: string) => boolean {
  if (paths.some(({ kind, path }) => kind === "prefix" && path === "/")) return () => true;
  let shapes: readonly Shape[] | undefined;
  return (expression) => {
    const begin = beginOf(expression);
    if (!paths.some(({ path }) => mayBegin(begin, path))) return false;
    shapes ??= paths.map((one) => shapeOf(sourceOf(one)));
    const own = shapeOf(toBytes(expression));
    return shapes.some((shape) => mayOverlap(own, shape));
  };
}

/** A text that each match begins with, seen without the tools that read expressions, whose loading takes longer than most comparisons. */
function beginOf(expression: string): string {
  if (expression.includes("|")) return "";
  return /^(?:[\w/-](?![?*{]))*/.exec(expression)?.[0] ?? "";
}

/** Paths of a class by what expressions say of them. */
export interface PathsAsked {
  readonly paths: readonly PathClass[];
  /** All other paths that have a key. */
  readonly others: readonly PathClass[];
  readonly when: TableConditions;
  readonly unless: readonly TableConditions[];
}

/** Whether there is no path at all that the expressions leave, as it stands or decoded. */
export function isEmpty(asked: PathsAsked, budget: Budget): boolean {
  if (asked.paths.some((one) => isPlainlyIn(asked, one))) return false;
  return pathIn(asked, "any", budget) === undefined;
}

/** A short path, in bytes, that means what it says. */
export function pathOf(asked: PathsAsked, budget: Budget): string | undefined {
  const [shortest] = asked.paths.toSorted((a, b) => a.path.length - b.path.length);
  if (shortest && isPlainlyIn(asked, shortest)) return shortest.path;
  const found = pathIn(asked, "clear", budget);
  return found === TOO_COMPLEX ? undefined : found;
}

function pathIn(asked: PathsAsked, among: "any" | "clear", budget: Budget): string | undefined | typeof TOO_COMPLEX {
  if (--budget.searches < 0) return TOO_COMPLEX;
  const [within, outside] = sourcesOf(asked);
  const shortest = pathsIn(within, [], among, TRIED);
  if (shortest === TOO_COMPLEX || shortest.length === 0) return shortest === TOO_COMPLEX ? shortest : undefined;
  const left = shortest.find((path) => !outside.some((source) => matches(source, path)));
  if (left !== undefined) return left;
  if (outside.length > MOST_OUTSIDE || --budget.complements < 0) return TOO_COMPLEX;
  const found = pathsIn(within, outside, among);
  return found === TOO_COMPLEX ? found : found[0];
}

const matchers = new Map<Source, RegExp>();

function matches(source: Source, path: string): boolean {
  let matcher = matchers.get(source);
  if (!matcher) matchers.set(source, (matcher = new RegExp(`^(?:${source})$`)));
  return matcher.test(path);
}

/** Letters that mean themselves and nothing else, in segments that do. */
const PLAIN = /^(?:\/|(?:\/(?!\.\.?(?:\/|$))[A-Za-z0-9_.~-]+)+)$/;

/** Whether the class has the path itself, so that no automaton need be asked: for most classes it is the one that comes to mind. */
function isPlainlyIn({ others, when, unless }: PathsAsked, { kind, path }: PathClass): boolean {
  if (!PLAIN.test(path) || (kind === "prefix" && others.some((one) => one.kind === "exact" && one.path === path)))
    return false;
  const takes = (source: Source): boolean => matches(source, path);
  return expressionsIn(when).every(takes) && !leftOut(when, unless).some(takes);
}

/** Expressions of lists whose other conditions every request of the class fulfils: its path matches none of them. */
function leftOut(when: TableConditions, unless: readonly TableConditions[]): readonly Source[] {
  return unless.flatMap((conditions) => {
    const others = conditions.filter(({ of }) => of !== PATH);
    return isImplied(others, when) ? expressionsIn(conditions) : [];
  });
}

function sourcesOf({ paths, others, when, unless }: PathsAsked): [within: Source[], outside: Source[]] {
  const below = others.filter(({ path }) => paths.some((one) => one.kind === "prefix" && isBelow(path, one.path)));
  return [
    [paths.map(sourceOf).join("|"), ...expressionsIn(when)],
    [...below.map(sourceOf), ...leftOut(when, unless)],
  ];
}

function isBelow(path: string, prefix: string): boolean {
  return prefix === "/" || path === prefix || path.startsWith(`${prefix}/`);
}

function expressionsIn(conditions: TableConditions): Source[] {
  return conditions.filter(({ of }) => of === PATH).map(({ name }) => toBytes(name));
}

function sourceOf({ kind, path }: PathClass): Source {
  return pathSource({ kind, value: path });
}
