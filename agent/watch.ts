import { statSync, watch, type FSWatcher } from "node:fs";
import { stat } from "node:fs/promises";
import { bell } from "./bell.ts";

export interface Watch {
  /**
   * Resolves when an entry of a watched directory was made, renamed or removed since the last call, or after `timeoutMs`
   * milliseconds, or when `signal` is aborted. Names that begin with a dot (unfinished things) are not told. Gives whether
   * something changed; that a directory is there which was not, or is another one, is a change, found at a time-out.
   */
  next(timeoutMs: number, signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/** A directory, or only some names in it: what others write there wakes nobody. */
export type Watched = string | { readonly directory: string; readonly names: readonly string[] };

interface Opened {
  readonly directory: string;
  readonly names: readonly string[] | undefined;
  watcher?: FSWatcher | undefined;
  /** Of the directory that is watched: under the same name there may be another one later. */
  inode?: number | undefined;
}

/**
 * Watches directories, not what lies below them (Node 20 loses replaced files in recursive watches). A directory that cannot be
 * watched is not an error: the time-out of `next` is then what finds the change, and tries again.
 */
export function watchDirectories(directories: readonly Watched[]): Watch {
  const changes = bell();
  let closed = false;
  const opened = directories.map((watched): Opened =>
    typeof watched === "string" ? { directory: watched, names: undefined } : { ...watched },
  );
  for (const one of opened) open(one);

  function open(one: Opened): void {
    one.watcher?.close();
    try {
      one.inode = statSync(one.directory).ino;
      one.watcher = watch(one.directory, (_event, name) => {
        if (name === null || (!name.startsWith(".") && one.names?.includes(name) !== false)) changes.ring();
      }).on("error", () => (one.inode = undefined));
    } catch {
      one.inode = undefined;
    }
  }

  /** Watches what is there now; gives whether one is there that was not before. */
  async function reopened(): Promise<boolean> {
    let found = false;
    for (const one of opened) {
      const inode = await stat(one.directory).then(
        ({ ino }) => ino,
        () => undefined,
      );
      if (closed || inode === undefined || inode === one.inode) continue;
      open(one);
      found = true;
    }
    return found;
  }

  return {
    next: async (timeoutMs, signal) =>
      (await changes.wait(timeoutMs, signal)) || (!signal.aborted && (await reopened())),
    close() {
      closed = true;
      for (const { watcher } of opened) watcher?.close();
    },
  };
}
