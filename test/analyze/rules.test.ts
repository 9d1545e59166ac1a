import { describe, expect, test } from "vitest";
import { analysisRules, analyze } from "../../compiler/analyze/analyze.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { modelFrom, type ModelWords, type RouteWords } from "./models.ts";

/** What one rule says about a model, as `message` lines, each followed by its related ones. */
function said(code: string, words: ModelWords): string[] {
  const model = modelFrom(words);
  const rules = analysisRules.filter((rule) => rule.code === code);
  expect(rules.map((rule) => rule.code)).toEqual([code]);
  return analyze({ model, table: buildTable(model) }, rules).flatMap((d) => [
    d.message,
    ...(d.related ?? []).map(({ message }) => `  ${message}`),
  ]);
}

const routes = (...list: RouteWords[]): ModelWords => ({ routes: list });

describe("route/conflict", () => {
  const cases: [string, ModelWords, string[]][] = [
    [
      "two teams claim one path",
      routes({ id: "red.a", prefix: "/x" }, { id: "blue.b", prefix: "/x" }),
      [
        'Routes "red.a" and "blue.b" both claim pathPrefix "/x" on a.test, and neither is more specific.',
        '  "blue.b" claims it here',
      ],
    ],
    [
      "hosts of a list are one finding",
      routes(
        { id: "red.a", host: ["a.test", "b.test", "c.test"] },
        { id: "red.b", host: ["b.test", "c.test", "d.test"] },
      ),
      [
        'Routes "red.b" and "red.a" both claim pathPrefix "/" on b.test and c.test, and neither is more specific.',
        '  "red.a" claims it here',
      ],
    ],
    [
      "equal numbers of different conditions",
      routes({ id: "red.a", headers: { x: "1" } }, { id: "red.b", headers: { y: "1" } }),
      [
        'Routes "red.b" and "red.a" both claim pathPrefix "/" on a.test, and neither is more specific.',
        '  "red.a" claims it here',
      ],
    ],
    [
      "methods in common",
      routes({ id: "red.a", methods: ["GET", "PUT"] }, { id: "red.b", methods: ["GET"] }),
      [
        'Routes "red.b" and "red.a" both claim pathPrefix "/" on a.test, and neither is more specific.',
        '  "red.a" claims it here',
      ],
    ],
    [
      "equal expressions of one priority",
      routes({ id: "red.a", regex: "/x.*" }, { id: "red.b", regex: "/x.*" }),
      [
        'Routes "red.b" and "red.a" both claim pathRegex "^/x.*$" on a.test, and neither is more specific.',
        '  "red.a" claims it here',
      ],
    ],
    [
      "everyHost",
      routes({ id: "platform.a", everyHost: true, prefix: "/x" }, { id: "platform.b", everyHost: true, prefix: "/x" }),
      [
        'Routes "platform.b" and "platform.a" both claim pathPrefix "/x" on every host, and neither is more specific.',
        '  "platform.a" claims it here',
      ],
    ],
    [
      "everyHost, on another listener",
      {
        ...routes(
          { id: "platform.a", everyHost: true, listener: "public", prefix: "/x" },
          { id: "platform.b", everyHost: true, listener: "internal", prefix: "/x" },
        ),
        listeners: [{ name: "public" }, { name: "internal" }],
      },
      [],
    ],
    ["exact and prefix", routes({ id: "red.a", path: "/x" }, { id: "red.b", prefix: "/x" }), []],
    [
      "another listener",
      {
        listeners: [{ name: "public" }, { name: "internal" }],
        ...routes({ id: "red.a" }, { id: "red.b", listener: "internal" }),
      },
      [],
    ],
    ["a wildcard beside an exact host", routes({ id: "red.a", host: "*.test" }, { id: "red.b", host: "a.test" }), []],
    ["more specific by method", routes({ id: "red.a", methods: ["GET"] }, { id: "red.b", headers: { x: "1" } }), []],
    [
      "exclusive by header",
      routes({ id: "red.a", headers: { x: "1", y: "1" } }, { id: "red.b", headers: { x: "2", z: "1" } }),
      [],
    ],
    ["exclusive by method", routes({ id: "red.a", methods: ["GET"] }, { id: "red.b", methods: ["POST"] }), []],
    ["another priority", routes({ id: "red.a", regex: "/x.*" }, { id: "red.b", regex: "/x.*", priority: 1 }), []],
  ];
  test.each(cases)("%s", (_, words, expected) => expect(said("route/conflict", words)).toEqual(expected));
});

