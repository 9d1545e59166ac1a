import type { Ranges } from "./word.ts";

/**
 * What a condition asks of a text, as a value of the model. A value itself stands for itself; `curl/…` is each that begins with `curl/`;
 * and that there is none is a value too, which no other one has anything in common with. Neither sign is in a value: those are ASCII.
 */
export const ABSENT = "∅";
const MORE = "…";

export function beginsWith(beginning: string): string {
  return `${beginning}${MORE}`;
}

/** How values begin; undefined for a value itself. */
export function beginningIn(value: string): string | undefined {
  return value.endsWith(MORE) ? value.slice(0, -MORE.length) : undefined;
}

/** A value for people: one that stands for itself as it is. */
export function shownValue(value: string): string {
  const beginning = beginningIn(value);
  return value === ABSENT ? "absent" : beginning === undefined ? value : `what begins with ${beginning}`;
}

/** More than the longest text. */
const LONGEST = 4096;

/** Beginnings lie within each other or apart, as networks do. */
export const texts: Ranges = {
  isPoint: (value) => beginningIn(value) === undefined,
  isWithin(inner, outer) {
    const beginning = beginningIn(outer);
    return beginning !== undefined && inner !== outer && inner !== ABSENT && inner.startsWith(beginning);
  },
  somethingIn(value, without) {
    const beginning = beginningIn(value);
    return beginning === undefined ? value : textIn(beginning, without);
  },
  sizeOf: (values) =>
    values.reduce((sum, value) => {
      const beginning = beginningIn(value);
      return beginning === undefined ? sum : sum + BigInt(LONGEST - beginning.length);
    }, 0n),
  other: (never) => (never.includes(ABSENT) ? textIn("", [...never, ""]) : undefined),
};

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
/** No condition can say it. */
const UNSAID = "é";

/** A text with this beginning that is none of these and has none of their beginnings, the plainest. */
function textIn(beginning: string, without: readonly string[]): string {
  if (!without.includes(beginning)) return beginning;
  const free = LETTERS.find((letter) => !without.some((one) => one.startsWith(`${beginning}${letter}`)));
  return `${beginning}${free ?? UNSAID}`;
}
