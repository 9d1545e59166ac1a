import { showProc } from "../../compiler/haproxy/master.ts";

/**
 * What is cheap to see of HAProxy: the text is another one when it was started, reloaded, lost or ended a worker, or does not
 * answer any more. Never throws.
 */
export async function pulse(masterSocket: string): Promise<string> {
  try {
    const { master, reloads, workers } = await showProc(masterSocket);
    return `${master} ${reloads} ${workers.map(({ pid, old }) => `${pid}${old ? "-" : "+"}`).join(" ")}`;
  } catch {
    return "silent";
  }
}
