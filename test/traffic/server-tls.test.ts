import http2 from "node:http2";
import https from "node:https";
import type { AddressInfo, Server } from "node:net";
import tls from "node:tls";
import { describe, expect, test } from "vitest";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { STAND_INS } from "../../compiler/haproxy/secrets.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { haproxies } from "../support/programs.ts";
import { running } from "./running.ts";

/** Each is its own authority. */
const [cart, other, client] = ["cart.example.com", "other.example.com", "client.example.com"].map((name) =>
  throwAwayCertificate([name]),
) as [string, string, string];
const secrets = Object.entries({ "cart-ca": cart, "other-ca": other, client, unused: client }).map(([name, text]) => ({
  path: `${STAND_INS}/${name}.pem`,
  text,
}));
const PLATFORM = `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] } }
servers: { ca: [cart-ca, other-ca], certificates: { client: [shop], unused: [] } }
`;

interface Own {
  readonly port: number;
  /** SNI, health checks and others. */
  readonly names: Set<string>;
  stop(): Promise<void>;
}

async function listening(server: Server, names: Set<string> = new Set()): Promise<Own> {
  const sockets = new Set<import("node:net").Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, names, stop };
}

/** Says in headers who was asked for, and who asked. */
function secure(more: https.ServerOptions = {}): Promise<Own> {
  const names = new Set<string>();
  const server = https.createServer({ key: cart, cert: cart, ...more }, (request, response) => {
    const socket = request.socket as tls.TLSSocket;
    names.add(
      `${request.url === "/h" ? "check" : "request"} ${String((socket as { servername?: unknown }).servername)}`,
    );
    response.setHeader("x-client", socket.authorized ? "known" : "unknown").end(request.httpVersion);
  });
  return listening(server, names);
}

const backends = (port: number, said: Readonly<Record<string, string>>): string => `host: shop.example.com
routes:
${Object.keys(said)
  .map((name) => `  ${name}: { pathPrefix: /${name}, backend: ${name} }`)
  .join("\n")}
backends:
${Object.entries(said)
  .map(([name, more]) => `  ${name}: { servers: ["127.0.0.1:${port}"], retries: 0, ${more} }`)
  .join("\n")}
`;

describe.each(haproxies())("TLS to servers on haproxy $version", ({ path }) => {
  test("a server must be of the authority and for the name, unless verify says otherwise; checks hold to the same", async () => {
    const web = await secure();
    const said = {
      right: "check: none, tls: { ca: cart-ca, name: cart.example.com }",
      "other-name": "check: none, tls: { ca: cart-ca, name: other.example.com }",
      "other-ca": "check: none, tls: { ca: other-ca, name: cart.example.com }",
      system: "check: none, tls: { name: cart.example.com }",
      authority: "check: none, tls: { ca: cart-ca, verify: authority }",
      "other-authority": "check: none, tls: { ca: other-ca, verify: authority }",
      nothing: "check: none, tls: { verify: none, sni: other.example.com }",
      checked: "check: { get: /h, every: 200ms }, tls: { ca: cart-ca, name: cart.example.com }",
      "checked-wrong": "check: { get: /h, every: 200ms, fall: 1 }, tls: { ca: other-ca, name: cart.example.com }",
      plain: "check: none",
    };
    try {
      await running(
        path,
        backends(web.port, said),
        async ({ get }) => {
          const statusOf = async (name: string): Promise<string> => {
            try {
              return String((await get(`/${name}`)).status);
            } catch {
              return "closed";
            }
          };
          const status: Record<string, string> = {};
          for (const name of Object.keys(said)) status[name] = await statusOf(name);
          const bad = expect.stringMatching(/^(?:502|503|closed)$/);
          expect(status).toMatchObject({
            ...{ right: "200", "other-name": bad, "other-ca": bad, system: bad },
            ...{ authority: "200", "other-authority": bad, nothing: "200", checked: "200", plain: bad },
          });
          await expect.poll(() => web.names.has("check cart.example.com"), { timeout: 20_000 }).toBe(true);
          await expect.poll(() => statusOf("checked-wrong"), { timeout: 20_000 }).toBe("503");
          expect([...web.names]).toEqual(
            expect.arrayContaining(["request cart.example.com", "request false", "request other.example.com"]),
          );
        },
        PLATFORM,
        {},
        secrets,
      );
    } finally {
      await web.stop();
    }
  });

  test("a server is shown the certificate that is named, and no other", async () => {
    const web = await secure({ requestCert: true, rejectUnauthorized: false, ca: client });
    const said = {
      with: "tls: { ca: cart-ca, name: cart.example.com, certificate: client }",
      without: "tls: { ca: cart-ca, name: cart.example.com }",
    };
    try {
      await running(
        path,
        backends(web.port, said),
        async ({ get }) => {
          expect(valuesOf((await get("/with")).headers, "x-client")).toEqual(["known"]);
          expect(valuesOf((await get("/without")).headers, "x-client")).toEqual(["unknown"]);
        },
        PLATFORM,
        {},
        secrets,
      );
    } finally {
      await web.stop();
    }
  });

  test("http2: over TLS where a server offers it, without TLS always; checks too", async () => {
    const answer = (request: http2.Http2ServerRequest, response: http2.Http2ServerResponse) =>
      void response.end(request.httpVersion);
    const both = await listening(http2.createSecureServer({ key: cart, cert: cart, allowHTTP1: true }, answer));
    const old = await secure();
    const clear = await listening(http2.createServer(answer));
    const check = "check: { get: /h, every: 200ms, fall: 1 }";
    const text = `host: shop.example.com
routes:
  both: { pathPrefix: /both, backend: both }
  old: { pathPrefix: /old, backend: old }
  clear: { pathPrefix: /clear, backend: clear }
backends:
  both: { servers: ["127.0.0.1:${both.port}"], ${check}, http2: true, tls: { ca: cart-ca, name: cart.example.com } }
  old: { servers: ["127.0.0.1:${old.port}"], ${check}, http2: true, tls: { ca: cart-ca, name: cart.example.com } }
  clear: { servers: ["127.0.0.1:${clear.port}"], ${check}, http2: true }
`;
    try {
      await running(
        path,
        text,
        async ({ get }) => {
          const versions = async () =>
            Promise.all(["both", "old", "clear"].map(async (one) => (await get(`/${one}`)).body));
          expect(await versions()).toEqual(["2.0", "1.1", "2.0"]);
          await expect.poll(() => old.names.has("check cart.example.com"), { timeout: 20_000 }).toBe(true);
          expect(await versions()).toEqual(["2.0", "1.1", "2.0"]);
        },
        PLATFORM,
        {},
        secrets,
      );
    } finally {
      await Promise.all([both.stop(), old.stop(), clear.stop()]);
    }
  });
});
