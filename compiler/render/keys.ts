import { percentEncode, toBytes } from "../table/path.ts";
import type { Key } from "../table/table.ts";

/**
 * The path half of a map key: exact `/foo` → `/foo/#`, prefix `/foo` → `/foo/`, prefix `/` → `/` (DATAPATH 3).
 * `#` ends an exact key because HAProxy refuses it raw in a request.
 */
export function keyPath(key: Pick<Key, "kind" | "path">): string {
  if (key.kind === "exact") return `${key.path}/#`;
  return key.path === "/" ? "/" : `${key.path}/`;
}

/** The same as it may arrive: letters outside ASCII percent-encoded, and as raw bytes (a Unicode text, written as UTF-8). */
export function keySpellings(path: string): readonly string[] {
  const encoded = percentEncode(path);
  return encoded === toBytes(path) ? [path] : [encoded, path];
}

/** A literal inside one of our regular expressions; blanks never stand raw in a map key. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", "\\x20");
}
