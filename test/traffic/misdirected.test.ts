import { once } from "node:events";
import http2 from "node:http2";
import net from "node:net";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  strict: { bind: ":80", tls: { bind: ":443", certificates: public }, misdirected: refuse }
  behind: { tls: { bind: ":444", certificates: public }, proxyProtocol: true, trustForwarded: [10.0.0.5], misdirected: refuse }
  plain: { tls: { bind: ":445", certificates: public } }
teams: { shop: { hosts: [shop.example.com, "*.example.com"], listeners: [strict, behind, plain] } }
defaults: { listener: strict }
errorPages: { 421: pages/421.txt }
`,
    "routes/platform/pages/421.txt": "ask elsewhere\n",
    "routes/shop/shop.yaml": `host: [shop.example.com, "*.example.com"]
routes: { web: { pathPrefix: /, listener: [strict, behind, plain], return: { status: 200, body: hello } } }
`,
  }),
);

describe.each(haproxies())("hosts on a connection of haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  beforeAll(async () => {
    serving = await serve(program, compilation, { kind: "given", instancesOf: () => [] });
  });
  afterAll(async () => serving?.stop());

  async function connection(listener: string, servername: string | undefined, from?: string): Promise<tls.TLSSocket> {
    const socket = net.connect(serving?.socketOf(listener, "tls") ?? "");
    if (from !== undefined) socket.write(`PROXY TCP4 ${from} 198.51.100.1 40000 443\r\n`);
    const secure = tls.connect({
      ...{ socket, rejectUnauthorized: false, ALPNProtocols: ["h2"] },
      ...(servername !== undefined && { servername }),
    });
    await once(secure, "secureConnect");
    return secure;
  }

  /** Status and body of a request for each host, all on one connection. */
  async function asked(socket: tls.TLSSocket, hosts: readonly string[]): Promise<(readonly [number, string])[]> {
    const session = http2.connect("https://shop.example.com", { createConnection: () => socket });
    try {
      return await Promise.all(
        hosts.map(async (host) => {
          const stream = session.request({ ":path": "/", ":authority": host });
          let body = "";
          stream.setEncoding("utf8").on("data", (part: string) => (body += part));
          const ended = once(stream, "end");
          const [headers] = (await once(stream, "response")) as [http2.IncomingHttpHeaders];
          await ended;
          return [Number(headers[":status"]), body] as const;
        }),
      );
    } finally {
      session.destroy();
    }
  }

  const [HELLO, ELSEWHERE] = [[200, "hello"] as const, [421, "ask elsewhere\n"] as const];

  test("the host of the name is answered, however it is written, and others are not", async () => {
    const hosts = [
      "shop.example.com",
      "SHOP.example.com",
      "shop.example.com:8443",
      "shop.example.com.",
      "b.example.com",
    ];
    const answers = await asked(await connection("strict", "shop.example.com"), hosts);
    expect(answers).toEqual([HELLO, HELLO, HELLO, HELLO, ELSEWHERE]);
    expect(await asked(await connection("strict", "B.example.com"), ["b.example.com", "shop.example.com"])).toEqual([
      HELLO,
      ELSEWHERE,
    ]);
  });

  test("a connection without a name may ask for each, and so may one of a listener that says nothing", async () => {
    const hosts = ["shop.example.com", "b.example.com"];
    expect(await asked(await connection("strict", undefined), hosts)).toEqual([HELLO, HELLO]);
    expect(await asked(await connection("plain", "shop.example.com"), hosts)).toEqual([HELLO, HELLO]);
  });

  test("a trusted proxy asks for all, and nobody else", async () => {
    const hosts = ["shop.example.com", "b.example.com"];
    expect(await asked(await connection("behind", "shop.example.com", "10.0.0.5"), hosts)).toEqual([HELLO, HELLO]);
    expect(await asked(await connection("behind", "shop.example.com", "203.0.113.9"), hosts)).toEqual([
      HELLO,
      ELSEWHERE,
    ]);
  });
});
