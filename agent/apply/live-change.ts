import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runtime } from "../../compiler/haproxy/master.ts";
import { errorText } from "../../compiler/release/disk.ts";
import { NODE_MAP } from "../layout.ts";
import { driftOfMaps, runningMaps } from "./maps/drift.ts";
import { performMaps } from "./maps/perform.ts";
import { planMaps, type MapFiles, type MapPhase } from "./maps/plan.ts";
import type { Work } from "./work.ts";

/** Map files below a directory. Throws what the disk says. */
export async function readMaps(directory: string, paths: Iterable<string>): Promise<MapFiles> {
  const entries = await Promise.all(
    [...paths].map(async (path): Promise<[string, string]> => [path, await readFile(join(directory, path), "utf8")]),
  );
  return new Map(entries);
}

/** The release's maps, apply's own left out. */
export function mapPaths(files: ReadonlyMap<string, unknown>): string[] {
  return [...files.keys()].filter((path) => path.startsWith("maps/") && path !== NODE_MAP);
}

/** Performs a plan; half a sentence when it could not be done whole. */
export async function performPhases(work: Work, phases: readonly MapPhase[]): Promise<string | undefined> {
  const started = performance.now();
  const outcome = await performMaps(work.layout.statsSocket, phases);
  work.reporter.observe("signalbox_runtime_update_duration_seconds", (performance.now() - started) / 1000, {
    kind: "maps",
  });
  work.reporter.count("signalbox_runtime_updates_total", {
    kind: "maps",
    result: outcome.kind === "done" ? "done" : "failed",
  });
  return outcome.kind === "done" ? undefined : `its maps could not be changed: ${outcome.message}`;
}

/** Brings the running maps, whatever they hold, to the files of a generation; half a sentence when only a reload can. */
export async function changeMaps(work: Work, directory: string, paths: readonly string[]): Promise<string | undefined> {
  try {
    const files = await readMaps(directory, work.live === undefined ? paths : mapPaths(work.live.files));
    const plan = planMaps(await runningMaps(work.layout.statsSocket, files.keys()), files);
    if (plan.kind === "none") return undefined;
    return plan.kind === "live" ? await performPhases(work, plan.phases) : plan.reason;
  } catch (error) {
    return `its maps could not be read: ${errorText(error)}`;
  }
}

/** Says in HAProxy's own map which generation it serves. Throws when HAProxy does not take it. */
export async function setNodeMap(work: Work, generation: number): Promise<void> {
  const answer = await runtime(work.layout.statsSocket, `set map ${NODE_MAP} generation ${generation}`);
  if (answer.trim() !== "") throw new Error(`HAProxy said: ${answer.trim()}`);
}

/** Looks whether HAProxy's maps are those of the live files, and puts them right; gives how long the look took, in milliseconds. */
export async function repairMaps(work: Work): Promise<number> {
  const started = performance.now();
  if (work.live === undefined || work.pid === undefined) return 0;
  try {
    const files = await readMaps(work.live.directory, mapPaths(work.live.files));
    const drift = await driftOfMaps(work.layout.statsSocket, files);
    const took = performance.now() - started;
    if (drift.kind !== "differs") return took;
    work.reporter.count("signalbox_drift_repaired_total", { kind: "maps" }, drift.paths.length);
    const failure = await changeMaps(work, work.live.directory, drift.paths);
    if (failure === undefined)
      work.reporter.log(
        "warn",
        "drift",
        `Maps that were changed by another hand were put right: ${drift.paths.join(", ")}.`,
      );
    else work.reporter.log("error", "drift", `HAProxy's maps are not those of the files, and ${failure}.`);
    return took;
  } catch {
    return performance.now() - started; // the disk or HAProxy does not answer: the next round says so
  }
}
