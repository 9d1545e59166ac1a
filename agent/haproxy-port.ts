import { lstat, stat } from "node:fs/promises";
import { checkDirectory } from "../compiler/haproxy/check.ts";
import type { LocalProgram } from "../compiler/haproxy/find.ts";
import { reloadAndConfirm, showProc, workerInfo } from "../compiler/haproxy/master.ts";
import type { HaproxyMessage } from "../compiler/haproxy/messages.ts";
import { locate, type RenderedText } from "../compiler/haproxy/origin.ts";
import { run } from "../compiler/haproxy/run.ts";
import { ask } from "../compiler/haproxy/socket.ts";
import { errorText, isErrno } from "../compiler/release/disk.ts";
import { NODE_MAP, type NodeLayout } from "./layout.ts";
import type { HaproxyPort, Problem, Running } from "./ports.ts";
import { readTree } from "./rendering.ts";

/** The longest wait for one answer of a worker's. */
const ANSWER_MS = 2_000;

/** The real haproxy: its program for checks, and the running one by its master socket. */
export function haproxyPort(program: LocalProgram, layout: NodeLayout): HaproxyPort {
  let exporter: Promise<boolean> | undefined;
  return {
    async identity() {
      const { size, mtimeMs } = await stat(program.path);
      return `${program.path} ${program.version} ${size} ${Math.round(mtimeMs)}`;
    },
    async check(candidate) {
      // HAProxy will be started with the same, so the sockets' paths are checked too.
      const outcome = await checkDirectory(program, candidate, {
        env: { SIGNALBOX_RUN: layout.run, SIGNALBOX_SECRETS: layout.secrets },
      });
      if (outcome.kind !== "invalid") return outcome;
      const files = (await readTree(candidate)).map(({ path, bytes }) => ({
        path,
        text: Buffer.from(bytes).toString("utf8"),
      }));
      const problems = outcome.messages.map((message) => problemOf(message, files));
      if (problems.length > 0) return { kind: "invalid", problems };
      const printed = outcome.output.trim().split("\n").at(-1);
      return { kind: "invalid", problems: printed === undefined || printed === "" ? [] : [{ message: printed }] };
    },
    running: () => running(layout.masterSocket),
    async hasExporter() {
      exporter ??= run(program.path, ["-vv"], { timeoutMs: 10_000 }).then(({ output }) =>
        /^Available services :.*\bprometheus-exporter\b/m.test(output),
      );
      return exporter;
    },
    async reload(description) {
      const outcome = await reloadAndConfirm(layout.masterSocket, description);
      if (outcome.kind === "reloaded") return { kind: "confirmed" };
      const said = /\[ALERT\][^:]*:\s*(.*)/.exec(outcome.log)?.[1];
      return { kind: "failed", message: said === undefined ? outcome.message : `${outcome.message} It said: ${said}` };
    },
  };
}

/** A message of haproxy's at the team's line; where the text is ours, at the line of the rendered file. */
function problemOf(message: HaproxyMessage, files: readonly RenderedText[]): Problem {
  const text = message.advice === undefined ? message.text : `${message.text} ${message.advice}`;
  const place = locate(message, files);
  if (place?.origin !== undefined)
    return { file: `routes/${place.origin.file}`, line: place.origin.line, message: text };
  const at = message.map ?? place;
  if (at === undefined) return { message: text };
  return {
    file: "path" in at ? at.path : at.file.replace(/^.*\/(?=maps\/|lists\/)/, ""),
    line: at.line,
    message: text,
  };
}

async function running(masterSocket: string): Promise<Running> {
  try {
    await lstat(masterSocket);
  } catch (error) {
    if (isErrno(error, "ENOENT", "ENOTDIR")) return { kind: "not-running" };
    throw error;
  }
  try {
    const { workers } = await showProc(masterSocket);
    // After a load that failed the master has only workers from before, and the youngest of them serves.
    const serving = workers.find(({ old }) => !old) ?? workers.toSorted((a, b) => a.reloads - b.reloads)[0];
    if (serving === undefined) return { kind: "unknown", message: "HAProxy's master has no worker." };
    const [info, map] = await Promise.all([
      workerInfo(masterSocket, serving.pid),
      ask(masterSocket, `@!${serving.pid} get map ${NODE_MAP} generation`, { timeoutMs: ANSWER_MS }).catch(() => ""),
    ]);
    if (info === undefined) return { kind: "unknown", message: "HAProxy's master answers, and no worker of it does." };
    const serves = /found=yes.*value="([1-9]\d*)"/.exec(map)?.[1];
    return {
      kind: "running",
      pid: serving.pid,
      description: info["description"] ?? "",
      oldWorkers: workers.filter((worker) => worker !== serving).length,
      ...(serves !== undefined && { serves: Number(serves) }),
    };
  } catch (error) {
    // A master that was killed leaves its socket behind, on which nobody listens.
    if (errorText(error).includes("ECONNREFUSED")) return { kind: "not-running" };
    return { kind: "unknown", message: `HAProxy's master socket does not answer: ${errorText(error)}.` };
  }
}
