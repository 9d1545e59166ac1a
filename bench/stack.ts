import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { findHaproxy } from "../compiler/haproxy/find.ts";
import { showProc, workerInfo } from "../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../compiler/haproxy/start.ts";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { compile, renderCompiled, type Compiled } from "../compiler/pipeline.ts";
import type { RenderedFile } from "../compiler/render/target.ts";
import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import { freePort } from "../test/support/ports.ts";

/** Compiles a fleet that must be good; a diagnostic is a mistake of the bench. */
export function compileFleet(sources: readonly SourceFile[]): Compiled {
  const { compiled, diagnostics } = compile(sources);
  if (!compiled) throw new Error(`the fleet does not compile: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  return compiled;
}

/** Everything that HAProxy reads, every pool with one server at this port. */
export function renderFleet(sources: readonly SourceFile[], upstreamPort: number): readonly RenderedFile[] {
  const instance = { address: "127.0.0.1", port: upstreamPort };
  return renderCompiled(compileFleet(sources), sources, { kind: "given", instancesOf: () => [instance] });
}

/** One thread, so that its CPU time is that of the requests. Files load in C order, and global sections add up. */
const ONE_THREAD: RenderedFile = { path: "haproxy/05-bench.cfg", text: "global\n    nbthread 1\n", kind: "static" };

export interface Node {
  readonly haproxy: RunningHaproxy;
  readonly port: number;
  /** Of the process that serves. */
  readonly worker: number;
}

/** Starts HAProxy on files, its listener `public` on a free port of loopback; the name is that of its directory. */
export type Start = (name: string, files: readonly RenderedFile[]) => Promise<Node>;

const running = new Set<RunningHaproxy>();

/** Ends every HAProxy that the bench has started and not stopped yet. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((haproxy) => haproxy.stop()));
  running.clear();
}

/** Gives `use` a directory and a way to start nodes below it; stops them and removes it however `use` ends. */
export async function withNodes<T>(use: (start: Start, dir: string) => Promise<T>): Promise<T> {
  return withWorkspace(async (dir) => {
    try {
      return await use((name, files) => startNode(join(dir, name), files), dir);
    } finally {
      await stopAll();
    }
  });
}

async function startNode(dir: string, files: readonly RenderedFile[]): Promise<Node> {
  const port = await freePort();
  writeFiles(dir, [...files, ONE_THREAD]);
  const haproxy = await startHaproxy(await haproxyPath(), {
    dir,
    masterSocket: join(dir, "master.sock"),
    env: { SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${port}`, SIGNALBOX_RUN: dir },
    timeoutMs: 120_000,
  });
  running.add(haproxy);
  const processes = await showProc(haproxy.masterSocket);
  return { haproxy, port, worker: processes.workers[0]?.pid ?? 0 };
}

/** HTTP requests that a node has taken so far. */
export async function requestsOf({ haproxy, worker }: Node): Promise<number> {
  const info = await workerInfo(haproxy.masterSocket, worker);
  if (info === undefined) throw new Error("HAProxy's master socket does not answer");
  return Number(info["cumreq"]);
}

/** The cheapest server there is: another HAProxy that answers by itself. */
export const UPSTREAM: readonly RenderedFile[] = [
  {
    path: "haproxy/00-upstream.cfg",
    kind: "static",
    text: `global
    maxconn 9000
defaults
    mode http
    timeout client 60s
    timeout http-keep-alive 60s
    option idle-close-on-response
frontend public
    bind "\${SIGNALBOX_BIND_PUBLIC}"
    http-request return status 200 content-type text/plain string "ok"
`,
  },
];

/** Consul, as tools/install.sh puts it. */
export function consulPath(): string {
  const path = resolve(process.env["SIGNALBOX_TOOLS"] ?? ".tools", "bin/consul");
  if (!existsSync(path)) throw new Error("Consul is not installed. Type: tools/install.sh consul");
  return path;
}

export async function haproxyPath(): Promise<string> {
  const program = await findHaproxy({ docker: false });
  if (program.kind !== "local")
    throw new Error(program.kind === "missing" ? program.message : "haproxy is only in Docker");
  return program.path;
}
