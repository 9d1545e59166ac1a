import { describe, expect, test } from "vitest";
import { validated } from "../support/model.ts";

/** The one diagnostic of a route with these keys, as `code help`; "" where there is none. */
function said(keys: string): string {
  const { diagnostics } = validated({ "routes/shop/shop.yaml": `host: example.com\nroutes:\n  r: { ${keys} }\n` });
  expect(diagnostics.length, JSON.stringify(diagnostics)).toBeLessThan(2);
  const [first] = diagnostics;
  return first ? `${first.code} ${first.help}` : "";
}

const q = (text: string) => JSON.stringify(text);

describe("a path that another program would read as a pattern says what to write", () => {
  test.each([
    ["/search/.*", "pathPrefix: /search for everything below"],
    ["/search/(.*)", "pathPrefix: /search for"],
    ["/search/.+", "pathPrefix: /search for"],
    ["/search(/|$)(.*)", "pathPrefix: /search for"],
    ["/s3/*", "pathPrefix: /s3 for everything below. Where the * itself is meant, write %2A."],
    ["/s3/**", "pathPrefix: /s3 for"],
    ["/*", "pathPrefix: / for"],
    ["^/s3/.*$", "pathPrefix: /s3 for"],
    ["/files/{path...}", "pathPrefix: /files for"],
    ["/files/:rest*", "pathPrefix: /files for"],
    ["/items/:id", "pathRegex: '^/items/[^/]+$': a path holds no patterns. Where the : itself is meant, write %3A."],
    ["/items/:id/parts/:part", "pathRegex: '^/items/[^/]+/parts/[^/]+$':"],
    ["/items/{id}", "pathRegex: '^/items/[^/]+$':"],
    ["/items/{id:[0-9]+}/a.b", "pathRegex: '^/items/[0-9]+/a\\.b$':"],
    ["/items/<int:id>", "pathRegex: '^/items/[^/]+$':"],
    ["/a/*/b", "pathRegex: '^/a/[^/]*/b$':"],
    ["/logs-*", "pathRegex: '^/logs-.*$':"],
    ["/img/**/x.png", "pathRegex: '^/img/.*/x\\.png$':"],
    ["~ ^/s2", "pathRegex: '^/s2.*$':"],
    ["~* \\.php$", "pathRegex: '^/.*\\.php$': a path holds no patterns. Capitals make a difference."],
    ["^~ /static", "pathPrefix: /static."],
    ["= /exact", "path: /exact."],
    ["^/s2", "pathRegex: '^/s2.*$':"],
    ["~ ^/s2(/|$)", "pathPrefix: /s2 for"],
    ["/foo/?", "pathRegex: '^/foo/?$':"],
    ["/foo$", "pathRegex: '^/foo$':"],
    ["/(a|b)/c", "pathRegex: '^/(a|b)/c$':"],
    ["PathPrefix(`/api`)", "pathPrefix: /api."],
    ["/${STAGE}/api", "Write the value itself: nothing is filled in for ${STAGE}."],
    ["/{{ .Values.path }}", "Write the value itself: nothing is filled in for {{ .Values.path }}."],
    ["https://host.example/e", "Write the path alone: /e. The host host.example belongs into host."],
    ["shop.example.com/cart", "Write the path alone: /cart. The host shop.example.com belongs into host."],
    ["/x?y=1", 'Write the path alone: /x. The query is a condition: query: { y: "1" }.'],
    ["/a b", "Write pathRegex: '^/a[^/]+b$', in which [^/]+ takes any characters: a path cannot hold the blank."],
    ["/a%20b", "'^/a[^/]+b$', in which [^/]+ takes any characters: a path cannot hold the blank, escaped or not."],
    ["/a\u00a0b", "a path cannot hold the character U+00A0, which looks like a blank."],
    ["/caf%C3%A9", "Write the characters themselves: /café."],
    ["/a%2Fb", "Write the path up to the escaped slash as pathPrefix: requests that hold it name the same route."],
  ])("path: %s", (path, help) => {
    expect(said(`path: ${q(path)}, service: s`)).toContain("value/path ");
    expect(said(`path: ${q(path)}, service: s`)).toContain(help);
  });

  test("a prefix keeps what is below", () => {
    expect(said('pathPrefix: "/a b", service: s')).toContain("pathRegex: '^/a[^/]+b(?:/.*)?$',");
    expect(said('pathPrefix: "/items/:id", service: s')).toContain("pathRegex: '^/items/[^/]+(?:/.*)?$':");
  });

  test("and what it says can be written", () => {
    for (const regex of ["^/items/[^/]+(?:/.*)?$", "^/a/[^/]*/b$", "^/.*\\\\.php$", "^/logs-.*$", "^/a[^/]+b$"])
      expect(said(`pathRegex: "${regex}", service: s`)).toBe("");
  });
});

