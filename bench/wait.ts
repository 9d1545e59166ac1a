import { setTimeout as sleep } from "node:timers/promises";

let interrupted = false;

/** From now on everything that waits gives up, so that what was started is ended on the way out. */
export function interrupt(): void {
  interrupted = true;
}

/** Throws once the bench is to end. */
export function goOn(): void {
  if (interrupted) throw new Error("interrupted");
}

/**
 * Asks again and again until the answer is true. What is thrown while asking counts as no; throws after `timeoutMs`
 * milliseconds with the last error, and at once when the bench is interrupted.
 */
export async function wait(
  what: string,
  ask: () => boolean | Promise<boolean>,
  { timeoutMs = 60_000, everyMs = 25 }: { readonly timeoutMs?: number; readonly everyMs?: number } = {},
): Promise<void> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    goOn();
    try {
      if (await ask()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`, { cause: last });
    await sleep(everyMs);
  }
}
