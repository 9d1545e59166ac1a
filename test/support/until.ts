import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again and again until the answer is not undefined or false, and gives it. Throws after `timeoutMs` with `what` and the
 * last error, if asking threw.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  { timeoutMs = 40_000, everyMs = 25 }: { readonly timeoutMs?: number; readonly everyMs?: number } = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`, { cause: last });
    await sleep(everyMs);
  }
}
