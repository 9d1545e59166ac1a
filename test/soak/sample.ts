import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROLES, type World } from "../faults/world.ts";
import { templatesOf } from "../faults/consul-template-killed.ts";

/** Of whom memory is looked at. */
export const MEMBERS = [...ROLES, "consul-template", "haproxy"] as const;
export type Member = (typeof MEMBERS)[number];

/** A node at one moment. */
export interface Sample {
  /** Milliseconds since the run began. */
  readonly at: number;
  readonly requests: number;
  readonly failed: number;
  /** Milliseconds of the slowest answer since the sample before. */
  readonly slowest: number;
  readonly reloads: number;
  /** Resident memory, bytes; of consul-template and HAProxy that of all their processes. Missing while one does not run. */
  readonly memory: Partial<Record<Member, number>>;
  /** Open files of the roles' processes, together. */
  readonly open: number;
  /** Processes of HAProxy. */
  readonly haproxies: number;
  /** Files and bytes in the node's directory. */
  readonly files: number;
  readonly bytes: number;
  /** Unfinished things in the node's directory, and what lies in the folder for temporary files. */
  readonly temporary: number;
  /** No fault was there, and the last one was long over. */
  readonly calm: boolean;
  /** What was under way. */
  readonly faults: readonly string[];
}

/** What of it is to be seen from outside. */
export type Look = Pick<Sample, "memory" | "open" | "haproxies" | "files" | "bytes" | "temporary">;

/** Looks at a node; what a process or a folder does while it is looked at is none of it. */
export function look(world: World): Look {
  const haproxies = belowOf(world.haproxy.pid());
  const memory: Partial<Record<Member, number>> = {};
  const add = (who: Member, pids: readonly (number | undefined)[]): void => {
    const sizes = pids.flatMap((pid) => (pid === undefined ? [] : (memoryOf(pid) ?? [])));
    if (sizes.length > 0) memory[who] = sizes.reduce((sum, size) => sum + size, 0);
  };
  for (const role of ROLES) add(role, [world.roles[role].pid()]);
  add("consul-template", templatesOf(world));
  add("haproxy", haproxies);
  const open = ROLES.map((role) => filesOf(world.roles[role].pid()));
  const tree = treeOf(world.layout.root);
  const temporary = tree.names.filter((name) => /(^|\/)\.tmp-[^/]*$/.test(name)).length;
  return {
    ...{ memory, open: open.reduce((sum, count) => sum + count, 0), haproxies: haproxies.length },
    ...{ files: tree.names.length, bytes: tree.bytes, temporary: temporary + treeOf(world.temporary).names.length },
  };
}

/** A process and all below it. */
function belowOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
    const parent = stat === undefined ? undefined : /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
}

function memoryOf(pid: number): number | undefined {
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1];
  return kib === undefined ? undefined : Number(kib) * 1024;
}

function filesOf(pid: number | undefined): number {
  try {
    return pid === undefined ? 0 : readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0; // it ended
  }
}

/** Names of all files below, and their bytes. */
function treeOf(root: string): { readonly names: readonly string[]; readonly bytes: number } {
  const names: string[] = [];
  let bytes = 0;
  const walk = (folder: string): void => {
    for (const name of tried(() => readdirSync(folder)) ?? []) {
      const path = join(folder, name);
      const stat = tried(() => statSync(path));
      if (stat === undefined) continue;
      names.push(path.slice(root.length + 1));
      if (!stat.isDirectory()) bytes += stat.size;
      else if (tried(() => readlinkSync(path)) === undefined) walk(path);
    }
  };
  walk(root);
  return { names, bytes };
}

function read(path: string): string | undefined {
  return tried(() => readFileSync(path, "utf8"));
}

function tried<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined; // it is gone
  }
}
