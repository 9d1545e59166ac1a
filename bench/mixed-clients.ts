import { failed, startClients, type Seen } from "./clients.ts";
import type { FleetRequest } from "./fleet-routes.ts";
import { startH2Clients, type H2Seen } from "./h2-clients.ts";
import { startTunnels, type TunnelsSeen } from "./tunnels.ts";
import { failedOf, runWrk, type WrkFiles, type WrkResult } from "./wrk.ts";

export interface MixedOptions {
  /** HTTP/1.1 and HTTP/2. */
  readonly port: number;
  /** TCP. */
  readonly rawPort: number;
  readonly requests: readonly FleetRequest[];
  /** The same requests, for wrk. */
  readonly files: WrkFiles;
  readonly websocket: { readonly host: string; readonly path: string };
  /** How long a long-lived connection lives. */
  readonly tunnelMs: number;
}

export interface MixedSeen {
  readonly wrk: WrkResult;
  readonly http1: Seen;
  readonly http2: H2Seen;
  readonly shortTcp: TunnelsSeen;
  readonly longTcp: TunnelsSeen;
  readonly websockets: TunnelsSeen;
}

/** Keep-alive and short connections over HTTP/1.1, HTTP/2, short and long TCP, websockets; all at once, until stopped. */
export function mixedClients(options: MixedOptions): { stop(): Promise<MixedSeen> } {
  const { port, rawPort, requests, files, websocket, tunnelMs } = options;
  const over = new AbortController();
  const wrk = runWrk({ port, files, seconds: 600, connections: 32, seed: 1, restMs: 5, until: over.signal });
  wrk.catch(() => undefined); // `stop` tells
  const http1 = startClients(port, requests, { fresh: 2, kept: 8 });
  const http2 = startH2Clients(port, requests, { sessions: 4, streams: 2 });
  const shortTcp = startTunnels({ port: rawPort, count: 1, livesMs: 0 });
  const longTcp = startTunnels({ port: rawPort, count: 4, livesMs: tunnelMs });
  const websockets = startTunnels({ port, count: 4, livesMs: tunnelMs, websocket });
  return {
    async stop() {
      over.abort();
      return {
        wrk: await wrk,
        http1: await http1.stop(),
        http2: await http2.stop(),
        shortTcp: await shortTcp.stop(),
        longTcp: await longTcp.stop(),
        websockets: await websockets.stop(),
      };
    },
  };
}

/** By kind of client: how many requests, how many of them failed and why. */
export function requestsAndFailures({
  wrk,
  ...ours
}: MixedSeen): readonly (readonly [kind: string, requests: number, failed: number, why: string])[] {
  const names: Readonly<Record<keyof typeof ours, string>> = {
    http1: "HTTP/1.1, kept and short",
    http2: "HTTP/2",
    shortTcp: "short TCP",
    longTcp: "long TCP",
    websockets: "websockets",
  };
  return [
    ["HTTP/1.1 of wrk", wrk.requests, failedOf(wrk), failedOf(wrk) === 0 ? "" : JSON.stringify(wrk)],
    ...(Object.keys(names) as (keyof typeof ours)[]).map((kind) => {
      const seen = ours[kind];
      const why = failed(seen) === 0 ? "" : JSON.stringify(seen.failures);
      return [names[kind], seen.requests, failed(seen), why] as const;
    }),
  ];
}
