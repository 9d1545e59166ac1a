import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Clients, Seen } from "./clients.ts";

export interface TunnelsSeen extends Seen {
  /** Connections that lived as long as they should. */
  readonly ended: number;
}

export interface TunnelOptions {
  readonly port: number;
  /** How many are open at a time. */
  readonly count: number;
  /** Then its client ends it and opens another; 0: after one exchange. */
  readonly livesMs: number;
  /** Missing: plain TCP. Else a websocket on this route. */
  readonly websocket?: { readonly host: string; readonly path: string };
}

const EXCHANGE_EVERY_MS = 20;
const ANSWER_MS = 5_000;

/**
 * Connections through HAProxy to an upstream that sends back what it gets. Each is asked again and again while it lives; a
 * request is one such exchange. A connection that does not come about, or is closed before its client ends it, is a failure.
 */
export function startTunnels(options: TunnelOptions): Clients<TunnelsSeen> {
  const seen = { requests: 0, failures: {} as Record<string, number>, idleCloses: 0, ended: 0 };
  let running = true;
  const client = async (): Promise<void> => {
    while (running) {
      const fault = await one(
        options,
        () => running,
        () => seen.requests++,
      );
      if (fault === undefined) seen.ended++;
      else {
        seen.failures[fault] = (seen.failures[fault] ?? 0) + 1;
        await sleep(EXCHANGE_EVERY_MS);
      }
    }
  };
  const all = Array.from({ length: options.count }, client);
  return {
    async stop() {
      running = false;
      await Promise.all(all);
      return seen;
    },
  };
}

/** The life of one connection; what went wrong, or undefined. */
async function one(
  { port, livesMs, websocket }: TunnelOptions,
  goesOn: () => boolean,
  exchanged: () => void,
): Promise<string | undefined> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const line = reader(socket);
  try {
    if (websocket) {
      socket.write(handshake(websocket));
      const head = await line("\r\n\r\n");
      if (!head.startsWith("HTTP/1.1 101 ")) return `websocket refused: ${head.slice(0, 12)}`;
    }
    const opened = Date.now();
    for (let n = 1; ; n++) {
      socket.write(`${n}\n`);
      const echo = await line("\n");
      if (echo !== String(n)) return `${n} came back as something else`;
      exchanged();
      if (!goesOn() || Date.now() - opened >= livesMs) return undefined;
      await sleep(EXCHANGE_EVERY_MS);
    }
  } catch (error) {
    return (error as Error).message;
  } finally {
    socket.destroy();
  }
}

function handshake({ host, path }: { readonly host: string; readonly path: string }): string {
  const key = "c2lnbmFsYm94LWJlbmNoLg==";
  return `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`;
}

/** Gives the text up to the next `end`; rejects when the connection ends before, or nothing comes in time. */
function reader(socket: Socket): (end: string) => Promise<string> {
  let received = "";
  let over: string | undefined;
  let wake = (): void => undefined;
  const ended = (reason: string): void => {
    over ??= reason;
    wake();
  };
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    received += text;
    wake();
  });
  socket.on("error", (error: NodeJS.ErrnoException) =>
    ended(error.code === "ECONNREFUSED" ? "refused" : `connection lost: ${error.code ?? error.message}`),
  );
  socket.on("close", () => ended("closed by the other side"));
  socket.on("end", () => ended("closed by the other side"));
  return async (end) => {
    const timer = setTimeout(() => ended(`no answer within ${ANSWER_MS} ms`), ANSWER_MS);
    try {
      for (;;) {
        const at = received.indexOf(end);
        if (at !== -1) {
          const text = received.slice(0, at);
          received = received.slice(at + end.length);
          return text;
        }
        if (over !== undefined) throw new Error(over);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      clearTimeout(timer);
    }
  };
}
