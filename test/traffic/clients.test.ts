import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHaproxy } from "../../compiler/haproxy/start.ts";
import { writeFiles } from "../../compiler/haproxy/workspace.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { freePort } from "../support/ports.ts";
import { serve, type Serving } from "./haproxy.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public: { bind: ":80", tls: { bind: ":443", certificates: public }, hsts: { maxAge: 365d } }
  moving: { tls: { bind: ":8443", certificates: public }, bind: ":8080", redirectToHttps: true, hsts: { maxAge: 730d, includeSubDomains: true, preload: true } }
  behind: { bind: ":8081", proxyProtocol: true, trustForwarded: [10.0.0.0/16], hsts: { maxAge: 0s } }
  narrow: { bind: ":8082", limits: { maxconn: 1 }, timeout: { client: 10s, httpRequest: 300ms, httpKeepAlive: 200ms } }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, moving, behind, narrow] }
defaults: { listener: public }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
  web: { path: /, listener: [public, moving, behind, narrow], return: { status: 200, body: hello } }
  moved: { path: /moved, listener: [public, moving], redirect: { path: / } }
  own: { path: /own, responseHeaders: { set: { Strict-Transport-Security: max-age=1 } }, return: { status: 200, body: own } }
  server: { path: /server, backend: server }
backends:
  server:
    service: server
    haproxy: |
      http-request return status 200 hdr Strict-Transport-Security max-age=2
`,
  }),
);

/** All that comes of bytes until the other side closes. */
async function said(socket: net.Socket, bytes: string): Promise<string> {
  let text = "";
  socket.on("data", (part: Buffer) => (text += part.toString("latin1")));
  socket.write(bytes);
  await once(socket, "close");
  return text;
}

const get = (path: string, more = "") =>
  `GET ${path} HTTP/1.1\r\nHost: shop.example.com\r\n${more}Connection: close\r\n\r\n`;

const hstsOf = (answer: string) =>
  [...answer.matchAll(/^strict-transport-security: (.*)\r$/gim)].map(([, value]) => value);

describe.each(haproxies())("clients of a listener on haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  let server: net.Server | undefined;

  beforeAll(async () => {
    server = net.createServer(() => undefined).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as net.AddressInfo;
    serving = await serve(program, compilation, { kind: "given", instancesOf: () => [{ address: "127.0.0.1", port }] });
  });
  afterAll(async () => {
    await serving?.stop();
    server?.close();
  });

  const plain = (listener: string) => net.connect(serving?.socketOf(listener) ?? "");
  const secure = (listener: string) =>
    tls.connect({ path: serving?.socketOf(listener, "tls") ?? "", rejectUnauthorized: false });

  test.each([
    ["a route's answer", "/", 200, "max-age=31536000"],
    ["a redirect", "/moved", 302, "max-age=31536000"],
    ["no route", "/none", 404, "max-age=31536000"],
    ["a refusal", "/a%zz", 400, "max-age=31536000"],
    ["what a route sets", "/own", 200, "max-age=1"],
    ["what a server says", "/server", 200, "max-age=2"],
  ])("over TLS browsers are told once: %s", async (_, path, status, value) => {
    const answer = await said(secure("public"), get(path));
    expect([Number(answer.slice(9, 12)), hstsOf(answer)]).toEqual([status, [value]]);
  });

  test("without TLS they are told nothing", async () => {
    for (const path of ["/", "/moved", "/none"]) expect(hstsOf(await said(plain("public"), get(path)))).toEqual([]);
    const moved = await said(plain("moving"), get("/"));
    expect([moved.slice(9, 12), hstsOf(moved)]).toEqual(["301", []]);
    expect(hstsOf(await said(secure("moving"), get("/")))).toEqual(["max-age=63072000; includeSubDomains; preload"]);
  });

  test("a trusted proxy's https counts, and nobody else's", async () => {
    const from = (source: string, proto: string) =>
      said(
        plain("behind"),
        `PROXY TCP4 ${source} 198.51.100.1 40000 80\r\n${get("/", `X-Forwarded-Proto: ${proto}\r\n`)}`,
      ).then(hstsOf);
    expect(await from("10.0.0.5", "https")).toEqual(["max-age=0"]);
    expect(await from("10.0.0.5", "http")).toEqual([]);
    expect(await from("203.0.113.9", "https")).toEqual([]);
  });

  test("one connection at a time, each with the listener's own time", async () => {
    const [slow, idle] = [plain("narrow"), plain("narrow")];
    const answers: string[] = [];
    const first = said(slow, "GET / HTTP/1.1\r\n").then((answer) => answers.push(`slow ${answer.slice(9, 12)}`));
    await sleep(50);
    const second = said(idle, get("/").replace("Connection: close\r\n", "")).then((answer) =>
      answers.push(`idle ${answer.slice(9, 12)}`),
    );
    await Promise.all([first, second]);
    expect(answers).toEqual(["slow 408", "idle 200"]);
  });

  test("each of several addresses answers, those of the node in place of the written", async () => {
    const [one, two, three] = [await freePort(), await freePort(), await freePort()];
    const several = compile(
      sourcesFromFiles({
        "routes/platform/platform.yaml": `listeners: { public: { bind: ["127.0.0.1:${one}", "127.0.0.1:${two}"] } }
teams: { shop: { hosts: [shop.example.com] } }
`,
        "routes/shop/shop.yaml":
          "host: shop.example.com\nroutes: { web: { path: /, return: { status: 200, body: hello } } }\n",
      }),
    );
    if (!several.compiled) throw new Error(JSON.stringify(several.diagnostics));
    const files = renderCompiled(several.compiled, several.sources, { kind: "given", instancesOf: () => [] });
    for (const node of [undefined, `127.0.0.1:${two},127.0.0.1:${three}`]) {
      const dir = await mkdtemp(join(tmpdir(), "several-"));
      writeFiles(dir, files);
      const running = await startHaproxy(program, {
        dir,
        masterSocket: join(dir, "master.sock"),
        args: ["-dW"],
        env: { SIGNALBOX_RUN: dir, ...(node !== undefined && { SIGNALBOX_BIND_PUBLIC: node }) },
        leaves: dir,
      });
      try {
        const open = await Promise.all(
          [one, two, three].map((port) =>
            said(net.connect(port, "127.0.0.1"), get("/")).then(
              (answer) => answer.slice(9, 12),
              () => "refused",
            ),
          ),
        );
        expect(open).toEqual(node === undefined ? ["200", "200", "refused"] : ["refused", "200", "200"]);
      } finally {
        await running.stop();
        await rm(dir, { recursive: true, force: true });
      }
    }
  });
});
