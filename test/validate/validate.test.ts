import { describe, expect, test } from "vitest";
import { TIMEOUT_NONE } from "../../compiler/model/model.ts";
import { modelOf, PLATFORM, shown, validated } from "../support/model.ts";

const shop = "routes/shop/shop.yaml";

/** Everything found in one team's file, `line:column code message (help)`. */
function found(text: string): string[] {
  const { diagnostics, sources } = validated({ [shop]: text });
  return diagnostics.map((one) => shown(one, sources).replace(`${shop}:`, ""));
}

/** A file with one route, whose keys are given. */
function routeOf(keys: string): string {
  return `host: example.com\nroutes:\n  r: { ${keys} }\n`;
}

/** A file with one backend, whose keys are given, and a route to it. */
function backendOf(keys: string): string {
  return `host: example.com\nroutes:\n  r: { path: /, backend: b }\nbackends:\n  b: { ${keys} }\n`;
}

describe("a route that is wrong", () => {
  test.each([
    ["pathprefix: /, service: x", '3:8 schema/unknown-key Unknown key "pathprefix". (Write pathPrefix: /.)'],
    ["service: x", '3:3 route/no-path The route "r" says no path.'],
    ["path: /", '3:3 route/no-action The route "r" does nothing.'],
    ["path: /a, pathPrefix: /b, service: x", "3:18 route/several-paths"],
    ["path: /, service: x, redirect: { path: /b }", "3:29 route/several-actions"],
    [
      "path: /, service: x, rewrite: { replacePrefix: / }",
      '3:40 route/misplaced-key "replacePrefix" needs a pathPrefix',
    ],
    ["path: /, redirect: { replacePrefix: /b }", '3:29 route/misplaced-key "replacePrefix" needs a pathPrefix'],
    [
      "path: /, redirect: { path: /b }, rewrite: { replacePath: /x }",
      '3:41 route/misplaced-key "rewrite" has no effect beside redirect',
    ],
    [
      "path: /, return: { status: 200 }, timeout: { server: 1s }",
      '3:42 route/misplaced-key "timeout" has no effect beside return',
    ],
    ["path: /, service: x, sticky: { cookie: c }", '3:29 route/misplaced-key "sticky" needs a backend with weights'],
    ["path: /, service: x, rewrite: {}", '3:29 schema/missing-key "rewrite" says nothing new.'],
    ["path: /, redirect: { status: 301 }", '3:17 schema/missing-key "redirect" says no new address.'],
    ["path: /, redirect: { path: /b, status: 300 }", '3:47 schema/not-allowed "status" cannot be 300.'],
    ["path: /, return: { status: 99 }", '3:35 schema/out-of-range "status" cannot be 99. (Use 200 at least.)'],
    ["path: /, service: x, methods: []", '3:38 schema/out-of-range "methods" is an empty list.'],
    [
      "path: /, service: x, headers: { X-A: 1 }",
      '3:45 schema/wrong-type "X-A" is the number 1, not text or a set of keys. (Put it in quotes: "1".)',
    ],
    [
      "path: /, service: x, query: { v: true }",
      '3:41 schema/wrong-type "v" is true, not text or a set of keys. (Put it in quotes: "true".)',
    ],
    [
      "path: /, service: x, timeout: { server: 30 }",
      '3:48 value/duration "server" lacks a unit: 30. (Add the unit: 30s for seconds, 30ms for milliseconds.)',
    ],
    ['path: /, service: x, timeout: { server: "30" }', '3:48 value/duration "30" lacks a unit.'],
    ["path: /, service: x, timeout: { server: 0s }", "3:48 value/duration"],
    ["path: /, service: x, timeout: { server: 5constructor }", '3:48 value/duration "5constructor" is no duration.'],
    [
      "path: /, service: x, timeout: { tunnel: 25d }",
      '3:48 value/duration "25d" is longer than HAProxy can count. (Use at most 24d, or none for no limit.)',
    ],
    ["path: /, service: x, requestHeaders: { set: { Host: a } }", '3:54 value/header-managed The header "host"'],
    ["path: /, service: x, headers: { X-A: a, x-a: b }", '3:48 yaml/duplicate-key "x-a" is given twice'],
    [
      "path: /, service: x, listener: pubic",
      '3:39 listener/unknown There is no listener "pubic". (Did you mean "public"?)',
    ],
    [
      "path: /, service: x, listener: db",
      '3:39 listener/mode The route "r" needs an HTTP listener, and "db" is a TCP listener.',
    ],
    ["path: /, backend: nope", '3:26 backend/unknown There is no backend "nope".'],
    ["path: /%C3%A9, service: x", '3:14 value/path "/%C3%A9" cannot be a path. (Write the characters themselves: /é.)'],
    ["path: /a/../b, service: x", "3:14 value/path"],
    ["path: /a//b, service: x", "3:14 value/path"],
    ["path: a, service: x", '3:14 value/path "a" cannot be a path. (Begin it with /.)'],
    ["path: /, service: x, methods: [get]", '3:39 value/method "get" is no HTTP method. (Write it in capitals: GET.)'],
    ["path: /, service: x, host: https://a.b", "3:35 value/host"],
    ["path: /, service: x, host: a.b:80", "3:35 value/host"],
    [
      'path: /, service: x, host: "*.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q"',
      '3:35 value/host "*.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q" cannot be a host. (Use at most 16 labels after the *.)',
    ],
  ])("{ %s }", (keys, expected) => {
    const [first, ...rest] = found(routeOf(keys));
    expect(first?.slice(0, expected.length)).toBe(expected);
    expect(rest).toEqual([]);
  });
});

