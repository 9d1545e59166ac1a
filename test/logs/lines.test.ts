import http2 from "node:http2";
import net from "node:net";
import tls from "node:tls";
import { describe, expect, test } from "vitest";
import { readLine } from "../../compiler/access-log/line.ts";
import { decide } from "../../compiler/table/decide.ts";
import { haproxies } from "../support/programs.ts";
import { exchange, logging, request, type Logging } from "./fleet.ts";
import { tcpReceiver, udpReceiver } from "./receiver.ts";

const HOST = "Host: shop.example.com";
const PLAIN = { listener: "public", site: "shop.example.com", team: "shop", method: "GET", host: "shop.example.com" };
const NONE = { team: "-", route: "-" };

/** What is sent over a connection of its own, and what the line of it says. */
const cases: readonly [what: string, sent: string, says: Readonly<Record<string, unknown>>][] = [
  [
    "a plain route",
    request("/cart?id=7", HOST, "User-Agent: me", "User-Agent: other"),
    {
      ...{ ...PLAIN, route: "shop.web", uri: "/cart?id=7", version: "HTTP/1.1", status: 200, backend: "shop.web" },
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ...{ state: "--", retries: "0", tls: "-", requestHeaders: { "user-agent": "me", "x-beta": "-" } },
      responseHeaders: { "x-upstream": "shop.web" },
    },
  ],
  ["a condition", request("/", HOST, "X-Beta: 1"), { ...PLAIN, route: "shop.beta", backend: "shop.web" }],
  ["an unclear path", request("/caf%C3%A9", HOST), { ...PLAIN, route: "shop.web", uri: "/caf%C3%A9" }],
  [
    "an answer of HAProxy's own",
    request("/old", HOST),
    { ...PLAIN, route: "shop.old", status: 302, backend: "public", server: "<NOSRV>", state: "LR" },
  ],
  ["a host of another's site", request("/", "Host: b.example.com:80"), { site: "a.example.com", route: "shop.alias" }],
  ["a wildcard", request("/", "Host: x.deep.example.com"), { site: "*.deep.example.com", route: "shop.deep" }],
  [
    "a route of every host",
    request("/.git", "Host: no.example"),
    { site: "-", team: "platform", route: "platform.no-git" },
  ],
  ["no site", request("/", "Host: no.example"), { ...NONE, site: "-", status: 404 }],
  ["no route", request("/", "Host: only.example.com"), { ...NONE, site: "only.example.com", status: 404 }],
  ["a path that is refused", request("/cart/../x", HOST), { ...NONE, status: 400, uri: "/cart/../x", state: "PR" }],
  ["a path that names two routes", request("/%6fld", HOST), { ...NONE, status: 400, uri: "/%6fld" }],
  ["a host that is none", request("/", "Host: a*b"), { ...NONE, status: 400 }],
  ["no host", "GET / HTTP/1.0\r\n\r\n", { ...NONE, status: 404, host: "-", version: "HTTP/1.0" }],
  [
    "no request",
    "nonsense\r\n\r\n",
    { ...NONE, site: "-", status: 400, method: "-", uri: "-", connectionError: "Success" },
  ],
];

/** A text line's fields by the names of JSON's. */
function ofText(line: string): Record<string, unknown> {
  const [, listener, backend, status, state] =
    /^\S+ \[[^\]]+\] ([^ ~]+)~? ([^/]+)\/\S+ \S+ (-?\d+) \d+ - - (..)-- /.exec(line) ?? [];
  const [, ...fields] =
    / host="(.*)" site=(\S+) team=(\S+) route=(\S+) address=\S+ in=\d+ id="[^"]*" tls=(\S+)$/.exec(line) ?? [];
  const [host, site, team, route, version] = fields;
  return { listener, backend, status: Number(status), state, host, site, team, route, tls: version };
}

const IN_TEXT = new Set(Object.keys(ofText("")));