describe("route/regex-overlap", () => {
  const cases: [string, ModelWords, string[]][] = [
    [
      "one path matches both",
      routes({ id: "red.a", regex: "/[a-z]+/1" }, { id: "red.b", regex: "/a/[0-9]" }),
      [
        'Routes "red.b" and "red.a" both match "/a/1" on a.test, and neither has a priority.',
        '  "red.a" has pathRegex "^/[a-z]+/1$" here',
      ],
    ],
    [
      "one request fulfils both conditions",
      routes(
        { id: "red.a", regex: "/a.*", methods: ["GET"], priority: 3 },
        { id: "red.b", regex: "/.*b", headers: { x: "1" }, priority: 3 },
      ),
      [
        'Routes "red.b" and "red.a" both match "/ab" on a.test, and both have priority 3.',
        '  "red.a" has pathRegex "^/a.*$" here',
      ],
    ],
    ["different beginnings", routes({ id: "red.a", regex: "/a/.*" }, { id: "red.b", regex: "/b/.*" }), []],
    [
      "disjoint in the middle",
      routes({ id: "red.a", regex: "/.*/[0-9]+/x" }, { id: "red.b", regex: "/.*/[a-z]+/x" }),
      [],
    ],
    [
      "exclusive conditions",
      routes({ id: "red.a", regex: "/a.*", methods: ["GET"] }, { id: "red.b", regex: "/.*b", methods: ["PUT"] }),
      [],
    ],
    ["different priorities", routes({ id: "red.a", regex: "/a.*" }, { id: "red.b", regex: "/.*b", priority: 1 }), []],
    [
      "in common only what no request can send",
      routes({ id: "red.a", regex: "/a(?:#|\\?| )?" }, { id: "red.b", regex: "/(?:b|a[#? ])" }),
      [],
    ],
    [
      "in common only an exact path of another",
      routes({ id: "red.a", regex: "/(?:a|b)" }, { id: "red.b", regex: "/(?:b|c)" }, { id: "red.c", path: "/b" }),
      [],
    ],
    [
      "in common only what the platform takes",
      routes(
        { id: "red.a", regex: "/(?:a|b/.*)" },
        { id: "red.b", regex: "/b/.*" },
        { id: "platform.c", everyHost: true, prefix: "/b" },
      ),
      [],
    ],
    [
      "the exact path asks for more",
      routes(
        { id: "red.a", regex: "/(?:a|b)" },
        { id: "red.b", regex: "/(?:b|c)" },
        { id: "red.c", path: "/b", methods: ["GET"] },
      ),
      [
        'Routes "red.b" and "red.a" both match "/b" on a.test, and neither has a priority.',
        '  "red.a" has pathRegex "^/(?:a|b)$" here',
      ],
    ],
  ];
  test.each(cases)("%s", (_, words, expected) => expect(said("route/regex-overlap", words)).toEqual(expected));

  test("what cannot be told within bounds is an error of its own", () => {
    const words = routes(
      { id: "red.a", regex: "/(?:[a-z]{1,80}/){1,80}x" },
      { id: "red.b", regex: "/(?:[a-y]{1,80}/){1,80}x" },
    );
    expect(said("route/regex-overlap", words)).toEqual([]);
    expect(said("route/regex-too-complex", words)).toEqual([
      'Whether "red.b" and "red.a" can match the same path is too complex to tell.',
      '  "red.a" is here',
    ]);
  });
});

