/**
 * The request paths that can reach a route at all, as bytes (one character each). Everything else is refused before
 * any route is asked (DESIGN 3, "Paths that mean two things"; `decide` in table/decide.ts): blanks, control characters,
 * `#` and `?` never are in a path, and broken or forbidden escapes, backslashes and dot segments are a 400.
 */
const CHARACTER = String.raw`[^\x00-\x20#?%\\\/\u0100-\uffff]`;
const ESCAPE = String.raw`%(?:[34689a-fA-F][0-9a-fA-F]|2[0-9a-dfA-DF]|5[0-9abd-fABD-F]|7[0-9a-eA-E])`;

/** Paths that are what they mean: no escape and no double slash. Whoever is first in order for such a path answers it. */
export const CLEAR_SOURCE = String.raw`\/(?:${CHARACTER}+\/)*(?:${CHARACTER}+)?`;

/**
 * Clear paths, and those with an escape, which pass only where the decoded path names the same route. A path with
 * nothing but double slashes is left out: what answers it answers the folded path as well.
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
