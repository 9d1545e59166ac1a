import { describe, expect, test } from "vitest";
import { modelOf } from "../support/model.ts";
import { differences } from "../../compiler/words/differences.ts";

function route(says: string) {
  const backends = "backends:\n  a: { service: a }\n  b: { service: b }\n";
  const text = `host: example.com\nroutes:\n  r: { pathPrefix: /, ${says} }\n${backends}`;
  const platform =
    'listeners: { public: { bind: ":80" } }\nuserlists: [ops, dev]\nteams: { shop: { hosts: [example.com] } }\n';
  const [made] = modelOf({ "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": text }).routes;
  if (!made) throw new Error("there is one");
  return made;
}

const told = (before: string, after: string) =>
  differences(route(before), route(after)).map(
    ({ of, before: was, after: is }) => `${of}: ${was ?? "-"} -> ${is ?? "-"}`,
  );

/** The same for an expression. */
const toldOf = (before: string, after: string, does = "redirect: { path: /x/$1 }") => {
  const [was, is] = [before, after].map((says) => {
    const text = `host: example.com\nroutes:\n  r: { ${says}, ${does} }\n`;
    return modelOf({ "routes/shop/shop.yaml": text }).routes[0];
  });
  return was && is
    ? differences(was, is).map(({ of, before: a, after: b }) => `${of}: ${a ?? "-"} -> ${b ?? "-"}`)
    : [];
};

test("what is captured is by another expression something else", () => {
  const rewriting = "service: s, rewrite: { replacePath: /x/$1 }";
  expect(toldOf("pathRegex: ^/a/(b)c$", "pathRegex: ^/a/(bc)$", rewriting)).toEqual([
    "rewrite captures: ^/a/(b)c$ -> ^/a/(bc)$",
  ]);
  expect(toldOf("pathRegex: ^/a/(b)c$", "pathRegex: ^/a/(bc)$")).toEqual(["redirect captures: ^/a/(b)c$ -> ^/a/(bc)$"]);
});

describe("two versions of a route differ in what their words say", () => {
  test.each([
    ["methods: [GET], service: s", "methods: [POST, GET], service: s", ["methods: GET -> GET, POST"]],
    [
      'headers: { X-A: "1" }, service: s',
      'headers: { x-b: "1" }, service: s',
      ["headers x-a: 1 -> -", "headers x-b: - -> 1"],
    ],
    ["src: [10.0.0.0/8, 10.1.0.0/16], service: s", "src: [192.0.2.7], service: s", ["src: 10.0.0.0/8 -> 192.0.2.7"]],
    ['query: { v: "" }, service: s', "service: s", ["query v:  -> -"]],
    [
      "allow: { src: [10.0.0.0/8, 10.0.0.0/8] }, service: s",
      "allow: { src: [10.0.0.0/8, 192.0.2.7/32] }, deny: { src: [10.9.0.0/16] }, service: s",
      ["allow src: 10.0.0.0/8 -> 10.0.0.0/8, 192.0.2.7", "deny src: - -> 10.9.0.0/16"],
    ],
    ["allow: { src: [10.0.0.0/8] }, service: s", "allow: all, service: s", ["allow src: 10.0.0.0/8 -> -"]],
    ["auth: ops, service: s", "auth: dev, service: s", ["auth: ops -> dev"]],
    [
      "rewrite: { replacePath: /a }, service: s",
      "rewrite: { replacePrefix: /a }, service: s",
      ["rewrite replacePath: /a -> -", "rewrite replacePrefix: - -> /a"],
    ],
    [
      "rewrite: { host: a.test }, service: s",
      "rewrite: { replacePath: /a, host: b.test }, service: s",
      ["rewrite host: a.test -> b.test", "rewrite replacePath: - -> /a"],
    ],
    [
      "timeout: { server: 1s }, service: s",
      "timeout: { server: none, tunnel: 1h }, service: s",
      ["timeout server: 1s -> none", "timeout tunnel: - -> 1h"],
    ],
    [
      "backend: a",
      "backend: { a: 95, b: 5 }, sticky: { cookie: c }",
      ["backend shop.a: 100 % -> 95 %", "backend shop.b: - -> 5 %", "sticky cookie: - -> c"],
    ],
    [
      "backend: a",
      "redirect: { path: /b }",
      [
        "backend shop.a: 100 % -> -",
        "redirect status: - -> 302",
        "redirect path: - -> /b",
        "redirect keepQuery: - -> true",
      ],
    ],
    [
      "return: { status: 403 }",
      "return: { status: 404, body: x }",
      ["return status: 403 -> 404", "return body: - -> x"],
    ],
    [
      "requestHeaders: { set: { A: b } }, service: s",
      "requestHeaders: { add: { A: b } }, service: s",
      ["set request header a: b -> -", "add request header a: - -> b"],
    ],
    ["responseHeaders: { remove: [A] }, service: s", "service: s", ["remove response header a:  -> -"]],
    ["service: s", "log: off, service: s", ["log: - -> off"]],
    ["log: 10%, service: s", "log: 20%, service: s", ["log: 10% -> 20%"]],
    ["service: s", "encodedSlashes: refuse, service: s", ["encodedSlashes: - -> refuse"]],
  ])("%s => %s", (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
    expect(told(after, before)).toHaveLength(expected.length);
    expect(told(before, before)).toEqual([]);
  });
});
