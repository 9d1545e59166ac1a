import { readFile } from "node:fs/promises";
import { showProc, type Processes } from "../../compiler/haproxy/master.ts";
import { isErrno } from "../../compiler/release/disk.ts";
import type { Pulse } from "../support/ports.ts";

export const SILENT: Pulse = { text: "silent", pids: [] };

/** Whether its processes are those that were seen. Unless `ask`, that all of them live will do, where they can be seen. Never throws. */
export async function isSame(masterSocket: string, { text, pids }: Pulse, ask: boolean): Promise<boolean> {
  if (!ask && pids.length > 0 && pids.every(lives)) return true;
  const now = await showProc(masterSocket)
    .then((processes) => pulseOf(processes, masterSocket))
    .catch(() => SILENT);
  return now.text === text;
}

/** What the master said, for another time. */
export async function pulseOf({ master, reloads, workers }: Processes, masterSocket: string): Promise<Pulse> {
  const text = `${master} ${reloads} ${workers.map(({ pid, old }) => `${pid}${old ? "-" : "+"}`).join(" ")}`;
  const pids = [master, ...workers.map(({ pid }) => pid)];
  return { text, pids: (await isSeen(master, masterSocket)) ? pids : [] };
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
