import type { CST } from "yaml";

/** The language goes seven levels deep; with aliases refused, depth is the only way in which a small text could become large. */
const MAX_DEPTH = 24;

/** The offset of the first collection that is nested too deep; undefined when there is none. */
export function tooDeepAt(token: CST.Token, depth = 0): number | undefined {
  if (token.type === "document") return token.value && tooDeepAt(token.value, depth);
  if (!("items" in token)) return undefined;
  if (depth > MAX_DEPTH) return token.offset;
  for (const { key, value } of token.items) {
    const found =
      (key && "items" in key ? tooDeepAt(key, depth + 1) : undefined) ??
      (value && "items" in value ? tooDeepAt(value, depth + 1) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