describe("a pathRegex that PCRE2 and JavaScript would not read alike, or that is slow", () => {
  test.each([
    "/a",
    "a",
    "^a",
    "^/(?=a)b",
    "^/(?!a)b",
    "^/(?<=a)b",
    "^/(a)\\1",
    "^/(?<n>a)",
    "^/\\bfoo",
    "^/a\\sb",
    "^/\\x41",
    "^/\\Qa\\E",
    "^/\\A",
    "^/[]a",
    "^/[^]",
    "^/[[:alpha:]]",
    "^/[a[b]",
    "^/a{,3}",
    "^/{{",
    "^/a|b",
    "^/a^b",
    "^/a$b",
    "^/(a+)+b",
    "^/(a|a)*c",
    "^/(?:a|ab|b)*c",
    "^/(?:ab?b?)*",
    "^/(?:a|b|ab){30}",
    "^/(?:[a-z]|\\w)+/x",
    "^/.*.*.*=x",
    "^/a b",
    "^/é",
    "^/(",
    "^/a{1000}",
    "^/(?:a|b)*/x",
    "^/(?:[0-9a-f]{4}-?)*",
    "^/(?:v[0-9]+/)?(?:[^/]+/)*index",
    "^/(?:(?:a|b){50}c){20}",
    "^/[\\d-x]",
    "^/\\cA",
    "^/a++",
    "^/(?i)a",
    `^/${"a".repeat(200)}`,
  ])("%s", (regex) => {
    expect(found(routeOf(`pathRegex: ${JSON.stringify(regex)}, service: x`))[0]).toMatch(
      /^3:19 value\/path-regex .*\(.*\)$/,
    );
  });

  test.each([
    ["^/users/[0-9]+/(icon|photo)$", "/users/[0-9]+/(icon|photo)"],
    ["^/a\\$", "/a\\$"],
    ["^/a\\\\$", "/a\\\\"],
    ["^/(?:a|b)/\\d{2,4}\\.html", "/(?:a|b)/\\d{2,4}\\.html"],
    ["^/[a-z-]+/[^/]*", "/[a-z-]+/[^/]*"],
    ["^/(?:a|b){9}/(?:[0-9]{1,3}[.]){3}", "/(?:a|b){9}/(?:[0-9]{1,3}[.]){3}"],
    ["^/(?:[0-9a-f]{4}-?){3}", "/(?:[0-9a-f]{4}-?){3}"],
    ["^/[0-9]{1,30}/[0-9]{1,30}", "/[0-9]{1,30}/[0-9]{1,30}"],
    ["^/(?:v[0-9]+/)?(?:.*/)?index", "/(?:v[0-9]+/)?(?:.*/)?index"],
  ])("%s is fine", (regex, value) => {
    const model = modelOf({ [shop]: routeOf(`pathRegex: ${JSON.stringify(regex)}, priority: 7, service: x`) });
    expect(model.routes[0]?.path).toMatchObject({ kind: "regex", value, priority: 7 });
  });
});

