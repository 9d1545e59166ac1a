import { createServer as createHttpServer } from "node:http";
import { createServer as createTcpServer, type Server } from "node:net";
import { echoWebsocket } from "../../compiler/try/websocket.ts";
import { httpServices, tcpServices } from "./example.ts";
import type { Stage } from "./stage.ts";

/** A real upstream on loopback. */
export interface Instance {
  readonly id: string;
  readonly service: string;
  readonly port: number;
  /** Requests or connections of traffic so far; those of checks do not count. */
  requests(): number;
  /** Of the last one, by `performance.now()`; 0 when there was none. */
  lastRequestAt(): number;
  /** False: its own check says no from now on; it goes on answering requests. */
  setHealthy(healthy: boolean): void;
  close(): void;
}

/** Where an instance says how it is. */
export const HEALTH_PATH = "/healthz";

/** An instance of a service that answers with the service's name and the path that it got. */
export async function startInstance(stage: Stage, service: string, id: string): Promise<Instance> {
  let requests = 0;
  let lastRequestAt = 0;
  let healthy = true;
  const took = (): void => {
    requests++;
    lastRequestAt = performance.now();
  };
  const http = createHttpServer((request, answer) => {
    if (request.url === HEALTH_PATH) {
      answer.statusCode = healthy ? 200 : 503;
      answer.end(healthy ? "well\n" : "unwell\n");
      return;
    }
    took();
    answer.setHeader("x-instance", id);
    answer.end(`${service} ${request.url}\n`);
  });
  // A dashboard's websocket: the handshake, then an echo.
  http.on("upgrade", echoWebsocket);
  const isHttp = httpServices.includes(service);
  const server: Server = isHttp
    ? http
    : createTcpServer((socket) => {
        socket.on("error", () => socket.destroy());
        socket.end(`${service}\n`);
        took();
      });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const close = (): void => {
    server.close();
    http.closeAllConnections();
  };
  stage.owns(close);
  return {
    id,
    service,
    port: typeof address === "object" ? (address?.port ?? 0) : 0,
    requests: () => requests,
    lastRequestAt: () => lastRequestAt,
    setHealthy: (now) => void (healthy = now),
    close,
  };
}

/** One instance of each service of the example: `frontend-1`, …. */
export function startUpstreams(stage: Stage): Promise<Instance[]> {
  return Promise.all([...httpServices, ...tcpServices].map((service) => startInstance(stage, service, `${service}-1`)));
}

/** The catalogue file of these instances: what Consul would say. */
export function catalogueOf(instances: readonly Instance[]): string {
  const lines = instances.map(
    ({ service, id, port }) => `  ${service}: [{ id: ${id}, node: demo, address: 127.0.0.1, port: ${port} }]`,
  );
  return `services:\n${lines.join("\n")}\n`;
}
