import { statSync, watch, type FSWatcher } from "node:fs";
import { dirname, join } from "node:path";
import { bell } from "../support/bell.ts";

export interface Watch {
  /**
   * Resolves when an entry of a watched directory, or a watched path, was made, renamed or removed since the last call, or after
   * `timeoutMs` milliseconds, or when `signal` is aborted. Names that begin with a dot (unfinished things) are not told. Gives whether
   * something changed; that a directory is there which was not, or is another one, is a change, found then or at a time-out.
   */
  next(timeoutMs: number, signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/**
 * Watches directories, not what lies below them (Node 20 loses replaced files in recursive watches), and single `paths`: what else is
 * written beside these wakes nobody. A directory that cannot be watched is not an error: the time-out of `next` is then what finds the
 * change, and tries again.
 */
export function watchDirectories(directories: readonly string[], paths: readonly string[] = []): Watch {
  const changes = bell();
  const watchers = new Map<string, FSWatcher>();
  /** Of the directories that are watched: under the same name there may be another one later. */
  const inodes = new Map<string, number>();
  const all = new Set([...directories, ...paths.map(dirname)]);
  function open(directory: string): void {
    watchers.get(directory)?.close();
    const isWatched = (name: string): boolean =>
      directories.includes(directory) || paths.includes(join(directory, name));
    try {
      inodes.set(directory, statSync(directory).ino);
      const watcher = watch(directory, (_event, name) => {
        if (name === null || (!name.startsWith(".") && isWatched(name))) changes.ring();
      });
      watchers.set(
        directory,
        watcher.on("error", () => inodes.delete(directory)),
      );
    } catch {
      inodes.delete(directory);
    }
  }
  all.forEach(open);

  /** Watches what is there now; gives whether one is there that was not before. */
  function reopened(): boolean {
    const others = [...all].filter((directory) => {
      const inode = inodeOf(directory);
      return inode !== undefined && inode !== inodes.get(directory);
    });
    others.forEach(open);
    return others.length > 0;
  }

  return {
    async next(timeoutMs, signal) {
      const rang = await changes.wait(timeoutMs, signal);
      return (!signal.aborted && reopened()) || rang;
    },
    close() {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Undefined where there is none, or none that may be seen. */
function inodeOf(directory: string): number | undefined {
  try {
    return statSync(directory).ino;
  } catch {
    return undefined;
  }
}
