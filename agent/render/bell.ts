export interface Bell {
  /** Something happened; ringing twice before anybody listens is ringing once. */
  ring(): void;
  /** Resolves when it was rung since the last call, or after `ms` milliseconds. */
  wait(ms: number): Promise<void>;
}

/** One waiter, any number of ringers: events that come while the waiter works wake it once, at once. */
export function bell(): Bell {
  let rung = false;
  let wake = (): void => undefined;
  return {
    ring() {
      rung = true;
      wake();
    },
    async wait(ms) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(0, ms));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = () => undefined;
      }
      rung = false;
    },
  };
}
