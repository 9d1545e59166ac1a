import { once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { http2Client } from "../../compiler/tests/client.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";

/** What would be HAProxy's syntax elsewhere. */
const page = (name: string) => `<h1>${name}</h1> %[src] "\${HOME}" %% {{ env "HOME" }}\n`;

/** The largest, beside the longest header. */
const LARGEST = "0123456789abcde\n".repeat(768);

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public:
    bind: ":80"
    tls: { bind: ":443", certificates: public }
    hsts: { maxAge: 365d }
    errorPages: { 503: pages/503.json }
  bare: { bind: ":8080" }
  behind: { bind: ":8081", proxyProtocol: true }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, bare, behind] }
errorPages: { 400: pages/400.html, 403: pages/403.html, 404: pages/404.html, 502: pages/502.txt, 503: pages/503.html, 504: pages/504.html }
lists: { bad: [203.0.113.0/24] }
blocked: [bad]
defaults: { listener: public, responseHeaders: { set: { X-All: ${"h".repeat(2000)} } } }
`,
    ...Object.fromEntries(
      ["400.html", "403.html", "404.html", "502.txt", "503.html"].map((name) => [
        `routes/platform/pages/${name}`,
        page(name),
      ]),
    ),
    "routes/platform/pages/503.json": '{ "error": "no server" }\n',
    "routes/platform/pages/504.html": LARGEST,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
  none: { path: /none, listener: [public, bare, behind], backend: none }
  closing: { path: /closing, backend: closing }
  silent: { path: /silent, backend: silent }
  denied: { path: /denied, allow: { src: [203.0.113.5] }, backend: none }
  said: { path: /said, return: { status: 404 } }
  own: { path: /own, backend: own }
  text: { path: /text, backend: text }
backends:
  none: { servers: ["127.0.0.1:1"] }
  closing: { service: closing, check: none }
  silent: { service: silent, check: none, timeout: { server: 200ms } }
  own:
    servers: ["127.0.0.1:2"]
    haproxy: |
      http-request return status 404
  text:
    servers: ["127.0.0.1:3"]
    haproxy: |
      http-request deny
`,
  }),
);

async function said(socket: net.Socket, bytes: string): Promise<string> {
  let text = "";
  socket.on("data", (part: Buffer) => (text += part.toString()));
  socket.write(bytes);
  await once(socket, "close");
  return text;
}

const ask = (path: string, method = "GET") =>
  `${method} ${path} HTTP/1.1\r\nHost: shop.example.com\r\nConnection: close\r\n\r\n`;

function partsOf(answer: string) {
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const values = (name: string) =>
    [...head.matchAll(new RegExp(`^${name}: (.*)$`, "gim"))].map(([, value]) => value?.trim());
  return { status: Number(head.slice(9, 12)), values, body: body.join("\r\n\r\n") };
}

describe.each(haproxies())("pages of errors on haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  const servers: net.Server[] = [];

  const listening = async (connected: (socket: net.Socket) => void): Promise<number> => {
    const server = net.createServer(connected).listen(0, "127.0.0.1");
    servers.push(server);
    await once(server, "listening");
    return (server.address() as net.AddressInfo).port;
  };

  beforeAll(async () => {
    const ports = new Map([
      ["shop.closing", await listening((socket) => socket.once("data", () => socket.destroy()))],
      ["shop.silent", await listening((socket) => socket.on("error", () => undefined))],
    ]);
    serving = await serve(program, compilation, {
      kind: "given",
      instancesOf: ({ id, servers: { kind } }) => {
        if (kind === "fixed") return undefined;
        const port = ports.get(id);
        return port === undefined ? [] : [{ address: "127.0.0.1", port }];
      },
    });
  });
  afterAll(async () => {
    await serving?.stop();
    for (const server of servers) server.close();
  });

  const plain = (listener = "public") => net.connect(serving?.socketOf(listener) ?? "");
  const html = "text/html; charset=utf-8";

  test.each([
    ["no route", "/elsewhere", 404, html, page("404.html")],
    ["what is refused", "/a/../b", 400, html, page("400.html")],
    ["a client that a route denies", "/denied", 403, html, page("403.html")],
    ["what a team's text denies", "/text", 403, html, page("403.html")],
    ["a backend without a usable server", "/none", 503, "application/json", '{ "error": "no server" }\n'],
    ["a server that closes", "/closing", 502, "text/plain; charset=utf-8", page("502.txt")],
    ["a server that is silent", "/silent", 504, html, LARGEST],
  ])("%s", async (_, path, status, type, body) => {
    const answer = partsOf(await said(plain(), ask(path, "POST")));
    expect(answer).toMatchObject({ status, body });
    expect(answer.values("content-type")).toEqual([type]);
    expect(answer.values("content-length")).toEqual([`${Buffer.byteLength(body)}`]);
    expect(answer.values("cache-control")).toEqual(["no-cache"]);
    expect(answer.values("x-all")).toEqual(["h".repeat(2000)]);
    const head = partsOf(await said(plain(), ask(path, "HEAD")));
    expect(head).toMatchObject({ status, body: "" });
    expect(head.values("content-length")).toEqual([`${Buffer.byteLength(body)}`]);
  });

  test("a listener without pages of its own has those of all", async () => {
    expect(partsOf(await said(plain("bare"), ask("/none")))).toMatchObject({ status: 503, body: page("503.html") });
  });

  test("a client of a blocked list gets one", async () => {
    const blocked = `PROXY TCP4 203.0.113.9 198.51.100.1 40000 80\r\n${ask("/none")}`;
    expect(partsOf(await said(plain("behind"), blocked))).toMatchObject({ status: 403, body: page("403.html") });
  });

  test("answers of routes and backends stay", async () => {
    for (const path of ["/said", "/own"])
      expect(partsOf(await said(plain(), ask(path)))).toMatchObject({ status: 404, body: "" });
  });

  test("over TLS browsers are told of https on a page, too", async () => {
    const socket = tls.connect({ path: serving?.socketOf("public", "tls") ?? "", rejectUnauthorized: false });
    const answer = partsOf(await said(socket, ask("/elsewhere")));
    expect([answer.status, answer.values("strict-transport-security")]).toEqual([404, ["max-age=31536000"]]);
  });

  test("over HTTP/2", async () => {
    const client = http2Client();
    try {
      const answer = await client.ask(serving?.socketOf("public") ?? "", {
        ...{ listener: "public", host: "shop.example.com", path: "/elsewhere", query: "", method: "GET", headers: [] },
      });
      expect(answer).toMatchObject({ status: 404 });
      expect(answer.body).toBe(page("404.html"));
    } finally {
      client.close();
    }
  });

  test("what is no HTTP has HAProxy's own text", async () => {
    expect(partsOf(await said(plain(), "GET / x y\r\n\r\n"))).toMatchObject({
      status: 400,
      body: expect.stringContaining("Your browser sent an invalid request") as string,
    });
  });
});
