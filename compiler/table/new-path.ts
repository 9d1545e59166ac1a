import { percentEncode } from "./path.ts";

/** Number of segments of a prefix: 0 for `/`. */
export function segments(prefix: string): number {
  return prefix === "/" ? 0 : prefix.split("/").length - 1;
}

/** A replacing prefix as the maps hold it: percent-encoded, without trailing slash, so that `/` is empty. */
export function replacingPrefix(to: string): string {
  return percentEncode(to).replace(/\/$/, "");
}

/**
 * The raw path with the prefix that matched replaced: the arithmetic of the rule program (render/program/run-filters.ts).
 * As Gateway API's ReplacePrefixMatch: a trailing slash stays, none is added, and nothing becomes `/`.
 */
export function replacePrefix(path: string, prefix: string, to: string): string {
  const rest = path
    .split("/")
    .slice(segments(prefix) + 1)
    .join("/");
  const base = replacingPrefix(to);
  return rest !== "" || path.endsWith("/") ? atRoot(`${base}/${rest}`) : base || "/";
}

/** A path that no client takes for a host: `//evil.example` in a Location names one (RFC 3986 4.2). */
export function atRoot(path: string): string {
  return path.replace(/^\/\/+/, "/");
}
