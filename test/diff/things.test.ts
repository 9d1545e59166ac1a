import { expect, test } from "vitest";
import { compareThings } from "../../compiler/diff/things.ts";
import { readRoutesFile, routesFile } from "../../compiler/model/routes-file.ts";
import type { Model } from "../../compiler/model/model.ts";
import { modelOf, PLATFORM, validated } from "../support/model.ts";

function model(more: string): Model {
  const found = validated({ "routes/platform/platform.yaml": `${PLATFORM}${more}` });
  if (!found.model) throw new Error(JSON.stringify(found.diagnostics));
  return found.model;
}

/** What it says, as `what: of before → after`. */
function said(before: string, after: string): string[] {
  return compareThings(model(before), model(after)).flatMap(({ what, differences }) =>
    differences.map((one) => `${what}: ${one.of} ${one.before ?? "-"} → ${one.after ?? "-"}`),
  );
}

// What weakens a guard must be seen, and times are shown as a person writes them.
test("what a listener sends to https", () => {
  const listeners = (more: string) => `listeners:
  public: { bind: ":80", tls: { bind: ":443", certificates: public }${more} }
  internal: { bind: ":8080" }
  db: { bind: ":5432", mode: tcp }
teams: { shop: { hosts: [example.com] } }
defaults: { listener: public }
`;
  const models = ["", ", redirectToHttps: { except: [/b, /a], port: 8443 }"].map((more) => {
    const { model: made, diagnostics } = validated({ "routes/platform/platform.yaml": listeners(more) });
    if (!made) throw new Error(JSON.stringify(diagnostics));
    return readRoutesFile(Buffer.from(routesFile(made, () => 1))) ?? made;
  });
  const [before, after] = models;
  if (!before || !after) throw new Error("there are two");
  expect(compareThings(before, after)).toEqual([
    {
      what: "listener public",
      kind: "changed",
      differences: [
        { of: "redirectToHttps status", after: "301" },
        { of: "redirectToHttps except", after: "/a, /b" },
        { of: "redirectToHttps port", after: "8443" },
      ],
    },
  ]);
});

test.each<[before: string, after: string, expected: readonly string[]]>([
  ["policy: { tests: required }", "", ["policy: tests required → -"]],
  ["policy: { blastRadius: 30 }", "policy: { blastRadius: 90 }", ["policy: blastRadius 30 → 90"]],
  ["policy: { loopback: refused }", "", ["platform: addresses loopback refused → -"]],
  [
    "",
    'policy: { haproxy: [{ team: shop, keyword: http-request set-src, reason: "a proxy before us" }] }',
    ["policy: haproxy - → shop:http-request set-src"],
  ],
  ['haproxy: { versions: ["2.6", "3.0"] }', 'haproxy: { versions: ["3.0"] }', ["policy: versions 2.6, 3.0 → 3.0"]],
  ["", "requests: { headerNames: preserve }", ["platform: requests headerNames delete → preserve"]],
  ["reload: { atMostEvery: 1h }", "reload: { atMostEvery: 90s }", ["platform: node reloadAtMostEvery 1h → 90s"]],
  [
    "lists: { office: [10.0.0.0/8, 192.0.2.7], gone: [] }",
    "lists: { office: [192.0.2.7, 203.0.113.0/24], scanners: [198.51.100.1] }\nblocked: [scanners]",
    [
      "platform: blocked - → scanners",
      "list gone: networks  → -",
      "list office: networks 10.0.0.0/8 → -",
      "list office: networks - → 203.0.113.0/24",
      "list scanners: networks - → 198.51.100.1",
    ],
  ],
  ["keepServersFor: 1d", "keepServersFor: 0s", ["platform: node keepServersFor 1d → 0s"]],
  [
    "reload: { endOldWorkersAfter: 5m }",
    "reload: { endOldWorkersAfter: 2h }",
    ["platform: reload endOldWorkersAfter 5m → 2h"],
  ],
])("%j, then %j", (before, after, expected) => expect(said(before, after)).toEqual(expected));

test("of a backend each key is told by its path, times as a person writes them", () => {
  const backend = (more: string): Model => {
    const files = {
      "routes/platform/platform.yaml": PLATFORM,
      "routes/shop/shop.yaml": `backends: { all: { service: all, ${more} } }\n`,
    };
    const found = validated(files);
    if (!found.model) throw new Error(JSON.stringify(found.diagnostics));
    return found.model;
  };
  const before = backend("check: { get: /h, expect: [200, 204], every: 5s }, slowStart: 90s, maxconn: 5");
  const after = backend("check: { get: /h, headers: { X-A: b }, port: 9000, every: 1m }, retryOn: [], slowStart: 2m");
  expect(
    compareThings(before, after).flatMap(({ differences }) =>
      differences.map((one) => `${one.of}: ${one.before ?? "-"} → ${one.after ?? "-"}`),
    ),
  ).toEqual([
    "check status: 200,204 → -",
    "check every: 5s → 1m",
    "maxconn: 5 → -",
    "slowStart: 90s → 2m",
    "check headers: - → x-a:b",
    "check port: - → 9000",
    "retryOn: - → none",
  ]);
});

test("a release holds no policy, so that nothing is said of one", () => {
  const now = model("policy: { tests: required, blastRadius: 30 }");
  const released = readRoutesFile(Buffer.from(routesFile(now, () => 1)));
  expect(released && compareThings(released, now)).toEqual([]);
});

test("of a list that changes much the first networks are told, and how many more", () => {
  const networks = (first: number) => Array.from({ length: 100 }, (_, at) => `10.${first}.${at}.0/24`).join(", ");
  const [one = "", two = ""] = said(`lists: { l: [${networks(1)}] }`, `lists: { l: [${networks(2)}] }`);
  expect(one).toMatch(/^list l: networks 10\.1\.0\.0\/24, .{100,500} and 80 more → -$/);
  expect(two).toMatch(/^list l: networks - → 10\.2\.0\.0\/24, .{100,500} and 80 more$/);
});

test("headers of every answer are told with what becomes of them", () => {
  const platform = (said: string) =>
    modelOf({
      "routes/platform/platform.yaml": PLATFORM.replace(
        "listener: public }",
        `listener: public, responseHeaders: ${said} }`,
      ),
    });
  const found = compareThings(platform("{ set: { X-A: '1' } }"), platform("{ set: { X-A: '2' }, remove: [Server] }"));
  expect(found.flatMap(({ differences }) => differences)).toEqual([
    { of: "responseHeaders", before: "set x-a: 1", after: "remove server: , set x-a: 2" },
  ]);
});
