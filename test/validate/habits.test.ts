import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { keysOf } from "../../compiler/generated/keys.ts";
import { flow } from "../../compiler/validate/flow.ts";
import { habits } from "../../compiler/validate/habits.ts";
import { isSentence } from "../../compiler/validate/meaning/meaning.ts";
import { PLATFORM, shown, validated } from "../support/model.ts";

type Keys = Readonly<Record<string, unknown>>;

const ROUTES = "routes/shop/shop.yaml";
const TEAM = "routes/shop/team.yaml";
const PLATFORM_FILE = "routes/platform/platform.yaml";

/** The file in which keys stand at a place, with what they need beside them once they are right. */
const around: Readonly<Record<string, (keys: Keys, more?: Keys) => File>> = {
  RouteFile: (keys) => ({ path: ROUTES, value: { host: "example.com", ...keys } }),
  RouteEntry: (keys, more) => inRoute({ ...keys }, more),
  BackendEntry: (keys) => ({
    path: ROUTES,
    value: {
      backends: {
        b: { ...("service" in keys || "servers" in keys ? {} : { service: "s" }), ...keys },
        ...(typeof keys["fallback"] === "string" && { [keys["fallback"]]: { service: "s" } }),
      },
    },
  }),
  ServerTlsEntry: (keys) => ({
    path: ROUTES,
    value: { backends: { b: { service: "s", tls: { ...tlsBeside(keys), ...keys } } } },
  }),
  BackupEntry: (keys) => ({ path: ROUTES, value: { backends: { b: { service: "s", backup: keys } } } }),
  CheckEntry: (keys) => ({
    path: ROUTES,
    value: {
      backends: { b: { service: "s", check: { ...("get" in keys || "head" in keys ? {} : { get: "/h" }), ...keys } } },
    },
  }),
  TcpEntry: (keys, more) => ({
    path: ROUTES,
    value: {
      tcp: {
        t: {
          ...("listener" in keys ? {} : { listener: "db" }),
          ...("backend" in keys ? {} : { service: "s" }),
          ...keys,
        },
      },
      backends: Object.fromEntries([keys["backend"] ?? []].flat().map((name) => [name, { service: name }])),
      ...more,
    },
  }),
  ...Object.fromEntries(
    ["rewrite", "requestHeaders", "responseHeaders", "timeout"].map((key) => [
      key,
      (keys: Keys) => inRoute({ [key]: keys }),
    ]),
  ),
  redirect: (keys) => inRoute({ redirect: "path" in keys || "replacePrefix" in keys ? keys : { path: "/q", ...keys } }),
  ...Object.fromEntries(["allow", "deny"].map((key) => [key, (keys: Keys) => inRoute({ [key]: keys })])),
  RedirectsEntry: (keys) => ({
    path: ROUTES,
    value: {
      host: "example.com",
      redirects: [{ ...("file" in keys ? {} : { from: "/from/*", to: "/to" }), ...keys }],
    },
  }),
  sticky: (keys) => inRoute({ sticky: keys, backend: { a: 50, b: 50 } }),
  return: (keys) => inRoute({ return: { ...("status" in keys ? {} : { status: 200 }), ...keys } }),
  ListenerEntry: (keys) =>
    inPlatform({
      listeners: {
        l: {
          ...("bind" in keys ? {} : { bind: ":81" }),
          ...(["redirectToHttps", "hsts", "clientCertificates", "misdirected"].some((key) => key in keys) && {
            tls: { bind: ":82", certificates: "c" },
          }),
          ...("clientCertificates" in keys && { redirectToHttps: true }),
          ...keys,
        },
      },
    }),
  tls: (keys) => inPlatform({ listeners: { l: { tls: { bind: ":82", certificates: "c", ...keys } } } }),
  GrantEntry: (keys) =>
    inPlatform({ teams: { shop: { ...("hosts" in keys ? {} : { hosts: ["example.com"] }), ...keys } } }),
  PlatformFile: (keys) =>
    inPlatform("defaults" in keys ? { defaults: { listener: "public", ...(keys["defaults"] as Keys) } } : keys),
  TeamFile: (keys) => ({ path: TEAM, value: keys }),
};

