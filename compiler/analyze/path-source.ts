import type { PathMatch, Route } from "../model/model.ts";
import type { Source } from "../regex/language.ts";
import { percentEncode, toBytes } from "../table/path.ts";

/** The request paths (bytes) that a path matches, as an expression; letters outside ASCII arrive raw or percent-encoded. */
export function pathSource({ kind, value }: Pick<PathMatch, "kind" | "value">): Source {
  if (kind === "regex") return toBytes(value);
  if (kind === "prefix" && value === "/") return "\\/[^]*";
  const spelled = spellings(value).map(escape);
  const path = spelled.length === 1 ? spelled[0] : `(?:${spelled.join("|")})`;
  return kind === "exact" ? `${path}` : `${path}(?:\\/[^]*)?`;
}

/** A literal path as it arrives: one text for ASCII, else two. */
export function spellings(path: string): readonly string[] {
  const raw = toBytes(path);
  const encoded = percentEncode(path);
  return raw === encoded ? [raw] : [encoded, raw];
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

export function sourcesOf(routes: readonly Route[]): readonly Source[] {
  return routes.map(({ path }) => pathSource(path));
}

/** How a person reads a path: `path "/a"`, `pathPrefix "/a"`, `pathRegex "^/a.*$"`. */
export function pathText({ path: { kind, value } }: Route): string {
  if (kind === "regex") return `pathRegex "^${value}$"`;
  return `${kind === "exact" ? "path" : "pathPrefix"} "${value}"`;
}
