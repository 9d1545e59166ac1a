import { showServers } from "../../compiler/haproxy/servers.ts";
import { writeAtomic } from "../../compiler/release/disk.ts";
import { DEFAULT_NODE_POLICY } from "../../compiler/release/manifest.ts";
import { fail, refuse, type Generation } from "../records.ts";
import { takenBind } from "./binds.ts";
import { describe, type ApplyInput } from "./decide.ts";
import { blocksIn, type LiveFiles } from "./files.ts";
import { readGenerationFiles } from "./generations.ts";
import { confirm, nameOf, noteChange, type Done } from "./note.ts";
import { byName } from "./servers/drift.ts";
import { fixedServers } from "./servers/fixed.ts";
import { NO_STATE, stateFile } from "./servers/state-file.ts";
import { setLive, type Work } from "./work.ts";

/** HAProxy reads the file at every start, so it is always there; it says something only while this agent reloads. */
export async function forgetState(work: Pick<Work, "layout">): Promise<void> {
  await writeAtomic(work.layout.serverState, NO_STATE);
}

/** When the next reload is allowed, in milliseconds; undefined when it is now. */
export function reloadAllowedAt(work: Work, hurry: boolean): number | undefined {
  const last = work.memory.reloadedAt;
  if (hurry || last === undefined) return undefined;
  const every = (work.rendered?.policy ?? DEFAULT_NODE_POLICY).reloadAtMostEvery;
  const at = Date.parse(last) + every;
  const now = work.ports.now().getTime();
  // A clock that was set back must not stop reloads for long.
  return at > now && at <= now + every ? at : undefined;
}

/** A reload waits for its turn, which has not come; a clock that was set back meanwhile does not make it longer. */
export function reloadWaits(work: Work): boolean {
  return work.reloadAt !== undefined && reloadAllowedAt(work, false) !== undefined;
}

/**
 * Reloads HAProxy on the live generation and waits for the proof. What the checks know goes with it. When HAProxy does not take
 * it, the generation is refused. `inside`: the caller holds `work.exclusive` already.
 */
export async function reloadTo(
  work: Work,
  generation: Generation,
  why: string,
  input: ApplyInput,
  hurry: boolean,
  inside = false,
): Promise<Done> {
  const at = reloadAllowedAt(work, hurry);
  if (at !== undefined) {
    work.reloadAt = at;
    return {};
  }
  return inside
    ? reloadNow(work, generation, why, input)
    : work.exclusive(() => reloadNow(work, generation, why, input));
}

async function reloadNow(work: Work, generation: Generation, why: string, input: ApplyInput): Promise<Done> {
  const { layout, ports, reporter } = work;
  const files =
    work.live?.generation.generation === generation.generation
      ? work.live.files
      : await readGenerationFiles(layout, generation.generation);
  if (files === undefined)
    return { fault: fail("generation-damaged", "The live generation cannot be read.", generation.wanted.release) };
  await writeAtomic(work.layout.serverState, await stateFor(work, files));
  const started = performance.now();
  const taken = await takenOnThisNode(work, files);
  const verdict =
    taken === undefined
      ? await ports.haproxy.reload(describe(generation))
      : { kind: "failed" as const, message: `it was not reloaded, for ${taken}` };
  const seconds = (performance.now() - started) / 1000;
  await forgetState(work);
  work.reloadAt = undefined;
  work.memory = { ...work.memory, reloadedAt: ports.now().toISOString() };
  work.pid = undefined;
  const result = verdict.kind === "confirmed" ? "done" : "failed";
  reporter.count("signalbox_reloads_total", { result });
  if (verdict.kind === "confirmed") {
    reporter.observe("signalbox_reload_duration_seconds", seconds);
    reporter.log("info", "reload", `HAProxy was reloaded: ${why}.`, {
      generation: generation.generation,
      ms: Math.round(seconds * 1000),
    });
    setLive(work, generation, files);
    confirm(work, generation);
    noteChange(work, { ...nameOf(generation), how: "reload", why });
    return {};
  }
  const fault = refuse(
    "reload-failed",
    `Generation ${generation.generation} passed its check, and HAProxy did not take it: ${verdict.message}`,
    generation.wanted.release,
  );
  const { rendering, generation: number, secrets } = generation;
  const at = ports.now().toISOString();
  const refused = { rendering, haproxy: input.haproxy, generation: number, at, fault, ...(secrets && { secrets }) };
  work.memory = { ...work.memory, refused };
  reporter.log("error", fault.code, fault.message, { release: generation.wanted.release.slice(0, 12) });
  return {}; // the next step goes back, and the refusal stands
}

/** A bind that the reload would fail for, known only where it is known what HAProxy runs now. */
async function takenOnThisNode({ layout, memory }: Work, files: LiveFiles): Promise<string | undefined> {
  const running =
    memory.confirmed === undefined
      ? undefined
      : await readGenerationFiles(layout, memory.confirmed).catch(() => undefined);
  return running === undefined ? undefined : takenBind(files, running, layout.statsSocket);
}

async function stateFor(work: Work, files: LiveFiles): Promise<string> {
  // A worker that does not answer has nothing to hand over; the reload itself will tell.
  const servers = byName(await showServers(work.layout.statsSocket).catch(() => []));
  return stateFile(blocksIn(files), fixedServers(files), servers);
}