test.each([
  "/a:b",
  "/v1/projects/x:predict",
  "/v1:batch",
  "/:w:/r/sites/team",
  "/odata/$metadata",
  "/odata/$batch",
  "/odata/Products(1)/$value",
  "/odata/Customers('ALFKI')",
  "/it's",
  "/wiki/C++",
  "/wiki/Python_(language)",
  "/wiki/Kategorie:Programmierung",
  "/Predef$.html",
  "/javadoc/Map$Entry.html",
  "/@scope/package",
  "/users/~me",
  "/maven/a+b,c",
  "/.well-known/acme-challenge",
  "/a=b&c=d!",
  "/☃",
  "/日本語/ü",
  "/😀",
  "/-/healthy",
])("%s is a path like any other", (path) => {
  const written = q(path);
  expect(said(`path: ${written}, service: s`)).toBe("");
  expect(said(`pathPrefix: ${written}, service: s, rewrite: { replacePrefix: ${written} }`)).toBe("");
  expect(said(`path: /, redirect: { path: ${written} }`)).toBe("");
});

test.each([
  ["/logs-%2A/_search", "/logs-*/_search"],
  ["/items/%3Aid", "/items/:id"],
  ["/price%24", "/price$"],
  ["/a.%2B", "/a.+"],
])("%s is %s", (written, meant) => {
  const { model, diagnostics } = validated({
    "routes/shop/shop.yaml": `host: example.com\nroutes:\n  r: { path: ${q(written)}, service: s }\n`,
  });
  expect(diagnostics).toEqual([]);
  expect(model?.routes[0]?.path.value).toBe(meant);
});

describe("a new path", () => {
  test.each([
    ["/bar/$1", "Match by pathPrefix and write replacePrefix: /bar: it keeps what follows the prefix."],
    ["/bar/\\1", "write replacePrefix: /bar:"],
    ["/$1", "write replacePrefix: /:"],
    ["/bar/*", "write replacePrefix: /bar:"],
    ["/bar/{id}", "write replacePrefix: /bar:"],
    ["/bar/:id", "write replacePrefix: /bar:"],
    ["/bar/${id}", "write replacePrefix: /bar:"],
    ["/new$request_uri", "nothing is filled in for $request_uri"],
    ["%[path]", "nothing is filled in for %[path]"],
    ["/x?y=1", "Write the path alone: /x. The request's query stays with it"],
    ["https://h.example/e", "Write the path alone: /e. "],
    ["/a b", "Leave it out: a new path cannot hold the blank."],
  ])("%s", (path, help) => {
    expect(said(`path: /a, redirect: { path: ${q(path)} }`)).toContain(help);
    expect(said(`path: /a, service: s, rewrite: { replacePath: ${q(path)} }`)).toContain(help);
  });
});

test.each([
  ["_", '"*"'],
  ["~^(www\\.)?example\\.com$", 'Write each host by its name, or "*.example.com"'],
  ["~^(.+)\\.example\\.com$", 'Write "*.example.com"'],
  ["{sub}.example.com", 'Write "*.example.com"'],
  [".example.com", '[example.com, "*.example.com"]'],
  ["a.example.com b.example.com", "Write a list: [a.example.com, b.example.com]."],
  ["a.example.com,b.example.com", "Write a list: [a.example.com, b.example.com]."],
  ["Host(`a.example.com`)", "Write a.example.com."],
  ["${HOST}", "nothing is filled in for ${host}"],
  ["https://a.example.com/x", "Write the host alone: a.example.com."],
  ["müller.test", "xn--mller-kva.test"],
  ["*.müller.test", '"*.xn--mller-kva.test"'],
  [`${"a".repeat(70)}.test`, "has 70."],
  [`${"abcdefghi.".repeat(7).repeat(4)}test`, "Use at most 253 characters: these are 284."],
])("host: %s", (host, help) => {
  expect(said(`host: ${q(host)}, path: /, service: s`)).toContain("value/host ");
  expect(said(`host: ${q(host)}, path: /, service: s`)).toContain(help);
});

test("one host alone goes on to a backend", () => {
  expect(said('path: /, service: s, rewrite: { host: "*.internal" }')).toContain("nothing stands for a * here");
});

test.each([
  ["/b/$1", "rewrite: { replacePath: /b/$1 }"],
  ["/b/$1?x", "Write it as in rewrite"],
])("rewrite %s of a pathRegex", (text, help) => {
  expect(said(`pathRegex: "^/a/(.*)$", service: s, rewrite: ${q(text)}`)).toContain(help);
});

