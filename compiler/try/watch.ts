import { readdirSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";

/** Editors write a file in several steps. */
const QUIET_MS = 100;

/**
 * Calls `changed` once after every burst of changes below `routes/`; the result stops it.
 * Each folder is watched by itself: Node's recursive watch on Linux loses a file that an editor replaces by a rename.
 */
export function watchRoutes(directory: string, changed: () => void): () => void {
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
