import { describe, expect, test } from "vitest";
import { readLine, type LoggedLine, type LoggedRequest } from "../../compiler/access-log/line.ts";

const AT = "10.0.1.2:33317 [06/Feb/2026:12:14:14.655]";
const TIMES = "10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0";
const CLF = "10.0.1.2 - - [06/Feb/2026:12:14:14 +0000]";

function got(request: Partial<LoggedRequest>): LoggedLine {
  return { kind: "request", request: { method: "GET", path: "/cart", query: "", headers: new Map(), ...request } };
}

/** Of a frontend, and so with the scheme of its connection. */
function from(request: Partial<LoggedRequest>): LoggedLine {
  return got({ listener: "public", scheme: "http", peer: "10.0.1.2", ...request });
}

/** The same of our own, which know who asked. */
function asked({ src = "10.0.1.2", ...request }: Partial<LoggedRequest>): LoggedLine {
  return got({ listener: "public", scheme: "http", src, ...request });
}

/** A line of our own JSON, as far as it tells of a request. */
function own(fields: Readonly<Record<string, unknown>>): string {
  const method = fields["uri"] === undefined ? {} : { method: "GET" };
  return JSON.stringify({
    time: "2026-11-29T13:05:47.856Z",
    listener: "public",
    route: "shop.cart",
    ...method,
    ...fields,
  });
}

