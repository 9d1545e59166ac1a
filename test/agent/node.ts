import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { agentOnce, type OnceOptions } from "../../agent/main.ts";
import type { AgentExit } from "../../agent/commands/start.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { publish } from "../../compiler/publish/apply.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { archive } from "../../compiler/release/archive.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";

/** Of every release that a test node gets. */
export const COMMIT = "9f8e7d6c5b4a39281706f5e4d3c2b1a098765432";

/** A node and a store in a directory of their own, short enough for sockets. */
export interface TestNode {
  readonly root: string;
  readonly node: string;
  readonly storeUrl: string;
  readonly storeDir: string;
  readonly store: Store;
  once(haproxy: string, more?: Partial<OnceOptions>): Promise<{ exit: AgentExit; out: string; err: string }>;
  publish(release: Release, channel?: string): Promise<number>;
  remove(): Promise<void>;
}

export async function testNode(): Promise<TestNode> {
  const root = await mkdtemp(join(tmpdir(), "sb-"));
  const storeDir = join(root, "store");
  const storeUrl = pathToFileURL(storeDir).href;
  const opened = openStore(storeUrl);
  if (!opened.ok) throw new Error(opened.fault.message);
  const node = join(root, "n");
  return {
    root,
    node,
    storeUrl,
    storeDir,
    store: opened.value,
    async once(haproxy, more = {}) {
      let out = "";
      let err = "";
      const io = {
        stdout: { write: (text: string) => void (out += text) },
        stderr: { write: (text: string) => void (err += text) },
        env: process.env,
      };
      const exit = await agentOnce({ store: storeUrl, channel: "stable", node, haproxy, unsigned: true, ...more }, io);
      return { exit, out, err };
    },
    async publish(release, channel = "stable") {
      const done = await publish(opened.value, archive(release), channel, {
        compiler: "signalbox test",
        commit: COMMIT,
        author: "a test",
        now: new Date(),
      });
      if (!done.ok) throw new Error(done.fault.message);
      return done.value.pointer.sequence;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A small release written by hand: one listener, one team. `version` is what every answer carries. */
export function smallRelease(port: number, upstream: number, version: string, team = ""): Release {
  const platform = `global
    default-path parent
    stats socket "\${SIGNALBOX_RUN-/run/signalbox}/haproxy.sock" level admin expose-fd listeners
    maxconn 200
defaults signalbox-http
    mode http
    timeout client 5s
    timeout server 5s
    timeout connect 1s
    option http-keep-alive
frontend public from signalbox-http
    bind "\${SIGNALBOX_BIND_PUBLIC-127.0.0.1:${port}}"
    option idle-close-on-response
    http-response set-header x-version ${version}
    http-request set-var(txn.b) path,map_beg(maps/paths.map)
    use_backend %[var(txn.b)]
global
    default-path current
`;
  const shop = `backend shop.web from signalbox-http
    # @shop/shop.yaml:7
    server s1 127.0.0.1:${upstream} check
${team}`;
  return buildRelease(
    [
      { path: "haproxy/00-platform.cfg", text: platform, kind: "static" },
      { path: "haproxy/10-shop.cfg", text: shop, kind: "static", team: "shop" },
      { path: "maps/paths.map", text: "/ shop.web\n", kind: "static", map: "paths" },
    ],
    { requires: [], secrets: [], services: ["web"] },
  );
}

export interface Upstream {
  readonly port: number;
  close(): Promise<void>;
}

export async function upstream(): Promise<Upstream> {
  const server = createServer((_request, response) => response.end("hello\n"));
  const port = await listening(server);
  return { port, close: () => closed(server) };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
