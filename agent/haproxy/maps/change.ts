import { ask } from "../../../compiler/haproxy/socket.ts";
import { errorText } from "../../../compiler/release/disk.ts";
import { bad, good } from "../../../compiler/release/fault.ts";
import { deltaOf, type Step } from "./delta.ts";
import type { MapChange, MapPhase } from "../../../compiler/haproxy/maps/plan.ts";
import type { Said } from "../../support/ports.ts";
import { loadedMaps, type LoadedMap } from "./show.ts";

/** The longest wait for an answer of HAProxy's. */
const ANSWER_MS = 5_000;
/** A command, its payload included, must fit into HAProxy's buffer of 16,384 bytes (`tune.bufsize`). */
const COMMAND_BYTES = 15_500;

/**
 * Makes a plan's changes in the running HAProxy; gives the number of commands. Never throws. Where it did not come to the end every
 * request is answered as the old or as the new release says, but not all by one of them: what HAProxy holds must be read, planned
 * and performed again.
 */
export async function performMaps(statsSocket: string, phases: readonly MapPhase[]): Promise<Said<number>> {
  let commands = 0;
  const run: Run = async (command) => {
    commands++;
    const answer = await ask(statsSocket, command, { timeoutMs: ANSWER_MS });
    // Every answer ends in an empty line; a connection that broke off has none.
    if (!answer.includes("\n")) throw new Error(`"${firstLine(command)}" was not answered`);
    return answer.trim();
  };
  try {
    const loaded = await loadedMaps(statsSocket);
    for (const [at, phase] of phases.entries()) {
      // A request sees at most one phase's change: what it read before is still there for what it looks up next.
      if (at > 0) await waitForRequests(run);
      for (const change of phase.changes) await perform(run, change, loaded.get(change.path));
    }
    return good(commands);
  } catch (error) {
    return bad("haproxy-silent", errorText(error));
  }
}

type Run = (command: string) => Promise<string>;

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
      for (const command of commandsOf(path, group)) await quietly(run, command);
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
async function quietly(run: Run, command: string): Promise<void> {
  const said = await run(command);
  if (said !== "") throw new Error(`"${firstLine(command)}": ${firstLine(said)}`);
}

/**
 * Steps of one group, in their order. Lines to add go together as they fit. Walks of 2.6 go alone: HAProxy would do joined
 * commands without a pause, and 8 of them held up the requests of their thread for 30 ms (docs/adr/0008).
 */
function commandsOf(path: string, steps: readonly Step[]): string[] {
  const commands: string[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) commands.push(...payloads(`add map ${path}`, lines));
    lines = [];
  };
  for (const step of steps) {
    if (step.kind === "add") {
      lines.push(`${step.key} ${step.value}\n`);
      continue;
    }
    flush();
    if (step.kind === "delete") commands.push(`del map ${path} ${step.key}`);
    else commands.push(`set map ${path} ${step.key} ${step.value.replaceAll(" ", "\\ ")}`);
  }
  flush();
  return commands;
}

/** `<<` and lines up to an empty one: the only form that takes values with blanks as they are. */
function payloads(command: string, lines: readonly string[]): string[] {
  return chunks(lines, COMMAND_BYTES - command.length - 8).map((chunk) => `${command} <<\n${chunk.join("")}`);
}

function chunks(texts: readonly string[], bytes: number): string[][] {
  const all: string[][] = [];
  let left = 0;
  for (const text of texts) {
    const size = Buffer.byteLength(text);
    if (size > left || all.length === 0) {
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
