import type { Key } from "../table/table.ts";

/**
 * The path half of a map key: exact `/foo` → `/foo/#`, prefix `/foo` → `/foo/`, prefix `/` → `/` (docs/data-path.md, "Maps, not rules").
 * `#` ends an exact key because it is refused raw in a request. Letters outside ASCII stand as they are, in UTF-8.
 */
export function keyPath(key: Pick<Key, "kind" | "path">): string {
  if (key.kind === "exact") return `${key.path}/#`;
  return key.path === "/" ? "/" : `${key.path}/`;
}

/** A literal inside one of our regular expressions; blanks never stand raw in a map key. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", "\\x20");
}

/** The name of a route's parameters, out of its value. */
export const ROUTE = 'var(txn.m),field(1," ")';
