import { execa } from "execa";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import tls from "node:tls";
import { tmpdir } from "node:os";
import path from "node:path";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import type { RenderedFile } from "../../compiler/render/target.ts";
import { http2Client, valuesOf, type Client } from "../../compiler/tests/client.ts";

/** A real HAProxy on the compiled configuration, listening on sockets in a folder of its own. */
export interface RealHaproxy {
  /** The route that HAProxy chose, or the status of its refusal. */
  ask(protocol: "HTTP/1.1" | "HTTP/2", request: RoutedRequest): Promise<string>;
  stop(): Promise<void>;
}

export async function startReal(program: string, files: readonly RenderedFile[]): Promise<RealHaproxy> {
  const dir = await mkdtemp(path.join(tmpdir(), "signalbox-decision-"));
  for (const file of files) {
    const at = path.join(dir, file.path);
    await mkdir(path.dirname(at), { recursive: true });
    await writeFile(at, file.text);
  }
  await writeFile(path.join(dir, "public.pem"), certificate);
  const socketOf = (listener: string, scheme?: string) =>
    path.join(dir, `${listener}${scheme === "https" ? ".tls" : ""}.sock`);
  const running = execa(program, ["-db", "-f", path.join(dir, "haproxy")], {
    env: {
      SIGNALBOX_RUN: dir,
      SIGNALBOX_SECRETS: dir,
      SIGNALBOX_BIND_PUBLIC: `unix@${socketOf("public")}`,
      SIGNALBOX_BIND_PUBLIC_TLS: `unix@${socketOf("public", "https")}`,
      SIGNALBOX_BIND_INTERNAL: `unix@${socketOf("internal")}`,
    },
    reject: false,
    all: true,
  });
  let ended: string | undefined;
  void running.then((result) => (ended = result.all ?? ""));
  const clients = new Map<string, Client>();
  const closeAll = () => {
    for (const client of clients.values()) client.close();
    clients.clear();
  };
  const stop = async () => {
    closeAll();
    running.kill("SIGKILL");
    await running;
    await rm(dir, { recursive: true, force: true });
  };
  const probe: RoutedRequest = { listener: "public", host: "a.test", path: "/", query: "", method: "GET", headers: [] };
  for (let tries = 0; ; tries++) {
    try {
      await send(socketOf("public"), probe);
      break;
    } catch (error) {
      if (ended !== undefined || tries > 500) {
        await stop();
        throw new Error(`haproxy did not start:\n${ended ?? ""}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  return {
    async ask(protocol, request) {
      const socket = socketOf(request.listener, request.scheme);
      if (protocol === "HTTP/1.1") return send(socket, request);
      const isTls = request.scheme === "https";
      const hello = helloOf(request);
      const key = `${isTls} ${hello}`;
      const client = clients.get(key) ?? http2Client({ tls: isTls, hello });
      clients.set(key, client);
      const { status, headers } = await client.ask(socket, request);
      // 2.6 refuses a path beyond ASCII too, where the stream before it on the connection had a `#`.
      if (status === 400) {
        client.close();
        clients.delete(key);
      }
      return routeOr(status, valuesOf(headers, "x-signalbox-decision")[0], valuesOf(headers, "location")[0]);
    },
    stop,
  };
}

const certificate = throwAwayCertificate(["a.test"]);

/** Every listener takes the PROXY protocol, so that a client can come from anywhere. */
function helloOf({ src = "192.0.2.1" }: RoutedRequest): string {
  return src.includes(":") ? `PROXY TCP6 ${src} 2001:db8::1 4000 80\r\n` : `PROXY TCP4 ${src} 192.0.2.2 4000 80\r\n`;
}

/** As it stands, on a connection of its own: no client of Node's sends what is malformed. */
function send(socketPath: string, request: RoutedRequest): Promise<string> {
  const target = request.path + (request.query === "" ? "" : `?${request.query}`);
  const host: (readonly [string, string])[] = request.host === undefined ? [] : [["host", request.host]];
  const headers = [...host, ...request.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return new Promise((resolve, reject) => {
    let told = "";
    const raw = net.connect(socketPath);
    raw.write(helloOf(request), "latin1");
    const sent = () => socket.write(`${request.method} ${target} HTTP/1.1\r\n${headers}\r\n`, "latin1");
    const socket: net.Socket =
      request.scheme === "https" ? tls.connect({ socket: raw, rejectUnauthorized: false }, sent) : raw;
    if (socket === raw) sent();
    else raw.on("error", reject);
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => {
      told += part;
      if (!told.includes("\r\n\r\n")) return;
      socket.destroy();
      const [route, location] = ["x-signalbox-decision", "location"].map(
        (name) => new RegExp(`^${name}: (.*)\r$`, "m").exec(told)?.[1],
      );
      resolve(routeOr(Number(told.slice(9, 12)), route, location));
    });
    socket.on("error", reject);
    socket.on("end", () => reject(new Error(`haproxy closed after ${JSON.stringify(told)}`)));
  });
}

/** Where no route is told, the listener sent it elsewhere. */
function routeOr(status: number, route: string | undefined, location: string | undefined): string {
  if (route === "" && location !== undefined) return `${status} ${location}`;
  return status === 400 || status === 404 || route === undefined ? String(status) : route;
}

/**
 * HAProxy takes nothing beyond ASCII in HTTP/1.1's request line, and more than one blank for one. In HTTP/2 CONNECT has no path
 * (RFC 9113 8.5) and Upgrade is malformed (8.2.2), `*` says that the URL has none (8.3.1), as `http://host` does, and HAProxy cuts an empty port off, so that
 * `a.test:80:` comes as `a.test:80`.
 */
export function canBeSent(protocol: string, { method, host = "", path: at, query, headers }: RoutedRequest): boolean {
  if (protocol === "HTTP/1.1") return !/^[ \t]|[ \t]$|[\x80-\xff]/.test(at + query);
  if (headers.some(([name]) => name.toLowerCase() === "upgrade")) return false;
  return method !== "CONNECT" && at !== "*" && !host.endsWith(":80:");
}
