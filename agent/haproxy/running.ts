import { lstatSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { showProc, workerInfo, type Worker } from "../../compiler/haproxy/master.ts";
import { ask } from "../../compiler/haproxy/socket.ts";
import { errorText, isErrno } from "../../compiler/release/disk.ts";
import { isOurs } from "../node/generations.ts";
import { NODE_MAP, type NodeLayout } from "../node/layout.ts";
import type { Pulse, Running, RunningWorker } from "../support/ports.ts";
import { crowdedAddress } from "./listeners.ts";
import { pulseOf, SILENT, startOf } from "./pulse.ts";

/** Said where HAProxy's sockets cannot be opened. */
export const DENIED =
  "HAProxy does not let this user ask it: its sockets are for root and for the user that its master runs as.";

/** The longest wait for one answer of a worker's. */
const ANSWER_MS = 2_000;
/** A HAProxy that starts or ends has its sockets for a moment longer than its listeners, or shorter: looks in it, milliseconds apart. */
const LOOKS = 10;
const BETWEEN_MS = 150;

/**
 * The HAProxy of this node, by its master socket, and whether it is the one that serves: who else listens on the addresses of the live
 * generation takes a part of the requests, or all of them. `env`: variables that HAProxy is started with. Throws the disk's errors.
 */
export async function runningHaproxy(
  layout: NodeLayout,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly running: Running; readonly pulse: Pulse }> {
  for (let looks = 1; ; looks++) {
    const found = await answering(layout);
    const { running } = found;
    if (running.kind === "unknown") return found;
    const address = crowdedAddress(layout, env, running.kind === "running" ? 1 : 0);
    if (address === undefined) return found;
    if (looks === LOOKS) return { ...found, running: withOthers(running, address) };
    await sleep(BETWEEN_MS);
  }
}

function withOthers(running: Running, address: string): Running {
  if (running.kind === "running") {
    const message = `More than one HAProxy listens on ${address}: each gets a part of the requests, and the agent reaches only the one with worker ${running.pid}. No release is taken until that one is alone.`;
    return { ...running, beside: { code: "haproxy-twice", message } };
  }
  const message = `A process listens on ${address}, and no HAProxy answers on this node's master socket: what it serves follows no release. Nothing is changed until this node's own HAProxy runs.`;
  return { kind: "unknown", code: "haproxy-lost", message };
}

async function answering(layout: NodeLayout): Promise<{ readonly running: Running; readonly pulse: Pulse }> {
  const { masterSocket } = layout;
  let seen = SILENT;
  const as = (running: Running): { running: Running; pulse: Pulse } => ({ running, pulse: seen });
  const silent = (message: string): { running: Running; pulse: Pulse } =>
    as({ kind: "unknown", code: "haproxy-silent", message });
  try {
    lstatSync(masterSocket);
  } catch (error) {
    if (isErrno(error, "ENOENT", "ENOTDIR")) return as({ kind: "not-running" });
    throw error;
  }
  try {
    const processes = await showProc(masterSocket);
    seen = pulseOf(processes, layout);
    const { workers, master } = processes;
    // After a load that failed the master has only workers from before, and the youngest of them serves.
    const serving = workers.find(({ old }) => !old) ?? workers.toSorted((a, b) => a.reloads - b.reloads)[0];
    if (serving === undefined) return silent("HAProxy's master has no worker.");
    const worker = await workerOf(layout, serving, workers.length - 1);
    if (worker === undefined) return silent("HAProxy's master answers, and no worker of it does.");
    if (isOurs(worker)) return as(worker);
    const message = `The HAProxy on this node's master socket (process ${master}) runs a configuration that is not Signalbox's. Nothing is changed until this node's own HAProxy runs.`;
    return as({ kind: "unknown", code: "haproxy-foreign", message });
  } catch (error) {
    // A master that was killed leaves its socket behind, on which nobody listens.
    if (errorText(error).includes("ECONNREFUSED")) return as({ kind: "not-running" });
    if (errorText(error).includes("EACCES")) return as({ kind: "unknown", code: "haproxy-denied", message: DENIED });
    return silent(`HAProxy's master socket does not answer: ${errorText(error)}.`);
  }
}

async function workerOf(layout: NodeLayout, { pid }: Worker, oldWorkers: number): Promise<RunningWorker | undefined> {
  const { masterSocket } = layout;
  const [info, map] = await Promise.all([
    workerInfo(masterSocket, pid),
    ask(masterSocket, `@!${pid} get map ${NODE_MAP} generation`, { timeoutMs: ANSWER_MS }).catch(() => ""),
  ]);
  if (info === undefined) return undefined;
  const serves = /found=yes.*value="([1-9]\d*)"/.exec(map)?.[1];
  return {
    ...{ kind: "running", pid, worker: `${pid} ${startOf(layout)}`, oldWorkers },
    ...{ version: info["version"] ?? "", description: info["description"] ?? "" },
    ...(serves !== undefined && { serves: Number(serves) }),
  };
}
