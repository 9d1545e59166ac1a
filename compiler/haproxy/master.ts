import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "./socket.ts";

/** A process that the master of `haproxy -W` knows (`show proc`). */
export interface Worker {
  readonly pid: number;
  /** How many reloads ago it was started. */
  readonly reloads: number;
  /** It only finishes what it had begun. */
  readonly old: boolean;
  readonly version: string;
}

export interface Processes {
  readonly master: number;
  /** Reloads that the master did. */
  readonly reloads: number;
  /** Those of them that failed; the master sets it back to 0 at the next good one. */
  readonly failed: number;
  readonly workers: readonly Worker[];
}

export interface ReloadAnswer {
  /** `accepted`: 2.6 says nothing and closes. 3.0 says how the load went; `log` is what it printed. */
  readonly result: "accepted" | "success" | "failure";
  readonly log: string;
}

const ACCEPTED: ReloadAnswer = { result: "accepted", log: "" };

export interface WaitOptions {
  /** For the whole of it. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** The longest wait for one answer: on 2.6 a client can hang on the master socket while it reloads (docs/node.md, "Reload"). */
const ANSWER_MS = 2_000;
const POLL_MS = 25;

/** Asks the master of a running haproxy to load its configuration again. Throws when the socket does not take the command. */
export async function reload(masterSocket: string, options: WaitOptions = {}): Promise<ReloadAnswer> {
  const answer = await ask(masterSocket, "reload", { timeoutMs: options.timeoutMs ?? TIMEOUT_MS });
  const said = /^Success=([01])\s*(?:--\s*)?/m.exec(answer);
  if (said === null) return ACCEPTED;
  return { result: said[1] === "1" ? "success" : "failure", log: answer.slice(said.index + said[0].length).trim() };
}

/** `show proc` of the master, parsed. Throws when the socket does not answer in time. */
export async function showProc(masterSocket: string, options: WaitOptions = {}): Promise<Processes> {
  return parseProcesses(await ask(masterSocket, "show proc", { timeoutMs: options.timeoutMs ?? ANSWER_MS }));
}

/** Reads the table of `show proc`; pure. Old workers stand below `# old workers`. */
export function parseProcesses(text: string): Processes {
  let old = false;
  let master = 0;
  let reloads = 0;
  let failed = 0;
  const workers: Worker[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("# old")) old = true;
    else if (/^# (?:workers|programs)/.test(line)) old = false;
    const row = /^(\d+)\s+(master|worker)\s+(?:-\s+)?(\d+)(?:\s+\[failed:\s*(\d+)\])?.*?(\S+)\s*$/.exec(line);
    if (row === null) continue;
    const pid = Number(row[1]);
    if (row[2] === "master") {
      master = pid;
      reloads = Number(row[3]);
      failed = Number(row[4] ?? 0);
    } else workers.push({ pid, reloads: Number(row[3]), old, version: row[5] ?? "" });
  }
  return { master, reloads, failed, workers };
}

/** One command of the runtime API, on a stats socket. Throws when it does not answer in time. */
export function runtime(statsSocket: string, command: string, options: WaitOptions = {}): Promise<string> {
  return ask(statsSocket, command, { timeoutMs: options.timeoutMs ?? ANSWER_MS });
}

export type ReloadOutcome =
  | { readonly kind: "reloaded"; readonly pid: number }
  /** The old worker goes on serving. `message` is one sentence, `log` what haproxy printed (only 3.0 tells). */
  | { readonly kind: "failed"; readonly message: string; readonly log: string }
  /** The master did not answer before: nothing was tried. */
  | { readonly kind: "silent"; readonly message: string };

/**
 * Reloads and waits for the proof: a worker that was not there before, is not leaving, and answers through the master, with the
 * description that the new configuration sets in its `global` section when one is expected.
 */
export async function reloadAndConfirm(
  masterSocket: string,
  expectDescription?: string,
  options: WaitOptions = {},
): Promise<ReloadOutcome> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  // By a clock that nobody sets.
  const deadline = performance.now() + timeoutMs;
  const failed = (message: string, log = ""): ReloadOutcome => ({ kind: "failed", message, log });
  const before = await showProc(masterSocket).catch(() => undefined);
  if (before === undefined) return { kind: "silent", message: "HAProxy's master socket does not answer." };
  const known = new Set(before.workers.map(({ pid }) => pid));
  // A reload that hangs or breaks off may still have been taken: what counts is what the master says afterwards.
  const answered = reload(masterSocket, { timeoutMs }).catch(() => ACCEPTED);
  // A master of 3.0 keeps the connection for its answer, and where it becomes 2.6 nobody ever answers or closes it.
  const said = (): Promise<ReloadAnswer> => Promise.race([answered, sleep(ANSWER_MS, ACCEPTED, { ref: false })]);
  const { result, log } = await said();
  if (result === "failure") return failed("HAProxy refused to load the new configuration.", log);
  let reason = "no new worker came up";
  while (performance.now() < deadline) {
    const now = await showProc(masterSocket).catch(() => undefined);
    if (now !== undefined && now.failed > before.failed) {
      return failed(
        "HAProxy could not load the new configuration; the worker from before goes on serving.",
        (await said()).log,
      );
    }
    const fresh = now?.workers.find(({ pid, old }) => !old && !known.has(pid));
    if (fresh !== undefined) {
      const info = await workerInfo(masterSocket, fresh.pid);
      if (info !== undefined && (expectDescription === undefined || info["description"] === expectDescription)) {
        return { kind: "reloaded", pid: fresh.pid };
      }
      const described = JSON.stringify(info?.["description"] ?? "");
      reason =
        info === undefined
          ? `the new worker ${fresh.pid} does not answer`
          : `the new worker ${fresh.pid} describes itself as ${described}`;
    }
    await sleep(POLL_MS);
  }
  return failed(`HAProxy was not seen to reload within ${timeoutMs / 1000} s: ${reason}.`, log);
}

/** `show info` of one worker, by way of the master, by lower-case name; undefined while it does not answer. */
export async function workerInfo(masterSocket: string, pid: number): Promise<Record<string, string> | undefined> {
  const info = infoIn(await ask(masterSocket, `@!${pid} show info`, { timeoutMs: ANSWER_MS }).catch(() => ""));
  return info["pid"] === undefined ? undefined : info;
}

/** What `show info` says, by its names in lower case. */
export function infoIn(text: string): Record<string, string> {
  const entries = text.split("\n").flatMap((line) => {
    const colon = line.indexOf(": ");
    return colon === -1 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 2).trim()] as const];
  });
  return Object.fromEntries(entries);
}
