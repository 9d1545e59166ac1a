import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Role } from "../../agent/node/layout.ts";
import type { NodeStatus } from "../../agent/status/status.ts";
import { startChild, type Child } from "../support/child.ts";

const BIN = join(import.meta.dirname, "../../dist/bin/signalbox.js");

export interface NodePlace {
  readonly node: string;
  readonly store: string;
  readonly haproxy: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `signalbox agent …` as people start it: the built program, in a process of its own. */
export function agent(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Child> {
  return startChild(process.execPath, [BIN, "agent", ...words], { env: { ...process.env, ...env } });
}

/** One role's process, or all in one. */
export function startRole(role: Role | "run", place: NodePlace, more: readonly string[] = []): Promise<Child> {
  const pull = ["--store", place.store, "--channel", "stable", "--unsigned"];
  const apply = ["--haproxy", place.haproxy];
  const own = { pull, render: [], apply, run: [...pull, ...apply] }[role];
  return agent([role, "--node", place.node, "--every", "300ms", ...own, ...more], place.env);
}

/** The node's own word on how it stands; empty where it said nothing yet. */
export async function stateOf(node: string): Promise<Partial<NodeStatus>> {
  try {
    return JSON.parse(await readFile(join(node, "state.json"), "utf8")) as NodeStatus;
  } catch {
    return {};
  }
}
