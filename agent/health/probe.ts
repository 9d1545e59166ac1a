import { existsSync } from "node:fs";
import { request } from "node:http";
import { showProc, workerInfo } from "../../compiler/haproxy/master.ts";
import { errorText, isErrno } from "../../compiler/release/disk.ts";
import { DENIED } from "../haproxy/running.ts";
import type { NodeLayout } from "../node/layout.ts";

/** Said where there is no socket, or nobody listens on it. */
export const NOT_RUNNING = "HAProxy is not running.";

/** A HAProxy that is stopped in a debugger takes connections and says nothing; milliseconds. */
const ANSWER_MS = 1_000;

/**
 * Asks HAProxy itself, now: undefined when it answers, else one sentence. The nearest way to traffic that the node has: its own
 * listener for the agent, else, where another configuration runs, the master's socket.
 */
export async function probeHaproxy(layout: NodeLayout): Promise<string | undefined> {
  try {
    if (existsSync(layout.probeSocket)) return await overHttp(layout.probeSocket);
    if (!existsSync(layout.masterSocket)) return NOT_RUNNING;
    const { workers } = await showProc(layout.masterSocket, { timeoutMs: ANSWER_MS });
    const worker = workers.find(({ old }) => !old);
    if (worker === undefined) return "HAProxy's master has no worker.";
    const info = await workerInfo(layout.masterSocket, worker.pid);
    return info === undefined ? "HAProxy's worker does not answer." : undefined;
  } catch (error) {
    return silence(errorText(error));
  }
}

function silence(why: string): string {
  return why.includes("EACCES") ? DENIED : `HAProxy does not answer: ${why}.`;
}

function overHttp(socketPath: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: "/", agent: false, timeout: ANSWER_MS }, (answer) => {
      answer.resume();
      const status = answer.statusCode ?? 0;
      resolve(status < 500 ? undefined : `HAProxy answers its probe with ${status}.`);
    });
    const timer = setTimeout(() => asked.destroy(new Error(`no answer within ${ANSWER_MS} ms`)), ANSWER_MS);
    asked.once("error", (error) =>
      resolve(isErrno(error, "ECONNREFUSED", "ENOENT") ? NOT_RUNNING : silence(error.message)),
    );
    asked.once("close", () => clearTimeout(timer));
    asked.end();
  });
}
