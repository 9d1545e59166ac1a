import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createTcpServer, type Server as NetServer } from "node:net";
import type { Backend, ServerAddress } from "../model/model.ts";
import { echoWebsocket } from "./websocket.ts";

/** An upstream per backend on loopback, which answers with what it received. */
export interface EchoUpstreams {
  /** The address of a backend's upstream, started at its first mention. */
  addressOf(backend: Backend): Promise<ServerAddress>;
  close(): Promise<void>;
}

export function startEchoUpstreams(): EchoUpstreams {
  const started = new Map<string, Promise<{ port: number; close(): Promise<void> }>>();
  return {
    async addressOf({ id, mode }) {
      const name = `${mode} ${id}`;
      let upstream = started.get(name);
      if (!upstream) started.set(name, (upstream = mode === "tcp" ? startTcp(id) : startHttp(id)));
      return { address: "127.0.0.1", port: (await upstream).port };
    },
    async close() {
      await Promise.all([...started.values()].map(async (upstream) => (await upstream).close()));
    },
  };
}

async function startHttp(backend: string) {
  const server: Server = createHttpServer((request, answer) => {
    const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}\n`);
    answer.setHeader("content-type", "text/plain");
    answer.setHeader("x-signalbox-try", backend);
    // A request may hold a body of any size; it is read to its end and not kept.
    request
      .resume()
      .once("end", () => answer.end(`${backend} got\n${request.method} ${request.url}\n${headers.join("")}`));
  });
  // A websocket's handshake is answered, so that its route can be seen; what follows comes back as it was sent.
  server.on("upgrade", echoWebsocket);
  return listen(server, () => server.closeAllConnections());
}

async function startTcp(backend: string) {
  const sockets = new Set<{ destroy(): void }>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.write(`${backend}\n`);
    socket.pipe(socket);
  });
  return listen(server, () => {
    for (const socket of sockets) socket.destroy();
  });
}

function listen(server: NetServer, endConnections: () => void) {
  return new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          endConnections();
        });
      const address = server.address();
      resolve({ port: typeof address === "object" ? (address?.port ?? 0) : 0, close });
    });
  });
}
