import { BEYOND_ASCII } from "../table/path.ts";

/**
 * The request paths that can reach a route at all, as they are looked up (`rawPath` in table/path.ts): bytes, one character
 * each. Everything else is refused before any route is asked (docs/data-path.md, "Paths that mean two things"; `decide` in
 * table/decide.ts): blanks, control characters, `#` and `?` never are in a path, and broken or forbidden escapes, broken UTF-8,
 * backslashes and dot segments are a 400.
 */
const CHARACTER = String.raw`(?:[!"$&-.0-:<->@-\[\]-~]|${BEYOND_ASCII})`;
const ESCAPE = String.raw`%(?:[346][0-9a-fA-F]|2[0-9a-dfA-DF]|5[0-9abd-fABD-F]|7[0-9a-eA-E])`;

/** Paths that are what they mean: no escape, no `;` and no double slash. Whoever is first in order for such a path answers it. */
export const CLEAR_SOURCE = String.raw`\/(?:${CHARACTER}+\/)*(?:${CHARACTER}+)?`;

/**
 * Clear paths, and those with an escape, which pass only where the decoded path names the same route. A path with
 * nothing but double slashes or a `;` is left out: what answers it answers the path without them as well.
 */
export const ARRIVING_SOURCE = String.raw`${CLEAR_SOURCE}|\/(?:${CHARACTER}|\/)*${ESCAPE}(?:${CHARACTER}|\/|${ESCAPE})*`;

/** A path with a segment `.` or `..`, the slash or the `;` after it escaped or not. */
export const DOT_SEGMENT_SOURCE = String.raw`[^]*(?:\/|%2[fF])\.\.?(?:(?:\/|%2[fF]|;|%3[bB])[^]*)?`;

const clear = new RegExp(`^(?:${CLEAR_SOURCE})$`);
const dotSegment = new RegExp(`^(?:${DOT_SEGMENT_SOURCE})$`);

/** True when a request with this path (bytes) arrives and means what it says. */
export function isClear(bytes: string): boolean {
  return clear.test(bytes) && !dotSegment.test(bytes);
}
