import { setTimeout as sleep } from "node:timers/promises";
import { canonicalJson } from "../compiler/release/canonical.ts";
import { errorText } from "../compiler/release/disk.ts";
import { cycle, type CycleFaults } from "./cycle.ts";
import { layoutOf, type NodeLayout, type Role } from "./layout.ts";
import { asAgent, cannot, type AgentExit, type AgentIo, type AgentOptions, type NodeOptions } from "./start.ts";
import { faultLines, readStatus, statusText } from "./status.ts";

export interface OnceOptions extends AgentOptions {
  /** Try once more what HAProxy refused. */
  readonly retry?: boolean;
}

export interface RunOptions extends AgentOptions {
  /** From the end of a cycle to the start of the next, give or take a fifth; milliseconds. */
  readonly intervalMs: number;
}

/** pull, render and apply once. What is wrong goes to stderr, how the node stands to stdout. */
export async function agentOnce(options: OnceOptions, io: AgentIo): Promise<AgentExit> {
  return asAgent(options, io, async (layout, ports, trust) => {
    const faults = await cycle(layout, ports, {
      channel: options.channel,
      trust,
      thorough: true,
      retry: options.retry === true,
    });
    for (const line of linesOf(faults)) io.stderr.write(`${line}\n`);
    io.stdout.write(statusText(await readStatus(layout)));
    return exitOf(faults);
  });
}

/**
 * Cycles until `signal` is aborted; then returns 0 within a second, wherever it was: every step can be gone on with.
 * No fault of a cycle ends it. One line on stderr per event: what changed since the cycle before.
 */
export async function agentRun(options: RunOptions, io: AgentIo, signal: AbortSignal): Promise<AgentExit> {
  return asAgent(options, io, async (layout, ports, trust) => {
    const log = (line: string): void => io.stderr.write(`${ports.now().toISOString()} ${line}\n`);
    const stopped = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    log(
      `agent: started, node ${layout.root}, channel ${options.channel} of ${options.store}, every ${options.intervalMs / 1000} s`,
    );
    const loop = async (): Promise<void> => {
      let before: readonly string[] = [];
      for (let thorough = true; !signal.aborted; thorough = false) {
        // A person who removed the cause of a failed reload restarts the agent: its first cycle tries again.
        const faults = await cycle(layout, ports, { channel: options.channel, trust, thorough, retry: thorough, signal });
        if (signal.aborted) return;
        const now = [...linesOf(faults), await liveLine(layout)];
        for (const line of now.filter((line) => !before.includes(line))) log(line);
        if (before.length > now.length && Object.keys(faults).length === 0) log("agent: all is well again");
        before = now;
        await sleep(jittered(options.intervalMs), undefined, { signal }).catch(() => undefined);
      }
    };
    const ended = loop();
    await stopped;
    await Promise.race([ended, sleep(700)]);
    log("agent: stopped; HAProxy goes on");
    return 0;
  });
}

/** Prints how the node stands, from its directories alone. 1 when something stands refused, 3 when something could not be done. */
export async function agentStatus(
  options: NodeOptions & { readonly format?: "text" | "json" },
  io: AgentIo,
): Promise<AgentExit> {
  try {
    const status = await readStatus(layoutOf(options.node));
    io.stdout.write(options.format === "json" ? canonicalJson(status) : statusText(status));
    const faults: CycleFaults = {};
    for (const role of ["pull", "render", "apply"] as const) {
      const fault = status.roles[role]?.fault;
      if (fault !== undefined) faults[role] = fault;
    }
    return exitOf(faults);
  } catch (error) {
    return cannot(io, `The node directory "${options.node}" cannot be read: ${errorText(error)}.`);
  }
}

function linesOf(faults: CycleFaults): string[] {
  return (["pull", "render", "apply"] as const satisfies readonly Role[]).flatMap((role) => {
    const fault = faults[role];
    return fault === undefined ? [] : faultLines(role, fault);
  });
}

async function liveLine(layout: NodeLayout): Promise<string> {
  const { live, haproxy } = await readStatus(layout);
  if (live === undefined) return "apply: nothing is live yet";
  return `apply: generation ${live.generation} is live, release ${live.wanted.release.slice(0, 12)}, HAProxy ${haproxy === "serving" ? "serves it" : haproxy}`;
}

/** A refusal needs a person, so it outranks what the agent tries again by itself. */
function exitOf(faults: CycleFaults): AgentExit {
  const kinds = Object.values(faults).map((fault) => fault.kind);
  return kinds.includes("refused") ? 1 : kinds.length > 0 ? 3 : 0;
}

/** A fleet that was started together does not ask the store together. */
function jittered(ms: number): number {
  return ms * (0.8 + 0.4 * Math.random());
}
