import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";
import { running } from "./running.ts";
import { startUpstreams, type Upstreams } from "./upstreams.ts";

const platform = (headerNames: string) => `listeners:
  required: { tls: { bind: ":443", certificates: public }, clientCertificates: { ca: partners } }
  optional: { bind: ":80", tls: { bind: ":444", certificates: public }, clientCertificates: { ca: partners, optional: true } }
  other: { bind: ":81", tls: { bind: ":445", certificates: public } }
  strangers: { tls: { bind: ":446", certificates: public }, clientCertificates: { ca: strangers } }
  stock: { mode: tcp, tls: { bind: ":5432", certificates: public }, clientCertificates: { ca: partners } }
teams:
  shop: { hosts: [shop.example.com], listeners: [required, optional, other, strangers, stock] }
defaults: { listener: required }
requests: { headerNames: ${headerNames} }
`;

const SHOP = `host: shop.example.com
routes:
  web: { pathPrefix: /, listener: [required, optional, other, strangers], service: web }
tcp:
  stock: { listener: stock, service: stock }
`;

/** Of the authority, which it is itself; and of nobody. */
const [own, strange] = [throwAwayCertificate(["client.example.com"]), throwAwayCertificate(["client.example.com"])];

const SECRETS = [
  { path: "secrets/public.pem", text: throwAwayCertificate(["shop.example.com"]) },
  { path: "secrets/partners.pem", text: own },
  { path: "secrets/strangers.pem", text: strange },
];

/** TLS 1.3 says so once the client takes itself for connected, and what is sent meanwhile is answered by a reset. */
const REFUSED = /alert|closed without an answer|ECONNRESET|EPIPE/;

/** What comes of a request that says of itself what only HAProxy may; rejects where the handshake fails. */
async function ask(socket: net.Socket): Promise<string> {
  let text = "";
  socket.on("data", (part: Buffer) => (text += part.toString()));
  const forged = [
    "X-Client-Certificate-Subject: CN=admin",
    "X-Client-Certificate-Other: x",
    "X_Client_Certificate_Verify: SUCCESS",
  ];
  socket.write(["GET / HTTP/1.1", "Host: shop.example.com", ...forged, "Connection: close", "", ""].join("\r\n"));
  await once(socket, "close");
  if (text === "") throw new Error("closed without an answer");
  return text;
}

function connectTo(path: string | undefined, certificate?: string, more: tls.ConnectionOptions = {}): tls.TLSSocket {
  return tls.connect({
    path: path ?? "",
    rejectUnauthorized: false,
    ...(certificate !== undefined && { cert: certificate, key: certificate }),
    ...more,
  });
}

const told = (answer: string) => {
  const { headers } = JSON.parse(/\{.*\}/.exec(answer)?.[0] ?? "") as { headers: [string, string][] };
  return headers.filter(([name]) => /client.certificate/i.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
};
const VERIFIED = [
  ["x-client-certificate-sha256", new X509Certificate(own).fingerprint256.replaceAll(":", "").toLowerCase()],
  ["x-client-certificate-subject", "CN=signalbox throw-away"],
  ["x-client-certificate-verify", "SUCCESS"],
];

describe.each(haproxies())("certificates of clients on haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  let upstreams: Upstreams | undefined;

  beforeAll(async () => {
    const compilation = compile(
      sourcesFromFiles({ "routes/platform/platform.yaml": platform("preserve"), "routes/shop/shop.yaml": SHOP }),
    );
    upstreams = await startUpstreams(compilation.compiled?.model.backends ?? []);
    const at = upstreams;
    const servers = {
      kind: "given",
      instancesOf: (backend: Parameters<Upstreams["addressOf"]>[0]) => [at.addressOf(backend)],
    } as const;
    serving = await serve(program, compilation, servers, SECRETS);
  });
  afterAll(async () => {
    await serving?.stop();
    await upstreams?.stop();
  });

  const secure = (listener: string, certificate?: string, more: tls.ConnectionOptions = {}) =>
    connectTo(serving?.socketOf(listener, "tls"), certificate, more);

  test.each(["required", "optional"])(
    "%s: one of the authority is let in, and told to the backend",
    async (listener) => {
      expect(told(await ask(secure(listener, own)))).toEqual(VERIFIED);
      expect(told(await ask(secure(listener, own, { maxVersion: "TLSv1.2" })))).toEqual(VERIFIED);
    },
  );

  test.each(["required", "optional", "stock"])("%s: one of another authority is not", async (listener) => {
    await expect(ask(secure(listener, strange))).rejects.toThrow(REFUSED);
    await expect(ask(secure(listener, strange, { maxVersion: "TLSv1.2" }))).rejects.toThrow(REFUSED);
  });

  test("without one required lets nobody in, and optional everybody, of whom nothing is told", async () => {
    await expect(ask(secure("required"))).rejects.toThrow(REFUSED);
    await expect(ask(secure("stock"))).rejects.toThrow(REFUSED);
    expect(told(await ask(secure("optional")))).toEqual([]);
    expect(told(await ask(net.connect(serving?.socketOf("optional") ?? "")))).toEqual([]);
  });

  test("a TCP listener passes on who shows one", async () => {
    expect(await ask(secure("stock", own))).toContain("shop.stock");
  });

  test("a listener that asks nobody believes nobody", async () => {
    expect(told(await ask(net.connect(serving?.socketOf("other") ?? "")))).toEqual([]);
  });

  /** A session that a listener gave, to be resumed. */
  async function sessionOf(listener: string, version: tls.SecureVersion, certificate?: string): Promise<Buffer> {
    const socket = secure(listener, certificate, { minVersion: version, maxVersion: version });
    const sessions: Buffer[] = [];
    socket.on("session", (session) => sessions.push(session));
    await ask(socket);
    return sessions.at(-1) ?? Buffer.alloc(0);
  }

  describe.each(["TLSv1.2", "TLSv1.3"] as const)("a session of another listener, over %s", (version) => {
    const resuming = (session: Buffer) => ({ minVersion: version, maxVersion: version, session });

    test.each(["required", "stock", "strangers"])("lets nobody in without a certificate: %s", async (listener) => {
      for (const without of ["other", "optional"]) {
        const session = await sessionOf(without, version);
        await expect(ask(secure(listener, undefined, resuming(session)))).rejects.toThrow(REFUSED);
      }
    });

    test("lets nobody in by a certificate of that one's authority", async () => {
      const session = await sessionOf("required", version, own);
      await expect(ask(secure("strangers", undefined, resuming(session)))).rejects.toThrow(REFUSED);
      expect(told(await ask(secure("optional", undefined, resuming(session))))).toEqual([]);
    });
  });

  test("where all listeners ask for the same a session is resumed, and told of as the first was", async () => {
    const alike = `listeners:
  public: { bind: ":80" }
  required: { tls: { bind: ":443", certificates: public }, clientCertificates: { ca: partners } }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, required] }
defaults: { listener: public }
`;
    const shop = `host: shop.example.com
routes: { web: { pathPrefix: /, listener: required, service: web } }
`;
    await running(
      program,
      shop,
      async ({ socketOf }) => {
        const first = connectTo(socketOf("required", "tls"), own, { maxVersion: "TLSv1.2" });
        const [session] = (await once(first, "session")) as [Buffer];
        await ask(first);
        const second = connectTo(socketOf("required", "tls"), own, { maxVersion: "TLSv1.2", session });
        await once(second, "secureConnect");
        expect(second.isSessionReused()).toBe(true);
        expect(told(await ask(second))).toEqual(VERIFIED);
      },
      alike,
      {},
      SECRETS,
    );
  });
});
