import { readFile } from "node:fs/promises";
import { showProc, type Processes } from "../../compiler/haproxy/master.ts";
import { isErrno } from "../../compiler/release/disk.ts";
import type { Pulse } from "../support/ports.ts";

export const SILENT: Pulse = { text: "silent", pids: [] };

/** Asks the master. Never throws. */
export async function pulse(masterSocket: string): Promise<Pulse> {
  try {
    return await pulseOf(await showProc(masterSocket), masterSocket);
  } catch {
    return SILENT;
  }
}

/** What the master said, for another time. */
export async function pulseOf({ master, reloads, workers }: Processes, masterSocket: string): Promise<Pulse> {
  const text = `${master} ${reloads} ${workers.map(({ pid, old }) => `${pid}${old ? "-" : "+"}`).join(" ")}`;
  const pids = [master, ...workers.map(({ pid }) => pid)];
  return { text, pids: (await isSeen(master, masterSocket)) ? pids : [] };
}

/** True while all of its processes live; false also where they cannot be seen. A tenth of the price of asking. */
export function isAlive({ pids }: Pulse): boolean {
  return pids.length > 0 && pids.every(lives);
}

/** A process id of another container's may be anybody's here: this one's command line names the socket (proc(5)). */
async function isSeen(master: number, masterSocket: string): Promise<boolean> {
  const words = await readFile(`/proc/${master}/cmdline`, "utf8").catch(() => "");
  return words.includes(masterSocket);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, "EPERM");
  }
}
