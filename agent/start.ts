import { mkdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { errorText, isErrno } from "../compiler/release/disk.ts";
import { layoutOf, tooLong, type NodeLayout, type Role } from "./layout.ts";
import { claim, type Lock } from "./lock.ts";
import type { LogFormat } from "./log.ts";
import { ownOf, type Readiness, type ReadyRole, type RoleOptions } from "./roles/role.ts";
import { removeUnfinished } from "./tidy.ts";

export interface NodeOptions {
  /** The node's directory; made when missing. */
  readonly node: string;
}

/** The node's secrets in another directory than its own. */
export interface SecretsOption {
  readonly secrets?: string;
}

export interface ProcessOptions extends NodeOptions, SecretsOption {
  /** How often a role looks where nothing wakes it before; milliseconds. */
  readonly intervalMs: number;
  /** `text` unless said. */
  readonly logFormat?: LogFormat;
  /** Where the text files for node_exporter are kept, instead of the node's `metrics/`. */
  readonly metricsDir?: string;
}

export interface AgentIo {
  readonly stdout: { write(text: string): void; readonly terminal?: boolean };
  readonly stderr: { write(text: string): void };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 good, 1 something was refused, 2 wrong usage, 3 could not run. */
export type AgentExit = 0 | 1 | 2 | 3;

/** Makes one role ready; the module of a role is loaded by this and by nothing else. */
export type Wire = (options: RoleOptions) => Promise<Readiness>;

/**
 * Everything that must be so before the first round, each with one clear message; then `act`, as the only one that plays these
 * roles on this node. Exit 2: the command line is wrong; 3: the node lacks something, or a role is played already.
 */
export async function asRoles(
  options: ProcessOptions,
  wires: readonly Wire[],
  io: AgentIo,
  act: (layout: NodeLayout, roles: readonly ReadyRole[]) => Promise<AgentExit>,
): Promise<AgentExit> {
  const layout = nodeLayout(options);
  const long = tooLong(layout);
  if (long !== undefined) return wrongUsage(io, long);
  const told = { layout, env: io.env, intervalMs: options.intervalMs, now: () => new Date() };
  const wired = await Promise.all(wires.map((wire) => wire(told)));
  const faults = wired.flatMap((one) => (one.ok ? [] : [one.fault]));
  const fault = faults.find(({ code }) => code === "usage") ?? faults[0];
  if (fault !== undefined) return fault.code === "usage" ? wrongUsage(io, fault.message) : cannot(io, fault.message);
  const roles = wired.flatMap((one) => (one.ok ? [one.value] : []));
  const locks: Lock[] = [];
  try {
    for (const { role } of roles) {
      const lock = await begin(layout, role);
      if (lock === undefined)
        return cannot(
          io,
          `Another agent plays the role ${role} on the node directory "${layout.root}". Stop that one first.`,
        );
      locks.push(lock);
    }
    return await act(layout, roles);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    return cannot(io, error.message);
  } finally {
    for (const lock of locks) await lock.release();
  }
}

/** Places on the node, with the secrets where the command line says. */
export function nodeLayout({ node, secrets }: NodeOptions & SecretsOption): NodeLayout {
  const layout = layoutOf(node);
  return secrets === undefined ? layout : { ...layout, secrets: resolve(secrets) };
}

/** What a person asks of a node that is there; 2 where it is not, 3 when its directories cannot be used. */
export async function onNode(
  layout: NodeLayout,
  io: AgentIo,
  act: (layout: NodeLayout) => Promise<AgentExit>,
): Promise<AgentExit> {
  try {
    await stat(layout.root);
    return await act(layout);
  } catch (error) {
    if (isErrno(error, "ENOENT"))
      return wrongUsage(
        io,
        `There is no node at "${layout.root}". Give its directory with --node; the agent makes it when it starts.`,
      );
    return cannot(io, `The node directory "${layout.root}" cannot be read or written: ${errorText(error)}.`);
  }
}

class CannotWrite extends Error {}

/** Makes the role's directories, claims the role, and removes what a killed one left; undefined while another lives. */
async function begin(layout: NodeLayout, role: Role): Promise<Lock | undefined> {
  const own = ownOf(role, layout);
  try {
    for (const { directory } of own) await mkdir(directory, { recursive: true });
    const lock = await claim(layout.locks[role]);
    if (lock === undefined) return undefined;
    for (const { directory, names } of own) await removeUnfinished(directory, names);
    return lock;
  } catch (error) {
    throw new CannotWrite(`The node directory "${layout.root}" cannot be written: ${errorText(error)}.`, {
      cause: error,
    });
  }
}

function wrongUsage(io: AgentIo, message: string): 2 {
  io.stderr.write(`signalbox agent: ${message}\n`);
  return 2;
}

/** The one message of what could not be done, and its exit code. */
export function cannot(io: AgentIo, message: string): 3 {
  io.stderr.write(`signalbox agent: ${message}\n`);
  return 3;
}
