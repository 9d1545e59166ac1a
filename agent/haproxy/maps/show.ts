import { ask } from "../../../compiler/haproxy/socket.ts";
import type { MapFiles } from "../../../compiler/haproxy/maps/plan.ts";

/** A map as `show map` lists it. */
export interface LoadedMap {
  /** The version that requests are answered from, and the last one that was prepared. */
  readonly current: number;
  readonly next: number;
  /** Lines of all versions. */
  readonly entries: number;
}

/** 50,000 lines are 4 MB. */
const SHOW_MS = 10_000;

/** Every map of the running HAProxy by its name, which is as the configuration writes it: relative to its `default-path`. */
export async function loadedMaps(statsSocket: string): Promise<ReadonlyMap<string, LoadedMap>> {
  const answer = await ask(statsSocket, "show map", { timeoutMs: SHOW_MS });
  const maps = new Map<string, LoadedMap>();
  const row = /^\d+ \((.*?)\) .*curr_ver=(\d+) next_ver=(\d+) entry_cnt=(\d+)/gm;
  for (const [, path = "", current, next, entries] of answer.matchAll(row))
    maps.set(path, { current: Number(current), next: Number(next), entries: Number(entries) });
  return maps;
}

/** One map's lines as a file would have them, in HAProxy's order. */
async function showMap(statsSocket: string, path: string): Promise<string> {
  const answer = await ask(statsSocket, `show map ${path}`, { timeoutMs: SHOW_MS });
  const lines: string[] = [];
  for (const line of answer.split("\n")) {
    if (line === "") continue;
    const shown = /^0x[0-9a-f]+ (.*)$/.exec(line)?.[1];
    if (shown === undefined) throw new Error(`"show map ${path}": ${line}`);
    lines.push(`${shown}\n`);
  }
  return lines.join("");
}

/**
 * What HAProxy has in these maps now, as files would say it. One that its configuration names nowhere (`return.map` where no route
 * returns) it has not loaded, and is left out. Throws when it does not answer.
 */
export async function runningMaps(statsSocket: string, paths: Iterable<string>): Promise<MapFiles> {
  const running = new Map<string, string>();
  const loaded = await loadedMaps(statsSocket);
  for (const path of paths) {
    const map = loaded.get(path);
    if (map !== undefined) running.set(path, map.entries === 0 ? "" : await showMap(statsSocket, path));
  }
  return running;
}
