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

/** A directory, or only some names in it: what others write there wakes nobody. */
export type Watched = string | { readonly directory: string; readonly names: readonly string[] };

/**
 * Watches directories, not what lies below them (Node 20 loses replaced files in recursive watches). A directory that cannot be
 * watched is not an error: the time-out of `next` is then what finds the change.
 */
export function watchDirectories(directories: readonly Watched[]): Watch {
  let changed = false;
  let wake = (): void => undefined;
  const tell = (name: string | null, only: readonly string[] | undefined): void => {
    if (name !== null && (name.startsWith(".") || only?.includes(name) === false)) return;
    changed = true;
    wake();
  };
  const watchers = directories.flatMap((watched): FSWatcher[] => {
    const [directory, names] = typeof watched === "string" ? [watched] : [watched.directory, watched.names];
    try {
      const watcher = watch(directory, (_event, name) => tell(name, names));
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