describe.each(haproxies())("haproxy $version", ({ path }) => {
  test.each(["json", "text"])(
    "writes what it did in %s, and what is read of a line leads to the same",
    async (format) => {
      const logs = {
        format,
        header: "none",
        requestHeaders: ["X-Beta", "User-Agent"],
        responseHeaders: ["x-upstream"],
      };
      await logging(path, await udpReceiver(), logs, async ({ socketOf, receiver, table }) => {
        for (const [what, sent, says] of cases) {
          await exchange(net.connect(socketOf("public")), sent);
          const [line = ""] = await receiver.take(1);
          if (format === "json") expect(JSON.parse(line), what).toMatchObject(says);
          else {
            const known = Object.entries(says).filter(([name]) => IN_TEXT.has(name));
            expect(ofText(line), what).toMatchObject(Object.fromEntries(known));
          }
          const read = readLine(line, { capturedHost: 9 });
          if (what === "no request") expect(read).toEqual({ kind: "none" });
          else if (read?.kind !== "request") expect(read, what).toMatchObject({ kind: "request" });
          else {
            const { listener = "", host, method, path: asked, query = "", headers } = read.request;
            // The text format does not name the headers that it captures.
            const sentHeaders =
              format === "json" ? headers : new Map([["x-beta", what === "a condition" ? "1" : undefined]]);
            const all = [...sentHeaders].flatMap(([name, value]) =>
              value === undefined ? [] : [[name, value] as const],
            );
            const { outcome } = decide(table, { listener, host, method, path: asked, query, headers: all });
            expect(outcome.kind === "route" ? outcome.route : "-", what).toBe(says["route"]);
          }
        }
      });
    },
  );

  test.each(["json", "text"])("logs TLS, HTTP/2, TCP and handshakes that fail in %s", async (format) => {
    await logging(path, await udpReceiver(), { format, header: "none" }, async ({ socketOf, receiver }) => {
      await overHttp2(socketOf("public", "tls"), "/h2?x");
      const [h2 = ""] = await receiver.take(1);
      await exchange(net.connect(socketOf("stock")), request("/", HOST));
      const [tcp = ""] = await receiver.take(1);
      await exchange(net.connect(socketOf("public", "tls")), "nonsense\r\n\r\n");
      const [failed = ""] = await receiver.take(1);
      expect(readLine(h2)).toMatchObject({ kind: "request", request: { host: "shop.example.com", path: "/h2" } });
      expect([tcp, failed].map((line) => readLine(line))).toEqual([{ kind: "none" }, { kind: "none" }]);
      if (format === "text") {
        expect(ofText(h2)).toMatchObject({ route: "shop.web", tls: "TLSv1.3" });
        expect(tcp).toMatch(
          / stock shop\.stock\/\S+ [\d/]+ \d+ -- \S+ 0\/0 site=- team=shop route=shop\.stock address=\S+ in=61 tls=-$/,
        );
        expect(failed).toMatch(/ public\/\d+: SSL handshake failure/);
        return;
      }
      expect(JSON.parse(h2)).toMatchObject({ route: "shop.web", version: "HTTP/2.0", tls: "TLSv1.3" });
      const connection = { listener: "stock", site: "-", team: "shop", route: "shop.stock", backend: "shop.stock" };
      expect(JSON.parse(tcp)).toMatchObject({ ...connection, state: "--", bytesIn: 61 });
      expect(JSON.parse(failed)).toMatchObject({ ...NONE, status: 0, connectionError: "SSL handshake failure" });
    });
  });

  test.each([
    ["UDP", udpReceiver, "rfc3164", /^<134>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ haproxy\[\d+\]: \{"time"/],
    ["UDP", udpReceiver, "rfc5424", /^<134>1 \d{4}-\d\d-\d\dT\S+ [^- ]\S* haproxy \d+ - - \{"time"/],
    ["TCP", tcpReceiver, "rfc3164", /^<134>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ haproxy\[\d+\]: \{"time"/],
    ["TCP", tcpReceiver, "rfc5424", /^<134>1 \d{4}-\d\d-\d\dT\S+ [^- ]\S* haproxy \d+ - - \{"time"/],
    ["TCP", tcpReceiver, "none", /^\{"time"/],
  ])("sends lines over %s (%o) with the header %s", async (_, receive, header, form) => {
    await logging(path, await receive(), { header }, async ({ socketOf, receiver }) => {
      for (const target of ["/a", "/b"]) await exchange(net.connect(socketOf("public")), request(target, HOST));
      const lines = await receiver.take(2);
      for (const line of lines) expect(line).toMatch(form);
      expect(lines.map((line) => readLine(line))).toMatchObject([
        { request: { path: "/a" } },
        { request: { path: "/b" } },
      ]);
    });
  });
});

function overHttp2(socketPath: Parameters<Logging["socketOf"]>[0], target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const connection = { path: socketPath, rejectUnauthorized: false, ALPNProtocols: ["h2"] };
    const session = http2.connect("https://shop.example.com", { createConnection: () => tls.connect(connection) });
    session.on("error", reject);
    const stream = session.request({ ":path": target });
    stream.on("error", reject);
    stream.on("end", () => session.close(resolve));
    stream.resume();
  });
}
