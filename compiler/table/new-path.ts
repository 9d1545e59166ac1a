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
 * The raw path with the prefix that matched replaced: the arithmetic of the rule program (render/program.ts, part 6).
 * As Gateway API's ReplacePrefixMatch: a trailing slash stays, none is added, and nothing becomes `/`.
 */
export function replacePrefix(path: string, prefix: string, to: string): string {
  const rest = path
    .split("/")
    .slice(segments(prefix) + 1)
    .join("/");
  const base = replacingPrefix(to);
  return rest !== "" || path.endsWith("/") ? `${base}/${rest}` : base || "/";
}
