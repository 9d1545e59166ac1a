import { lstat, readFile, readlink, rm, symlink } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isErrno } from "../release/disk.ts";

/** A holder of whom this machine knows nothing (another container, another machine) is thought dead after this time; milliseconds. */
const STRANGER_DEAD_AFTER = 10_000;

/** Who cannot get a turn in this time says so; milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * Does `act` while nobody else who comes with the same path does. The lock is a symbolic link whose target tells who holds it: it
 * appears with its content at once, and a holder that was killed on this machine is known for dead by the next who comes.
 */
export async function inTurn<T>(path: string, act: () => Promise<T>): Promise<T> {
  const own = await whoAmI();
  const until = Date.now() + LONGEST_WAIT;
  while (!(await claimed(path, own))) {
    if (await isDead(path)) await removeDead(path, () => isDead(path));
    else if (Date.now() > until) throw new Error(`"${path}" is held by somebody else for ${LONGEST_WAIT / 1000} s`);
    else await sleep(2 + Math.random() * 15);
  }
  try {
    return await act();
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Removes what a dead holder left. Only one removes at a time and looks again, so that nobody removes the living who took a dead one's
 * place a moment ago; one that was killed just there is waited for, 5 s.
 */
export async function removeDead(path: string, isDead: () => Promise<boolean>): Promise<void> {
  const { default: lockfile } = await import("proper-lockfile");
  const done = await lockfile.lock(path, {
    lockfilePath: `${path}.removing`,
    realpath: false,
    stale: 5_000,
    retries: { retries: 100, minTimeout: 2, maxTimeout: 100, randomize: true },
  });
  try {
    if (await isDead()) await rm(path, { force: true });
  } finally {
    await done();
  }
}

async function claimed(path: string, own: string): Promise<boolean> {
  try {
    await symlink(own, path);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

async function isDead(path: string): Promise<boolean> {
  let holder: string;
  let since: number;
  try {
    holder = await readlink(path);
    since = (await lstat(path)).mtimeMs;
  } catch (error) {
    if (isErrno(error, "ENOENT")) return false;
    throw error;
  }
  const [machine, pid = "", started] = holder.split(":");
  if (machine !== (await machineId())) return Date.now() - since > STRANGER_DEAD_AFTER;
  return (await startOf(pid)) !== started;
}

async function whoAmI(): Promise<string> {
  const pid = String(process.pid);
  return [await machineId(), pid, await startOf(pid), randomBytes(6).toString("hex")].join(":");
}

/** Names the set of process ids that can be looked up from here: this boot, this pid namespace. */
async function machineId(): Promise<string> {
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "unknown");
  const namespace = await readlink("/proc/self/ns/pid").catch(() => "unknown");
  return `${boot.trim()}/${namespace.replace(/\D/g, "")}`;
}

/** When a process began (ticks since boot, proc(5) field 22): a pid that was given out again is another process. */
async function startOf(pid: string): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in the second field may hold blanks and brackets.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "gone";
}
