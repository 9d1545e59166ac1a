import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FleetRequest } from "./fleet-routes.ts";

/** What clients saw, by the definition of a failed request that the bench uses (README.md). */
export interface Seen {
  requests: number;
  /** Failed ones by reason: `refused`, `status 503`, `closed before the answer was complete`. */
  readonly failures: Record<string, number>;
  /** Kept connections that the server closed while nothing was asked: no failure, and counted apart. */
  idleCloses: number;
}

export interface Clients<S extends Seen = Seen> {
  /** Ends them all; what they saw. */
  stop(): Promise<S>;
}

/** How many of the requests failed. */
export function failed({ failures }: Seen): number {
  return Object.values(failures).reduce((sum, count) => sum + count, 0);
}

const ANSWER_MS = 5_000;
/** A kept connection rests for a moment between two requests, so that a reload can find it idle. */
const REST_MS = 5;

/**
 * Clients over plain sockets, where it is known what was written when a connection ends: `fresh` of them open a connection for
 * each request, `kept` of them keep theirs as long as the server lets them.
 */
export function startClients(
  port: number,
  requests: readonly FleetRequest[],
  count: { readonly fresh: number; readonly kept: number },
): Clients {
  const seen: Seen = { requests: 0, failures: {}, idleCloses: 0 };
  let running = true;
  let next = 0;
  const text = (connection: "close" | "keep-alive"): string => {
    // A step that shares no factor with the sizes of fleets goes through all of them in a mixed order.
    const request = requests[(next += 7_919) % requests.length];
    if (!request) throw new Error("a fleet without requests");
    const header = request.header ? `${request.header.join(": ")}\r\n` : "";
    return `${request.method} ${request.path} HTTP/1.1\r\nHost: ${request.host}\r\n${header}Connection: ${connection}\r\n\r\n`;
  };
  const count1 = (answer: Answer): void => {
    seen.requests++;
    const reason = "failure" in answer ? answer.failure : answer.status >= 500 ? `status ${answer.status}` : undefined;
    if (reason !== undefined) seen.failures[reason] = (seen.failures[reason] ?? 0) + 1;
  };
  const freshClient = async (): Promise<void> => {
    while (running) {
      const connection = open(port);
      count1(await connection.ask(text("close")));
      connection.socket.destroy();
    }
  };
  const keptClient = async (): Promise<void> => {
    let connection = open(port);
    while (running) {
      const answer = await connection.ask(text("keep-alive"));
      count1(answer);
      await sleep(REST_MS);
      if (connection.isOpen()) continue;
      // It was closed after an answer that announced it, or without a word while it rested.
      if ("status" in answer && !answer.lastOne) seen.idleCloses++;
      connection.socket.destroy();
      connection = open(port);
    }
    connection.socket.destroy();
  };
  const all = [...Array.from({ length: count.fresh }, freshClient), ...Array.from({ length: count.kept }, keptClient)];
  return {
    async stop() {
      running = false;
      await Promise.all(all);
      return seen;
    },
  };
}

type Answer = { readonly status: number; readonly lastOne: boolean } | { readonly failure: string };

interface Connection {
  readonly socket: Socket;
  isOpen(): boolean;
  ask(text: string): Promise<Answer>;
}

function open(port: number): Connection {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let received = "";
  let finish: ((answer: Answer) => void) | undefined;
  let isOpen = true;
  const end = (failure: string): void => {
    isOpen = false;
    finish?.({ failure });
  };
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    received += text;
    const answer = completeAnswer(received);
    if (answer) finish?.(answer);
  });
  socket.on("end", () => end("closed before the answer was complete"));
  socket.on("close", () => end("closed before the answer was complete"));
  socket.on("error", (error: NodeJS.ErrnoException) =>
    end(error.code === "ECONNREFUSED" ? "refused" : `${error.code ?? error.message} before the answer was complete`),
  );
  return {
    socket,
    isOpen: () => isOpen,
    ask: (text) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => finish?.({ failure: `no answer within ${ANSWER_MS} ms` }), ANSWER_MS);
        finish = (answer) => {
          clearTimeout(timer);
          finish = undefined;
          if ("lastOne" in answer && answer.lastOne) isOpen = false;
          resolve(answer);
        };
        received = "";
        if (isOpen) socket.write(text);
        else finish({ failure: "closed before the answer was complete" });
      }),
  };
}

/** Reads an answer with a Content-Length; undefined while it is not complete. */
function completeAnswer(text: string): { status: number; lastOne: boolean } | undefined {
  const headEnd = text.indexOf("\r\n\r\n");
  if (headEnd === -1) return undefined;
  const head = text.slice(0, headEnd);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  if (text.length < headEnd + 4 + length) return undefined;
  return { status: Number(head.slice(9, 12)), lastOne: /^connection: *close/im.test(head) };
}
