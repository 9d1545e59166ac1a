import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { errorText } from "../../compiler/release/disk.ts";
import { readLive } from "../node/generations.ts";
import type { NodeLayout } from "../node/layout.ts";
import { probeHaproxy } from "./probe.ts";
import { confirmedGeneration, notReady } from "./ready.ts";

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface HealthServer {
  readonly port: number;
  /** From now on the node says that it is not ready. */
  drain(): void;
  close(): Promise<void>;
}

const PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Serves `/healthz` (this process lives), `/readyz` (the node may get traffic: 200 or 503 with the reason) and `/metrics`.
 * Throws when the address cannot be had.
 */
export async function serveHealth(
  { host, port }: Address,
  layout: NodeLayout,
  metrics: () => Promise<string>,
): Promise<HealthServer> {
  let draining = false;
  const answer = async (path: string): Promise<readonly [status: number, text: string, type?: string]> => {
    switch (path) {
      case "/healthz":
        return [200, "ok\n"];
      case "/readyz": {
        const [silent, live, confirmed] = await Promise.all([
          probeHaproxy(layout),
          readLive(layout),
          confirmedGeneration(layout),
        ]);
        const reason = notReady({ draining, silent, live, confirmed });
        return reason === undefined ? [200, `ready: generation ${live}\n`] : [503, `${reason}\n`];
      }
      case "/metrics":
        return [200, await metrics(), PROMETHEUS];
      default:
        return [404, "There is /healthz, /readyz and /metrics.\n"];
    }
  };
  const server = createServer((request, response) => void respond(request, response, answer));
  server.headersTimeout = 5_000;
  server.requestTimeout = 5_000;
  await listen(server, { host, port });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    drain: () => (draining = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string) => Promise<readonly [number, string, string?]>,
): Promise<void> {
  request.resume();
  const path = (request.url ?? "/").replace(/\?.*$/s, "");
  const allowed = request.method === "GET" || request.method === "HEAD";
  const [status, text, type = "text/plain; charset=utf-8"] = allowed
    ? await answer(path).catch((error: unknown) => [500, `${errorText(error)}\n`] as const)
    : ([405, "Only GET and HEAD.\n"] as const);
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : text);
}

function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