function tlsBeside(keys: Keys): Keys {
  if ("sni" in keys) return { verify: "none" };
  return "verify" in keys && keys["verify"] !== "name" ? {} : { name: "a.test" };
}

function inRoute(keys: Keys, more: Keys = {}): File {
  const isRouted = ["path", "pathPrefix", "pathRegex"].some((key) => key in keys);
  const acts = ["service", "backend", "redirect", "return"].some((key) => key in keys);
  const split = typeof keys["backend"] === "object" || "sticky" in keys ? { a: 50, b: 50 } : undefined;
  const route = {
    ...(isRouted ? {} : "priority" in keys ? { pathRegex: "^/p" } : { pathPrefix: "/p" }),
    ...(acts ? {} : split ? { backend: split } : { service: "s" }),
    ...keys,
  };
  const named = [keys["backend"] ?? split ?? []].flatMap((one) =>
    typeof one === "string" ? [one] : Object.keys(one as Keys),
  );
  const backends = Object.fromEntries(named.map((name) => [name, { service: name }]));
  return { path: ROUTES, value: { host: "example.com", routes: { r: route }, backends, ...more } };
}

function inPlatform(keys: Keys): File {
  return { path: PLATFORM_FILE, value: { ...(parse(PLATFORM) as Keys), userlists: ["ops"], ...keys } };
}

interface File {
  readonly path: string;
  readonly value: Keys;
}

/** Everything that is said of each file. Teams' files are looked at at once, each in a team of its own, since that is faster. */
function saidOfEach(files: readonly File[]): (Diagnostic & { text: string })[][] {
  if (files.length > 1 && files[0]?.path === PLATFORM_FILE) return files.map(said);
  const paths = files.map(({ path }, i) => path.replace("/shop/", `/shop${i}/`));
  const { diagnostics, sources } = validated({
    [PLATFORM_FILE]: `${PLATFORM}userlists: [ops]\n`,
    ...Object.fromEntries(files.map(({ value }, i) => [paths[i], flow(value)])),
  });
  const all = diagnostics
    .filter(
      ({ code }) =>
        !/^(?:userlist\/unknown|value\/file|list\/unknown|listener\/(?:unknown|several-tcp-routes)|team\/not-in-platform|platform\/unneeded-policy)$/.test(
          code,
        ),
    )
    .map((one) => ({ ...one, text: shown(one, sources) }));
  return paths.map((path) => all.filter(({ span }) => span?.file === path));
}

function said(file: File): (Diagnostic & { text: string })[] {
  return saidOfEach([file])[0] ?? [];
}

