import { readFileSync, statSync } from "node:fs";
import { showProc, type Processes } from "../../compiler/haproxy/master.ts";
import { isErrno } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../node/layout.ts";
import type { Pulse } from "../support/ports.ts";

export const SILENT: Pulse = { text: "silent", pids: [] };

/** Whether its processes are those that were seen. Unless `ask`, that all of them live will do, where they can be seen. Never throws. */
export async function isSame(layout: NodeLayout, { text, pids }: Pulse, ask: boolean): Promise<boolean> {
  if (!ask && pids.length > 0 && pids.every(lives)) return true;
  const now = await showProc(layout.masterSocket)
    .then((processes) => pulseOf(processes, layout))
    .catch(() => SILENT);
  return now.text === text;
}

/** What the master said, for another time. */
export function pulseOf({ master, reloads, workers }: Processes, layout: NodeLayout): Pulse {
  const said = workers.map(({ pid, old }) => `${pid}${old ? "-" : "+"}`).join(" ");
  const pids = [master, ...workers.map(({ pid }) => pid)];
  return {
    text: `${startOf(layout)} ${master} ${reloads} ${said}`,
    pids: isSeen(master, layout.masterSocket) ? pids : [],
  };
}

/**
 * Another text for each start of HAProxy, and the same over its reloads: they hand its listener for the agent on. Process ids do not tell: in
 * a container they begin anew at each start.
 */
export function startOf({ probeSocket }: NodeLayout): string {
  const { ino, ctimeMs } = statSync(probeSocket, { throwIfNoEntry: false }) ?? {};
  return `${ino} ${ctimeMs}`;
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
