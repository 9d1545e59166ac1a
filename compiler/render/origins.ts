import { positionAt, type SourceFile } from "../diagnostic/source-file.ts";
import type { Span } from "../diagnostic/diagnostic.ts";

/** Gives the line (from 1) of a span's start. */
export interface Origins {
  lineOf(span: Span): number;
}

/** Origins from the sources that the model was made of. */
export function originsOf(sources: readonly SourceFile[]): Origins {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    lineOf(span) {
      const source = byPath.get(span.file);
      return source ? positionAt(source, span.start).line : 1;
    },
  };
}

/**
 * The comment before a statement that came from a user's text: `# @shop/shop.yaml:14`.
 * Whoever holds an `[ALERT] file:line` scans up to the nearest one (haproxy/origin.ts reads it).
 */
export function markerOf(origins: Origins, span: Span): string {
  return `    # @${span.file.replace(/^routes\//, "")}:${origins.lineOf(span)}\n`;
}