describe("a backend that is wrong", () => {
  test.each([
    ["check: tcp", '5:3 backend/servers The backend "b" has neither a service nor servers.'],
    ['service: s, servers: ["a:1"]', '5:20 backend/servers The backend "b" has both servers and service.'],
    ['servers: ["a:1"], tags: [x]', '5:8 backend/servers The backend "b" has both servers and tags.'],
    ["servers: [a]", '5:18 value/server "a" is no address of a server. (Add the port: a:8080.)'],
    ['servers: ["1.2.3.4.5:80"]', "5:18 value/server"],
    ['servers: ["[::zz]:80"]', "5:18 value/server"],
    ["servers: []", '5:17 schema/out-of-range "servers" is an empty list.'],
    [
      "service: s, balance: leastcon",
      '5:29 value/balance "leastcon" is no way to balance. (Did you mean "leastconn"?)',
    ],
    [
      "service: s, check: /healthz",
      '5:27 value/check "/healthz" is no health check. (Write the method too: GET /healthz.)',
    ],
    ["service: s, retries: 101", '5:29 schema/out-of-range "retries" cannot be 101.'],
    ['service: s, haproxy: "a b"', "5:29 snippet/block"],
    ["service: a.b", '5:17 value/service "a.b" cannot be the name of a service.'],
  ])("{ %s }", (keys, expected) => {
    const [first, ...rest] = found(backendOf(keys));
    expect(first?.slice(0, expected.length)).toBe(expected);
    expect(rest).toEqual([]);
  });

  test.each([
    ["backend x", "snippet/forbidden"],
    ['"frontend" x', "snippet/forbidden"],
    ["fro\\ntend x", "snippet/unknown-word"],
    ["\\x62ackend x", "snippet/forbidden"],
    ['"${NONE-backend}" x', "snippet/variable"],
    ['"${NONE-.if}" 0', "snippet/variable"],
    ["\\x2eif 0", "snippet/forbidden"],
    ["http-response set-header X-A a\\\n      http-request deny", "snippet/continuation"],
    [".if true", "snippet/forbidden"],
    ["option httpchk \\", "snippet/continuation"],
    ["http-request set-header X {{ env }}", "snippet/template"],
  ])("haproxy: %s", (line, code) => {
    expect(found(`backends:\n  b:\n    service: s\n    haproxy: |\n      # first\n      ${line}\n`)).toEqual([
      expect.stringMatching(new RegExp(`^6:[78] ${code} `)),
    ]);
  });
});

// HAProxy would read a - as an option of the rule that looks the cookie up: -i ignores case, -f opens a file.
test.each(["-", "-i", "-f", "--"])("the cookie %s", (cookie) => {
  const routes = `${routeOf(`path: /, backend: { x: 100 }, sticky: { cookie: "${cookie}" }`)}backends:\n  x: { service: y }\n`;
  expect(found(routes)).toEqual([expect.stringContaining(`value/cookie "${cookie}" cannot be the name of a cookie.`)]);
});

test("what is wrong with a contact is not told as an answer's body", () => {
  const { diagnostics, sources } = validated({ "routes/shop/team.yaml": 'contact: "a\\tb"\n' });
  expect(diagnostics.map((one) => shown(one, sources))).toEqual([
    'routes/shop/team.yaml:1:10 value/body "a\\tb" is no single line of text. (Write one line, without blanks at its ends and control characters.)',
  ]);
});

