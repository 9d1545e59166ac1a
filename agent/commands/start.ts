import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { errorText, isErrno } from "../../compiler/release/disk.ts";
import type { Fault } from "../../compiler/release/fault.ts";
import { Faulted, thrown } from "../support/fault.ts";
import { layoutOf, tooLong, type NodeLayout, type Role } from "../node/layout.ts";
import { claim, type Lock } from "../node/lock.ts";
import { systemClock, type Clock } from "../support/clock.ts";
import type { LogFormat } from "../support/log.ts";
import { closeToOthers, keepFromOthers } from "../node/modes.ts";
import { ownOf, type Readiness, type ReadyRole, type RoleOptions } from "../roles/role.ts";
import { removeUnfinished } from "../node/tidy.ts";

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
  /** The system's unless said. */
  readonly clock?: Clock;
}

export function clockOf({ clock = systemClock }: AgentIo): Clock {
  return clock;
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
  keepFromOthers(layout.root);
  const long = tooLong(layout);
  if (long !== undefined) return wrongUsage(io, long);
  const told = { layout, env: io.env, intervalMs: options.intervalMs, clock: clockOf(io) };
  const wired = await Promise.all(wires.map((wire) => wire(told)));
  const faults = wired.flatMap((one) => (one.ok ? [] : [one.fault]));
  const fault = faults.find(({ code }) => code === "usage") ?? faults[0];
  if (fault !== undefined) return fault.code === "usage" ? wrongUsage(io, fault.message) : cannot(io, fault.message);
  const roles = wired.flatMap((one) => (one.ok ? [one.value] : []));
  const locks: Lock[] = [];
  try {
    for (const { role } of roles) {
      const lock = await begin(layout, role);
      if (lock === undefined) {
        // Its own status is read on the node, where the one that plays writes; a unit that tries again and again touches it anew.
        await writeFile(layout.rivals[role], "").catch(() => undefined);
        return cannot(
          io,
          `Another agent plays the role ${role} on the node directory "${layout.root}". Stop that one first.`,
        );
      }
      locks.push(lock);
    }
    return await act(layout, roles);
  } catch (error) {
    if (!(error instanceof Faulted)) throw error;
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

/** What a person asks of a node that is there; 2 where none is or ever was, 3 when its directories cannot be used. */
export async function onNode(
  layout: NodeLayout,
  io: AgentIo,
  act: (layout: NodeLayout) => Promise<AgentExit>,
): Promise<AgentExit> {
  keepFromOthers(layout.root);
  const none = await noNode(layout);
  if (none !== undefined) return (none.code === "usage" ? wrongUsage : cannot)(io, none.message);
  try {
    return await act(layout);
  } catch (error) {
    return cannot(io, thrown(error, `The node directory "${layout.root}" cannot be read or written`).message);
  }
}

/** Why there is nothing to ask of a directory; undefined where an agent ran on it. */
export async function noNode(layout: NodeLayout): Promise<Fault<"usage" | "cannot"> | undefined> {
  const { root, releases, rendered, generations } = layout;
  try {
    const names = await readdir(root);
    const agents = [dirname(layout.state.pull), releases, rendered, generations];
    if (agents.some((path) => names.includes(basename(path)))) return undefined;
    const holds = names.length === 0 ? "it is empty" : "it holds nothing of an agent's";
    const message = `No agent ever ran on "${root}": ${holds}. Start one there (systemctl start signalbox-agent), or give the node's directory with --node.`;
    return { code: "usage", message };
  } catch (error) {
    if (!isErrno(error, "ENOENT"))
      return { code: "cannot", message: `The node directory "${root}" cannot be read: ${errorText(error)}.` };
    const message = `There is no node at "${root}". Give its directory with --node; the agent makes it when it starts.`;
    return { code: "usage", message };
  }
}

/** Makes the role's directories, claims the role, and removes what a killed one left; undefined while another lives. */
async function begin(layout: NodeLayout, role: Role): Promise<Lock | undefined> {
  const { directory, files } = ownOf(role, layout);
  const folders = [...new Set(files.map((path) => dirname(path)))];
  try {
    for (const folder of [directory, ...folders]) await mkdir(folder, { recursive: true });
    const lock = await claim(layout.locks[role]);
    if (lock === undefined) return undefined;
    await removeUnfinished(directory);
    await closeToOthers(directory, true);
    for (const path of files) await removeUnfinished(dirname(path), path);
    for (const folder of [...folders, layout.metrics]) await closeToOthers(folder, false);
    return lock;
  } catch (error) {
    throw new Faulted(thrown(error, `The node directory "${layout.root}" cannot be written`));
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
