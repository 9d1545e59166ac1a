import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import type { RoutedRequest } from "../../compiler/table/decide.ts";

export interface Answer {
  readonly status: number;
  /** Names in lower case, in the order that they came; values are bytes, one character each. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface Client {
  ask(socketPath: string, request: RoutedRequest): Promise<Answer>;
  close(): void;
}

/** HTTP/1.1 on kept connections. */
export function http1Client(): Client {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  return {
    ask: (socketPath, request) =>
      new Promise((resolve, reject) => {
        const headers = [...(request.host === undefined ? [] : ["host", request.host]), ...request.headers.flat()];
        const options = { agent, socketPath, method: request.method, path: targetOf(request), headers, setHost: false };
        const sent = http.request(options, (answer) => {
          const { statusCode: status = 0, rawHeaders } = answer;
          const names: [string, string][] = [];
          for (let i = 0; i < rawHeaders.length; i += 2)
            names.push([(rawHeaders[i] ?? "").toLowerCase(), rawHeaders[i + 1] ?? ""]);
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () => resolve({ status, headers: names, body: Buffer.concat(parts).toString() }));
        });
        sent.on("error", reject);
        sent.end();
      }),
    close: () => agent.destroy(),
  };
}

/** HTTP/2 with prior knowledge (RFC 9113 3.3), a connection per listener. */
export function http2Client(): Client {
  const sessions = new Map<string, http2.ClientHttp2Session>();
  return {
    ask: (socketPath, request) =>
      new Promise((resolve, reject) => {
        let session = sessions.get(socketPath);
        if (!session || session.closed || session.destroyed) {
          session = http2.connect("http://localhost", { createConnection: () => net.connect(socketPath) });
          session.on("error", reject);
          sessions.set(socketPath, session);
        }
        const headers: http2.OutgoingHttpHeaders = { ":method": request.method, ":path": targetOf(request) };
        // Without a host: an empty authority is no URL, and without this line the session has one of its own.
        headers[request.host ? ":authority" : "host"] = request.host ?? "";
        for (const [name, value] of request.headers) {
          const before = headers[name.toLowerCase()];
          headers[name.toLowerCase()] = before === undefined ? value : [before, value].flat().map(String);
        }
        const stream = session.request(headers);
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
        stream.on("end", () => resolve({ status, headers: names, body: Buffer.concat(parts).toString() }));
        stream.end();
      }),
    close: () => sessions.forEach((session) => session.destroy()),
  };
}

function targetOf({ path, query }: RoutedRequest): string {
  return query === "" ? path : `${path}?${query}`;
}

/** Every value of a header, in order. */
export function valuesOf(headers: Answer["headers"], name: string): string[] {
  return headers.filter(([other]) => other === name).map(([, value]) => value);
}
