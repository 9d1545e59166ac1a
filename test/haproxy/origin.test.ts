import { describe, expect, test } from "vitest";
import { parseMessages } from "../../compiler/haproxy/messages.ts";
import { locate, originOf, routesOfMapLine, wordAt } from "../../compiler/haproxy/origin.ts";
import { spanOfOrigin } from "../../compiler/haproxy/diagnose.ts";

const cfg = `# @shop/shop.yaml:30
backend shop.cart from signalbox-http
    # @shop/shop.yaml:31
    balance leastcon
    # @shop/extra.yaml:7
    use-server s9 if { src 10.0.0.1 }
    option httpchk
    # @
    http-check send meth GET
backend platform.ours from signalbox-http
    server s1 127.0.0.1:80
`;

describe("the nearest marker above a line", () => {
  test.each([
    [2, { file: "shop/shop.yaml", line: 30 }],
    [4, { file: "shop/shop.yaml", line: 31 }],
    [5, { file: "shop/extra.yaml", line: 7 }],
    [7, { file: "shop/extra.yaml", line: 7 }],
  ])("line %i", (line, origin) => expect(originOf(cfg, line)).toEqual(origin));

  test("does not reach over the mark of our own text", () => expect(originOf(cfg, 9)).toBeUndefined());
  test("does not reach into the section below", () => expect(originOf(cfg, 11)).toBeUndefined());
  test("a line past the end is the last one", () =>
    expect(originOf("# @a/b.yaml:1\n    mode http", 99)).toEqual({ file: "a/b.yaml", line: 1 }));
});

describe("a message without a line", () => {
  const files = [
    { path: "haproxy/00-platform.cfg", text: "frontend public\n    bind :80\n" },
    { path: "haproxy/10-shop.cfg", text: cfg },
  ];
  const place = (text: string) =>
    parseMessages(`[ALERT]    (1) : config : ${text}`).map((message) => locate(message, files));

  test("stands at the section's line with the quoted name", () =>
    expect(place("backend 'shop.cart' : unable to find server 's9' referenced in a 'use-server' rule.")).toEqual([
      { path: "haproxy/10-shop.cfg", line: 6, origin: { file: "shop/extra.yaml", line: 7 } },
    ]));
  test("else at the section's own line", () =>
    expect(place("Proxy 'shop.cart': something is missing.")).toEqual([
      { path: "haproxy/10-shop.cfg", line: 2, origin: { file: "shop/shop.yaml", line: 30 } },
    ]));
  test("that names no section of ours has no place", () =>
    expect(place("Proxy 'other': broken.")).toEqual([undefined]));
  test("and without a section stands where exactly one team's statement holds its words", () =>
    expect(place("parsing acl keyword 'src' : never matches")).toEqual([
      { path: "haproxy/10-shop.cfg", line: 6, origin: { file: "shop/extra.yaml", line: 7 } },
    ]));
});

test.each([
  ["shop.example.com/ shop.web shop.web -", "shop.web"],
  ["id.example.com/users/ none^x0 id ~", "none"],
  ["a.com/ shop.adm^00 ~ shop.adm", "shop.adm"],
  ["shop.strip 2/", "shop.strip"],
  ["shop.hdr|x-env prod", "shop.hdr"],
])("the routes of the map line %s", (line, route) => expect(routesOfMapLine(`first x\n${line}\n`, 2)).toContain(route));

test("a word stands alone", () => {
  expect(wordAt("server checks 1 check", "check")).toBe(16);
  expect(wordAt("if { foo(bar) }", "foo")).toBe(5);
  expect(wordAt("a.b", "a")).toBe(-1);
});

test.each([
  ["the bad word, not the directive", ["use-server", "s9"], "s9"],
  ["the directive when nothing else is there", ["use-server"], "use-server"],
  ["the last one quoted", ["s9", "use-server", "src"], "src"],
  ["the whole line when haproxy quotes nothing of it", ["roundrobin"], "use-server s9 if { src 10.0.0.1 }"],
])("underlined: %s", (_, quoted, expected) => {
  const text = "backends:\n    use-server s9 if { src 10.0.0.1 }  \n";
  const span = spanOfOrigin({ file: "shop/shop.yaml", line: 2 }, quoted, [{ path: "routes/shop/shop.yaml", text }]);
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});
