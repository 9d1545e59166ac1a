/** A moment: by a clock that nobody sets, for waits; and by the calendar, for what is recorded. Milliseconds. */
export interface Moment {
  readonly ms: number;
  readonly date: number;
}

/** The one way in which the agent learns the time. */
export type Clock = () => Moment;

export const systemClock: Clock = () => ({ ms: performance.now(), date: Date.now() });

/** The present date. */
export function today(clock: Clock): Date {
  return new Date(clock().date);
}
