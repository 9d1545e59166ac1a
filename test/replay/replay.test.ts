import fc from "fast-check";
import { expect, test } from "vitest";
import { sideOf, type Side } from "../../compiler/diff/side.ts";
import { replayer, Unsaid, type Replay, type ReplayOptions } from "../../compiler/replay/replay.ts";
import { replayText } from "../../compiler/replay/text.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { requestFor, requestSeeds } from "../decision/requests.ts";
import { filesOf, tables } from "../decision/tables.ts";
import { modelOf } from "../support/model.ts";

const RUNS = Number(process.env["SIGNALBOX_DIFFS"] ?? 25);

function side(files: Readonly<Record<string, string>>): Side {
  const model = modelOf(files);
  return sideOf({ model, table: buildTable(model) });
}

function replay(sides: readonly [Side, Side], lines: readonly string[], options: ReplayOptions = {}): Replay {
  const replaying = replayer(sides, options);
  for (const [i, line] of lines.entries()) replaying.take("access.log", i + 1, line);
  return replaying.result();
}

/** As HAProxy writes it over HTTP/2, where the URL is whole. */
function logged({ listener, host, method, path, query, src = "192.0.2.250" }: RoutedRequest): string {
  const target = `https://${host ?? ""}${path}${query === "" ? "" : `?${query}`}`;
  const escaped = target.replaceAll(
    /["#\x00-\x1f\x7f-\xff]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `${src}:33317 [06/Feb/2026:12:14:14.655] ${listener}~ shop.web/s1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 "${method} ${escaped} HTTP/2.0"`;
}

function done({ table, effects }: Side, request: RoutedRequest): string {
  const { outcome } = decide(table, request);
  return outcome.kind === "route" ? (effects.get(outcome.route) ?? "") : "refused";
}

const SENT = /^[A-Za-z][\w!#$%&'*+.^`|~-]*$/;

test(
  "what is said of a request in a log is so, whatever headers it had; what no header decides is never undecided",
  () => {
    const seen = { changed: 0, undecided: 0 };
    fc.assert(
      fc.property(tables, tables, fc.array(requestSeeds, { minLength: 30, maxLength: 30 }), (routes, others, seeds) => {
        const sides = [side(filesOf(routes)), side(filesOf(others))] as const;
        for (const [i, seed] of seeds.entries()) {
          const request = requestFor(i % 2 === 0 ? routes : others, seed);
          if (!SENT.test(request.method) || !request.path.startsWith("/") || !request.host || /[/?]/.test(request.host))
            continue;
          const found = replay(sides, [logged(request)]);
          const about = () => JSON.stringify({ request, found }, undefined, 1);
          seen.changed += found.changed;
          seen.undecided += found.undecided;
          const isSame = done(sides[0], request) === done(sides[1], request);
          if (found.undecided === 0) expect(found.changed, about()).toBe(isSame ? 0 : 1);
          const asked = [routes, others].flat().some(({ conditions }) => conditions.headers ?? conditions.cookies);
          if (!asked) expect(found.undecided, about()).toBe(0);
        }
      }),
      { numRuns: RUNS },
    );
    expect(seen.changed).toBeGreaterThan(RUNS);
    expect(seen.undecided).toBeGreaterThan(0);
  },
  60_000 + RUNS * 200,
);

test("the counts of a log are those of decide on both tables, asked for each request", () => {
  fc.assert(
    fc.property(
      tables,
      tables,
      fc.array(requestSeeds, { minLength: 20, maxLength: 20 }),
      fc.nat(3),
      (routes, others, seeds, again) => {
        const plain = (all: typeof routes) => all.map((route) => ({ ...route, conditions: {} }));
        const sides = [side(filesOf(plain(routes))), side(filesOf(plain(others)))] as const;
        const requests = seeds
          .map((seed) => requestFor(routes, seed))
          .filter(({ method, path, host }) => SENT.test(method) && path.startsWith("/") && host && !/[/?]/.test(host));
        const all = Array.from({ length: again + 1 }, () => requests).flat();
        const found = replay(sides, all.map(logged));
        const changed = all.filter((request) => done(sides[0], request) !== done(sides[1], request));
        expect(found).toMatchObject({ requests: all.length, changed: changed.length, undecided: 0, unreadable: 0 });
        expect(found.moves.reduce((sum, { requests: of }) => sum + of, 0)).toBe(changed.length);
      },
    ),
    { numRuns: RUNS },
  );
}, 60_000);

test("of many requests one after the other it is said what is said of each alone", () => {
  fc.assert(
    fc.property(tables, tables, fc.array(requestSeeds, { minLength: 40, maxLength: 40 }), (routes, others, seeds) => {
      const sides = [side(filesOf(routes)), side(filesOf(others))] as const;
      const near = seeds.map((seed, i) => requestFor(i % 2 === 0 ? routes : others, seed));
      // Many at one place too, where only what is asked there tells them apart.
      const requests = near.flatMap((request, i) => {
        const { host, path, listener } = near[i - (i % 20)] ?? request;
        return [request, { ...request, host, path, listener }];
      });
      const lines = requests.filter(({ method, path }) => SENT.test(method) && path.startsWith("/")).map(logged);
      const alone = lines.map((line) => replay(sides, [line]));
      const sum = (of: (one: Replay) => number) => alone.reduce((all, one) => all + of(one), 0);
      expect(replay(sides, lines)).toMatchObject({
        requests: sum(({ requests }) => requests),
        changed: sum(({ changed }) => changed),
        undecided: sum(({ undecided }) => undecided),
      });
    }),
    { numRuns: RUNS },
  );
}, 60_000);

const PLATFORM = `listeners: { public: { bind: ":80" }, inner: { bind: ":81" } }
teams:
  shop: { hosts: ["*.example.com"], listeners: [public, inner] }
  search: { hosts: ["*.example.com"], listeners: [public] }
defaults: { listener: public }
`;

function sideWith(shop: string, search = ""): Side {
  return side({
    "routes/platform/platform.yaml": PLATFORM,
    "routes/shop/shop.yaml": `host: shop.example.com\nroutes:\n${shop}`,
    ...(search && { "routes/search/search.yaml": `host: shop.example.com\nroutes:\n${search}` }),
  });
}

const BEFORE = sideWith(`  all: { pathPrefix: /, service: shop }
  beta: { pathPrefix: /beta, headers: { x-beta: "1" }, service: beta }
  find: { pathPrefix: /find, service: find }
  same: { pathPrefix: /same, headers: { x-beta: "1" }, service: beta }
  agent: { pathPrefix: /agent, headers: { user-agent: curl }, service: beta }
  param: { pathPrefix: /param, query: { v: "2" }, service: beta }
  old: { path: /old, redirect: { path: / } }
`);
const AFTER = sideWith(
  `  home: { path: /, service: shop }
  beta: { pathPrefix: /beta, headers: { x-beta: "2" }, service: beta }
  all: { pathPrefix: /beta, service: shop }
  find: { pathPrefix: /find, service: find, responseHeaders: { set: { x-found: "1" } } }
  same: { pathPrefix: /same, headers: { x-beta: "1" }, service: beta }
`,
  "  find: { pathPrefix: /find/all, service: search }\n",
);

const combined = (target: string, agent = "-") =>
  `10.0.1.2 - - [06/Feb/2026:12:14:14 +0000] "GET ${target} HTTP/1.1" 200 12 "-" "${agent}"`;
const told = (lines: readonly string[], options: ReplayOptions = { host: "shop.example.com", listener: "public" }) =>
  replayText(replay([BEFORE, AFTER], lines, options));

test("what changes is counted by route, by team, and with what the log does not say", () => {
  const lines = [
    ...Array.from({ length: 1_200 }, (_, i) => combined(`/find/all?q=${i}`)),
    ...["/find/x", "/", "/old", "/old", "/else"].map((path) => combined(path)),
    ...["/beta", "/beta/1", "/same"].map((path) => combined(path)),
    combined("/agent", "curl"),
    combined("/agent", "other"),
    combined("/param?v=2"),
    combined("/param?v=3"),
    `10.0.1.2:3 [06/Feb/2026:12:14:14.655] public a/b 10/0/30/69/109 200 2 - - ---- 1/1/1/1/0 0/0 "GET /param?v=`,
    `10.0.1.2:3 [06/Feb/2026:12:14:14.655] public a/b 10/0/30/69/109 200 2 - - ---- 1/1/1/1/0 0/0 "GET /par`,
    `10.0.1.2:3 [06/Feb/2026:12:14:14.655] public a/b -1/-1/-1/-1/0 400 0 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>"`,
    "\u009b31mred\u001b]0;owned\u0007\0",
    "2",
    "3",
    "4",
  ];
  expect(told(lines)).toBe(String.raw`1,210 of 1,214 logged requests change:
  1,200  shop.find → search.find       such as GET shop.example.com/find/all
      3  shop.all → 404                such as GET shop.example.com/else
      2  shop.old → 404                such as GET shop.example.com/old
      1  shop.agent → 404              such as GET shop.example.com/agent
      1  shop.all → shop.home          such as GET shop.example.com/
      1  shop.all or shop.param → 404  such as GET shop.example.com/param
      1  shop.find, done differently   such as GET shop.example.com/find/x
      1  shop.param → 404              such as GET shop.example.com/param
By team: shop 1,210, search 1,200.
4 undecided, by what the log does not say: header x-beta (3), the path, which the log cuts off (1).
1 line is of connections that sent no request.
4 of 1,219 lines cannot be read, the first ones:
  access.log:1216: �31mred\x1b]0;owned\x07\x00
  access.log:1217: 2
  access.log:1218: 3
`);
});

test.each<[ReplayOptions, string]>([
  [{ listener: "public" }, "access.log:1 does not say for which host: say it with --host, or with --captured-host."],
  [
    { host: "shop.example.com" },
    "access.log:1 does not say on which listener: say it with --listener (inner, public).",
  ],
])("what a log must say and does not is asked for", (options, message) => {
  expect(() => told([combined("/")], options)).toThrow(new Unsaid(message));
});

test("a frontend that is no listener is asked for, too, and taken as what is said", () => {
  const line = logged({
    listener: "http-in",
    host: "shop.example.com",
    path: "/else",
    query: "",
    method: "GET",
    headers: [],
  });
  expect(() => told([line], {})).toThrow(
    new Unsaid(
      'access.log:1 is of the frontend "http-in", which is no listener here: say it with --listener (inner, public).',
    ),
  );
  expect(replay([BEFORE, AFTER], [line], { listener: "public" }).changed).toBe(1);
  expect(replay([BEFORE, AFTER], [line], { listener: "inner" }).changed).toBe(0);
});

test("what a listener sends to https is asked by the scheme of the connection, or of the balancer where the log has it", () => {
  const before = (redirectToHttps: string, more = "") =>
    side({
      "routes/platform/platform.yaml": `listeners: { public: { bind: ":80", tls: { bind: ":443", certificates: c }${more}${redirectToHttps} } }
teams: { shop: { hosts: [shop.example.com] } }
`,
      "routes/shop/shop.yaml": "host: shop.example.com\nroutes: { all: { pathPrefix: /, service: shop } }\n",
    });
  const json = (fields: object) =>
    JSON.stringify({
      listener: "public",
      route: "-",
      method: "GET",
      host: "shop.example.com",
      version: "HTTP/1.1",
      ...fields,
    });
  const lines = [
    json({ uri: "/", tls: "-" }),
    json({ uri: "/kept/x", tls: "-" }),
    json({ uri: "/", tls: "TLSv1.3" }),
    json({ uri: "/", tls: "TLSv1.3", requestHeaders: { "x-forwarded-proto": "http" } }),
    combined("/"),
    combined("/kept"),
  ];
  const asked = (sides: readonly [Side, Side]) => {
    const { changed, undecided, undecidedBy, moves } = replay(sides, lines, {
      host: "shop.example.com",
      listener: "public",
    });
    return {
      changed,
      undecided,
      undecidedBy,
      moves: moves.map((move) => `${move.before} ${move.after} ${move.requests}`),
    };
  };
  const word = ", redirectToHttps: { except: [/kept] }";
  expect(asked([before(""), before(word)])).toEqual({
    changed: 1,
    undecided: 1,
    undecidedBy: [{ what: "scheme", requests: 1 }],
    moves: ["shop.all 301 1"],
  });
  expect(asked([before(word), before(word.replace("kept] }", "kept], port: 8443 }"))])).toMatchObject({
    changed: 1,
    undecided: 1,
    moves: ["301 301 1"],
  });
  const trusting = ", trustForwarded: [10.0.0.0/8]";
  expect(asked([before("", trusting), before(word, trusting)])).toMatchObject({ changed: 1, undecided: 3 });
});

test("who asks is taken from the log: for conditions, allow and deny, lists and what is blocked", () => {
  const platform = (more: string) => `listeners:
  public: { bind: ":80" }
  behind: { bind: ":81", trustForwarded: [10.0.0.0/8] }
teams:
  shop: { hosts: [a.test], listeners: [public, behind] }
defaults: { listener: public }
${more}`;
  const made = (route: string, more = "") =>
    side({
      "routes/platform/platform.yaml": platform(more),
      "routes/shop/shop.yaml": `host: a.test\nroutes:\n  all: { listener: [public, behind], pathPrefix: /, ${route}, service: web }\n`,
    });
  const from = (src: string, listener = "public") =>
    logged({ listener, host: "a.test", method: "GET", path: "/", query: "", headers: [], src });
  const moves = (before: Side, after: Side, ...lines: string[]) => {
    const { moves: all, changed, undecided } = replay([before, after], lines);
    return [changed, undecided, ...all.map((move) => `${move.before} -> ${move.after}: ${move.requests}`)];
  };
  const [open, office] = [made("methods: [GET]"), made("allow: { src: [10.0.0.0/8] }, methods: [GET]")];
  const lines = [from("10.1.1.1"), from("192.0.2.1"), from("192.0.2.1"), from("::ffff:10.0.0.1"), from("2001:db8::1")];
  expect(moves(open, office, ...lines)).toEqual([3, 0, "shop.all -> 403: 3"]);
  expect(moves(office, made("allow: { src: [10.1.0.0/16] }, methods: [GET]"), ...lines)).toEqual([
    1,
    0,
    "shop.all -> 403: 1",
  ]);
  expect(
    moves(office, made("allow: { src: [10.0.0.0/8] }, timeout: { server: 7s }, methods: [GET]"), ...lines),
  ).toEqual([2, 0, "shop.all -> shop.all: 2"]);
  expect(moves(open, made("deny: { src: [2001:db8::/32] }, methods: [GET]"), ...lines)).toEqual([
    1,
    0,
    "shop.all -> 403: 1",
  ]);
  const listed = (list: string) => made("deny: { src: [scanners] }", `lists: { scanners: [${list}] }\n`);
  expect(moves(listed("192.0.2.0/24"), listed("192.0.2.0/24, 10.1.0.0/16"), ...lines)).toEqual([
    1,
    0,
    "shop.all -> 403: 1",
  ]);
  expect(moves(open, made("methods: [GET]", "lists: { bad: [192.0.2.0/24] }\nblocked: [bad]\n"), ...lines)).toEqual([
    2,
    0,
    "shop.all -> 403: 2",
  ]);
  expect(moves(open, made("src: [10.0.0.0/8]"), ...lines)).toEqual([3, 0, "shop.all -> 404: 3"]);
  // A proxy may have connected.
  expect(moves(open, made("src: [10.0.0.0/8], methods: [GET]"), from("10.1.1.1", "behind"))).toEqual([0, 1]);
  const own = from("10.1.1.1", "behind").replace(/$/, ' host="a.test" site=a.test|behind');
  expect(moves(open, made("src: [10.0.0.0/8], methods: [GET]"), own)).toEqual([0, 0]);
});
