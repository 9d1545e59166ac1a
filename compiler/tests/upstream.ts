import http from "node:http";
import { join } from "node:path";
import type { ServerAddress } from "../model/model.ts";

/** What a backend got of a request. Texts are bytes, one character each. */
export interface Received {
  /** Path and query. */
  readonly target: string;
  /** In the order that they came; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The instances of all backends: servers on sockets that answer 200 and remember what came last. */
export interface Upstream {
  /** What they are called in a configuration. */
  readonly instances: readonly ServerAddress[];
  /** Where HAProxy reaches the one of that name, `127.0.0.1:1`. */
  readonly at: (name: string) => string;
  /** What came since the last call; undefined where nothing did. */
  take(): Received | undefined;
  stop(): Promise<void>;
}

/**
 * `count`: the most instances that a backend has. One server stands for the first instance of every backend, the next for the second.
 * Their sockets are in the folder `run`: a container has no network of ours.
 */
export async function startUpstream(count: number, run: string): Promise<Upstream> {
  let last: Received | undefined;
  const servers = Array.from({ length: count }, () =>
    http.createServer((request, response) => {
      const { url: target = "", rawHeaders } = request;
      const headers: [string, string][] = [];
      for (let i = 0; i < rawHeaders.length; i += 2)
        headers.push([(rawHeaders[i] ?? "").toLowerCase(), rawHeaders[i + 1] ?? ""]);
      last = { target, headers };
      request.resume().once("end", () => response.writeHead(200, { "content-type": "text/plain" }).end("ok\n"));
    }),
  );
  const sockets = await Promise.all(servers.map((server, at) => listen(server, join(run, `u${at + 1}`))));
  const instances = sockets.map((_, at) => ({ address: "127.0.0.1", port: at + 1 }));
  return {
    instances,
    at: (name) => `unix@${sockets[Number(name.slice(name.lastIndexOf(":") + 1)) - 1] ?? ""}`,
    take() {
      const taken = last;
      last = undefined;
      return taken;
    },
    async stop() {
      await Promise.all(servers.map(close));
    },
  };
}

function listen(server: http.Server, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Connections are HAProxy's, which keeps them as long as it likes.
    server.keepAliveTimeout = 0;
    // HAProxy may be a container's user; who is not in the place does not get here.
    server.listen({ path, readableAll: true, writableAll: true }, () => resolve(path));
  });
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
