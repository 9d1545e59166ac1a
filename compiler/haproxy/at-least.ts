import type { AtLeast } from "../release/manifest.ts";

/** A HAProxy that is older than it should be. */
export interface Outdated {
  /** As it says itself: `2.6.12-1+deb12u2`. */
  readonly version: string;
  /** What it should be at least. */
  readonly atLeast: string;
}

/**
 * Whether a HAProxy of this version is older than its branch's bound. Of a branch that is not named nothing is held, but where it is older
 * than all that are: then the oldest bound counts. What a distribution mended without another number is not seen. Pure.
 */
export function outdated(version: string, atLeast: AtLeast): Outdated | undefined {
  const running = numbersOf(version);
  if (running === undefined) return undefined;
  const bounds = Object.values(atLeast).flatMap((bound) => {
    const numbers = numbersOf(bound);
    return numbers === undefined ? [] : [{ bound, numbers }];
  });
  const [oldest] = bounds.toSorted((a, b) => compare(a.numbers, b.numbers));
  const own = bounds.find(({ numbers }) => compare(numbers.slice(0, 2), running.slice(0, 2)) === 0) ?? oldest;
  return own !== undefined && compare(running, own.numbers) < 0 ? { version, atLeast: own.bound } : undefined;
}

/** `HAProxy 2.6.12 is older than 2.6.34, the least that the platform file asks for`. */
export function outdatedText({ version, atLeast }: Outdated): string {
  return `HAProxy ${version} is older than ${atLeast}, the least that the platform file asks for`;
}

/** `3.1-dev5` comes before every release of 3.1 that has three numbers but 3.1.0. */
function numbersOf(version: string): readonly [number, number, number] | undefined {
  const [, major, minor, patch = "0"] = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, place) => one !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
