import { readFileSync } from "node:fs";
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
export function pulseOf({ master, reloads, workers }: Processes, masterSocket: string): Pulse {
  const text = `${master} ${reloads} ${workers.map(({ pid, old }) => `${pid}${old ? "-" : "+"}`).join(" ")}`;
  const pids = [master, ...workers.map(({ pid }) => pid)];
  return { text, pids: isSeen(master, masterSocket) ? pids : [] };
}

/** A process id of another container's may be anybody's here: this one's command line names the socket (proc(5)). */
function isSeen(master: number, masterSocket: string): boolean {
  try {
    return readFileSync(`/proc/${master}/cmdline`, "utf8").includes(masterSocket);
  } catch {
    return false;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, "EPERM");
  }
}
