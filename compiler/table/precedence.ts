import { byText } from "../diagnostic/sort.ts";
import type { Candidate, TableConditions } from "./table.ts";

/**
 * The order of two routes that can answer the same request in one site; negative: `a` is asked first.
 * Exact path, then regex by priority, then the longest prefix; then more specific conditions (DESIGN 3, "Precedence").
 * The route id decides last, only so that a table with a reported conflict is still one table.
 */
export function byPrecedence(a: Candidate, b: Candidate): number {
  return byPath(a, b) || bySpecificity(a.conditions, b.conditions) || byText(a.route, b.route);
}

const kinds = { exact: 0, regex: 1, prefix: 2 } as const;

/** The part of the order that the paths alone decide. */
export function byPath(a: Pick<Candidate, "path">, b: Pick<Candidate, "path">): number {
  if (a.path.kind !== b.path.kind) return kinds[a.path.kind] - kinds[b.path.kind];
  if (a.path.kind === "regex") return b.path.priority - a.path.priority;
  return b.path.value.length - a.path.value.length;
}

/** More specific conditions first: a method, then the number of headers, then of query parameters. Zero: a tie. */
export function bySpecificity(a: TableConditions, b: TableConditions): number {
  return (
    Number(b.methods.length > 0) - Number(a.methods.length > 0) ||
    b.headers.length - a.headers.length ||
    b.query.length - a.query.length
  );
}

/**
 * True when no request can fulfil both: no common method, or another value for the same header or query parameter
 * (only the first one of a name counts, so two values never hold at once).
 */
export function areExclusive(a: TableConditions, b: TableConditions): boolean {
  const methods =
    a.methods.length > 0 && b.methods.length > 0 && !a.methods.some((method) => b.methods.includes(method));
  return methods || differ(a.headers, b.headers) || differ(a.query, b.query);
}

function differ(a: TableConditions["headers"], b: TableConditions["headers"]): boolean {
  return a.some(({ name, value }) => b.some((other) => other.name === name && other.value !== value));
}

/** `/a/b` → `/a`, `/a` → `/`; undefined for `/`. */
export function parentPath(path: string): string | undefined {
  if (path === "/") return undefined;
  return path.slice(0, path.lastIndexOf("/")) || "/";
}
