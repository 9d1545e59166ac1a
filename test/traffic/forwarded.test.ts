import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";
import { startUpstreams, type Seen, type Upstreams } from "./upstreams.ts";

/** Every listener takes the PROXY protocol, so that a client can come from anywhere. */
const platform = (requests = "") => `listeners:
  public: { bind: ":80", proxyProtocol: true, tls: { bind: ":443", certificates: public } }
  behind: { bind: ":8080", proxyProtocol: true, trustForwarded: [10.0.0.0/16, "2001:db8:1::/48", 192.0.2.7] }
  stock: { bind: ":5432", mode: tcp, proxyProtocol: true }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, behind, stock] }
defaults: { listener: public }
${requests}`;

const routes = (listener: string) => `  all-${listener}: { pathPrefix: /, listener: ${listener}, backend: all }
  set-${listener}:
    pathPrefix: /set
    listener: ${listener}
    requestHeaders: { set: { X-Forwarded-Host: own.example.com }, remove: [X-Request-Id], add: { X-Forwarded-For: added } }
    backend: all
  words-${listener}: { pathPrefix: /words, listener: ${listener}, backend: words }
  split-${listener}: { pathPrefix: /split, listener: ${listener}, backend: { all: 50, words: 50 } }
  head-${listener}: { pathPrefix: /head, listener: ${listener}, headers: { X-Go: "1" }, backend: all }
`;

const shop = `host: shop.example.com
routes:
${routes("public")}${routes("behind")}  from-proxy: { pathPrefix: /proto, listener: behind, headers: { X-Forwarded-Proto: http }, redirect: { scheme: https } }
  over-proxy: { pathPrefix: /proto, listener: behind, backend: all }
backends:
  all: { service: all }
  words:
    service: words
    haproxy: |
      http-request set-header X-Forwarded-For "%[src], forged"
      http-request set-header X-Source %[src]
tcp:
  stock: { listener: stock, service: stock }
`;

interface Asked {
  /** Of the connection, as the PROXY protocol says it: 203.0.113.9 unless said. */
  readonly from?: string;
  readonly listener?: string;
  readonly path?: string;
  readonly lines?: readonly string[];
  /** No Host header unless it is a text. */
  readonly host?: string | null;
  readonly version?: string;
}

const hello = (from: string, port: number) =>
  from.includes(":")
    ? `PROXY TCP6 ${from} 2001:db8:ffff::1 40000 ${port}\r\n`
    : `PROXY TCP4 ${from} 198.51.100.1 40000 ${port}\r\n`;

/** Sends bytes, waits for one answer and gives its status and body. */
async function ask(serving: Serving, asked: Asked): Promise<[status: number, body: string]> {
  const { from = "203.0.113.9", listener = "public", path = "/", lines = [], version = "1.1" } = asked;
  const host = asked.host === undefined ? "shop.example.com" : asked.host;
  const socket = net.connect(serving.socketOf(listener));
  let said = "";
  socket.on("data", (part) => (said += part.toString("latin1")));
  const hosts = host === null ? [] : [`Host: ${host}`];
  const head = [`GET ${path} HTTP/${version}`, ...hosts, ...lines, "Connection: close", "", ""].join("\r\n");
  socket.write(hello(from, listener === "public" ? 80 : 8080) + head, "latin1");
  await once(socket, "close");
  return [Number(said.slice(9, 12)), bodyOf(said)];
}

/** The upstreams answer with an object, which may come in chunks of HTTP/1.1: here it is one. */
function bodyOf(answer: string): string {
  return answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1);
}

