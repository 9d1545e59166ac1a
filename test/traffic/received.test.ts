import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import net, { type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { running } from "./running.ts";

/** Answers 101 to any upgrade, so that whatever changes protocols is seen; keeps the heads that it got. */
async function startUpgrading() {
  const heads: string[] = [];
  const server = net.createServer((socket) => {
    let head = "";
    socket.on("error", () => socket.destroy());
    socket.on("data", (part) => {
      head += part.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      heads.push(head);
      const upgrade = /^upgrade: (.*)\r$/im.exec(head)?.[1];
      const changed = `101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: ${upgrade}\r\n${ACCEPT}`;
      socket.write(`HTTP/1.1 ${upgrade === undefined ? "200 OK\r\ncontent-length: 0" : changed}\r\n\r\n`);
      head = "";
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, heads, stop: () => server.close() };
}

function statusOf(socketPath: string, headers: readonly string[], target = "/"): Promise<number> {
  return new Promise((resolve, reject) => {
    const lines = [`GET ${target} HTTP/1.1`, "host: shop.example.com", ...headers, "", ""];
    const socket = net.connect(socketPath, () => socket.write(lines.join("\r\n")));
    socket.once("data", (told) => {
      socket.destroy();
      resolve(Number(told.toString().slice(9, 12)));
    });
    socket.on("error", reject);
  });
}

/** A websocket over HTTP/2 and its like (RFC 8441): until an answer or a refused stream comes. */
function extendedConnect(socketPath: string, protocol: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const session = connectHttp2("http://localhost", { createConnection: () => net.connect(socketPath) });
    session.on("error", reject);
    session.on("remoteSettings", () => {
      const stream = session.request({
        ":method": "CONNECT",
        ":protocol": protocol,
        ":authority": "shop.example.com",
        ":path": "/",
      });
      const done = () => {
        session.destroy();
        resolve();
      };
      stream.on("response", done);
      stream.on("error", done);
    });
  });
}

/** HAProxy compares them (RFC 6455 1.3). */
const ACCEPT = "sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
const KEY = "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==";
const upgrade = (value: string) => ["connection: upgrade", `upgrade: ${value}`];

/** Lines sent, and what of the upgrade arrives by default and where the platform allows SPDY/3.1 alone. */
const upgrades: [readonly string[], string | undefined, string | undefined][] = [
  [upgrade("h2c"), undefined, undefined],
  [["connection: upgrade, http2-settings", "upgrade: h2c", "http2-settings: AAMAAABkAAQAAP__"], undefined, undefined],
  [["http2-settings: AAMAAABkAAQAAP__"], undefined, undefined],
  [["upgrade: H2C"], undefined, undefined],
  [upgrade("h2c,h2c"), undefined, undefined],
  [upgrade("SPDY/3.1, h2c, SPDY/3.1"), undefined, undefined],
  [[...upgrade("TLS/1.0"), "upgrade: h2c"], undefined, undefined],
  [["connection: upgrade", "upgrade:", "upgrade: x"], undefined, undefined],
  [[...upgrade("websocket"), KEY], "websocket", undefined],
  [[...upgrade("WebSocket"), KEY], "WebSocket", undefined],
  [upgrade("SPDY/3.1"), undefined, "SPDY/3.1"],
  [upgrade("spdy/3.1"), undefined, "spdy/3.1"],
  [upgrade("SPDY/3x1"), undefined, undefined],
];

/** Lines sent, and what of Connection arrives. */
const connections: [readonly string[], string | undefined][] = [
  [["connection: X-User, close"], undefined],
  [["connection: authorization", "connection: keep-alive, te", "te: trailers"], undefined],
  [["connection: upgrade-x"], undefined],
  [["connection: keep-alive, Upgrade, x-user", "upgrade: websocket", KEY], "upgrade"],
  [["connection: x-user", "connection: upgrade", "upgrade: websocket", KEY], "upgrade"],
];

const names = ["x-user: 1", "x_user: 2", "X_USER: 3", "x.user: 4", "x!user: 5", "x-user2: 6"];

describe.each(haproxies())("what goes on to backends, on haproxy $version", ({ path: program, version }) => {
  const platform = (requests: string) => `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [shop.example.com] }
${requests}`;
  const cases: [string, string, 1 | 2][] = [
    ["by default", platform(""), 1],
    ["as the platform says", platform("requests: { upgrades: [SPDY/3.1], headerNames: preserve }\n"), 2],
  ];

  test.each(cases)("upgrades and names of headers, %s", { timeout: 60_000 }, async (_, file, which) => {
    const upstream = await startUpgrading();
    const shop = `host: shop.example.com
routes:
  all: { pathPrefix: /, backend: own }
backends:
  own: { servers: ["127.0.0.1:${upstream.port}"], check: none }
`;
    const last = (name: string) => new RegExp(`^${name}: (.*)\r$`, "im").exec(upstream.heads.at(-1) ?? "")?.[1];
    await running(
      program,
      shop,
      async ({ socketOf }) => {
        const socket = socketOf("public");
        for (const line of upgrades) {
          const [sent, ...wanted] = line;
          const status = await statusOf(socket, sent);
          const arrives = wanted[which - 1];
          expect([sent, status, last("upgrade"), last("http2-settings")]).toEqual([
            sent,
            arrives === undefined ? 200 : 101,
            arrives,
            undefined,
          ]);
        }
        for (const protocol of ["websocket", "h2c", "SPDY/3.1"]) {
          const before = upstream.heads.length;
          await extendedConnect(socket, protocol);
          const isAllowed = protocol === (which === 1 ? "websocket" : "SPDY/3.1");
          const isRefused = protocol === "h2c" && version !== "2.6";
          expect([protocol, upstream.heads.length - before]).toEqual([protocol, isRefused ? 0 : 1]);
          if (!isRefused) expect([protocol, last("upgrade")]).toEqual([protocol, isAllowed ? protocol : undefined]);
        }
        for (const [sent, arrives] of connections) {
          await statusOf(socket, sent);
          expect([
            sent,
            upstream.heads
              .at(-1)
              ?.toLowerCase()
              .match(/^connection: .*/gm),
          ]).toEqual([sent, arrives === undefined ? null : [`connection: ${arrives}`]]);
        }
        await statusOf(socket, [], "http://shop.example.com/a?b=c");
        expect(upstream.heads.at(-1)).toMatch(/^GET \/a\?b=c HTTP\/1\.1\r\nhost: shop\.example\.com\r\n/);
        await statusOf(socket, names);
        const arrived = names.filter((line) => upstream.heads.at(-1)?.includes(`${line.toLowerCase()}\r\n`));
        expect(arrived).toEqual(which === 1 ? ["x-user: 1", "x-user2: 6"] : names);
      },
      file,
    );
    upstream.stop();
  });
});
