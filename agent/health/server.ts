import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { errorText } from "../../compiler/release/disk.ts";
import { startOf } from "../haproxy/pulse.ts";
import { generationDirectory, readLive, RECORD } from "../node/generations.ts";
import type { NodeLayout } from "../node/layout.ts";
import { isApplyState, isGeneration, readRecord } from "../node/records.ts";
import { areWhole } from "../node/rendering.ts";
import { probeHaproxy } from "./probe.ts";

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
  const isDamaged = damageSince(layout);
  const answer = async (path: string): Promise<readonly [status: number, text: string, type?: string]> => {
    switch (path) {
      case "/healthz":
        return [200, "ok\n"];
      case "/readyz": {
        const [silent, live, apply] = await Promise.all([
          probeHaproxy(layout),
          readLive(layout),
          readRecord(layout.state.apply, isApplyState),
        ]);
        const damaged = live !== undefined && (await isDamaged(live));
        const reason = notReady({ draining, silent, live, confirmed: apply?.confirmed, damaged });
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

/**
 * Why the node should get no traffic, undefined when it should. `silent`: why HAProxy does not answer. `live`: the number that `live`
 * names. `damaged`: HAProxy was started on files that are not what was written. While the next generation is being taken over the one before serves, so any that was `confirmed` will do. Pure.
 */
export function notReady(node: {
  readonly draining: boolean;
  readonly silent: string | undefined;
  readonly live: number | undefined;
  readonly confirmed: number | undefined;
  readonly damaged: boolean;
}): string | undefined {
  if (node.draining) return "The node drains: it is about to stop.";
  if (node.live === undefined) return "No release is live on this node yet.";
  if (node.silent !== undefined) return node.silent;
  if (node.confirmed === undefined) return "HAProxy was not seen serving the live release yet.";
  if (node.damaged) return "HAProxy was started on files that are not what was written; they are made anew.";
  return undefined;
}

/** Whether the live generation, by its number, is not what was written, asked until it is, once for each start of HAProxy. */
function damageSince(layout: NodeLayout): (live: number) => Promise<boolean> {
  let whole: string | undefined;
  return async (live) => {
    const start = startOf(layout);
    if (whole === start) return false;
    const directory = generationDirectory(layout, live);
    const record = await readRecord(join(directory, RECORD), isGeneration);
    if (record === undefined || !(await areWhole(directory, record.files ?? []))) return true;
    whole = start;
    return false;
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
