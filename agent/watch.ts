import { watch, type FSWatcher } from "node:fs";
import { bell } from "./bell.ts";

export interface Watch {
  /**
   * Resolves when an entry of a watched directory was made, renamed or removed since the last call, or after `timeoutMs`
   * milliseconds, or when `signal` is aborted. Names that begin with a dot (unfinished things) are not told. Gives whether
   * something changed.
   */
  next(timeoutMs: number, signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/** A directory, or only some names in it: what others write there wakes nobody. */
export type Watched = string | { readonly directory: string; readonly names: readonly string[] };

/**
 * Watches directories, not what lies below them (Node 20 loses replaced files in recursive watches). A directory that cannot be
 * watched is not an error: the time-out of `next` is then what finds the change.
 */
export function watchDirectories(directories: readonly Watched[]): Watch {
  const changes = bell();
  const tell = (name: string | null, only: readonly string[] | undefined): void => {
    if (name !== null && (name.startsWith(".") || only?.includes(name) === false)) return;
    changes.ring();
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
    next: (timeoutMs, signal) => changes.wait(timeoutMs, signal),
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}
