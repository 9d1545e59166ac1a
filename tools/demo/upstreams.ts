import { createServer as createHttpServer } from "node:http";
import { createServer as createTcpServer, type Server } from "node:net";
import { echoWebsocket } from "../../compiler/try/websocket.ts";

/** Real upstreams on loopback: one per service, which answers with its name and the path that it got. */
export interface Upstreams {
  /** Port of each service. */
  readonly ports: ReadonlyMap<string, number>;
  close(): void;
}

export async function startUpstreams(
  httpServices: readonly string[],
  tcpServices: readonly string[],
): Promise<Upstreams> {
  const ends: (() => void)[] = [];
  const ports = new Map<string, number>();
  const listen = async (service: string, server: Server) => {
    ends.push(() => server.close());
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    ports.set(service, typeof address === "object" ? (address?.port ?? 0) : 0);
  };
  for (const service of httpServices) {
    const server = createHttpServer((request, answer) => {
      answer.setHeader("x-service", service);
      answer.end(`${service} ${request.url}\n`);
    });
    // A dashboard's websocket: the handshake, then an echo.
    server.on("upgrade", echoWebsocket);
    ends.push(() => server.closeAllConnections());
    await listen(service, server);
  }
  for (const service of tcpServices) {
    await listen(
      service,
      createTcpServer((socket) => {
        socket.on("error", () => socket.destroy());
        socket.end(`${service}\n`);
      }),
    );
  }
  return {
    ports,
    close() {
      for (const end of ends) end();
    },
  };
}

/** The catalogue file of these upstreams: what Consul would say. */
export function catalogueOf({ ports }: Upstreams): string {
  const lines = [...ports].map(
    ([service, port]) => `  ${service}: [{ id: ${service}-1, node: demo, address: 127.0.0.1, port: ${port} }]`,
  );
  return `services:\n${lines.join("\n")}\n`;
}
