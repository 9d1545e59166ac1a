import http2 from "node:http2";
import net from "node:net";
import { readFileSync } from "node:fs";
import path from "node:path";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";
import { startUpstreams, type Seen, type Upstreams } from "./upstreams.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public:
    bind: ":80"
    tls: { bind: ":443", certificates: public }
  strict: { tls: { bind: ":8443", certificates: public, minVersion: TLSv1.3, alpn: [http/1.1] } }
  stock: { mode: tcp, tls: { bind: ":5432", certificates: stock } }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, strict, stock] }
defaults: { listener: public }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
  web: { pathPrefix: /, service: web }
  old: { path: /old, redirect: { host: new.example.com } }
  strict: { pathPrefix: /, listener: strict, backend: strict }
backends:
  strict: { service: strict }
tcp:
  stock: { listener: stock, service: stock }
`,
  }),
);
const pem = throwAwayCertificate(["shop.example.com"]);
/** A folder of two, as a node may have it. */
const secrets = [
  { path: "secrets/public.pem/shop.pem", text: pem },
  { path: "secrets/public.pem/other.pem", text: throwAwayCertificate(["other.example.com"]) },
  { path: "secrets/stock.pem", text: pem },
];

describe.each(haproxies())("TLS on haproxy $version", ({ path: program }) => {
  let upstreams: Upstreams | undefined;
  let serving: Serving | undefined;

  beforeAll(async () => {
    const started = await startUpstreams(compilation.compiled?.model.backends ?? []);
    upstreams = started;
    serving = await serve(
      program,
      compilation,
      { kind: "given", instancesOf: (backend) => [started.addressOf(backend)] },
      secrets,
    );
  });
  afterAll(async () => {
    await serving?.stop();
    await upstreams?.stop();
  });

  const socket = (listener: string, transport: "plain" | "tls" = "tls") =>
    serving?.socketOf(listener, transport) ?? "nothing serves";
  /** Trusts the shop's certificate and no other. */
  const connect = (listener: string, options: tls.ConnectionOptions = {}): Promise<tls.TLSSocket> =>
    new Promise((resolve, reject) => {
      const connection = tls.connect(
        {
          path: socket(listener),
          ca: pem.slice(0, pem.indexOf("-----BEGIN PRIVATE")),
          servername: "shop.example.com",
          ...options,
        },
        () => resolve(connection),
      );
      connection.on("error", reject);
    });

  test("speaks HTTP/2 where the client can", async () => {
    const connection = await connect("public", { ALPNProtocols: ["h2", "http/1.1"] });
    expect(connection.alpnProtocol).toBe("h2");
    const session = http2.connect("https://shop.example.com", { createConnection: () => connection });
    const stream = session.request({ ":path": "/a?b=c" });
    const status = new Promise((resolve) => stream.on("response", (headers) => resolve(headers[":status"])));
    const seen = JSON.parse(await textOf(stream)) as Seen;
    session.close();
    expect(await status).toBe(200);
    expect(seen).toMatchObject({ backend: "shop.web", target: "/a?b=c" });
  });

  test.each([[["http/1.1"]], [undefined]])("speaks HTTP/1.1 to a client that offers %j", async (protocols) => {
    const connection = await connect("public", protocols && { ALPNProtocols: protocols });
    const answer = await exchange(connection, "/a");
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"backend":"shop.web"');
  });

  test("the plain address beside it answers from the same routes", async () => {
    expect(await exchange(net.connect(socket("public", "plain")), "/a")).toContain('"backend":"shop.web"');
  });

  test("a redirect that names no scheme keeps the client's", async () => {
    expect(await exchange(await connect("public"), "/old")).toMatch(/^location: \/\/new\.example\.com\/old\r$/m);
  });

  test("takes the certificate that fits the name, and refuses older TLS", async () => {
    await expect(connect("public", { servername: "other.example.com" })).rejects.toThrow(/self-signed|self signed/);
    await expect(connect("strict", { maxVersion: "TLSv1.2" })).rejects.toThrow(/alert|version/i);
    const connection = await connect("strict", { ALPNProtocols: ["h2", "http/1.1"] });
    expect([connection.alpnProtocol, connection.getProtocol()]).toEqual(["http/1.1", "TLSv1.3"]);
    expect(await exchange(connection, "/")).toContain('"backend":"shop.strict"');
  });

  test("a TCP listener decrypts for its target", async () => {
    const connection = await connect("stock", { ALPNProtocols: ["h2"] });
    expect(connection.alpnProtocol).toBe(false);
    expect(await exchange(connection, "/")).toContain('"backend":"shop.stock"');
  });

  test("the folder of secrets is the node's own", () => {
    const dir = path.dirname(serving?.run ?? "");
    const config = readFileSync(path.join(dir, "haproxy/00-platform.cfg"), "utf8");
    expect(config).toContain('ssl crt "${SIGNALBOX_SECRETS-/etc/signalbox/secrets}/public.pem"');
    expect(config).not.toContain(dir);
  });
});

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const part of stream) text += String(part);
  return text;
}

/** One request over HTTP/1.1, and all that comes back. */
async function exchange(connection: net.Socket, target: string): Promise<string> {
  connection.write(`GET ${target} HTTP/1.1\r\nHost: shop.example.com\r\nConnection: close\r\n\r\n`);
  return textOf(connection);
}
