import { watch, type FSWatcher } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Watch {
  /**
   * Resolves when an entry of a watched directory was made, renamed or removed since the last call, or after `timeoutMs`
   * milliseconds, or when `signal` is aborted. Names that begin with a dot (unfinished things) are not told.
   */
  next(timeoutMs: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/**
 * Watches directories, not what lies below them (Node 20 loses replaced files in recursive watches). A directory that cannot be
 * watched is not an error: the time-out of `next` is then what finds the change.
 */
export function watchDirectories(directories: readonly string[]): Watch {
  let changed = false;
  let wake = (): void => undefined;
  const tell = (_event: string, name: string | null): void => {
    if (name?.startsWith(".") === true) return;
    changed = true;
    wake();
  };
  const watchers = directories.flatMap((directory): FSWatcher[] => {
    try {
      const watcher = watch(directory, tell);
      watcher.on("error", () => watcher.close());
      return [watcher];
    } catch {
      return [];
    }
  });
  return {
    async next(timeoutMs, signal) {
      if (!changed && !signal.aborted) {
        const done = new AbortController();
        const woken = new Promise<void>((resolve) => (wake = resolve));
        const timed = sleep(timeoutMs, undefined, { signal: AbortSignal.any([signal, done.signal]) }).catch(
          () => undefined,
        );
        await Promise.race([woken, timed]);
        done.abort();
        wake = () => undefined;
      }
      changed = false;
    },
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}
