import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./ports.ts";

/** What is wrong with the way to a server. Offsets and lengths count bytes of an answer's body. */
export type WireFault =
  | { readonly kind: "pass" }
  /** To another port of loopback. */
  | { readonly kind: "elsewhere"; readonly port: number }
  /** The first answer is an empty list, with the headers of the true one; the others pass. */
  | { readonly kind: "empty once" }
  /** Nobody listens; connections that were open are cut. */
  | { readonly kind: "refuse" }
  /** Connections are taken, and nothing is answered, not even what was asked before. */
  | { readonly kind: "hang" }
  /** The body ends in the middle, with the connection. */
  | { readonly kind: "cut"; readonly after: number }
  /** The body ends in the middle, and the answer's length says that this is all. */
  | { readonly kind: "shorten"; readonly to: number }
  /** One byte is another one. */
  | { readonly kind: "corrupt"; readonly at: number }
  /** An error as S3 says it: `{ status: 503, code: "SlowDown" }`. */
  | { readonly kind: "answer"; readonly status: number; readonly code: string }
  | { readonly kind: "delay"; readonly ms: number }
  /** 200, and a body of zeros that never ends. */
  | { readonly kind: "endless" };

export interface FaultProxy {
  readonly url: string;
  readonly port: number;
  /** From now on; `only` the requests whose path and query it matches, while the others pass. */
  set(fault: WireFault, only?: RegExp): Promise<void>;
  /** Every request that arrived, in order: `GET /bucket/key`. */
  readonly seen: readonly string[];
  stop(): Promise<void>;
}

/** An HTTP proxy on loopback in front of a port of loopback. It passes until a fault is set. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  const port = await freePort();
  const seen: string[] = [];
  let now: { readonly fault: WireFault; readonly only?: RegExp } = { fault: { kind: "pass" } };
  const faultOf = (path: string): WireFault => (now.only?.test(path) === false ? { kind: "pass" } : now.fault);

  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? "/";
    seen.push(`${incoming.method ?? ""} ${path}`);
    const passes = (): void => void (now = { fault: { kind: "pass" } });
    void serve(incoming, answer, target, () => faultOf(path), passes).catch(() => answer.destroy());
  });
  server.keepAliveTimeout = 60_000;
  const listen = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    async set(fault, only) {
      const silent = now.fault.kind === "hang";
      now = { fault, ...(only !== undefined && { only }) };
      if (fault.kind === "refuse") {
        if (server.listening) await close();
        return;
      }
      if (!server.listening) await listen();
      // What hung stays lost: nobody who waited for it is to believe that it was only slow.
      if (silent && fault.kind !== "hang") server.closeAllConnections();
    },
    async stop() {
      if (server.listening) await close();
    },
  };
}

async function serve(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: number,
  faultNow: () => WireFault,
  passes: () => void,
): Promise<void> {
  const fault = faultNow();
  if (fault.kind === "hang") return;
  if (fault.kind === "answer") return refuse(incoming, answer, fault);
  if (fault.kind === "endless") return endless(answer);
  if (fault.kind === "delay") await sleep(fault.ms);
  const { method, url: path, rawHeaders: headers } = incoming;
  const port = fault.kind === "elsewhere" ? fault.port : target;
  const onward = request({ host: "127.0.0.1", port, method, path, headers, setHost: false });
  // The server's own failure is the client's: the connection ends.
  onward.once("error", () => answer.destroy());
  answer.once("close", () => onward.destroy());
  incoming.pipe(onward);
  onward.once("response", (response) => {
    response.once("error", () => answer.destroy());
    // Of a query that waits, what counts is when it is answered.
    if (faultNow().kind === "empty once") {
      passes();
      response.resume();
      const { "content-encoding": _, ...headers } = response.headers;
      answer.writeHead(200, { ...headers, "content-length": "2" });
      answer.end("[]");
      return;
    }
    const body = shaped(fault, Number(response.headers["content-length"] ?? 0));
    const raw = fault.kind === "shorten" ? withLength(response.rawHeaders, fault.to) : response.rawHeaders;
    if (faultNow().kind !== "hang") answer.writeHead(response.statusCode ?? 502, response.statusMessage ?? "", raw);
    response.on("data", (bytes: Buffer) => {
      if (faultNow().kind === "hang") return;
      const { more, last } = body(bytes);
      answer.write(more, () => last && answer.destroy());
    });
    response.once("end", () => faultNow().kind !== "hang" && answer.end());
  });
}

/** What becomes of each piece of a body; `last`: the connection ends after it. */
function shaped(fault: WireFault, length: number): (bytes: Buffer) => { more: Buffer; last: boolean } {
  let at = 0;
  return (bytes) => {
    const from = at;
    at += bytes.length;
    if (fault.kind === "cut")
      return { more: bytes.subarray(0, Math.max(0, fault.after - from)), last: at >= fault.after };
    if (fault.kind === "shorten") return { more: bytes.subarray(0, Math.max(0, fault.to - from)), last: false };
    // A place beyond the end would break nothing: then it is the last byte.
    const place = fault.kind === "corrupt" ? Math.min(fault.at, Math.max(0, length - 1)) : -1;
    if (place < from || place >= at) return { more: bytes, last: false };
    const changed = Buffer.from(bytes);
    changed[place - from] = (changed[place - from] ?? 0) ^ 0xff;
    return { more: changed, last: false };
  };
}

function withLength(raw: readonly string[], length: number): string[] {
  return raw.map((text, index) => (raw[index - 1]?.toLowerCase() === "content-length" ? String(length) : text));
}

function refuse(
  incoming: IncomingMessage,
  answer: ServerResponse,
  { status, code }: Extract<WireFault, { kind: "answer" }>,
): void {
  incoming.resume();
  answer.writeHead(status, { "content-type": "application/xml" });
  const message = code === "SlowDown" ? "Please reduce your request rate." : "Access Denied";
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  answer.end(incoming.method === "HEAD" ? undefined : text);
}

function endless(answer: ServerResponse): void {
  const zeros = Buffer.alloc(64 * 1024);
  answer.writeHead(200, { "content-type": "application/octet-stream", etag: '"endless"' });
  const more = (): void => {
    while (!answer.destroyed) if (!answer.write(zeros)) return void answer.once("drain", more);
  };
  more();
}
