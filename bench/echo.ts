import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { echoWebsocket } from "../compiler/try/websocket.ts";
import { freePort } from "../test/support/ports.ts";

export interface Echo {
  readonly port: number;
  close(): void;
}

/** A TCP upstream that sends back what it gets. */
export function startTcpEcho(): Promise<Echo> {
  return listening(
    createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.pipe(socket);
    }),
  );
}

/** An HTTP upstream: 200 to every request, and websockets that send back what they get. */
export function startWebEcho(): Promise<Echo> {
  const server = createHttpServer((request, answer) => answer.end(`${request.url}\n`));
  // Longer than HAProxy keeps an idle connection to a server: a connection must not end while a request is on its way.
  server.keepAliveTimeout = 120_000;
  server.on("upgrade", echoWebsocket);
  return listening(server);
}

async function listening(server: Server): Promise<Echo> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await freePort();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
