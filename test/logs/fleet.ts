import net from "node:net";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import type { RouteTable } from "../../compiler/table/table.ts";
import { serve } from "../traffic/haproxy.ts";
import { startUpstreams } from "../traffic/upstreams.ts";
import type { Receiver } from "./receiver.ts";

const SHOP = `host: shop.example.com
routes:
  web: { pathPrefix: /, service: web }
  beta: { pathPrefix: /, headers: { X-Beta: "1" }, service: web }
  half: { path: /half, log: 50%, service: web }
  never: { path: /never, log: off, return: { status: 200, body: ok } }
  old: { path: /old, redirect: { path: /new } }
  alias: { host: [a.example.com, b.example.com], pathPrefix: /, service: web }
  only: { host: only.example.com, path: /only, service: web }
  deep: { host: "*.deep.example.com", pathPrefix: /, service: web }
tcp:
  stock: { listener: stock, service: stock }
`;
const PLATFORM = `listeners:
  public: { bind: ":80", tls: { bind: ":443", certificates: public } }
  stock: { bind: ":5432", mode: tcp }
teams:
  shop: { hosts: ["*.example.com"], listeners: [public, stock] }
defaults: { listener: public }
everyHost:
  no-git: { pathPrefix: /.git, return: { status: 403 } }
`;

/** Routes for each thing that a line may say, without `logs:`. */
export const FLEET: Readonly<Record<string, string>> = {
  "routes/platform/platform.yaml": PLATFORM,
  "routes/shop/shop.yaml": SHOP,
};

/** A real HAProxy that logs, and what it listens on. */
export interface Logging {
  readonly table: RouteTable;
  readonly socketOf: (listener: string, transport?: "plain" | "tls") => string;
  readonly receiver: Receiver;
}

/** `logs`: what the platform file says beside the target. */
export async function logging(
  program: string,
  receiver: Receiver,
  logs: Readonly<Record<string, unknown>>,
  use: (logging: Logging) => Promise<void>,
): Promise<void> {
  const said = JSON.stringify({ target: receiver.target, ...logs });
  const compilation = compile(
    sourcesFromFiles({ ...FLEET, "routes/platform/platform.yaml": `${PLATFORM}logs: ${said}\n` }),
  );
  const { compiled } = compilation;
  if (!compiled) throw new Error(compilation.diagnostics.map(({ message }) => message).join("\n"));
  const upstreams = await startUpstreams(compiled.model.backends);
  try {
    const secrets = [{ path: "secrets/public.pem", text: throwAwayCertificate(["shop.example.com"]) }];
    const instancesOf = (backend: Parameters<typeof upstreams.addressOf>[0]) => [upstreams.addressOf(backend)];
    const serving = await serve(program, compilation, { kind: "given", instancesOf }, secrets);
    try {
      await use({ table: compiled.table, socketOf: serving.socketOf, receiver });
    } finally {
      await serving.stop();
    }
  } finally {
    await upstreams.stop();
    receiver.stop();
  }
}

/** Sends bytes, one character each, and gives what comes back until the other side ends it. */
export function exchange(socket: net.Socket, sent: string): Promise<string> {
  return new Promise((resolve) => {
    let told = "";
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => (told += part));
    socket.on("error", () => resolve(told));
    socket.on("close", () => resolve(told));
    socket.write(sent, "latin1");
  });
}

/** A request without a body on a connection of its own. */
export function request(target: string, ...headers: readonly string[]): string {
  return [`GET ${target} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n");
}
