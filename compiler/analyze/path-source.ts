import type { PathMatch, Route } from "../model/model.ts";
import type { Source } from "../regex/language.ts";
import { toBytes } from "../table/path.ts";

/** The request paths, as they are looked up (`rawPath`), that a path matches, as an expression. */
export function pathSource({ kind, value }: Pick<PathMatch, "kind" | "value">): Source {
  if (kind === "regex") return toBytes(value);
  if (kind === "prefix" && value === "/") return "\\/[^]*";
  const path = escape(toBytes(value));
  return kind === "exact" ? path : `${path}(?:\\/[^]*)?`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** False only where nothing below a prefix of paths begins as all do that an expression matches. Both in bytes. */
export function mayBegin(beginning: string, prefix: string): boolean {
  return prefix === "/" || beginning.startsWith(prefix) || prefix.startsWith(beginning);
}

export function sourcesOf(routes: readonly Route[]): readonly Source[] {
  return routes.map(({ path }) => pathSource(path));
}

/** How a person reads a path: `path "/a"`, `pathPrefix "/a"`, `pathRegex "^/a.*$"`. */
export function pathText({ path: { kind, value } }: Route): string {
  if (kind === "regex") return `pathRegex "^${value}$"`;
  return `${kind === "exact" ? "path" : "pathPrefix"} "${value}"`;
}
