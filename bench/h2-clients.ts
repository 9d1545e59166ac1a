import { connect, constants, type ClientHttp2Session } from "node:http2";
import type { Clients, Seen } from "./clients.ts";
import type { FleetRequest } from "./fleet-routes.ts";

export interface H2Seen extends Seen {
  /**
   * Streams that the server said it had not looked at (REFUSED_STREAM, or above the last one of its GOAWAY): the client may
   * repeat any of them (RFC 9113 8.7), and ours does. No failures, and counted apart.
   */
  readonly refusedStreams: number;
}

const ANSWER_MS = 5_000;

/**
 * HTTP/2 clients with prior knowledge (HAProxy takes the preface on a plain port): `sessions` connections with `streams` requests
 * at a time in each. A session that the server says goodbye to ends its requests; the next ones go to a new session.
 */
export function startH2Clients(
  port: number,
  requests: readonly FleetRequest[],
  count: { readonly sessions: number; readonly streams: number },
): Clients<H2Seen> {
  const seen = { requests: 0, failures: {} as Record<string, number>, idleCloses: 0, refusedStreams: 0 };
  let running = true;
  let next = 0;
  const fails = (reason: string): void => void (seen.failures[reason] = (seen.failures[reason] ?? 0) + 1);

  const client = async (): Promise<void> => {
    let session = open(port);
    const stream = async (): Promise<void> => {
      while (running) {
        if (session.closed || session.destroyed) session = open(port);
        const request = requests[(next += 7_919) % requests.length];
        if (request === undefined) throw new Error("a fleet without requests");
        const answer = await ask(session, request);
        if (answer === "refused") seen.refusedStreams++;
        else seen.requests++;
        if (typeof answer === "number" && answer >= 500) fails(`status ${answer}`);
        else if (typeof answer === "string" && answer !== "refused") fails(answer);
      }
    };
    await Promise.all(Array.from({ length: count.streams }, stream));
    session.destroy();
  };
  const all = Array.from({ length: count.sessions }, client);
  return {
    async stop() {
      running = false;
      await Promise.all(all);
      return seen;
    },
  };
}

function open(port: number): ClientHttp2Session {
  const session = connect(`http://127.0.0.1:${port}`);
  // What it means is told by the streams that were open; a session without one has nothing to lose.
  session.on("error", () => session.destroy());
  return session;
}

/** The status of a complete answer, `refused` when the server had not looked at the request, else what went wrong. */
function ask(session: ClientHttp2Session, request: FleetRequest): Promise<number | string> {
  return new Promise((resolve) => {
    const stream = session.request({
      ":method": request.method,
      ":path": request.path,
      ":authority": request.host,
      ...(request.header && { [request.header[0]]: request.header[1] }),
    });
    let status = 0;
    let complete = false;
    const timer = setTimeout(() => {
      resolve(`no answer within ${ANSWER_MS} ms`);
      stream.destroy();
    }, ANSWER_MS);
    stream.on("response", (headers) => (status = headers[":status"] ?? 0));
    stream.on("data", () => undefined);
    stream.on("end", () => (complete = status > 0));
    stream.on("error", () => undefined); // `close` follows
    stream.on("close", () => {
      clearTimeout(timer);
      if (complete && stream.rstCode === constants.NGHTTP2_NO_ERROR) resolve(status);
      else if (stream.rstCode === constants.NGHTTP2_REFUSED_STREAM) resolve("refused");
      else resolve(`stream closed with code ${stream.rstCode} before the answer was complete`);
    });
  });
}
