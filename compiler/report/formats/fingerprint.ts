import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { sha256 } from "../../release/canonical.ts";

/**
 * A name for each diagnostic that stays when lines move above it: SHA-256 of its code, file and message, and of how many alike stand
 * before it. In the order given.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, span, message }) => {
    const key = JSON.stringify([code, span?.file ?? null, message]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return sha256(`${key}${before}`);
  });
}
