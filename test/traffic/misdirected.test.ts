import { once } from "node:events";
import http2 from "node:http2";
import net from "node:net";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  strict: { bind: ":80", tls: { bind: ":443", certificates: public }, misdirected: refuse }
  named: { tls: { bind: ":446", certificates: public }, misdirected: by-name }
  behind: { tls: { bind: ":444", certificates: public }, proxyProtocol: true, trustForwarded: [10.0.0.5], misdirected: by-name }
  plain: { tls: { bind: ":445", certificates: public } }
teams: { shop: { hosts: ["*"], listeners: [strict, named, behind, plain] } }
defaults: { listener: strict }
errorPages: { 421: pages/421.txt }
`,
    "routes/platform/pages/421.txt": "ask elsewhere\n",
    "routes/shop/shop.yaml": `host: "*"
routes: { web: { pathPrefix: /, listener: [strict, named, behind, plain], return: { status: 200, body: hello } } }
`,
  }),
);

function manyNames(host: string, count: number): readonly string[] {
  return [host, ...Array.from({ length: count }, (_, i) => `host-${i}.${host}`)];
}

const secrets = [
  ["shop.example.com", "B.example.com", "*.wild.example.com"],
  ["other.example.com", "*.example.net"],
  manyNames("large.example.com", 240),
  // HAProxy's buffer holds 8 KiB of a certificate.
  manyNames("huge.example.com", 400),
  // With a host's name it is more than the buffer holds.
  manyNames("full.example.com", 291),
].map((names, i) => ({
  path: `secrets/public.pem/${i}.pem`,
  text: throwAwayCertificate(names.map((one) => one.toLowerCase())),
}));

describe.each(haproxies())("hosts on a connection of haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  beforeAll(async () => {
    serving = await serve(program, compilation, { kind: "given", instancesOf: () => [] }, secrets);
  });
  afterAll(async () => serving?.stop());

  async function connection(
    listener: string,
    servername: string | undefined,
    from?: string,
    session?: Buffer,
  ): Promise<tls.TLSSocket> {
    const socket = net.connect(serving?.socketOf(listener, "tls") ?? "");
    if (from !== undefined) socket.write(`PROXY TCP4 ${from} 198.51.100.1 40000 443\r\n`);
    const secure = tls.connect({
      ...{ socket, rejectUnauthorized: false, ALPNProtocols: ["h2"] },
      ...(servername !== undefined && { servername }),
      ...(session && { session }),
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

  test("hosts that the certificate is for are answered, and others are not", async () => {
    const on = async (name: string, hosts: readonly string[]): Promise<readonly number[]> => {
      const answers = await asked(await connection("strict", name), hosts);
      expect(answers.filter(([status, body]) => body !== (status === 200 ? "hello" : "ask elsewhere\n"))).toEqual([]);
      return answers.map(([status]) => status);
    };
    const yes = [
      ...["shop.example.com", "SHOP.example.com", "shop.example.com:8443", "shop.example.com."],
      ...["b.example.com", "B.EXAMPLE.com:443", "a.wild.example.com", "0123456789.wild.example.com."],
    ];
    const no = [
      ...[
        "other.example.com",
        "example.com",
        "hop.example.com",
        "shop.example.com.evil",
        "b.example.co",
        "x.b.example.com",
      ],
      ...["wild.example.com", "a.b.wild.example.com", "203.0.113.7", "[::1]", "com", "w"],
    ];
    expect(await on("shop.example.com", yes)).toEqual(yes.map(() => 200));
    expect(await on("z.wild.example.com", yes)).toEqual(yes.map(() => 200));
    expect(await on("shop.example.com", no)).toEqual(no.map(() => 421));
    expect(await on("a.example.net", ["other.example.com", "b.example.net", "shop.example.com"])).toEqual([
      200, 200, 421,
    ]);
    const large = ["host-0", "host-150", "host-239"].map((name) => `${name}.large.example.com`);
    expect(await on("large.example.com", [...large, "host-240.large.example.com"])).toEqual([200, 200, 200, 421]);
    expect(
      await on("huge.example.com", ["huge.example.com", "host-0.huge.example.com", "host-399.huge.example.com"]),
    ).toEqual([200, 200, 421]);
  });

  test("no length of its name makes a host one of a certificate that fills the buffer", async () => {
    const hosts = Array.from({ length: 60 }, (_, i) =>
      ["z", "zz"].map((z) => `${"x.".repeat(i)}${z}.example.org`),
    ).flat();
    const answers = await asked(await connection("strict", "full.example.com"), hosts);
    expect(hosts.filter((_, i) => answers[i]?.[0] !== 421)).toEqual([]);
  });

  test("a connection that is resumed is of the same certificate", async () => {
    const first = await connection("strict", "shop.example.com");
    const [session] = (await once(first, "session")) as [Buffer];
    first.destroy();
    const again = await connection("strict", "shop.example.com", undefined, session);
    expect(again.isSessionReused()).toBe(true);
    expect(await asked(again, ["b.example.com", "other.example.com"])).toEqual([HELLO, ELSEWHERE]);
  });

  test("by-name: the host of the name is answered, however it is written, and others are not", async () => {
    const hosts = [
      "shop.example.com",
      "SHOP.example.com",
      "shop.example.com:8443",
      "shop.example.com.",
      "b.example.com",
    ];
    const answers = await asked(await connection("named", "shop.example.com"), hosts);
    expect(answers).toEqual([HELLO, HELLO, HELLO, HELLO, ELSEWHERE]);
    expect(await asked(await connection("named", "B.example.com"), ["b.example.com", "shop.example.com"])).toEqual([
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