/** Lines of HAProxy 2.6 and 3.0, nginx 1.22 and Apache 2.4, addresses changed. */
describe("a line of an access log", () => {
  test.each<[what: string, line: string, is: LoggedLine | undefined]>([
    ["httplog", `${AT} public shop.cart/s1 ${TIMES} "GET /cart HTTP/1.1"`, from({})],
    [
      "… as a syslog writes it, with captured headers",
      `Feb  6 12:14:14 lb haproxy[14389]: ${AT} public shop.cart/s1 ${TIMES} {shop.example.com|Mozilla} {nginx} "GET /cart HTTP/1.1"`,
      from({}),
    ],
    [
      "… over TLS and HTTP/2",
      `${AT} public~ shop.cart/s1 ${TIMES} "GET https://shop.example.com:8443/cart?id=1 HTTP/2.0"`,
      from({ scheme: "https", host: "shop.example.com:8443", query: "id=1" }),
    ],
    [
      "… of an answer by HAProxy itself, logged as soon as possible",
      `${AT} public public/<NOSRV> 0/-1/-1/-1/+0 400 +49 - - LR-- 1/1/0/0/0 0/0 "GET /cart HTTP/1.1"`,
      from({}),
    ],
    [
      "… with bytes that HAProxy escapes",
      `${AT} public public/<NOSRV> ${TIMES} "GET /caf#C3#A9?a=#22b#22 HTTP/1.1"`,
      from({ path: "/caf\xc3\xa9", query: 'a="b"' }),
    ],
    [
      "httpslog",
      `${AT} public~ shop.cart/s1 ${TIMES} "GET /cart HTTP/1.1" 0/0/0/0/0 shop.example.com/TLSv1.3/TLS_AES_256_GCM_SHA384`,
      from({ scheme: "https" }),
    ],
    [
      "HAProxy's CLF",
      `${CLF} "GET /cart HTTP/1.1" 200 49 "" "" 1 928 "public~" "shop.cart" "s1" 0 -1 -1 -1 0 LR-- 1 1 0 0 0 0 0 "" "" `,
      from({ scheme: "https" }),
    ],
    ["CLF", `${CLF} "GET /cart HTTP/1.1" 200 -`, got({ peer: "10.0.1.2" })],
    [
      "combined, without a referer",
      `${CLF} "GET /cart HTTP/1.1" 200 12 "-" "curl/8.1"`,
      got({
        peer: "10.0.1.2",
        headers: new Map([
          ["referer", undefined],
          ["user-agent", "curl/8.1"],
        ]),
      }),
    ],
    [
      "combined, as Apache escapes it",
      String.raw`${CLF} "GET /cart?a=\"b\\\" HTTP/1.1" 200 12 "-" "\"x\" \x41" "more"`,
      got({
        peer: "10.0.1.2",
        query: String.raw`a="b\"`,
        headers: new Map([
          ["referer", undefined],
          ["user-agent", '"x" A'],
        ]),
      }),
    ],
    [
      "the format of try",
      String.raw`<134>Nov 25 02:00:00 haproxy[1]: listener="public" method="GET" host="shop.test" path="/a\"b" query="?c=#22" value="none^00 ~ x" to="-" backend="public" status=404 ms=0`,
      got({ listener: "public", host: "shop.test", path: '/a"b', query: 'c="' }),
    ],
    [
      "no HTTP to HAProxy",
      `${AT} public public/<NOSRV> -1/-1/-1/-1/0 400 0 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>"`,
      { kind: "none" },
    ],
    ["no HTTP to nginx", String.raw`${CLF} "\x16\x03\x01\x02" 400 157 "-" "-"`, { kind: "none" }],
    ["a connection that sent nothing", `${CLF} "-" 408 - "-" "-"`, { kind: "none" }],
    ["a path that HAProxy cut", `${AT} public public/<NOSRV> ${TIMES} "GET /aaaa"`, { kind: "cut" }],
    ["a line that syslog cut", `${AT} public public/<NOSRV> ${TIMES} "GET /aaaa`, { kind: "cut" }],
    [
      "… behind the path",
      `${AT} public public/<NOSRV> ${TIMES} "GET /cart?aa`,
      {
        kind: "request",
        request: {
          listener: "public",
          scheme: "http",
          method: "GET",
          path: "/cart",
          peer: "10.0.1.2",
          headers: new Map(),
        },
      },
    ],
    [
      "a target without a path",
      `${AT} public public/<NOSRV> ${TIMES} "OPTIONS * HTTP/1.1"`,
      from({ method: "OPTIONS", path: "*" }),
    ],
    [
      "a health check",
      "Feb  6 12:14:14 lb haproxy[1]: Server shop.cart/s1 is UP, reason: Layer7 check passed",
      undefined,
    ],
    ["TCP", `${AT} postgresql platform.db/s1 1/0/5000 212 -- 0/0/0/0/3 0/0`, { kind: "none" }],
    ["a TLS handshake that failed", `${AT} public/2: SSL handshake failure`, { kind: "none" }],
    ["a start of HAProxy", "Proxy public started.", undefined],
    [
      "our text",
      String.raw`${AT} public~ shop.cart/s1 ${TIMES} {curl} {} "GET /cart HTTP/1.1" host="shop.example.com" site=shop.example.com team=shop route=shop.cart address=10.0.0.1:80 in=70 id="-" tls=TLSv1.3`,
      asked({ scheme: "https", host: "shop.example.com" }),
    ],
    [
      "… of a request without a host",
      `${AT} public public/<NOSRV> ${TIMES} "GET /cart HTTP/1.0" host="-" site=- team=- route=- address=-:- in=34 id="-" tls=-`,
      asked({ host: "" }),
    ],
    [
      "our JSON, as a syslog writes it: bytes of a resource, headers in UTF-8, one of them perhaps cut",
      `<134>Nov 29 13:05:49 lb haproxy[7]: ${own({
        ...{ host: "shop.example.com", uri: "/caf\xc3\xa9?a=b", version: "HTTP/1.1" },
        requestHeaders: { "x-side": "é", referer: "-", "user-agent": "a".repeat(512) },
      })}`,
      got({
        ...{ listener: "public", host: "shop.example.com", path: "/caf\xc3\xa9", query: "a=b" },
        headers: new Map([
          ["x-side", "\xc3\xa9"],
          ["referer", undefined],
        ]),
      }),
    ],
    [
      "… over TLS",
      own({ client: "10.0.1.2", host: "shop.example.com", uri: "/cart", version: "HTTP/2.0", tls: "TLSv1.3" }),
      asked({ scheme: "https", host: "shop.example.com" }),
    ],
    [
      "… without TLS",
      own({ client: "10.0.1.2", host: "shop.example.com", uri: "/cart", version: "HTTP/1.1", tls: "-" }),
      asked({ host: "shop.example.com" }),
    ],
    ["… whose path HAProxy cut", own({ host: "-", uri: "/aaaa", version: "<BADREQ>" }), { kind: "cut" }],
    ["… of a connection", own({}), { kind: "none" }],
    ["… that is cut", own({ host: "-", uri: "/", version: "HTTP/1.1" }).slice(0, -9), undefined],
    ["JSON of others", '{"method":"GET","path":"/cart"}', undefined],
    ["nothing", "", undefined],
  ])("%s", (_, line, is) => {
    expect(readLine(line)).toEqual(is);
  });

  test("of the headers that are captured, the one that is named is the Host", () => {
    const line = `${AT} public shop.cart/s1 ${TIMES} {Mozilla|shop.example.com} {x} "GET /cart HTTP/1.1"`;
    expect(readLine(line, { capturedHost: 2 })).toEqual(from({ host: "shop.example.com" }));
    expect(readLine(line, { capturedHost: 3 })).toEqual(from({}));
  });

  /** A search that goes back for each sign would take minutes. */
  test.each([
    ["quotes", '"'.repeat(65_536), undefined],
    ["backslashes", `${CLF} "${"\\".repeat(65_001)}"`, { kind: "none" }],
    ["names", `${"a".repeat(60_000)}="`, undefined],
    ["dates", `${`${AT} `.repeat(1_000)}"`, undefined],
    ["braces", `${`${AT} a a/b ${TIMES} {`.repeat(500)}"`, undefined],
    ["blanks", `${" a".repeat(30_000)}] "`, undefined],
  ])("may hold nothing but %s", (_, line, is) => {
    expect(readLine(line)).toEqual(is);
  });
});