/** What the backend got of these, each value of its own. */
function told(body: string): Record<string, string> {
  const { headers } = JSON.parse(body) as Seen;
  const names = headers.filter(([name]) => /forwarded|request.id/.test(name) && name !== "x-request-id");
  const ids = headers
    .filter(([name]) => name === "x-request-id")
    .map(([, value]) => (UUID.test(value) ? "made" : value));
  const found: Record<string, string> = {};
  for (const [name, value] of names) found[name] = found[name] === undefined ? value : `${found[name]} | ${value}`;
  return { ...found, ...(ids.length > 0 && { "x-request-id": ids.join(" | ") }) };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const ours = {
  "x-forwarded-for": "203.0.113.9",
  "x-forwarded-proto": "http",
  "x-forwarded-port": "80",
  "x-forwarded-host": "shop.example.com",
  "x-request-id": "made",
};

const forged = [
  "X-Forwarded-For: 1.2.3.4",
  "x-forwarded-for: 5.6.7.8, 10.0.0.1",
  "X-FORWARDED-PROTO: https",
  "x-Forwarded-Host: evil.example.com",
  "X-Forwarded-Port: 22",
  "X-Forwarded-User: root",
  "X-Forwarded-Prefix: /admin",
  "Forwarded: for=1.2.3.4;proto=https",
  "Forwarded: for=5.6.7.8",
  "X-Request-Id: mine",
  "X-Request-ID: mine too",
];

/** Whatever a client says of itself on a listener where nobody is trusted: backends get ours. */
const unbelieved: [string, Asked, Record<string, string>?][] = [
  ["nothing", {}],
  ["each header, in any case, twice", { lines: forged }],
  [
    "with an underscore",
    { lines: ["X_Forwarded_For: 1.2.3.4", "x_forwarded-for: 1", "X-Forwarded_For: 1", "X.Forwarded.For: 1"] },
  ],
  ["named by Connection", { lines: ["Connection: x-forwarded-for, x-request-id, x-forwarded-host"] }],
  ["empty", { lines: ["X-Forwarded-For:", "X-Forwarded-Proto:", "X-Request-Id:", "Forwarded:"] }],
  ["a long one", { lines: [`X-Forwarded-For: ${"1.2.3.4, ".repeat(600)}1.2.3.4`] }],
  [
    "from a trusted proxy's address elsewhere",
    { from: "10.0.0.5", lines: forged },
    { ...ours, "x-forwarded-for": "10.0.0.5" },
  ],
  ["by a route with a filter", { path: "/head", lines: [...forged, "X-Go: 1"] }],
  ["by an unclear path", { path: "/%61", lines: forged }],
  [
    "to a host with a port",
    { host: "SHOP.example.com:8443", lines: forged },
    { ...ours, "x-forwarded-host": "SHOP.example.com:8443" },
  ],
  ["over IPv6", { from: "2001:db8::9" }, { ...ours, "x-forwarded-for": "2001:db8::9" }],
  ["over IPv6, from an IPv4 address", { from: "::ffff:203.0.113.9" }],
  [
    "where a route sets its own",
    { path: "/set", lines: forged },
    {
      "x-forwarded-for": "203.0.113.9 | added",
      "x-forwarded-proto": "http",
      "x-forwarded-port": "80",
      "x-forwarded-host": "own.example.com",
    },
  ],
  [
    "where a backend sets its own",
    { path: "/words", lines: forged },
    { ...ours, "x-forwarded-for": "203.0.113.9, forged" },
  ],
];

const proxied = { ...ours, "x-forwarded-port": "8080" };
const through = (source: string) => ({ ...proxied, "x-forwarded-for": source });

/** What X-Forwarded-For says on a connection from 10.0.0.5, which is trusted, and the client's address then. */
const chains: [readonly string[], string][] = [
  [[], "10.0.0.5"],
  [["198.51.100.7"], "198.51.100.7"],
  [["1.2.3.4, 198.51.100.7"], "198.51.100.7"],
  [["1.2.3.4", "198.51.100.7"], "198.51.100.7"],
  [["198.51.100.7, 10.0.3.3, 10.0.2.2"], "198.51.100.7"],
  [["198.51.100.7", "10.0.3.3,10.0.2.2"], "198.51.100.7"],
  [["198.51.100.7, 192.0.2.7"], "198.51.100.7"],
  [["198.51.100.7, 192.0.2.8"], "192.0.2.8"],
  [["10.0.9.9, 10.0.3.3"], "10.0.9.9"],
  [["198.51.100.7, 10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4"], "198.51.100.7"],
  // More proxies than are walked: no client's word is reached.
  [["198.51.100.7, 10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4, 10.0.0.6"], "10.0.0.1"],
  [["2001:db8:7::1"], "2001:db8:7::1"],
  [["2001:db8:7::1, 2001:db8:1::5"], "2001:db8:7::1"],
  [["[2001:db8:7::1]"], "2001:db8:7::1"],
  [["198.51.100.7:4711"], "198.51.100.7"],
  [["[2001:db8:7::1]:4711"], "2001:db8:7::1"],
  [["::ffff:198.51.100.7"], "198.51.100.7"],
  [["198.51.100.7, ::ffff:10.0.4.4"], "198.51.100.7"],
  [["1.2.3.4, unknown"], "10.0.0.5"],
  [["1.2.3.4, unknown, 10.0.3.3"], "10.0.3.3"],
  [["unknown, 198.51.100.7"], "198.51.100.7"],
  // A quote hides the commas behind it from who reads quoted strings: the proxy's entry too.
  [['", 198.51.100.7'], "198.51.100.7"],
  [['"a\\", 198.51.100.7'], "198.51.100.7"],
  [['1.2.3.4, "', "198.51.100.7"], "198.51.100.7"],
  [['"', '", 198.51.100.7'], "198.51.100.7"],
  [["1.2.3.4,"], "10.0.0.5"],
  [["[::FFFF:198.51.100.7]:80"], "198.51.100.7"],
  [[`${"1.2.3.4, ".repeat(600)}198.51.100.7`], "198.51.100.7"],
];

/** Lines beside it on such a connection, and what the backend gets. */
const believed: [readonly string[], Record<string, string>][] = [
  [["X-Forwarded-Proto: https"], { "x-forwarded-proto": "https", "x-forwarded-port": "443" }],
  [["X-Forwarded-Proto: HTTPS"], { "x-forwarded-proto": "https", "x-forwarded-port": "443" }],
  [["X-Forwarded-Proto: wss"], { "x-forwarded-proto": "https", "x-forwarded-port": "443" }],
  [["X-Forwarded-Proto: http"], { "x-forwarded-port": "80" }],
  [["X-Forwarded-Proto: https, http"], { "x-forwarded-port": "80" }],
  [
    ["X-Forwarded-Proto: https", "X-Forwarded-Port: 8443"],
    { "x-forwarded-proto": "https", "x-forwarded-port": "8443" },
  ],
  [["X-Forwarded-Proto: gopher", "X-Forwarded-Port: 0"], {}],
  [["X-Forwarded-Port: 80;x"], {}],
  [["X-Forwarded-Port: 123456"], {}],
  [["X-Forwarded-Host: www.example.com"], { "x-forwarded-host": "www.example.com" }],
  [["X-Forwarded-Host: a.example.com, www.example.com:8443"], { "x-forwarded-host": "www.example.com:8443" }],
  [["X-Forwarded-Host: [2001:db8::1]:80"], { "x-forwarded-host": "[2001:db8::1]:80" }],
  [['X-Forwarded-Host: www.example.com/<">'], {}],
  [["X-Forwarded-Host:"], {}],
  [["X-Request-Id: 7d9f-ab.c:1/2+3="], { "x-request-id": "7d9f-ab.c:1/2+3=" }],
  [[`X-Request-Id: ${"a".repeat(128)}`], { "x-request-id": "a".repeat(128) }],
  [[`X-Request-Id: ${"a".repeat(129)}`], {}],
  [['X-Request-Id: a"b'], {}],
  [["X-Request-Id: a, b"], {}],
  [["X-Request-Id: a b"], {}],
  [["X-Forwarded-User: anna"], { "x-forwarded-user": "anna" }],
  [["Forwarded: for=1.2.3.4"], {}],
];

describe.each(haproxies())("who asks, on haproxy $version", ({ path: program }) => {
  let upstreams: Upstreams | undefined;
  const started: Serving[] = [];

  const start = async (requests?: string): Promise<Serving> => {
    const files = { "routes/platform/platform.yaml": platform(requests), "routes/shop/shop.yaml": shop };
    const compilation = compile(sourcesFromFiles(files));
    const running = (upstreams ??= await startUpstreams(compilation.compiled?.model.backends ?? []));
    const instancesOf = (backend: Parameters<Upstreams["addressOf"]>[0]) => [running.addressOf(backend)];
    const serving = await serve(program, compilation, { kind: "given", instancesOf });
    started.push(serving);
    return serving;
  };
  let serving: Serving;
  beforeAll(async () => void (serving = await start()));
  afterAll(async () => {
    await Promise.all(started.map((one) => one.stop()));
    await upstreams?.stop();
  });

  test.each(unbelieved)("what a client says is replaced: %s", async (_, asked, wanted = ours) => {
    const [status, body] = await ask(serving, asked);
    expect([status, told(body)]).toEqual([200, wanted]);
  });

  test.each(chains)("X-Forwarded-For of a trusted proxy, %#", async (lists, source) => {
    const asked = { from: "10.0.0.5", listener: "behind", lines: lists.map((list) => `X-Forwarded-For: ${list}`) };
    const [status, body] = await ask(serving, asked);
    expect([status, told(body)]).toEqual([200, through(source)]);
    const [, seen] = await ask(serving, { ...asked, path: "/words" });
    expect((JSON.parse(seen) as Seen).headers).toContainEqual(["x-source", source]);
  });

  test.each(believed)("a trusted proxy is believed, %#", async (lines, wanted) => {
    const list = [...lines, "X-Forwarded-For: 203.0.113.9"];
    const [status, body] = await ask(serving, { from: "10.0.0.5", listener: "behind", lines: list });
    expect([status, told(body)]).toEqual([200, { ...proxied, ...wanted }]);
    // Nobody else is there.
    const [, other] = await ask(serving, { listener: "behind", lines: list });
    expect(told(other)).toEqual(proxied);
  });

  test.each(["10.0.255.1", "::ffff:10.0.0.5", "2001:db8:1::1", "192.0.2.7"])("%s is trusted", async (from) => {
    const [, body] = await ask(serving, { from, listener: "behind", lines: ["X-Forwarded-For: 198.51.100.7"] });
    expect(told(body)).toEqual(through("198.51.100.7"));
  });

  test.each(["10.1.0.1", "2001:db8:2::1", "192.0.2.8", "127.0.0.1"])("%s is not", async (from) => {
    const [, body] = await ask(serving, { from, listener: "behind", lines: ["X-Forwarded-For: 198.51.100.7"] });
    expect(told(body)).toEqual(through(from));
  });

  test("each request of a connection has its own source and id", async () => {
    const socket = net.connect(serving.socketOf("behind"));
    const seen: Seen[] = [];
    socket.write(hello("10.0.0.5", 8080));
    for (const lines of [
      "X-Forwarded-For: 198.51.100.1\r\nX-Request-Id: one\r\n",
      "",
      "X-Forwarded-For: 198.51.100.2\r\n",
    ]) {
      socket.write(`GET / HTTP/1.1\r\nHost: shop.example.com\r\n${lines}\r\n`);
      const [part] = (await once(socket, "data")) as [Buffer];
      seen.push(JSON.parse(bodyOf(part.toString())) as Seen);
    }
    socket.destroy();
    const valueOf = (name: string) => seen.map(({ headers }) => headers.find(([one]) => one === name)?.[1]);
    expect(valueOf("x-forwarded-for")).toEqual(["198.51.100.1", "10.0.0.5", "198.51.100.2"]);
    const [first, ...ids] = valueOf("x-request-id");
    expect(first).toBe("one");
    expect(ids.every((id) => UUID.test(id ?? "")) && ids[0] !== ids[1]).toBe(true);
  });

  test("over HTTP/2, and without TLS or with it", async () => {
    const seen = await overHttp2(serving.socketOf("public"), hello("203.0.113.9", 80), {
      ":path": "/",
      ":authority": "shop.example.com",
      "x-forwarded-for": ["1.2.3.4", "5.6.7.8"],
      "x-forwarded-proto": "https",
      "x-forwarded-host": "evil.example.com",
      forwarded: "for=1.2.3.4",
      "x-request-id": "mine",
      te: "trailers",
    });
    expect(told(seen)).toEqual(ours);
  });

  test("a condition sees what the proxy said", async () => {
    const of = async (proto: string) =>
      (
        await ask(serving, {
          from: "10.0.0.5",
          listener: "behind",
          path: "/proto",
          lines: [`X-Forwarded-Proto: ${proto}`],
        })
      )[0];
    expect([await of("http"), await of("https")]).toEqual([302, 200]);
  });

  test("without a Host there is no X-Forwarded-Host", async () => {
    const [status] = await ask(serving, { host: null, version: "1.0" });
    expect(status).toBe(404);
  });

  test("a connection without the PROXY protocol is closed", async () => {
    const socket = net.connect(serving.socketOf("public"), () =>
      socket.write("GET / HTTP/1.1\r\nHost: shop.example.com\r\n\r\n"),
    );
    let said = "";
    socket.on("data", (part) => (said += part.toString()));
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.on("close", resolve));
    expect(said.startsWith("HTTP/1.1 200")).toBe(false);
  });

  test("a TCP listener takes the PROXY protocol and passes on what follows", async () => {
    const socket = net.connect(serving.socketOf("stock"));
    socket.write(`${hello("203.0.113.9", 5432)}X-Forwarded-For: 1\r\n\r\n`);
    const [part] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(part.toString()).toMatch(/^HTTP\/1.1 400/);
  });

  test("Forwarded as RFC 7239 writes it, and names in other spellings", async () => {
    const other = await start("requests: { forwarded: rfc7239, headerNames: preserve }\n");
    const of = async (asked: Asked) =>
      told((await ask(other, { ...asked, lines: [...forged, ...(asked.lines ?? [])] }))[1]);
    const spelled = [
      "X_Forwarded_For: 1",
      "x_forwarded-for: 1",
      "X-Forwarded_For: 1",
      "X.Forwarded.Host: 1",
      "x_request_id: 1",
      "X-Request_Id: 1",
    ];
    expect(await of({ lines: spelled })).toEqual({
      ...ours,
      forwarded: 'for=203.0.113.9;host="shop.example.com";proto=http',
    });
    expect(await of({ from: "2001:db8::9", host: "shop.example.com:8080" })).toEqual({
      ...ours,
      "x-forwarded-for": "2001:db8::9",
      "x-forwarded-host": "shop.example.com:8080",
      forwarded: 'for="[2001:db8::9]";host="shop.example.com:8080";proto=http',
    });
  });
});

/** The body of the answer. */
function overHttp2(socketPath: string, first: string, headers: Record<string, string | string[]>): Promise<string> {
  return new Promise((resolve, reject) => {
    const createConnection = () => {
      const socket = net.connect(socketPath);
      socket.write(first);
      return socket;
    };
    const session = connectHttp2("http://localhost", { createConnection });
    session.on("error", reject);
    const stream = session.request(headers);
    let body = "";
    stream.on("data", (part: Buffer) => (body += part.toString()));
    stream.on("error", reject);
    stream.on("end", () => {
      session.destroy();
      resolve(body);
    });
    stream.end();
  });
}