/** What of a help is typed: keys for the place, and what the file has to have beside them. */
function typed(help: string): { keys: Keys; more: Keys; isExample: boolean } | undefined {
  const [, example, line = "", more = ""] =
    /^Write (it as in )?(\w+: .*?)(?: for everything below|: a path holds no patterns|, in which.*?)?(?:, and beside routes: (.*?))?\.(?: [A-Z0-9"].*)?$/.exec(
      help,
    ) ?? [];
  if (line === "" || line.includes("in place of")) return undefined;
  return { keys: parse(`{ ${line} }`) as Keys, more: parse(`{ ${more} }`) as Keys, isExample: example !== undefined };
}

/** Values as other programs have them. */
const VALUES: readonly unknown[] = [
  "/x",
  "s",
  "http://cart:8080/y",
  "10.0.0.1:80",
  "https://o.example/y",
  true,
  false,
  403,
  3,
  "5s",
  "1.5s",
  "GET",
  "GTE",
  "v=1",
  "X-A: b",
  "a.example.com",
  "/s3/*",
  "Host(`a.example.com`) && Path(`/x`)",
  ["/a", "/b"],
  ["a", "b"],
  ["X-A: b"],
  ["a.example.com", "b.example.com"],
  { name: "s" },
  { name: "s", port: 80 },
  { a: 50, b: 50 },
  { "X-A": "b" },
  { prefix: "/x" },
  { path: "/h" },
  [
    { name: "a", weight: 3 },
    { name: "b", weight: 1 },
  ],
  [{ name: "X-A", value: "b" }],
  [{ address: "10.0.0.1", port: 80 }],
  "",
  [],
  {},
  [[]],
  [{}],
  { a: { b: {} } },
  { name: ["a"], weight: "x" },
];

/** What is mistyped, or written in another unit. */
const MEANT: Readonly<Record<string, string>> = { gte: "GET", "1": "1500ms", "5s": "1500ms" };

/** Words of a value that have to be in what is typed, or in what is said beside it. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(wordsOf);
  return typeof value === "boolean"
    ? []
    : (String(value)
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.filter((word) => !/^https?$/.test(word)) ?? []);
}

describe.each(Object.entries(habits))("%s", (place, rows) => {
  test("no key is in the table twice, and none is of the language", () => {
    const keys = rows.flatMap(([words]) => words.split(" ")).map((key) => key.toLowerCase());
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  const patterns = rows.filter(([, target]) => !isSentence(target)).map(([words]) => words.split(" ")[0] ?? "");
  const own = (keysOf[place] ?? []).filter((key) => place !== "tls" || key !== "bind");
  test.each([...patterns, ...own])("%s: what is said can be typed, and loses nothing", (key) => {
    const write = around[place] ?? inRoute;
    const isOfKey = new RegExp(`^"${key}"|key "${key}"`);
    const found = saidOfEach(VALUES.map((value) => write({ [key]: value })));
    const helps = found.map((all) => all.find(({ message }) => isOfKey.test(message))?.help ?? "");
    if (patterns.includes(key))
      expect(helps.filter((help) => help === "" || help.startsWith("Known here"))).toEqual([]);
    const lines = helps.map(typed);
    // Many suggestions are the same.
    const files = new Map(lines.flatMap((line) => (line ? [[flow(line), write(line.keys, line.more)] as const] : [])));
    const again = saidOfEach([...files.values()]);
    const wrong = new Map([...files.keys()].map((one, i) => [one, again[i]?.[0]?.text]));
    const faults = lines.flatMap((line, i) => {
      const lost = line && !line.isExample ? lostOf(VALUES[i], line.keys, helps[i] ?? "") : undefined;
      const fault = line && (wrong.get(flow(line)) ?? lost);
      return fault === undefined ? [] : [`${key}: ${flow(VALUES[i])}: ${helps[i]} ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});

/** The first word of a value that is neither in what is typed nor in what is said beside it. Shares of a split are counted anew. */
function lostOf(value: unknown, keys: Keys, help: string): string | undefined {
  if (typeof keys["backend"] === "object") return undefined;
  const isThere = (word: string) =>
    help.toLowerCase().includes(word) ||
    help.includes(MEANT[word] ?? "\0") ||
    (help.includes(" port ") && /^\d+$/.test(word));
  return wordsOf(value).find((word) => !isThere(word));
}

/** What is said of a pair at a place. */
function helps(place: string, pair: string): string {
  const keys = parse(`{ ${pair} }`) as Keys;
  const file = place === "RouteEntry" ? { path: ROUTES, value: { routes: { r: keys } } } : around[place]?.(keys);
  return said(file ?? { path: "", value: {} })
    .filter(({ code }) => code.startsWith("schema/"))
    .map(({ help }) => help)
    .join(" ");
}

/** The help for a route's or another place's key, as it is written. */
test.each([
  ["RouteEntry", "prefix: /x", "Write pathPrefix: /x."],
  ["RouteEntry", "path_prefix: /x", "Write pathPrefix: /x."],
  [
    "RouteEntry",
    "paths: [/a, /b], service: s",
    "Write a route for each: r: { pathPrefix: /a, service: s }, r-2: { pathPrefix: /b, service: s }.",
  ],
  ["RouteEntry", "upstream: http://cart:8080", "Write service: cart. The port of each instance comes from Consul."],
  ["RouteEntry", "upstream: http://cart/new/", "Write service: cart, rewrite: { replacePrefix: /new }."],
  [
    "RouteEntry",
    "proxy_pass: http://10.0.0.1:80",
    'Write backend: "10-0-0-1", and beside routes: backends: { "10-0-0-1": { servers: ["10.0.0.1:80"] } }.',
  ],
  ["RouteEntry", "upstream: https://api.vendor.example", "tls: { name: api.vendor.example }"],
  ["RouteEntry", "upstreams: ['10.0.0.1:80', '10.0.0.2:80']", 'servers: ["10.0.0.1:80", "10.0.0.2:80"]'],
  [
    "RouteEntry",
    "backendRefs: [{ name: s, port: 80 }]",
    "Write service: s. The port of each instance comes from Consul.",
  ],
  [
    "RouteEntry",
    "backends: [{ name: a, weight: 95 }, { name: b, weight: 5 }]",
    "Write backend: { a: 95, b: 5 }, and beside routes: backends: { a: { service: a }, b: { service: b } }.",
  ],
  [
    "RouteEntry",
    "weightedClusters: { clusters: [{ name: a, weight: 1 }, { name: b, weight: 2 }] }",
    "Write backend: { a: 33, b: 67 }, ",
  ],
  [
    "RouteEntry",
    "route: [{ destination: { host: cart.default.svc.cluster.local, port: { number: 80 } } }]",
    "Write service: cart. ",
  ],
  ["RouteEntry", "match: Path(`/x`)", "Write path: /x."],
  ["RouteEntry", "rule: 'Host(`a.example.com`) && PathPrefix(`/x`)'", "Write host: a.example.com, pathPrefix: /x."],
  [
    "RouteEntry",
    "rule: '(Host(`a.example.com`) || Host(`b.example.com`)) && Path(`/x`) && Method(`GET`) && Header(`X-A`, `b`)'",
    "Write host: [a.example.com, b.example.com], path: /x, methods: [GET], headers: { X-A: b }.",
  ],
  [
    "RouteEntry",
    "rule: 'Path(`/x`) || PathPrefix(`/y`)', service: s",
    "Write a route for each: r: { path: /x, service: s }, r-2: { pathPrefix: /y, service: s }.",
  ],
  ["RouteEntry", "match: { prefix: /x }", "Write pathPrefix: /x."],
  [
    "RouteEntry",
    "matches: [{ path: { type: Exact, value: /x }, method: GET, headers: [{ name: X-A, value: b }] }]",
    "Write path: /x, methods: [GET], headers: { X-A: b }.",
  ],
  [
    "RouteEntry",
    "match: [{ uri: { prefix: /x } }, { uri: { exact: /y } }], service: s",
    "Write a route for each: r: { pathPrefix: /x, service: s }, r-2: { path: /y, service: s }.",
  ],
  [
    "RouteEntry",
    "rule: 'Header(`X-A`, `b`) && Header(`X-C`, `d`) && Host(`a.example.com`, `b.example.com`)'",
    "Write headers: { X-A: b, X-C: d }, host: [a.example.com, b.example.com].",
  ],
  ["RouteEntry", "rule: '!Path(`/x`)'", "A condition cannot be negated"],
  ["RouteEntry", "rule: 'ClientIP(`10.0.0.0/8`) && Path(`/x`)'", 'Write src: ["10.0.0.0/8"], path: /x.'],
  ["RouteEntry", "rule: 'QueryRegexp(`a`, `b`) && Path(`/x`)'", "There is nothing like QueryRegexp here."],
  ["RouteEntry", "use_backend: api if is_api", "Write it as in service: cart."],
  [
    "RouteEntry",
    "route: { cluster: cart, timeout: 30s, prefix_rewrite: / }",
    "Write service: cart, timeout: { server: 30s }, rewrite: { replacePrefix: / }.",
  ],
  [
    "RouteEntry",
    "match: { path: /x, headers: [{ name: X-A, exact_match: b }] }",
    "Write path: /x, headers: { X-A: b }.",
  ],
  ["RouteEntry", "match: { path: /x, headers: [{ name: X-A, prefix_match: b }] }", "Write it as in pathPrefix: "],
  ["RouteEntry", "add_header: X-A b always", "Write responseHeaders: { set: { X-A: b } }."],
  ["RouteEntry", "header: X-A b", "That is a condition"],
  ["RouteEntry", "pathPrefix: /x, stripPrefix: { prefixes: [/x] }", "Write rewrite: { replacePrefix: / }."],
  ["RouteEntry", "handle_path: /x/*", "Write pathPrefix: /x, rewrite: { replacePrefix: / }."],
  [
    "RouteEntry",
    "redir: 'https://o.example{uri} permanent'",
    "Write redirect: { scheme: https, host: o.example, status: 301 }.",
  ],
  ["RouteEntry", "haproxy.org/timeout-server: 50s", "Write timeout: { server: 50s }."],
  [
    "RouteEntry",
    "fixed-response: { status_code: 200, content_type: text/plain, message_body: ok }",
    "Write return: { status: 200, contentType: text/plain, body: ok }.",
  ],
  [
    "RouteEntry",
    "requestHeaderModifier: { set: [{ name: X-A, value: b }], remove: [X-B] }",
    "Write requestHeaders: { set: { X-A: b }, remove: [X-B] }.",
  ],
  [
    "RouteEntry",
    "urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: /b } }",
    "Write rewrite: { replacePrefix: /b }.",
  ],
  ["RouteEntry", "timeouts: { request: 10s, backendRequest: 5s }", "Write it as in timeout: "],
  ["rewrite", "uri: /b", "Write replacePrefix: /b."],
  [
    "BackendEntry",
    "server: s1 10.0.0.1:80 check",
    'Write servers: ["10.0.0.1:80"]. What else stands there is left out: s1 check.',
  ],
  ["RouteEntry", "hosts: ['https://a.example.com', b.example.com]", "Write host: [a.example.com, b.example.com]."],
  [
    "RouteEntry",
    "servers: ['10.0.0.1:80']",
    'backends: { r: { servers: ["10.0.0.1:80"] } }; the route says backend: r.',
  ],
  [
    "TcpEntry",
    "servers: ['10.0.0.1:80']",
    'backends: { s: { servers: ["10.0.0.1:80"] } }; the route says backend: s instead of service:.',
  ],
  ["RouteEntry", "service: cart, retries: { attempts: 3 }", "It belongs to a backend: write it below a name"],
  ["return", "code: '404'", "Write status: 404."],
  ["timeout", "connect: 5s", "Write it in a backend: timeout: { connect: 5s }."],
  ["BackendEntry", "servers: [{ address: 10.0.0.1, port: 80 }]", 'Write "10.0.0.1:80".'],
  ["BackendEntry", "check: true", "Write tcp, or a request such as GET /healthz."],
  ["ListenerEntry", "bind: 80", 'Write ":80".'],
  ["PlatformFile", "listeners: [80, 443]", "Write it as in listeners: "],
  ["PlatformFile", "everyHost: { x: { path: /a, backend: [b, c] } }", "Write backend: { b: 50, c: 50 }"],
  ["PlatformFile", "defaults: { timeout: 30s }", "Write timeout: { server: 30s }."],
  ["TeamFile", "contact: [a, b]", "Write it as in contact: "],
  ["RouteEntry", "strip: true", "Write rewrite: { replacePrefix: / }."],
  ["RouteEntry", "strip_path: false", "Remove it"],
  ["RouteEntry", "prefix: /api/v1, strip_prefix: /api", "Write rewrite: { replacePrefix: /v1 }."],
  ["RouteEntry", "pathPrefix: /x, addPrefix: /v2", "Write rewrite: { replacePrefix: /v2/x }."],
  ["RouteEntry", "method: GTE", "Write methods: [GET]."],
  ["RouteEntry", "cors: true", 'Write responseHeaders: { set: { Access-Control-Allow-Origin: "*" } }.'],
  ["RouteEntry", "setHeaders: [{ name: X-A, value: b }]", "Write requestHeaders: { set: { X-A: b } }."],
  ["RouteEntry", "proxy_set_header: X-A b", "Write requestHeaders: { set: { X-A: b } }."],
  ["RouteEntry", "proxy_pass: http://cart.service.consul", "Write service: cart."],
  ["RouteEntry", "pathPrefix: /api, strip_prefix: /api", "Write rewrite: { replacePrefix: / }."],
  ["RouteEntry", "strip-path: true", "Write rewrite: { replacePrefix: / }."],
  ["RouteEntry", "rewriteTarget: /v2", "Write rewrite: { replacePrefix: /v2 }."],
  ["RouteEntry", "websocket: true", "Remove it: websockets pass by themselves."],
  ["RouteEntry", "hostnames: [a.example.com]", "Write host: a.example.com."],
  ["RouteEntry", "method: post", "Write methods: [POST]."],
  ["RouteEntry", "read_timeout: 60s", "Write timeout: { server: 60s }."],
  [
    "RouteEntry",
    "rateLimit: 10, service: s",
    "in a backend; the route says backend: s instead of service:.\n  backends:\n    s:\n      service: s\n      haproxy: |\n        stick-table type",
  ],
  [
    "RouteEntry",
    "jwt: { issuer: x }, backend: b",
    "below b under backends:\n  haproxy: |\n    http-request deny deny_status 401",
  ],
  [
    "BackendEntry",
    "gzip: on",
    "below this backend:\n  haproxy: |\n    compression algo gzip\n    compression type text/html",
  ],
  ["BackendEntry", "dc: east", "Write datacenter: east."],
  ["redirect", "regex: ^/old/(.*)$", "write $1 for what its first group matches"],
  ["TcpEntry", "send_proxy: true", "Write it below the backend"],
  ["BackendEntry", "option redispatch: 3", "\n    option redispatch 3"],
  ["BackendEntry", "redisCheck: true", "\n    option redis-check"],
  ["BackendEntry", "http-request: deny if TRUE", "\n    http-request deny if TRUE"],
  ["BackendEntry", 'fullconn: "5\\n  mode tcp"', "\n    fullconn 5\\n  mode tcp"],
  ["BackendEntry", "dispatch: 10.0.0.1:80", "Write the address under servers:."],
  [
    "RouteEntry",
    "retries: 3",
    "It belongs to a backend: backends: { r: { service: r, retries: 3 } }; the route says backend: r.",
  ],
  ["RouteEntry", "canary: 5", "Write it as in backend: { cart: 95, cart-canary: 5 }."],
  ["RouteEntry", "canary: { a: 95, b: 5 }", "Write backend: { a: 95, b: 5 }, and beside routes: "],
  ["RouteEntry", "cookie: { preview: '1' }", 'Write cookies: { preview: "1" }.'],
  ["RouteEntry", "cookie: SRV", "On one server haproxy: of the backend keeps them"],
  [
    "RouteEntry",
    "service: a, haproxy: balance first",
    "service: a and haproxy: | with each statement indented below it",
  ],
  ["BackendEntry", "sticky: { cookie: x }", "cookie side insert indirect nocache dynamic"],
  ["ListenerEntry", "tcp: true", "Write mode: tcp."],
  ["RouteEntry", "service: cart, retries: 3", "backends: { cart: { service: cart, retries: 3 } }"],
  ["RouteEntry", "check: GET /h", "backends: { r: { service: r, check: GET /h } }"],
  ["rewrite", "stripPrefix: /p", "Write replacePrefix: /."],
  ["redirect", "to: /cart", "Write path: /cart."],
  ["redirect", "to: https://www.example.com/cart", "Write scheme: https, host: www.example.com, path: /cart."],
  ["redirect", "code: 301", "Write status: 301."],
  ["requestHeaders", "X-Shop: 1", 'Write set: { X-Shop: "1" }.'],
  ["BackendEntry", "healthcheck: /healthz", "Write check: GET /healthz."],
  ["BackendEntry", "servers_: [a]", "Add the port: a:8080."],
  ["BackendEntry", "url: http://10.0.0.7:80", 'Write servers: ["10.0.0.7:80"].'],
  ["BackendEntry", "pathPrefix: /x", "It belongs to a route."],
  ["ListenerEntry", "port: 80", 'Write bind: ":80".'],
  ["PlatformFile", "routes: {}", "Write everyHost: "],
  ["RouteFile", "listeners: {}", "It belongs into routes/platform/platform.yaml."],
  ["RouteFile", "contact: '#shop'", "It belongs into team.yaml beside this file."],
  [
    "RouteEntry",
    "requestHeaders: { set: { X-Key: { secret: partner } } }",
    "Write it beside set:, as secrets: { X-Key: partner }.",
  ],
  ["PlatformFile", "backends: {}", "It belongs into a route file of the team."],
  ["PlatformFile", "requestHeaders: { set: { X-A: b } }", "Indent it below defaults:."],
  ["PlatformFile", "allow: { src: [10.0.0.1] }", "It belongs into a route file of the team."],
  ["ListenerEntry", "allow: { src: [10.0.0.1] }", "It belongs into a route file of the team."],
  ["TcpEntry", "allow: { src: [10.0.0.1] }", "Remove it: a TCP route has none."],
])("%s %s", (place, pair, help) => {
  expect(helps(place, pair)).toContain(help);
});

describe("indentation", () => {
  const said = (text: string) => {
    const { diagnostics, sources } = validated({ "routes/shop/shop.yaml": text });
    return diagnostics.map(({ message, help, span }) => {
      const line = (sources.find(({ path }) => path === span?.file)?.text ?? "")
        .slice(0, span?.start)
        .split("\n").length;
      return `${line}: ${message} ${help}`;
    });
  };

  test("a route's keys beside its name", () => {
    const found = said("host: example.com\nroutes:\n  storefront:\n  pathPrefix: /\n  service: s\n");
    expect(found).toContain(
      '4: "pathPrefix" stands where the name of a route is expected. Indent pathPrefix, service below "storefront".',
    );
    expect(found).toHaveLength(2);
  });

  test.each([
    [
      "host: example.com\nroutes:\nstorefront:\n  pathPrefix: /\n  service: s\n",
      '3: Unknown key "storefront". Indent "storefront" below routes:, as the names there.',
    ],
    [
      "host: example.com\nroutes:\n  a: { path: /a, service: s }\ncart: { service: cart, check: none }\n",
      '4: Unknown key "cart". Indent "cart" below backends:, as the names there.',
    ],
    [
      "host: example.com\nroutes:\n  a:\n    path: /a\n    service: s\n    b:\n      path: /b\n      service: s\n",
      '6: Unknown key "b". Indent "b" like "a": it is one of the routes itself.',
    ],
    [
      "host: example.com\nroutes:\n  a:\n    path: /a\n    service: s\n    backends:\n      b: { service: s }\n",
      '6: Unknown key "backends". Write it at the beginning of the line: it belongs to the file.',
    ],
    [
      "host: example.com\nroutes:\n  a: { path: /a, service: s }\npathPrefix: /\n",
      '4: Unknown key "pathPrefix". Indent it below the name of a route, under routes:.',
    ],
    [
      "host: example.com\nroutes:\n  a:\n    path: /a\n    service: s\n    timeout:\n      server: 3s\n      auth: ops\n",
      '8: Unknown key "auth". Write it beside timeout:, with less indentation: it belongs to the route.',
    ],
    [
      "host: example.com\nroutes:\n  - name: a\n    path: /a\n    service: s\n",
      '3: "routes" is a list, not a set of keys. Write a name before the keys of each, instead of the list: routes: { a: { path: /a, service: s } }.',
    ],
  ])("%#", (text, expected) => expect(said(text)).toContain(expected));
});

describe("a wrong type shows the right one", () => {
  test.each([
    ["timeout: 30s", "Write timeout: { server: 30s }."],
    ["redirect: /cart", "Write redirect: { path: /cart }."],
    ["return: 403", "Write return: { status: 403 }."],
    ["rewrite: /v2", "Write rewrite: { replacePrefix: /v2 }."],
    ["sticky: side", "Write sticky: { cookie: side }."],
    ["redirect: https://o.example/y", "Write redirect: { scheme: https, host: o.example, path: /y }."],
    ["redirect: https://$host$request_uri", "Write redirect: { scheme: https }."],
    ["return: 301 https://o.example/y", "Write redirect: { scheme: https, host: o.example, path: /y, status: 301 }."],
    ["return: 301 https://o.example$request_uri", "Write redirect: { scheme: https, host: o.example, status: 301 }."],
    ["return: 200 ok", "Write return: { status: 200, body: ok }."],
    ["pathPrefix: /api, rewrite: '^/api/(.*)$ /v2/$1 break'", "Write rewrite: { replacePrefix: /v2 }."],
    ["redirect: 'https://$host/new'", "Write redirect: { scheme: https, path: /new }."],
    [
      "backend: { service: s, check: GET /h }",
      expect.stringContaining("Write backend: s, and beside routes: backends: { s: { service: s, check: GET /h } }."),
    ],
    ["headers: { host: 5 }", 'Put it in quotes: "5".'],
    ["headers: { constructor: 5 }", 'Put it in quotes: "5".'],
    ["headers: [constructor: b]", "Write headers: { constructor: b }."],
    ["path: { type: constructor, value: /x }", "Write it as in path: /basket. There is nothing like type here."],
    ["headers: ['X-A: b']", "Write headers: { X-A: b }."],
    ["headers: [X-A: b, X-C: d]", "Write headers: { X-A: b, X-C: d }."],
    ["requestHeaders: [X-A: b]", "Write requestHeaders: { set: { X-A: b } }."],
    ["query: v=1&w=2", 'Write query: { v: "1", w: "2" }.'],
    ["backend: { name: a }", "Write service: a."],
    ["backend: [{ name: a, weight: 95 }]", "Write service: a."],
    [
      "backend: { a: 50%, b: 50% }",
      expect.stringContaining(
        "Write backend: { a: 50, b: 50 }, and beside routes: backends: { a: { service: a }, b: { service: b } }.",
      ),
    ],
    ["methods: GTE", "Write methods: [GET]."],
    ["methods: GET", "Write methods: [GET]."],
    ["methods: { GET: true }", "Write it as in methods: [GET, HEAD]."],
    ["headers: X-A", 'Write it as in headers: { X-Shop-Beta: "1" }.'],
    ["requestHeaders: [X-A]", 'Write it as in requestHeaders: { set: { X-Shop: "1" }, remove: [X-Debug] }.'],
    ["service: { name: cart }", "Write service: cart."],
    ["priority: high", "Write it as in priority: 10."],
  ])("%s", (pair, help) => {
    expect(helps("RouteEntry", pair)).toEqual(help);
  });
});

describe("a file of another program is said as one", () => {
  test.each([
    [
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: shop }\nspec: { rules: [{ host: shop.example.com, http: { paths: [{ path: /cart, pathType: Prefix, backend: { service: { name: cart, port: { number: 80 } } } }] } }] }\n",
      "This is an Ingress of Kubernetes, and no file of Signalbox's.",
      "the first as { host: shop.example.com, routes: { cart: { pathPrefix: /cart, service: cart } } }",
    ],
    [
      "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nspec: { hostnames: [a.example.com], rules: [{ matches: [{ path: { type: PathPrefix, value: /x } }], backendRefs: [{ name: x, port: 80 }] }] }\n",
      "This is an HTTPRoute of Kubernetes, and no file of Signalbox's.",
      "{ host: a.example.com, routes: { x: { pathPrefix: /x, service: x } } }",
    ],
    ["_format_version: '3.0'\nservices: []\n", "This is a file of Kong", "Write routes as the README shows them"],
    ["http: { routers: { a: { rule: x } } }\n", "This is a file of Traefik", "Write routes as the README shows them"],
    ["openapi: 3.0.0\npaths: {}\n", "This is an OpenAPI document", "Write routes as the README shows them"],
  ])("%#", (text, message, help) => {
    const { diagnostics } = validated({ "routes/shop/shop.yaml": text });
    expect(diagnostics.map((one) => one.code)).toEqual(["schema/unknown-key"]);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.help).toContain(help);
  });
});
