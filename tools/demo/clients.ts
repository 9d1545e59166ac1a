import http from "node:http";
import net from "node:net";

export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly body: string;
}

/** One GET through HAProxy. */
export function get(port: number, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: "127.0.0.1", port, path, headers: { host }, agent: false }, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => (body += text));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "", body: body.trim() }),
      );
      answer.on("error", reject);
    });
    request.on("error", reject);
  });
}

/** True when a websocket's handshake passes and a frame comes back. */
export function websocketPasses(port: number, host: string, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({
      host: "127.0.0.1",
      port,
      path,
      agent: false,
      headers: {
        host,
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "c2lnbmFsYm94LWRlbW8tMQ==",
      },
    });
    request.on("upgrade", (_, socket) => {
      socket.once("data", () => {
        socket.destroy();
        resolve(true);
      });
      socket.write("ping");
    });
    request.on("response", () => resolve(false));
    request.on("error", () => resolve(false));
  });
}

/** What a TCP service says first. */
export function greeting(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.setEncoding("utf8");
    socket.once("data", (text) => {
      socket.destroy();
      resolve(String(text).trim());
    });
    socket.once("error", reject);
    socket.once("end", () => reject(new Error("the connection was closed before a word came")));
  });
}
