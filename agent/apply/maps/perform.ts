import { ask } from "../../../compiler/haproxy/socket.ts";
import { deltaOf, type Step } from "./delta.ts";
import type { MapChange, MapPhase } from "./plan.ts";
import { loadedMaps, type LoadedMap } from "./show.ts";

export interface PerformOptions {
  /** For each answer of HAProxy's, milliseconds; 5,000 unless said. */
  readonly timeoutMs?: number;
  /** Aborted: stops between two commands, which leaves HAProxy between two correct states. */
  readonly signal?: AbortSignal;
}

export type MapsOutcome =
  | { readonly kind: "done"; readonly commands: number }
  /**
   * Every request is answered as the old or as the new release says, but not all by one of them. What HAProxy holds must be
   * read (runningMaps), planned and performed again.
   */
  | { readonly kind: "failed"; readonly message: string };

/** A command, its payload included, must fit into HAProxy's buffer of 16,384 bytes (`tune.bufsize`). */
const COMMAND_BYTES = 15_500;

/** HAProxy does joined commands without a pause, and 2.6 takes 0.5 ms for each where a map has 50,000 lines. */
const JOINED = 8;

/** Makes a plan's changes in the running HAProxy. Never throws. */
export async function performMaps(
  statsSocket: string,
  phases: readonly MapPhase[],
  options: PerformOptions = {},
): Promise<MapsOutcome> {
  let commands = 0;
  const run: Run = async (command, count = 1) => {
    options.signal?.throwIfAborted();
    commands += count;
    const answer = await ask(statsSocket, command, { timeoutMs: options.timeoutMs ?? 5_000 });
    // Each command's answer ends in an empty line; a connection that broke off may have none.
    if (answer.split("\n").length <= count) throw new Error(`"${firstLine(command)}" was not answered`);
    return answer.trim();
  };
  try {
    const loaded = await loadedMaps(statsSocket, options);
    for (const [at, phase] of phases.entries()) {
      // A request sees at most one phase's change: what it read before is still there for what it looks up next.
      if (at > 0) await waitForRequests(run);
      for (const change of phase.changes) await perform(run, change, loaded.get(change.path));
    }
    return { kind: "done", commands };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

/** `count`: how many commands that is, joined by `;`. */
type Run = (command: string, count?: number) => Promise<string>;

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.slice(0, 120) ?? "";
}

async function perform(run: Run, change: MapChange, loaded: LoadedMap | undefined): Promise<void> {
  const { path } = change;
  if (loaded === undefined) throw new Error(`HAProxy has not loaded ${path}.`);
  const delta = deltaOf(change);
  if (delta.kind === "steps") {
    for (const [at, group] of delta.groups.entries()) {
      if (at > 0) await waitForRequests(run);
      for (const { command, count } of commandsOf(path, group)) await quietly(run, command, count);
    }
    return;
  }
  await dropUncommitted(run, change, loaded);
  const said = await run(`prepare map ${path}`);
  const version = /^New version created: (\d+)$/.exec(said)?.[1];
  if (version === undefined) throw new Error(`"prepare map ${path}": ${said}`);
  const lines = change.to.map(({ key, value }) => `${key} ${value}\n`);
  for (const command of payloads(`add map @${version} ${path}`, lines)) await quietly(run, command);
  await quietly(run, `commit map @${version} ${path}`);
}

/** Commands that answer nothing when they are done. */
async function quietly(run: Run, command: string, count = 1): Promise<void> {
  const said = await run(command, count);
  if (said !== "") throw new Error(`"${firstLine(command)}": ${firstLine(said)}`);
}

/** Steps of one group, in their order, in as few commands as fit; `count`: joined ones. */
function commandsOf(path: string, steps: readonly Step[]): { readonly command: string; readonly count: number }[] {
  const commands: { command: string; count: number }[] = [];
  let at = 0;
  while (at < steps.length) {
    const isAdding = steps[at]?.kind === "add";
    let end = at;
    while (end < steps.length && (steps[end]?.kind === "add") === isAdding) end++;
    const some = steps.slice(at, end);
    if (isAdding) {
      const lines = some.map((step) => `${step.key} ${valueOf(step)}\n`);
      commands.push(...payloads(`add map ${path}`, lines).map((command) => ({ command, count: 1 })));
    } else {
      const all = some.map((step) => `${commandOf(path, step)};`);
      for (const joined of chunks(all, COMMAND_BYTES, JOINED))
        commands.push({ command: joined.join("").slice(0, -1), count: joined.length });
    }
    at = end;
  }
  return commands;
}

function valueOf(step: Step): string {
  return step.kind === "delete" ? "" : step.value;
}

function commandOf(path: string, step: Step): string {
  if (step.kind === "delete") return `del map ${path} ${step.key}`;
  return `set map ${path} ${step.key} ${valueOf(step).replaceAll(" ", "\\ ")}`;
}

/** `<<` and lines up to an empty one: the only form that takes values with blanks as they are. */
function payloads(command: string, lines: readonly string[]): string[] {
  return chunks(lines, COMMAND_BYTES - command.length - 8).map((chunk) => `${command} <<\n${chunk.join("")}`);
}

function chunks(texts: readonly string[], bytes: number, most = texts.length): string[][] {
  const all: string[][] = [];
  let left = 0;
  for (const text of texts) {
    const size = Buffer.byteLength(text);
    if (size > left || all.length === 0 || all.at(-1)?.length === most) {
      all.push([]);
      left = bytes;
    }
    all.at(-1)?.push(text);
    left -= size;
  }
  return all;
}

/**
 * Returns when every request that was looking something up has got its route: `show sess` isolates its thread, and HAProxy
 * grants that when no other thread is within a request's rules, which run in one go (docs/adr/0008).
 */
async function waitForRequests(run: Run): Promise<void> {
  await run("show sess 0x1");
}

/** Versions that an interrupted run prepared and filled: nobody sees them, but they take memory until a commit. */
async function dropUncommitted(run: Run, { path, from }: MapChange, loaded: LoadedMap): Promise<void> {
  if (loaded.entries <= from.length) return;
  for (let version = loaded.current + 1; version <= loaded.next; version++)
    await quietly(run, `clear map @${version} ${path}`);
}
