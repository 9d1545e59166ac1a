import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";
import type { RoutedRequest } from "../table/decide.ts";

export interface Answer {
  readonly status: number;
  /** Names in lower case, in the order that they came; values are bytes, one character each. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Sends requests to a Unix socket. Each rejects where no answer comes: the connection is closed, or the time is over. */
export interface Client {
  ask(socketPath: string, request: RoutedRequest, body?: string): Promise<Answer>;
  close(): void;
}

interface ClientOptions {
  /** No certificate is looked at: HAProxy has a stand-in. */
  readonly tls?: boolean;
  /** Milliseconds; for ever unless said. */
  readonly timeout?: number;
  /** What each connection begins with: a line of the PROXY protocol. */
  readonly hello?: string;
}

/** HTTP/1.1 on kept connections. */
export function http1Client({ tls: isTls = false, timeout, hello }: ClientOptions = {}): Client {
  const kept = { keepAlive: true, maxSockets: 4 };
  const agent = isTls ? new https.Agent({ ...kept, rejectUnauthorized: false }) : new http.Agent(kept);
  if (hello !== undefined)
    agent.createConnection = (options) => {
      const { path = "", servername = "" } = options as { path?: string; servername?: string };
      const socket = saying(hello, path);
      return isTls ? tls.connect({ socket, servername, rejectUnauthorized: false }) : socket;
    };
  return {
    ask: (socketPath, request, body = "") =>
      new Promise((resolve, reject) => {
        const length = body === "" ? [] : ["content-length", String(Buffer.byteLength(body))];
        const host = request.host === undefined ? [] : ["host", request.host];
        const sent = (isTls ? https : http).request({
          ...{ agent, socketPath, method: request.method, path: targetOf(request), setHost: false },
          headers: [...host, ...request.headers.flat(), ...length],
          ...(isTls && { servername: serverName(request.host) }),
          ...(timeout !== undefined && { timeout }),
        });
        sent.on("response", (answer) => {
          const { statusCode: status = 0, rawHeaders } = answer;
          const names: [string, string][] = [];
          for (let i = 0; i < rawHeaders.length; i += 2)
            names.push([(rawHeaders[i] ?? "").toLowerCase(), rawHeaders[i + 1] ?? ""]);
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () => resolve({ status, headers: names, body: Buffer.concat(parts).toString() }));
        });
        sent.on("timeout", () => sent.destroy(noAnswer(timeout)));
        sent.on("error", reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** A connection that says something first. */
function saying(hello: string, path: string): net.Socket {
  const socket = net.connect(path);
  socket.write(hello);
  return socket;
}

/** HTTP/2, without TLS by prior knowledge (RFC 9113 3.3), a connection per listener and server name. */
export function http2Client({ tls: isTls = false, timeout, hello = "" }: ClientOptions = {}): Client {
  const sessions = new Map<string, http2.ClientHttp2Session>();
  const sessionTo = (socketPath: string, host: string | undefined, reject: (error: Error) => void) => {
    const servername = isTls ? serverName(host) : "";
    const key = `${socketPath} ${servername}`;
    let session = sessions.get(key);
    if (session && !session.closed && !session.destroyed) return session;
    const options = { servername, ALPNProtocols: ["h2"], rejectUnauthorized: false };
    const createConnection = () => {
      const socket = saying(hello, socketPath);
      return isTls ? tls.connect({ ...options, socket }) : socket;
    };
    session = http2.connect(`${isTls ? "https" : "http"}://localhost`, { createConnection });
    session.on("error", reject);
    sessions.set(key, session);
    return session;
  };
  return {
    ask: (socketPath, request, body = "") =>
      new Promise((resolve, reject) => {
        const session = sessionTo(socketPath, request.host, reject);
        const headers: http2.OutgoingHttpHeaders = { ":method": request.method, ":path": targetOf(request) };
        // Without a host: an empty authority is no URL, and without this line the session has one of its own.
        headers[request.host ? ":authority" : "host"] = request.host ?? "";
        for (const [name, value] of request.headers) {
          const before = headers[name.toLowerCase()];
          headers[name.toLowerCase()] = before === undefined ? value : [before, value].flat().map(String);
        }
        if (body !== "") headers["content-length"] = Buffer.byteLength(body);
        // Node asks for no body where a method is known to have none, and would send one.
        const stream = session.request(headers, { endStream: body === "" });
        if (timeout !== undefined) stream.setTimeout(timeout, () => stream.destroy(noAnswer(timeout)));
        let status = 0;
        const names: [string, string][] = [];
        const parts: Buffer[] = [];
        // Node joins lines of one name; the third argument has them as they came.
        stream.on("response", (...[, , raw]: [unknown, unknown, readonly string[]]) => {
          for (let i = 0; i < raw.length; i += 2) {
            if (raw[i] === ":status") status = Number(raw[i + 1]);
            else names.push([raw[i] ?? "", raw[i + 1] ?? ""]);
          }
        });
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("error", (error) => {
          // A malformed request is a stream error in HTTP/2 (RFC 9113 8.1.1), where HTTP/1.1 has the status 400.
          if (stream.rstCode === http2.constants.NGHTTP2_PROTOCOL_ERROR)
            resolve({ status: 400, headers: [], body: "" });
          else reject(error);
        });
        stream.on("end", () => {
          if (status === 0) reject(new Error("the connection was closed without an answer"));
          else resolve({ status, headers: names, body: Buffer.concat(parts).toString() });
        });
        if (body !== "") stream.end(body);
      }),
    close: () => sessions.forEach((session) => session.destroy()),
  };
}

function noAnswer(timeout: number | undefined): Error {
  return new Error(`no answer within ${(timeout ?? 0) / 1000} s`);
}

/** Of TLS (RFC 6066 3): a name, never an address. */
function serverName(host = ""): string {
  const name = host.replace(/:\d*$/, "").replace(/\.$/, "");
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(name) && net.isIP(name) === 0 ? name : "";
}

function targetOf({ path, query }: RoutedRequest): string {
  return query === "" ? path : `${path}?${query}`;
}

/** Every value of a header, in order. */
export function valuesOf(headers: Answer["headers"], name: string): string[] {
  return headers.filter(([other]) => other === name).map(([, value]) => value);
}
