import { createHash } from "node:crypto";
import { byText } from "../diagnostic/sort.ts";

/**
 * JSON with one possible spelling: keys sorted by UTF-16 units, two blanks of indentation, one final line feed.
 * A person can read it, and `sha256sum manifest.json` prints the release's id.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => byText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** Hex SHA-256. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
