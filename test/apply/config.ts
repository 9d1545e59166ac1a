import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";

/** HAProxy on files of a test's own, in a directory that goes with it. */
export interface OwnHaproxy {
  readonly dir: string;
  readonly statsSocket: string;
  readonly haproxy: RunningHaproxy;
  stop(): Promise<void>;
}

/** Starts haproxy on files (paths below a fresh directory); its sockets are in `run/`. */
export async function haproxyOn(path: string, files: Readonly<Record<string, string>>): Promise<OwnHaproxy> {
  const dir = await mkdtemp(join(tmpdir(), "sb-"));
  await mkdir(join(dir, "run"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  const haproxy = await startHaproxy(path, {
    dir,
    masterSocket: join(dir, "run/master.sock"),
    env: { SIGNALBOX_RUN: join(dir, "run") },
  });
  return {
    dir,
    statsSocket: join(dir, "run/haproxy.sock"),
    haproxy,
    async stop() {
      await haproxy.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

export const GLOBAL = `global
    default-path parent
    stats socket "\${SIGNALBOX_RUN-/run/signalbox}/haproxy.sock" mode 600 level admin expose-fd listeners
    maxconn 500
    server-state-file "\${SIGNALBOX_RUN-/run/signalbox}/servers.state"
defaults base
    mode http
    timeout client 5s
    timeout server 5s
    timeout connect 1s
    load-server-state-from-file global
    default-server init-addr last,libc,none
`;

/** An instance that says its name in the header `x-instance`. */
export interface Instance {
  readonly at: string;
  readonly port: number;
  /** Requests, checks left out. */
  requests(): number;
  /** Connections are reset, and nobody listens any more. */
  die(): Promise<void>;
}

/** Checks are requests for /health; `healthy` is asked at each. At a port of its own unless one is given. */
export async function instance(
  name: string,
  healthy: () => boolean = () => true,
  { host = "127.0.0.1", port = 0 } = {},
): Promise<Instance> {
  let requests = 0;
  const server: Server = createServer((request, response) => {
    if (request.url === "/health") return void response.writeHead(healthy() ? 200 : 503).end();
    requests++;
    response.setHeader("x-instance", name);
    response.end("hello\n");
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const at = server.address() as AddressInfo;
  return {
    at: `${host}:${at.port}`,
    port: at.port,
    requests: () => requests,
    die: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.resetAndDestroy();
      }),
  };
}