describe("route/shadowed", () => {
  const refused = (id: string, path: string) => [
    `Route "${id}" can never answer: every path that its ${path} matches is refused before routing.`,
  ];
  const cases: [string, ModelWords, string[]][] = [
    [
      "by a prefix of the platform",
      routes({ id: "red.a", prefix: "/.git/x" }, { id: "platform.g", everyHost: true, prefix: "/.git" }),
      [
        'Route "red.a" can never answer: "platform.g" takes every request to its pathPrefix "/.git/x" before it.',
        '  "platform.g" has pathPrefix "/.git" here',
      ],
    ],
    [
      "by the platform on one of two listeners",
      {
        ...routes(
          { id: "red.a", prefix: "/x" },
          { id: "red.b", listener: "internal", prefix: "/x" },
          { id: "platform.g", everyHost: true, listener: "internal", prefix: "/x" },
        ),
        listeners: [{ name: "public" }, { name: "internal" }],
      },
      [
        'Route "red.b" can never answer: "platform.g" takes every request to its pathPrefix "/x" before it.',
        '  "platform.g" has pathPrefix "/x" here',
      ],
    ],
    [
      "by an exact path of the platform",
      routes({ id: "red.a", path: "/s" }, { id: "platform.g", everyHost: true, path: "/s" }),
      [
        'Route "red.a" can never answer: "platform.g" takes every request to its path "/s" before it.',
        '  "platform.g" has path "/s" here',
      ],
    ],
    [
      "a prefix by an exact path of the platform is not",
      routes({ id: "red.a", prefix: "/s" }, { id: "platform.g", everyHost: true, path: "/s" }),
      [],
    ],
    [
      "a prefix by an expression",
      routes({ id: "red.a", prefix: "/a/b" }, { id: "red.r", regex: "/a/.*" }),
      [
        'Route "red.a" can never answer: "red.r" takes every request to its pathPrefix "/a/b" before it.',
        '  "red.r" has pathRegex "^/a/.*$" here',
      ],
    ],
    ["but for the prefix itself", routes({ id: "red.a", prefix: "/a" }, { id: "red.r", regex: "/a/.*" }), []],
    [
      "an exact path takes the rest",
      routes({ id: "red.a", prefix: "/a" }, { id: "red.r", regex: "/a/.*" }, { id: "red.x", path: "/a" }),
      [
        'Route "red.a" can never answer: 2 routes together take every request to its pathPrefix "/a" before it.',
        '  "red.r" has pathRegex "^/a/.*$" here',
        '  "red.x" has path "/a" here',
      ],
    ],
    [
      "the expression asks for more",
      routes({ id: "red.a", prefix: "/a/b" }, { id: "red.r", regex: "/a/.*", headers: { x: "1" } }),
      [],
    ],
    [
      "the expression asks for what the route asks for too",
      routes(
        { id: "red.a", prefix: "/a/b", headers: { x: "1" }, query: { v: "1" } },
        { id: "red.r", regex: "/a/.*", headers: { x: "1" } },
      ),
      [
        'Route "red.a" can never answer: "red.r" takes every request to its pathPrefix "/a/b" before it.',
        '  "red.r" has pathRegex "^/a/.*$" here',
      ],
    ],
    [
      "one expression for each method",
      routes(
        { id: "red.a", prefix: "/a/b", methods: ["GET", "PUT"] },
        { id: "red.r", regex: "/a/.*", methods: ["GET"] },
        { id: "red.s", regex: "/a/b.*", methods: ["PUT"] },
      ),
      [
        'Route "red.a" can never answer: 2 routes together take every request to its pathPrefix "/a/b" before it.',
        '  "red.r" has pathRegex "^/a/.*$" here',
        '  "red.s" has pathRegex "^/a/b.*$" here',
      ],
    ],
    [
      "a method is left",
      routes(
        { id: "red.a", prefix: "/a/b", methods: ["GET", "PUT"] },
        { id: "red.r", regex: "/a/.*", methods: ["GET"] },
      ),
      [],
    ],
    [
      "an expression by one of higher priority",
      routes({ id: "red.a", regex: "/a/[0-9]+" }, { id: "red.r", regex: "/a/\\w+", priority: 1 }),
      [
        'Route "red.a" can never answer: "red.r" takes every request to its pathRegex "^/a/[0-9]+$" before it.',
        '  "red.r" has pathRegex "^/a/\\w+$" here',
      ],
    ],
    [
      "an expression of lower priority is not asked before",
      routes({ id: "red.a", regex: "/a/[0-9]+", priority: 1 }, { id: "red.r", regex: "/a/\\w+" }),
      [],
    ],
    [
      "an expression that matches exact paths only",
      routes({ id: "red.a", regex: "/(?:x|y)" }, { id: "red.x", path: "/x" }, { id: "red.y", path: "/y" }),
      [
        'Route "red.a" can never answer: 2 routes together take every request to its pathRegex "^/(?:x|y)$" before it.',
        '  "red.x" has path "/x" here',
        '  "red.y" has path "/y" here',
      ],
    ],
    [
      "on one of its hosts",
      routes(
        { id: "red.a", host: ["a.test", "b.test"], prefix: "/a/b" },
        { id: "red.r", host: "b.test", regex: "/a/.*" },
      ),
      [
        'Route "red.a" can never answer on b.test: "red.r" takes every request to its pathPrefix "/a/b" before it.',
        '  "red.r" has pathRegex "^/a/.*$" here',
      ],
    ],
    [
      "an exact path stands before every expression",
      routes({ id: "red.a", path: "/a" }, { id: "red.r", regex: "/.*" }),
      [],
    ],
    [
      "letters outside ASCII",
      routes({ id: "red.a", prefix: "/é" }, { id: "red.r", regex: "/(?:é|%C3%A9)(?:/.*)?" }),
      [
        'Route "red.a" can never answer: "red.r" takes every request to its pathPrefix "/é" before it.',
        '  "red.r" has pathRegex "^/(?:é|%C3%A9)(?:/.*)?$" here',
      ],
    ],
    [
      "an expression that only an escape matches",
      routes({ id: "red.a", regex: "/a%20b/.*" }),
      refused("red.a", 'pathRegex "^/a%20b/.*$"'),
    ],
    [
      "an expression of dot segments",
      routes({ id: "red.a", regex: "/a/[.]{1,2}/b" }),
      refused("red.a", 'pathRegex "^/a/[.]{1,2}/b$"'),
    ],
    ["a double slash", routes({ id: "red.a", path: "/a//b" }), refused("red.a", 'path "/a//b"')],
    ["a hidden file arrives", routes({ id: "red.a", path: "/.well-known/x" }), []],
  ];
  test.each(cases)("%s", (_, words, expected) => expect(said("route/shadowed", words)).toEqual(expected));
});

