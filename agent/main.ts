import { canonicalJson } from "../compiler/release/canonical.ts";
import { cycle, type RoleFaults } from "./cycle.ts";
import type { Address } from "./health/server.ts";
import type { Role } from "./layout.ts";
import { metricsDirectory } from "./metrics/file.ts";
import { roleReporting } from "./metrics/reporting.ts";
import { problemText } from "./ports.ts";
import type { Reporter } from "./reporter.ts";
import type { ApplyFlags } from "./roles/apply.ts";
import type { PullFlags } from "./roles/pull.ts";
import type { RenderFlags } from "./roles/render.ts";
import { ROLES } from "./roles/role.ts";
import { runRoles } from "./run.ts";
import {
  asRoles,
  nodeLayout,
  onNode,
  type AgentExit,
  type AgentIo,
  type NodeOptions,
  type ProcessOptions,
  type SecretsOption,
  type Wire,
} from "./start.ts";
import { lookAtNode } from "./status/look.ts";
import { readStatus } from "./status/read.ts";
import type { NodeStatus } from "./status/status.ts";
import { statusText } from "./status/text.ts";

export interface OnceOptions extends NodeOptions, SecretsOption, PullFlags, RenderFlags, ApplyFlags {
  /** Try once more what HAProxy refused. */
  readonly retry?: boolean;
}

/** Of a long-running process; apply's also serves the node's health. */
export interface RunOptions extends ProcessOptions {
  readonly health?: Address;
  /** After the first signal: so long not ready, then the end; milliseconds, 0 unless said. */
  readonly drainMs?: number;
}

// Each role's modules are loaded where that role is asked for: apply's process holds no S3 client.
const wirePull =
  (flags: PullFlags): Wire =>
  async (told) =>
    (await import("./roles/pull.ts")).readyPull(flags, told);
const wireRender =
  (flags: RenderFlags): Wire =>
  async (told) =>
    (await import("./roles/render.ts")).readyRender(flags, told);
const wireApply =
  (flags: ApplyFlags): Wire =>
  async (told) =>
    (await import("./roles/apply.ts")).readyApply(flags, told);

/** pull, render and apply once. What is wrong goes to stderr, how the node stands to stdout. */
export async function agentOnce(options: OnceOptions, io: AgentIo): Promise<AgentExit> {
  const wires = [wirePull(options), wireRender(options), wireApply(options)];
  // Faults are printed whole below; the log of a single round would say them twice.
  const quiet = { write: () => undefined };
  return asRoles({ ...options, intervalMs: 10_000 }, wires, io, async (layout, roles) => {
    const now = (): Date => new Date();
    const reporting = new Map(ROLES.map((role) => [role, roleReporting(role, quiet, { format: "text", now })]));
    const reporterOf = (role: Role): Reporter =>
      reporting.get(role)?.reporter ?? roleReporting(role, quiet, { format: "text", now }).reporter;
    const faults = await cycle(layout, roles, reporterOf, options.retry === true);
    for (const line of linesOf(faults)) io.stderr.write(`${line}\n`);
    io.stdout.write(statusText(await readStatus(layout, now()), { now: now(), colour: io.stdout.terminal === true }));
    return exitOf(faults);
  });
}

/** The three roles in one process, until `signal` is aborted; 0 then. No fault of a role ends it, nor another role. */
export function agentRun(
  options: RunOptions & PullFlags & RenderFlags & ApplyFlags,
  io: AgentIo,
  signal: AbortSignal,
): Promise<AgentExit> {
  return run(options, [wirePull(options), wireRender(options), wireApply(options)], io, signal);
}

/** pull alone. */
export function agentPull(options: RunOptions & PullFlags, io: AgentIo, signal: AbortSignal): Promise<AgentExit> {
  return run(options, [wirePull(options)], io, signal);
}

/** render alone. */
export function agentRender(options: RunOptions & RenderFlags, io: AgentIo, signal: AbortSignal): Promise<AgentExit> {
  return run(options, [wireRender(options)], io, signal);
}

/** apply alone, with the node's status files and its health. */
export function agentApply(options: RunOptions & ApplyFlags, io: AgentIo, signal: AbortSignal): Promise<AgentExit> {
  return run(options, [wireApply(options)], io, signal);
}

function run(options: RunOptions, wires: readonly Wire[], io: AgentIo, signal: AbortSignal): Promise<AgentExit> {
  return asRoles(options, wires, io, (layout, roles) =>
    runRoles(
      layout,
      roles,
      {
        format: options.logFormat ?? "text",
        metricsDirectory: metricsDirectory(layout, options.metricsDir),
        drainMs: options.drainMs ?? 0,
        ...(options.health && { health: options.health }),
      },
      io,
      signal,
    ),
  );
}

/**
 * Prints how the node stands: what its directories say, and whether HAProxy and the agent live. 1 when something stands refused, 3
 * when something could not be done, HAProxy does not answer, or a role of three has no process; 2 when there is no such node.
 */
export async function agentStatus(
  options: NodeOptions & SecretsOption & { readonly format?: "text" | "json"; readonly colour?: boolean },
  io: AgentIo,
): Promise<AgentExit> {
  const layout = nodeLayout(options);
  return onNode(layout, io, async () => {
    const now = new Date();
    const looked = await lookAtNode(layout);
    const status = await readStatus(layout, now, looked);
    if (options.format === "json") io.stdout.write(canonicalJson(status));
    else io.stdout.write(statusText(status, { now, colour: options.colour === true }));
    const exit = exitOf(faultsIn(status));
    const { silent, playing } = looked;
    const lacks =
      (status.live !== undefined && silent !== undefined) || (playing.length > 0 && playing.length < ROLES.length);
    return exit === 0 && lacks ? 3 : exit;
  });
}

function faultsIn(status: NodeStatus): RoleFaults {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const fault = status.roles[role]?.fault;
      return fault === undefined ? [] : [[role, fault]];
    }),
  );
}

function linesOf(faults: RoleFaults): string[] {
  return ROLES.flatMap((role) => {
    const fault = faults[role];
    if (fault === undefined) return [];
    return [
      `${role}: ${fault.kind}: ${fault.message}`,
      ...fault.problems.map((problem) => `${role}:   ${problemText(problem)}`),
    ];
  });
}

/** A refusal needs a person, so it outranks what the agent tries again by itself. */
function exitOf(faults: RoleFaults): AgentExit {
  const kinds = Object.values(faults).map((fault) => fault.kind);
  return kinds.includes("refused") ? 1 : kinds.length > 0 ? 3 : 0;
}
