/** A moment: by a clock that nobody sets, for waits; and by the calendar, for what is recorded. Milliseconds. */
export interface Moment {
  readonly ms: number;
  readonly date: number;
}

/** The one way in which the agent learns the time. */
export type Clock = () => Moment;

export const systemClock: Clock = () => ({ ms: performance.now(), date: Date.now() });

/** Milliseconds. */
const BEATS_MS = [60_000, 30_000, 10_000, 5_000, 2_000, 1_000];

/**
 * When what is done every `ms` milliseconds is due next, by Moment.ms. Where that is whole seconds it falls on a beat of the process's
 * clock, up to one early, so that an idle process wakes once for all that is due: most of what it does costs less than waking up.
 */
export function dueIn({ ms: now }: Pick<Moment, "ms">, ms: number): number {
  const beat = BEATS_MS.find((one) => ms % one === 0);
  return beat === undefined || ms === 0 ? now + ms : now + ms - ((now + ms) % beat);
}

/** Node counts a timer from the start of its loop's turn, so it fires early by what that turn took, and one would wake twice. */
const EARLY_MS = 10;

/** How long to wait for a moment; milliseconds. */
export function until(due: number, { ms: now }: Pick<Moment, "ms">): number {
  return due - now < 1_000 ? due - now : due - now + EARLY_MS;
}

/** How long to wait for what is due in `ms` milliseconds. */
export function waitFor(clock: Clock, ms: number): number {
  const now = clock();
  return until(dueIn(now, ms), now);
}

/** The present date. */
export function today(clock: Clock): Date {
  return new Date(clock().date);
}