describe("names over all files", () => {
  const more = "routes/shop/more.yaml";

  test("two routes of one name in one team", () => {
    const { diagnostics } = validated({
      [shop]: routeOf("path: /, service: x"),
      [more]: routeOf("path: /b, service: y"),
    });
    expect(diagnostics).toMatchObject([
      { code: "route/duplicate-name", span: { file: shop }, related: [{ span: { file: more } }] },
    ]);
  });

  test("two backends of one name in one team", () => {
    const { diagnostics } = validated({ [shop]: backendOf("service: x"), [more]: "backends:\n  b: { service: y }\n" });
    expect(diagnostics).toMatchObject([{ code: "backend/duplicate-name", related: [{ span: { file: more } }] }]);
  });

  test("service: of a declared name", () => {
    expect(found("host: example.com\nroutes:\n  r: { path: /, service: b }\nbackends:\n  b: { service: b }\n")).toEqual(
      [expect.stringMatching(/^3:26 backend\/implicit .*\(Write backend: b\.\)$/)],
    );
  });

  test("a near miss names its place", () => {
    const { diagnostics } = validated({ [shop]: backendOf("service: x").replace("backend: b", "backend: bb") });
    expect(diagnostics).toMatchObject([
      { code: "backend/unknown", help: 'Did you mean "b"?', related: [{ message: '"b" is declared here' }] },
    ]);
  });

  test("weights: the team's own and the platform's", () => {
    const model = modelOf({
      [shop]:
        "host: example.com\nroutes:\n  r: { path: /, backend: { b: 90, platform.echo: 10 }, sticky: { cookie: side } }\nbackends:\n  b: { service: x }\n",
      "routes/platform/echo.yaml": "backends:\n  echo: { service: echo }\n",
    });
    expect(model.routes[0]?.action).toMatchObject({
      legs: [
        { backend: "shop.b", weight: 90 },
        { backend: "platform.echo", weight: 10 },
      ],
      sticky: { value: "side" },
    });
  });

  test.each([
    ["{ b: 99 }", "add up to 99"],
    ["{}", "no backends"],
  ])("weights %s", (weights, text) => {
    expect(
      found(`host: example.com\nroutes:\n  r: { path: /, backend: ${weights} }\nbackends:\n  b: { service: x }\n`),
    ).toEqual([expect.stringMatching(new RegExp(`^3:26 route/weights .*${text}`))]);
  });

  test("one backend for HTTP and for TCP", () => {
    expect(found(`${backendOf("service: x")}tcp:\n  t: { listener: db, backend: b }\n`)).toEqual([
      expect.stringMatching(/^7:31 backend\/mode /),
    ]);
  });

  test("two targets of one TCP listener", () => {
    expect(found("tcp:\n  t: { listener: db, service: a }\n  u: { listener: db, service: b }\n")).toEqual([
      expect.stringMatching(/^3:18 listener\/several-tcp-routes .*"shop\.t" and "shop\.u"/),
    ]);
  });

  test("a TCP route on an HTTP listener", () => {
    expect(found("tcp:\n  t: { listener: public, service: a }\n")).toEqual([
      expect.stringMatching(/^2:18 listener\/mode /),
    ]);
  });

  test.each(["signalbox", "signalbox-x", "Signalbox-x"])("the reserved name %s", (name) => {
    expect(found(`host: example.com\nroutes:\n  ${name}: { path: /, service: x }\n`)).toEqual([
      expect.stringMatching(/^3:3 value\/reserved-name /),
    ]);
  });

  test("a folder that the platform does not know", () => {
    const { diagnostics } = validated({
      "routes/new/new.yaml": routeOf("path: /, service: x"),
      "routes/new/more.yaml": "host: a.b\n",
    });
    expect(diagnostics).toMatchObject([{ code: "team/not-in-platform", span: { file: "routes/new/more.yaml" } }]);
  });

  test("a platform file that is not the platform's", () => {
    const { diagnostics } = validated({ "routes/shop/platform.yaml": PLATFORM });
    expect(diagnostics).toMatchObject([{ code: "platform/misplaced" }]);
  });
});