describe("grants", () => {
  const grant = { red: { hosts: ["a.test", "*.b.test"] } };
  const cases: [string, boolean][] = [
    ["a.test", true],
    ["x.b.test", true],
    ["x.y.b.test", true],
    ["*.b.test", true],
    ["*.x.b.test", true],
    ["b.test", false],
    ["*.test", false],
    ["x.a.test", false],
    ["*", false],
    ["xb.test", false],
  ];
  test.each(cases)("host/not-granted: %s", (host, granted) => {
    expect(said("host/not-granted", { teams: grant, routes: [{ id: "red.a", host }] })).toEqual(
      granted ? [] : [`Team "red" may not claim the host "${host}".`, '  what "red" may claim'],
    );
  });
  test("a granted * is the default site only", () => {
    const teams = { red: { hosts: ["*"] } };
    expect(said("host/not-granted", { teams, routes: [{ id: "red.a", host: ["*", "a.test"] }] })).toEqual([
      'Team "red" may not claim the host "a.test".',
      '  what "red" may claim',
    ]);
  });
  test("no grant, and the platform", () => {
    expect(said("host/not-granted", routes({ id: "red.a" }, { id: "platform.p", host: "*" }))).toEqual([
      'Team "red" may not claim the host "a.test".',
    ]);
  });
  test("listener/not-granted", () => {
    const words: ModelWords = {
      teams: grant,
      listeners: [{ name: "public" }, { name: "internal" }, { name: "db", mode: "tcp" }],
      routes: [{ id: "red.a" }, { id: "red.b", listener: "internal" }, { id: "platform.p", listener: "internal" }],
      tcp: [{ id: "red.pg", listener: "db", backend: "red.pg" }],
    };
    expect(said("listener/not-granted", words)).toEqual([
      'Team "red" may not use the listener "internal".',
      '  what "red" may use',
      'Team "red" may not use the listener "db".',
      '  what "red" may use',
    ]);
  });
  test("team/unknown-grant", () => {
    expect(
      said("team/unknown-grant", { teams: { ...grant, rde: { hosts: ["c.test"] } }, routes: [{ id: "red.a" }] }),
    ).toEqual(['The platform grants something to the team "rde", which has no routes.']);
  });
});

describe("what is declared and not used, or used twice", () => {
  test("backend/unused", () => {
    const backends = [{ id: "red.web" }, { id: "red.old" }, { id: "red.pg" }, { id: "red.api", implicit: true }];
    expect(
      said("backend/unused", {
        backends,
        routes: [{ id: "red.a" }],
        tcp: [{ id: "red.t", listener: "db", backend: "red.pg" }],
      }),
    ).toEqual(['No route uses the backend "old".']);
  });
  test("listener/unused", () => {
    expect(
      said("listener/unused", { listeners: [{ name: "public" }, { name: "internal" }], routes: [{ id: "red.a" }] }),
    ).toEqual(['No route uses the listener "internal".']);
  });
  test("listener/same-bind", () => {
    const listeners = [
      { name: "public", bind: ":80" },
      { name: "internal", bind: "0.0.0.0:80" },
      { name: "local", bind: "127.0.0.1:80" },
    ];
    expect(said("listener/same-bind", { listeners })).toEqual([
      'The listeners "internal" and "public" both bind "0.0.0.0:80".',
      '  "public" binds it here',
    ]);
  });
});

