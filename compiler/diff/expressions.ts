import { pathSource } from "../analyze/path-source.ts";
import { TOO_COMPLEX, pathsIn, type Source } from "../regex/language.ts";
import { toBytes } from "../table/path.ts";
import type { TableConditions } from "../table/table.ts";
import type { PathClass } from "./compare.ts";
import { PATH } from "./side.ts";

/** Paths below these that have a key of their own are taken out; of more it is not worth the time. */
const MOST_OUTSIDE = 200;

/** Paths of a class by what expressions say of them. */
export interface PathsAsked {
  readonly paths: readonly PathClass[];
  /** All other paths that have a key. */
  readonly others: readonly PathClass[];
  readonly when: TableConditions;
  readonly unless: readonly TableConditions[];
}

/** Whether there is no path at all that the expressions leave, as it stands or decoded. */
export function isEmpty(asked: PathsAsked): boolean {
  if (asked.paths.some((one) => isPlainlyIn(asked, one))) return false;
  const found = pathsIn(...sourcesOf(asked), "any");
  return found !== TOO_COMPLEX && found.length === 0;
}

/** The shortest path, in bytes, that means what it says. */
export function pathOf(asked: PathsAsked): string | undefined {
  const [shortest] = asked.paths.toSorted((a, b) => a.path.length - b.path.length);
  if (shortest && isPlainlyIn(asked, shortest)) return shortest.path;
  const found = pathsIn(...sourcesOf(asked), "clear");
  return found === TOO_COMPLEX ? undefined : found[0];
}

/** Letters that mean themselves and nothing else, in segments that do. */
const PLAIN = /^(?:\/|(?:\/(?!\.\.?(?:\/|$))[A-Za-z0-9_.~-]+)+)$/;

/** Whether the class has the path itself, so that no automaton need be asked: for most classes it is the one that comes to mind. */
function isPlainlyIn({ others, when, unless }: PathsAsked, { kind, path }: PathClass): boolean {
  if (!PLAIN.test(path) || (kind === "prefix" && others.some((one) => one.kind === "exact" && one.path === path)))
    return false;
  const takes = (source: Source): boolean => new RegExp(`^(?:${source})$`).test(path);
  return expressionsIn(when).every(takes) && !unless.filter(isAlone).flatMap(expressionsIn).some(takes);
}

function isAlone([first, ...more]: TableConditions): boolean {
  return first?.of === PATH && more.length === 0;
}

function sourcesOf({ paths, others, when, unless }: PathsAsked): [within: Source[], outside: Source[]] {
  const below = others.filter(({ path }) => paths.some((one) => one.kind === "prefix" && isBelow(path, one.path)));
  return [
    [paths.map(sourceOf).join("|"), ...expressionsIn(when)],
    [...(below.length > MOST_OUTSIDE ? [] : below.map(sourceOf)), ...unless.filter(isAlone).flatMap(expressionsIn)],
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
