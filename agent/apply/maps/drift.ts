import { NODE_MAP } from "../../layout.ts";
import { entriesOf, textOf } from "./entries.ts";
import { isOrdered } from "./kinds.ts";
import type { MapFiles } from "./plan.ts";
import { loadedMaps, showMap, type ShowOptions } from "./show.ts";

export type MapDrift =
  | { readonly kind: "same" }
  /** Paths of the maps whose content in HAProxy is not the file's. Mend with planMaps(await runningMaps(…), files). */
  | { readonly kind: "differs"; readonly paths: readonly string[] }
  /** HAProxy does not answer, or has not loaded one of the files. One sentence. */
  | { readonly kind: "unknown"; readonly message: string };

/** What HAProxy has in these maps now, as files would say it. Throws when it does not answer or has not loaded one of them. */
export async function runningMaps(
  statsSocket: string,
  paths: Iterable<string>,
  options: ShowOptions = {},
): Promise<MapFiles> {
  const running = new Map<string, string>();
  for (const path of paths) if (path !== NODE_MAP) running.set(path, await showMap(statsSocket, path, options));
  return running;
}

/**
 * Which of HAProxy's maps differ from the files, NODE_MAP left out. Never throws. Numbers of lines are compared first, so that
 * most of what differs is found by one question; what has as many lines is read and compared whole.
 */
export async function driftOfMaps(statsSocket: string, files: MapFiles, options: ShowOptions = {}): Promise<MapDrift> {
  try {
    const loaded = await loadedMaps(statsSocket, options);
    const differing: string[] = [];
    for (const [path, text] of files) {
      if (path === NODE_MAP) continue;
      const map = loaded.get(path);
      if (map === undefined) return { kind: "unknown", message: `HAProxy has not loaded ${path}.` };
      const isFewer = map.entries < entriesOf(text).length;
      if (isFewer || comparable(path, await showMap(statsSocket, path, options)) !== comparable(path, text))
        differing.push(path);
    }
    return differing.length === 0 ? { kind: "same" } : { kind: "differs", paths: differing };
  } catch (error) {
    return { kind: "unknown", message: error instanceof Error ? error.message : String(error) };
  }
}

/** The lines, in an order of their own where order means nothing. */
function comparable(path: string, text: string): string {
  const lines = textOf(entriesOf(text));
  return isOrdered(path) ? lines : lines.split("\n").toSorted().join("\n");
}