test("a redirect on a line of its own", () => {
  const { diagnostics } = validated({
    "routes/shop/shop.yaml": "host: a.test\nredirects:\n  - /old -> /new\n  - /a /b;\n  - list.csv\n",
  });
  expect(diagnostics.map(({ help }) => help)).toEqual([
    ...["Write { from: /old, to: /new }.", "Write { from: /a, to: /b }.", "Write { file: list.csv }."],
  ]);
});

test.each([
  ["true", "Use one of refuse, pass."],
  ["[pass]", "Write encodedSlashes: pass."],
  ["{}", "Write it as in encodedSlashes: refuse."],
])("%s, which is none of a few words, is said once", (text, help) => {
  expect(said(`path: /, service: s, encodedSlashes: ${text}`)).toContain(help);
});

test.each([
  ["$host", "Leave host out"],
  ["www.%[req.hdr(host)]", "Leave host out"],
  ["https://www.example.com/x", "{ scheme: https, host: www.example.com, path: /x }"],
  ["müller.test", "xn--mller-kva.test"],
])("redirect host %s", (host, help) => {
  expect(said(`path: /, redirect: { host: ${q(host)} }`)).toContain(help);
});

describe("conditions and headers", () => {
  test.each(["~^1.*", "^1", "~* mobile", ".*", "a.+", "[0-9]+", "(a|b)", "\\d+"])(
    "%s is refused as a condition",
    (value) => {
      const help = value === "^1" ? 'Write { startsWith: "1" }.' : "Write the whole value";
      expect(said(`path: /, service: s, headers: { X-A: ${q(value)} }`)).toContain(`value/header-text ${help}`);
      expect(said(`path: /, service: s, query: { a: ${q(value)} }`)).toContain(`value/query ${help}`);
    },
  );

  test.each([
    "1",
    "text/*",
    "*/*",
    "~1.2",
    "Mozilla/5.0 (X11; Linux)",
    "a=b; c=d",
    'W/"1"',
    "bytes=0-99",
    "Bearer a.b-c_d=",
  ])("%s is a header's value", (value) =>
    expect(said(`path: /, service: s, headers: { Accept: ${q(value)} }`)).toBe(""),
  );

  test.each([
    ["%[src]", "http-request set-header NAME %[src]"],
    ["%ci", "http-request set-header NAME %ci"],
    ["${API_KEY}", "nothing is filled in for ${API_KEY}"],
    ["{{ .Env.KEY }}", "nothing is filled in for {{ .Env.KEY }}"],
    ["$remote_addr", "nothing is filled in for $remote_addr"],
    ["{http.request.host}", "nothing is filled in for {http.request.host}"],
  ])("%s is not filled in", (value, help) => {
    expect(said(`path: /, service: s, requestHeaders: { set: { X-A: ${q(value)} } }`)).toContain(help);
    expect(said(`path: /, service: s, responseHeaders: { add: { X-A: ${q(value)} } }`)).toContain(help);
    expect(said(`path: /, service: s, headers: { X-A: ${q(value)} }`)).toContain(help);
  });

  test.each([
    "default-src 'self' *.example.com; script-src 'nonce-a$b'",
    '{"group":"a","max_age":1,"endpoints":[{"url":"https://r.example/"}]}',
    "*",
    "100%",
    "max-age=31536000; includeSubDomains",
    "$5",
  ])("%s is a header's value", (value) =>
    expect(said(`path: /, service: s, responseHeaders: { set: { X-A: ${q(value)} } }`)).toBe(""),
  );
});

test.each([
  ["GTE", 'Did you mean "GET"?'],
  ["POTS", 'Did you mean "POST"?'],
  ["DELTE", 'Did you mean "DELETE"?'],
  ["OPTION", 'Did you mean "OPTIONS"?'],
  ["*", "Leave methods out"],
  ["ANY", "Leave methods out"],
  ["GET,POST", "Write a list: [GET, POST]."],
  ["GET|POST", "Write a list: [GET, POST]."],
  ["A".repeat(40), "Use at most 32 characters."],
])("method %s", (method, help) => expect(said(`path: /, service: s, methods: [${q(method)}]`)).toContain(help));

test.each(
  "PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK REPORT SEARCH PURGE LIST LINK M-SEARCH SUBSCRIBE QUERY TRACK SET".split(
    " ",
  ),
)("%s is a method of one's own", (method) => expect(said(`path: /, service: s, methods: [${method}]`)).toBe(""));

test.each([
  ["1m30s", "Write 90s."],
  ["1y", "Write 365d."],
  ["30 sec", "Write 30s."],
  ["5min", "Write 5m."],
  ["1.5s", "Write 1500ms."],
  ["0.5h", "Write 30m."],
  ["2 hours", "Write 2h."],
  ["PT30S", "Write a number and a unit"],
])("duration %s", (duration, help) =>
  expect(said(`path: /, service: s, timeout: { server: ${q(duration)} }`)).toContain(help),
);