describe("redirect/loop", () => {
  const cases: [string, ModelWords, string[]][] = [
    [
      "to itself",
      routes({ id: "red.a", prefix: "/a", redirect: { path: "/a/b" } }),
      ["A redirect never ends: a.test/a/b → a.test/a/b."],
    ],
    [
      "through a second one",
      routes(
        { id: "red.a", path: "/a", redirect: { path: "/b" } },
        { id: "red.b", prefix: "/b", redirect: { replacePrefix: "/a" } },
      ),
      ["A redirect never ends: a.test/a → a.test/b → a.test/a.", '  "red.b" redirects on'],
    ],
    [
      "through another host",
      routes(
        { id: "red.a", redirect: { host: "b.test" } },
        { id: "blue.b", host: "*.test", redirect: { host: "a.test" } },
      ),
      ["A redirect never ends: a.test/ → b.test/ → a.test/.", '  "red.a" redirects on'],
    ],
    [
      "always longer",
      routes({ id: "red.a", prefix: "/a", redirect: { replacePrefix: "/a/a" } }),
      ["A redirect never ends: a.test/a → a.test/a/a → a.test/a/a/a."],
    ],
    [
      "of the platform",
      routes({ id: "platform.a", everyHost: true, prefix: "/a", redirect: { path: "/a" } }),
      ["A redirect never ends: /a → /a."],
    ],
    [
      "of an expression",
      routes({ id: "red.a", regex: "/a/[0-9]+", redirect: { path: "/a/1" } }),
      ["A redirect never ends: a.test/a/1 → a.test/a/1."],
    ],
    [
      "while the query is kept",
      routes({ id: "red.a", query: { v: "1" }, redirect: { path: "/x" } }),
      ["A redirect never ends: a.test/x?v=1 → a.test/x?v=1."],
    ],
    [
      "not without the query",
      routes({ id: "red.a", query: { v: "1" }, redirect: { path: "/x", keepQuery: false } }),
      [],
    ],
    ["not from POST to GET", routes({ id: "red.a", methods: ["POST"], redirect: { path: "/x" } }, { id: "red.b" }), []],
    [
      "but with 307",
      routes({ id: "red.a", methods: ["POST"], redirect: { path: "/x", status: 307 } }, { id: "red.b" }),
      ["A redirect never ends: a.test/x → a.test/x."],
    ],
    ["another scheme leaves", routes({ id: "red.a", redirect: { scheme: "https" } }), []],
    ["a port leaves", routes({ id: "red.a", redirect: { host: "a.test:8443" } }), []],
    ["an unknown host leaves", routes({ id: "red.a", redirect: { host: "c.test" } }), []],
    ["and where all others are answered", routes({ id: "red.a", host: "*", redirect: { host: "c.test" } }), []],
    ["another port leaves", routes({ id: "red.a", redirect: { port: 8443 } }), []],
    [
      "to its own wildcard",
      routes({ id: "red.a", host: "*.a.test", redirect: { host: "*.a.test", path: "/x" } }),
      ["A redirect never ends: any.a.test/x → any.a.test/x."],
    ],
    [
      "with a query of its own",
      routes({ id: "red.a", query: { v: "1" }, redirect: { path: "/x", query: "v=1", keepQuery: false } }),
      ["A redirect never ends: a.test/x?v=1 → a.test/x?v=1."],
    ],
    [
      "an exact path stands before",
      routes({ id: "red.a", prefix: "/a", redirect: { path: "/a/b" } }, { id: "red.b", path: "/a/b" }),
      [],
    ],
  ];
  test.each(cases)("%s", (_, words, expected) => expect(said("redirect/loop", words)).toEqual(expected));
});

test("platform/file-descriptors shows the sum", () => {
  const span = { file: "routes/red/red.yaml", start: 0, end: 1 };
  const server = (address: string) => ({ value: { address, port: 1 }, span });
  const words: ModelWords = {
    maxconn: 1000,
    backends: [
      { id: "red.service" },
      { id: "red.fixed", servers: { kind: "fixed", servers: [server("10.0.0.1"), server("10.0.0.2")] } },
      { id: "red.unchecked", check: { kind: "none" } },
    ],
  };
  expect(said("platform/file-descriptors", { ...words, fileDescriptors: 2044 })).toEqual([]);
  expect(said("platform/file-descriptors", { ...words, fileDescriptors: 2043 })).toEqual([
    "HAProxy needs at least 2044 file descriptors, and 2043 are allowed: 2000 for 1000 connections, 1 for listeners, 7 for checked servers (a service with one instance has 5 slots), 36 of its own.",
  ]);
});
