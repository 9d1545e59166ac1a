import http from "node:http";
import net from "node:net";
import { echoWebsocket } from "../../compiler/try/websocket.ts";
import type { Backend, ServerAddress } from "../../compiler/model/model.ts";

/** What an upstream got, which is its answer too. Texts are bytes, one character each. */
export interface Seen {
  readonly backend: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** In the order that they came; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface Upstreams {
  /** For a `ServerSource`: where the backend's upstream listens. */
  addressOf(backend: Backend): ServerAddress;
  stop(): Promise<void>;
}

/**
 * An HTTP upstream on loopback for each backend. It answers with what it saw, as JSON, with the headers `x-upstream` and
 * `server`; a header `x-wait: 300` makes it wait so many milliseconds first. A websocket's handshake is taken and echoed.
 */
export async function startUpstreams(backends: readonly Backend[]): Promise<Upstreams> {
  const started = await Promise.all(backends.map(async ({ id }) => [id, await startUpstream(id)] as const));
  const byId = new Map(started);
  return {
    addressOf: ({ id }) => ({ address: "127.0.0.1", port: byId.get(id)?.port ?? 9 }),
    stop: async () => void (await Promise.all(started.map(([, upstream]) => upstream.stop()))),
  };
}

export interface Upstream {
  readonly port: number;
  /** Requests so far, as `METHOD target`. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** `answer` gives the status for a target; 200 unless said. */
export async function startUpstream(
  backend: string,
  answer: (target: string) => number = () => 200,
): Promise<Upstream> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const { method = "", url = "", rawHeaders } = request;
    requests.push(`${method} ${url}`);
    const headers: [string, string][] = [];
    for (let i = 0; i < rawHeaders.length; i += 2)
      headers.push([(rawHeaders[i] ?? "").toLowerCase(), rawHeaders[i + 1] ?? ""]);
    const seen: Seen = { backend, method, target: url, headers };
    const send = () => {
      response.writeHead(answer(url), { "content-type": "application/json", "x-upstream": backend, server: "echo" });
      response.end(JSON.stringify(seen));
    };
    request.resume();
    const wait = request.headers["x-wait"];
    // Without one there is no timer: the shortest takes longer than all the rest of an answer.
    request.on("end", () => (wait === undefined ? send() : setTimeout(send, Number(wait))));
  });
  server.on("upgrade", echoWebsocket);
  const port = await listening(server);
  return { port, requests, stop: () => closed(server, () => server.closeAllConnections()) };
}

/** Says its name to each connection, then sends back what comes. */
export async function startTcpUpstream(name: string): Promise<Upstream> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.write(`${name}\n`);
    socket.pipe(socket);
  });
  const stop = () => closed(server, () => sockets.forEach((socket) => socket.destroy()));
  return { port: await listening(server), requests: [], stop };
}

function listening(server: net.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function closed(server: net.Server, endConnections: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    endConnections();
  });
}
