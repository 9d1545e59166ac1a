import { readdirSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";

/** Editors write a file in several steps. */
const QUIET_MS = 100;

/**
 * Runs `round` now and after every burst of changes below `routes/`, until `stop`; never two at once: a save during one is looked at
 * after it. A first round that throws ends it; what a later one throws is given to `failed`.
 */
export async function atEachChange(
  directory: string,
  stop: AbortSignal,
  round: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  let busy: Promise<unknown> = Promise.resolve();
  const unwatch = watchRoutes(directory, () => (busy = busy.then(round).catch(failed)));
  try {
    const first = round();
    busy = first.catch(() => {});
    await first;
    await aborted(stop);
  } finally {
    unwatch();
  }
  await busy;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/**
 * Calls `changed` once after every burst of changes below `routes/`; the result stops it.
 * Each folder is watched by itself: Node's recursive watch on Linux loses a file that an editor replaces by a rename.
 */
function watchRoutes(directory: string, changed: () => void): () => void {
  const routes = path.join(directory, "routes");
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const onEvent = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      changed();
    }, QUIET_MS);
  };
  const follow = () => {
    const wanted = new Set(foldersIn(routes));
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, onEvent);
      // A folder that goes away ends its watcher; its parent's tells of it.
      watcher.on("error", () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** A folder and those below it that are read: what begins with a dot is not (source/load.ts). */
function foldersIn(folder: string): string[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  return [folder, ...inner.flatMap(({ name }) => foldersIn(path.join(folder, name)))];
}
