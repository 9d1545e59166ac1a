import { canonicalJson } from "../compiler/release/canonical.ts";
import { today } from "./support/clock.ts";
import type { Role } from "./node/layout.ts";
import { roleReporting } from "./metrics/reporting.ts";
import { thrown, type RoleFault } from "./support/fault.ts";
import { problemText } from "./support/ports.ts";
import type { Reporter } from "./support/reporter.ts";
import type { ApplyFlags } from "./roles/apply.ts";
import type { PullFlags } from "./roles/pull.ts";
import type { RenderFlags } from "./roles/render.ts";
import { ROLES } from "./roles/role.ts";
import { runRoles, type RunOptions } from "./run.ts";
import {
  asRoles,
  clockOf,
  nodeLayout,
  onNode,
  type AgentExit,
  type AgentIo,
  type NodeOptions,
  type SecretsOption,
  type Wire,
} from "./commands/start.ts";
import { writeStatus } from "./status/keep.ts";
import { lookAtNode } from "./status/look.ts";
import { nextActions } from "./status/next.ts";
import { readStatus } from "./status/read.ts";
import { statusText } from "./status/text.ts";

type RoleFaults = Partial<Record<Role, RoleFault>>;

export interface OnceOptions extends NodeOptions, SecretsOption, PullFlags, RenderFlags, ApplyFlags {
  /** Try once more what HAProxy refused. */
  readonly retry?: boolean;
}

/** The roles, each by its flags. Its modules are loaded where it is asked for: apply's process holds no S3 client. */
export const roles = {
  pull:
    (flags: PullFlags): Wire =>
    async (told) =>
      (await import("./roles/pull.ts")).readyPull(flags, told),
  render:
    (flags: RenderFlags): Wire =>
    async (told) =>
      (await import("./roles/render.ts")).readyRender(flags, told),
  apply:
    (flags: ApplyFlags): Wire =>
    async (told) =>
      (await import("./roles/apply.ts")).readyApply(flags, told),
};

export function allRoles(flags: PullFlags & RenderFlags & ApplyFlags): readonly Wire[] {
  return [roles.pull(flags), roles.render(flags), roles.apply(flags)];
}

/** pull, render and apply once. What is wrong goes to stderr, how the node stands to stdout. */
export async function agentOnce(options: OnceOptions, io: AgentIo): Promise<AgentExit> {
  // Faults are printed whole below; the log of a single round would say them twice.
  const quiet = { write: () => undefined };
  return asRoles({ ...options, intervalMs: 10_000 }, allRoles(options), io, async (layout, all) => {
    const clock = clockOf(io);
    const reporterOf = (role: Role): Reporter => roleReporting(role, quiet, { format: "text", clock }).reporter;
    // Each from what lies in its directory: a fault of one keeps none of the others from its work.
    const faults: RoleFaults = {};
    for (const { role, once } of all) {
      const fault = await once(reporterOf(role), options.retry === true).catch((error: unknown) =>
        thrown(error, "The round broke off"),
      );
      if (fault !== undefined) faults[role] = fault;
    }
    await writeStatus(layout, today(clock)).catch(() => undefined); // a full disk is in the faults already
    for (const line of linesOf(faults)) io.stderr.write(`${line}\n`);
    const now = today(clock);
    io.stdout.write(statusText(await readStatus(layout, now), { now, colour: io.stdout.terminal === true }));
    return exitOf(faults);
  });
}

/** These roles in one process, until `signal` is aborted; 0 then. No fault of a role ends it, nor another role. */
export function agentRun(
  wires: readonly Wire[],
  options: RunOptions,
  io: AgentIo,
  signal: AbortSignal,
): Promise<AgentExit> {
  return asRoles(options, wires, io, (layout, ready) => runRoles(layout, ready, options, io, signal));
}

/**
 * Prints how the node stands: what its directories say, and whether HAProxy and the agent live. The weightiest thing that is wrong,
 * which is the first of what to do next, decides on the exit: 1 when it was refused, else 3; 2 when there is no such node.
 */
export async function agentStatus(
  options: NodeOptions & SecretsOption & { readonly format?: "text" | "json"; readonly colour?: boolean },
  io: AgentIo,
): Promise<AgentExit> {
  const layout = nodeLayout(options);
  return onNode(layout, io, async () => {
    const now = today(clockOf(io));
    const looked = await lookAtNode(layout);
    const status = await readStatus(layout, now, looked);
    if (options.format === "json") io.stdout.write(canonicalJson(status));
    else io.stdout.write(statusText(status, { now, colour: options.colour === true }));
    return nextActions(status, layout, now)[0]?.exit ?? 0;
  });
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
