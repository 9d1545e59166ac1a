import { once } from "node:events";
import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { http1Client, http2Client, valuesOf } from "../../compiler/tests/client.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";
import { startUpstreams, type Upstreams } from "./upstreams.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public:
    bind: ":80"
    tls: { bind: ":443", certificates: public }
    redirectToHttps: { except: [/.well-known/acme-challenge], status: 308 }
  odd: { bind: ":8080", tls: { bind: ":8443", certificates: public }, redirectToHttps: true }
  behind: { bind: ":8081", proxyProtocol: true, trustForwarded: [10.0.0.0/16], redirectToHttps: { except: [/healthz] } }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, odd, behind] }
everyHost:
  no-git: { pathPrefix: /.git, return: { status: 403 } }
defaults: { listener: public }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
${["public", "odd", "behind"].map((name) => `  on-${name}: { pathPrefix: /, listener: ${name}, backend: web }\n`).join("")}backends:
  web: { service: web }
`,
  }),
);

interface Asked {
  readonly listener?: string;
  readonly path?: string;
  readonly host?: string | null;
  readonly method?: string;
  readonly lines?: readonly string[];
  /** Of a connection to `behind`. */
  readonly from?: string;
}

/** Status and Location of one request without TLS, as it stands. */
async function ask(serving: Serving, asked: Asked): Promise<[status: number, location: string | undefined]> {
  const { listener = "public", path = "/", method = "GET", lines = [], from = "10.0.0.5" } = asked;
  const host = asked.host === undefined ? "shop.example.com" : asked.host;
  const socket = net.connect(serving.socketOf(listener));
  let said = "";
  socket.on("data", (part) => (said += part.toString("latin1")));
  const hosts = host === null ? [] : [`Host: ${host}`];
  const version = host === null ? "1.0" : "1.1";
  const head = [`${method} ${path} HTTP/${version}`, ...hosts, ...lines, "Connection: close", "", ""].join("\r\n");
  socket.write((listener === "behind" ? `PROXY TCP4 ${from} 198.51.100.1 40000 80\r\n` : "") + head, "latin1");
  await once(socket, "close");
  return [Number(said.slice(9, 12)), /^location: (.*)\r$/im.exec(said)?.[1]];
}

const cases: [what: string, Asked, ...Awaited<ReturnType<typeof ask>>][] = [
  ["each path", { path: "/cart/1?id=7&b=%20" }, 308, "https://shop.example.com/cart/1?id=7&b=%20"],
  ["each method", { method: "POST", path: "/" }, 308, "https://shop.example.com/"],
  ["a target of absolute form", { path: "http://shop.example.com/x?y" }, 308, "https://shop.example.com/x?y"],
  ["the host without its port, case and dot", { host: "SHOP.example.com.:80" }, 308, "https://shop.example.com/"],
  ["an address", { host: "[2001:db8::1]:80" }, 308, "https://[2001:db8::1]/"],
  ["a host without routes", { host: "other.example.com" }, 308, "https://other.example.com/"],
  ["a path of every host", { path: "/.git/config" }, 308, "https://shop.example.com/.git/config"],
  ["a path that https refuses", { path: "//x/../y" }, 308, "https://shop.example.com//x/../y"],
  ["no host", { host: null }, 400, undefined],
  ["a host that is none", { host: "shop.example.com/evil" }, 400, undefined],
  ["a target that is none", { path: "/a\x01" }, 400, undefined],
  ["a prefix that is kept", { path: "/.well-known/acme-challenge/token" }, 200, undefined],
  ["the prefix itself", { path: "/.well-known/acme-challenge" }, 200, undefined],
  [
    "no whole segment of it",
    { path: "/.well-known/acme-challenges" },
    308,
    "https://shop.example.com/.well-known/acme-challenges",
  ],
  [
    "it written otherwise",
    { path: "/.well-known/%61cme-challenge/x" },
    308,
    "https://shop.example.com/.well-known/%61cme-challenge/x",
  ],
  ["out of it", { path: "/.well-known/acme-challenge/../../x" }, 400, undefined],
  ["what the client says of TLS", { lines: ["X-Forwarded-Proto: https"] }, 308, "https://shop.example.com/"],
  ["another port", { listener: "odd" }, 301, "https://shop.example.com:8443/"],
  ["a proxy's https", { listener: "behind", lines: ["X-Forwarded-Proto: https"] }, 200, undefined],
  ["a proxy's wss", { listener: "behind", lines: ["X-Forwarded-Proto: http, wss"] }, 200, undefined],
  [
    "a proxy's http",
    { listener: "behind", lines: ["X-Forwarded-Proto: https, http"] },
    301,
    "https://shop.example.com/",
  ],
  ["a proxy that says nothing", { listener: "behind" }, 301, "https://shop.example.com/"],
  ["a proxy's check", { listener: "behind", path: "/healthz" }, 200, undefined],
  [
    "who is no proxy",
    { listener: "behind", from: "203.0.113.9", lines: ["X-Forwarded-Proto: https"] },
    301,
    "https://shop.example.com/",
  ],
];

describe.each(haproxies())("what is sent to https by haproxy $version", ({ path: program }) => {
  let upstreams: Upstreams | undefined;
  let serving: Serving | undefined;

  beforeAll(async () => {
    const started = await startUpstreams(compilation.compiled?.model.backends ?? []);
    upstreams = started;
    serving = await serve(program, compilation, {
      kind: "given",
      instancesOf: (backend) => [started.addressOf(backend)],
    });
  });
  afterAll(async () => {
    await serving?.stop();
    await upstreams?.stop();
  });

  test.each(cases)("without TLS: %s", async (_, asked, status, location) => {
    if (!serving) throw new Error("it serves");
    expect(await ask(serving, asked)).toEqual([status, location]);
  });

  test.each([
    ["HTTP/1.1", http1Client],
    ["HTTP/2", http2Client],
  ])("over %s: over TLS nothing, without it all", async (_, clientOf) => {
    const request = {
      listener: "public",
      host: "shop.example.com",
      path: "/x",
      query: "y",
      method: "GET",
      headers: [],
    };
    for (const tls of [true, false]) {
      const client = clientOf({ tls });
      const { status, headers } = await client.ask(serving?.socketOf("public", tls ? "tls" : "plain") ?? "", request);
      expect([status, ...valuesOf(headers, "location")]).toEqual(tls ? [200] : [308, "https://shop.example.com/x?y"]);
      client.close();
    }
  });
});
