/**
 * The request paths that can reach a route at all, as bytes (one character each). Everything else is refused before
 * any route is asked (DESIGN 3, "Paths that mean two things"; `decide` in table/decide.ts): blanks, control characters,
 * `#` and `?` never are in a path, and broken or forbidden escapes, backslashes and dot segments are a 400.
 */
export const PATH_SOURCE = String.raw`\/(?:[^\x00-\x20#?%\\\u0100-\uffff]|%(?:[34689a-fA-F][0-9a-fA-F]|2[0-9a-dfA-DF]|5[0-9abd-fABD-F]|7[0-9a-eA-E]))*`;

/** A path with a segment `.` or `..`, the slash or the `;` after it escaped or not. */
export const DOT_SEGMENT_SOURCE = String.raw`[^]*(?:\/|%2[fF])\.\.?(?:(?:\/|%2[fF]|;|%3[bB])[^]*)?`;

const path = new RegExp(`^(?:${PATH_SOURCE})$`);
const dotSegment = new RegExp(`^(?:${DOT_SEGMENT_SOURCE})$`);

/** True when a request with this path (bytes) is not refused for its path alone. */
export function canArrive(bytes: string): boolean {
  return path.test(bytes) && !dotSegment.test(bytes);
}
