import http from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerAddress } from "../model/model.ts";

/** What a backend got of a request. Texts are bytes, one character each. */
export interface Received {
  /** Path and query. */
  readonly target: string;
  /** In the order that they came; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The instances of all backends: servers on loopback that answer 200 and remember what came last. */
export interface Upstream {
  readonly instances: readonly ServerAddress[];
  /** What came since the last call; undefined where nothing did. */
  take(): Received | undefined;
  stop(): Promise<void>;
}

/** `count`: the most instances that a backend has. One server stands for the first instance of every backend, the next for the second. */
export async function startUpstream(count: number): Promise<Upstream> {
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
  const instances = await Promise.all(servers.map(listen));
  return {
    instances,
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

function listen(server: http.Server): Promise<ServerAddress> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Connections are HAProxy's, which keeps them as long as it likes.
    server.keepAliveTimeout = 0;
    server.listen(0, "127.0.0.1", () =>
      resolve({ address: "127.0.0.1", port: (server.address() as AddressInfo).port }),
    );
  });
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