describe("nothing is said that only follows from something else", () => {
  test("a file that does not parse hides what it declares", () => {
    const { diagnostics } = validated({
      [shop]: "host: example.com\nroutes:\n  r: { path: /, backend: b }\n",
      "routes/shop/pools.yaml": "backends:\n\tb: x\n",
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/tab"]);
  });

  test("a platform file that does not parse hides listeners and teams", () => {
    const { diagnostics, model } = validated({
      "routes/platform/platform.yaml": "a: [\n",
      [shop]: routeOf("path: /, service: x, listener: l"),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/syntax"]);
    expect(model).toBeUndefined();
  });

  test("a broken backend counts as declared, a broken listener as known", () => {
    expect(found(backendOf("service: s, check: x"))).toHaveLength(1);
    const { diagnostics } = validated({
      "routes/platform/platform.yaml": PLATFORM.replace('":8080"', '"8080"'),
      [shop]: routeOf("path: /, service: x, listener: internal"),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["value/bind"]);
  });

  test("everything that is wrong is said in one go, and the rest is built", () => {
    const text =
      "host: example.com\nroutes:\n  a: { path: x, service: s }\n  b: { path: /, servce: s }\n  c: { path: /c, service: s }\n";
    const { diagnostics, model } = validated({ [shop]: text });
    expect(diagnostics.map(({ code }) => code)).toEqual(["value/path", "schema/unknown-key"]);
    expect(model?.routes.map(({ id }) => id)).toEqual(["shop.c"]);
  });

  test("no platform file at all", () => {
    const { diagnostics } = validated({ "routes/platform/platform.yaml": "", [shop]: routeOf("path: /, service: x") });
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/empty"]);
  });
});

describe("the model", () => {
  test("hosts, paths, conditions and filters as the table wants them", () => {
    const { routes } = modelOf({
      [shop]: `host: [Shop.Example.com, "*.Example.com", "*", shop.example.COM]
routes:
  r:
    pathPrefix: /Café/
    methods: [POST, GET, GET]
    headers: { X-B: "2", X-A: "1" }
    query: { v: a%20b }
    rewrite: { replacePrefix: /x/ }
    requestHeaders: { add: { C: c }, set: { B: b }, remove: [A] }
    timeout: { server: 90s, tunnel: none }
    encodedSlashes: refuse
    service: s
`,
    });
    expect(routes).toMatchObject([
      {
        id: "shop.r",
        everyHost: false,
        hosts: [
          { value: { kind: "exact", name: "shop.example.com" } },
          { value: { kind: "wildcard", name: "example.com" } },
          { value: { kind: "any", name: "" } },
        ],
        path: { kind: "prefix", value: "/Café" },
        conditions: [
          { of: "methods", name: "", values: ["GET", "POST"] },
          { of: "headers", name: "x-a", values: ["1"] },
          { of: "headers", name: "x-b", values: ["2"] },
          { of: "query", name: "v", values: ["a%20b"] },
        ],
        filters: {
          rewrite: { value: { kind: "replacePrefix", path: "/x" } },
          requestHeaders: [
            { kind: "remove", name: "a" },
            { kind: "set", name: "b", value: "b" },
            { kind: "add", name: "c", value: "c" },
          ],
          timeout: { server: { value: 90_000 }, tunnel: { value: TIMEOUT_NONE } },
          encodedSlashes: "refuse",
        },
      },
    ]);
  });

  test("a team's defaults stand where a backend says none", () => {
    const { backends } = modelOf({
      [shop]:
        "host: example.com\nroutes:\n  r: { path: /, service: s }\n  q: { path: /q, backend: b }\nbackends:\n  b: { service: b, timeout: { server: 1s } }\n",
      "routes/shop/team.yaml": 'contact: "#shop"\ndefaults: { timeout: { server: 5s, queue: 2s } }\n',
    });
    const timeouts = Object.fromEntries(
      backends.map(({ id, timeout }) => [id, [timeout.server?.value, timeout.queue?.value]]),
    );
    expect(timeouts).toEqual({ "shop.b": [1000, 2000], "shop.s": [5000, 2000] });
  });

  test("one implicit backend for all routes that name the service; a TCP route makes it tcp", () => {
    const { backends, tcpRoutes } = modelOf({
      [shop]:
        "host: example.com\nroutes:\n  r: { path: /, service: s }\n  q: { path: /q, service: s }\ntcp:\n  t: { listener: db, service: pg }\n",
    });
    expect(backends.map(({ id, implicit, mode }) => [id, implicit, mode])).toEqual([
      ["shop.s", true, "http"],
      ["shop.pg", true, "tcp"],
    ]);
    expect(tcpRoutes).toMatchObject([{ id: "shop.t", listener: { value: "db" }, backend: { value: "shop.pg" } }]);
  });

  test("servers and addresses", () => {
    const { backends } = modelOf({
      [shop]: backendOf('servers: ["10.0.0.7:80", "[2001:DB8::7]:81", "db.Example.com:82"], check: none'),
    });
    expect(backends[0]).toMatchObject({
      check: { kind: "none" },
      servers: {
        servers: [
          { value: { address: "10.0.0.7", port: 80 } },
          { value: { address: "2001:db8::7", port: 81 } },
          { value: { address: "db.example.com", port: 82 } },
        ],
      },
    });
  });

  test("the platform: grants, defaults, routes on every host, who the teams are", () => {
    const model = modelOf({
      "routes/shop/team.yaml": 'contact: "#shop"\nowners: ["@example/shop"]\n',
      "routes/platform/platform.yaml":
        'listeners:\n  web: { bind: "[::1]:80" }\nteams:\n  shop: { hosts: ["*.a.b"] }\neveryHost:\n  no-git: { pathPrefix: /.git, return: { status: 403 } }\ndefaults: { timeout: { client: 5s } }\n',
    });
    expect(model.platform).toMatchObject({
      defaultListener: "web",
      timeout: { client: 5000, server: 30_000, tunnel: 3_600_000 },
    });
    expect(model.teams).toMatchObject([
      { name: "platform" },
      {
        name: "shop",
        grant: { listeners: [{ value: "web" }] },
        contact: { value: "#shop" },
        owners: [{ value: "@example/shop" }],
      },
    ]);
    expect(model.routes).toMatchObject([
      {
        id: "platform.no-git",
        everyHost: true,
        hosts: [],
        action: { kind: "return", status: 403, contentType: "text/plain" },
      },
    ]);
  });
});
