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
  const found = pathsIn(...sourcesOf(asked), "any");
  return found !== TOO_COMPLEX && found.length === 0;
}

/** The shortest path, in bytes, that means what it says. */
export function pathOf(asked: PathsAsked): string | undefined {
  const found = pathsIn(...sourcesOf(asked), "clear");
  return found === TOO_COMPLEX ? undefined : found[0];
}

function sourcesOf({ paths, others, when, unless }: PathsAsked): [within: Source[], outside: Source[]] {
  const below = others.filter(({ path }) => paths.some((one) => one.kind === "prefix" && isBelow(path, one.path)));
  const isAlone = ([first, ...more]: TableConditions) => first?.of === PATH && more.length === 0;
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