test("what is too long is told its length and the bound", () => {
  expect(said(`pathRegex: "^/${"a".repeat(300)}", service: s`)).toBe("value/path-regex Use at most 200 characters.");
  expect(said(`path: /, service: s, headers: { ${"a".repeat(200)}: b }`)).toBe(
    "value/header-name Use at most 128 characters.",
  );
});

test.each([
  ["http://cart:8080", "Write the name alone: cart."],
  ["cart.service.consul", "Write the name alone: cart."],
  ["cart:8080", "Write the name alone: cart."],
  ["c".repeat(64), "Use at most 63 characters."],
])("service %s", (service, help) => expect(said(`path: /, service: ${q(service)}`)).toContain(help));

test.each([
  ["check: off", "Write none."],
  ["check: http", "Write the request: GET /healthz."],
  ["check: GET https://x.example/h", "Write the path alone: GET /h."],
  ["check: GET /healthz HTTP/1.1", "Write the request alone: GET /healthz."],
  ["check: POST /healthz", "Write GET /healthz: a check changes nothing."],
  ["check: 'GET /a\"b'", "Write the path as it is sent"],
  [`check: GET /${"a".repeat(1024)}`, "Use at most 1024 characters."],
  ["balance: ip_hash", 'Did you mean "source"?'],
  ["balance: least_conn", 'Did you mean "leastconn"?'],
  ["tags: ['${TAG}']", "nothing is filled in for ${TAG}"],
])("a backend's %s", (keys, help) => {
  const { diagnostics } = validated({ "routes/shop/shop.yaml": `backends:\n  b: { service: s, ${keys} }\n` });
  expect(diagnostics.map((one) => one.help).join()).toContain(help);
});

/** What of a help is typed: keys in place of the key, or another value. */
function typed(key: string, help: string): string | undefined {
  const [, keys] =
    /^Write (\w+: .*?)(?: for everything below|: a path holds no patterns|, in which .*?|: a path cannot .*?)?\.(?: |$)/.exec(
      help,
    ) ?? [];
  if (keys !== undefined) return keys;
  const [, one, other] =
    /^(?:Write (?:the \w+ alone: |the characters themselves: |a list: |it as the DNS has it: |it in capitals: )?|Did you mean )(?:(\[.*?\]|"[^"]*")|(\S+?))(?:[.?:](?: |$)|, )/.exec(
      help,
    ) ?? [];
  return (one ?? other === undefined) ? one && `${key}: ${one}` : `${key}: ${other}`;
}

test.each<[string, string, string[]]>([
  [
    "path",
    "service: s",
    [
      "/search/.*",
      "/s3/*",
      "/*",
      "^/s3/.*$",
      "/items/:id",
      "/items/{id}",
      "/items/{id:[0-9]+}/a.b",
      "/a/*/b",
      "/logs-*",
      "~ ^/s2",
      "~* \\.php$",
      "^~ /static",
      "= /exact",
      "/foo/?",
      "/foo$",
      "/(a|b)/c",
      "PathPrefix(`/api`)",
      "Path(`/api/*`)",
      "https://h.example/e",
      "h.example/cart",
      "/x?y=1",
      "/a b",
      "/a%20b",
      "/caf%C3%A9",
      '/a"b',
      "/it's here",
    ],
  ],
  ["pathPrefix", "service: s", ["/s3/*", "/a b", "/a%20b", "/items/:id", "= /exact", "~ /x", "/img/**/x.png", "/foo$"]],
  [
    "host",
    "path: /, service: s",
    [
      "_",
      "{sub}.example.com",
      ".example.com",
      "a.example.com b.example.com",
      "Host(`a.example.com`)",
      "https://a.example.com/",
      "müller.example.com",
      "*.müller.example.com",
    ],
  ],
  [
    "service",
    "path: /",
    ["http://cart:8080", "cart.service.consul", "cart@docker", "10.0.0.1:80", "https://api.vendor.example"],
  ],
])("what is said of a %s can be typed", (key, rest, values) => {
  for (const value of values) {
    const line = typed(key, said(`${key}: ${q(value)}, ${rest}`).replace(/^\S+ /, ""));
    const [keys = "", backends = ""] = (line ?? "").split(", and beside routes: ");
    const { diagnostics } = validated({
      "routes/shop/shop.yaml": `host: example.com\nroutes:\n  r: { ${keys}, ${rest} }\n${backends}\n`,
    });
    expect([value, line, diagnostics.map((one) => `${one.message} ${one.help}`)]).toEqual([
      value,
      expect.any(String),
      [],
    ]);
  }
});
