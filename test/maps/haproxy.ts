import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { showProc } from "../../compiler/haproxy/master.ts";
import { startChild } from "../support/child.ts";
import { freePort } from "../support/ports.ts";
import { until } from "../support/until.ts";

/** A real HAProxy as a node runs it: master and worker, on a release's files. */
export interface Haproxy {
  readonly dir: string;
  readonly port: number;
  readonly statsSocket: string;
  readonly pid: number;
  /** Process ids of its workers, old ones included. */
  workers(): Promise<number[]>;
  stop(): Promise<void>;
}

export async function startHaproxy(program: string, files: ReadonlyMap<string, string>): Promise<Haproxy> {
  const dir = await mkdtemp(path.join(tmpdir(), "sbm-"));
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), text);
  }
  const port = await freePort();
  const master = path.join(dir, "m.sock");
  const statsSocket = path.join(dir, "haproxy.sock");
  const child = await startChild(program, ["-W", "-S", master, "-f", path.join(dir, "haproxy")], {
    env: { SIGNALBOX_RUN: dir, SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${port}` },
  });
  const workers = async () => (await showProc(master)).workers.map(({ pid }) => pid);
  const stop = async () => {
    await child.end("SIGTERM");
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const pid = await until("HAProxy has a worker", async () => {
      if (!child.alive()) throw new Error(child.output());
      return (await workers())[0];
    });
    return { dir, port, statsSocket, pid, workers, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
