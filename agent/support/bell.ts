interface Bell {
  /** Something happened; ringing twice before anybody listens is ringing once. */
  ring(): void;
  /** Resolves when it was rung since the last call (true), after `ms` milliseconds, or when `signal` is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<boolean>;
}

/** The longest that a timer of Node's can be set to; milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * One waiter, any number of ringers: events that come while the waiter works wake it once, at once. A plain timer, for an idle
 * agent does little else than wait: abortable ones of node:timers/promises cost five times as much.
 */
export function bell(): Bell {
  let rung = false;
  let wake = (): void => undefined;
  return {
    ring() {
      rung = true;
      wake();
    },
    async wait(ms, signal) {
      if (!rung && signal?.aborted !== true) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(done, Math.min(Math.max(0, ms), LONGEST));
          function done(): void {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            wake = () => undefined;
            resolve();
          }
          wake = done;
          signal?.addEventListener("abort", done);
        });
      }
      const heard = rung;
      rung = false;
      return heard;
    },
  };
}
