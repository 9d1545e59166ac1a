import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { linesOf, readFrom, readTo } from "../../compiler/validate/values/redirect-line.ts";

const platform = {
  path: "routes/platform/platform.yaml",
  text: 'listeners: { public: { bind: ":80" }, inside: { bind: ":81" } }\nteams:\n  web: { hosts: [www.test], listeners: [public, inside], redirects: ["*"] }\n  shop: { hosts: ["*.shop.test"] }\ndefaults: { listener: public }\n',
};
const compiled = (web: string, csv = "") =>
  compile([platform, { path: "routes/web/web.yaml", text: web }, { path: "routes/web/moved.csv", text: csv }]);
const said = (web: string, csv?: string): readonly string[] =>
  compiled(web, csv)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);

describe("where a redirect of a list begins", () => {
  test.each([
    ["/a", { path: { kind: "exact", value: "/a" }, query: [] }],
    ["/a/", { path: { kind: "exact", value: "/a/" }, query: [] }],
    ["/a/*", { path: { kind: "prefix", value: "/a" }, query: [] }],
    ["/*", { path: { kind: "prefix", value: "/" }, query: [] }],
    ["/caf%C3%A9", { path: { kind: "exact", value: "/café" }, query: [] }],
    [
      "/?b=2&a",
      {
        path: { kind: "exact", value: "/" },
        query: [
          ["a", ""],
          ["b", "2"],
        ],
      },
    ],
    ["A.test/", { host: { kind: "exact", name: "a.test" }, path: { kind: "exact", value: "/" }, query: [] }],
    ["*.a.test/x/*", { host: { kind: "wildcard", name: "a.test" }, path: { kind: "prefix", value: "/x" }, query: [] }],
  ])("%s", (text, value) => expect(readFrom(text)).toEqual({ value }));

  test.each([
    "",
    "a.test",
    "*",
    "http://a.test/",
    "//a.test/",
    "/a#b",
    "/a/../b",
    "/%2e%2e/b",
    "/a%2Fb",
    "/a?&",
    "a.test:80/",
    "*/a",
    "*/*",
  ])("not %j", (text) => expect(readFrom(text)).toHaveProperty("wrong"));
});

test("every host is none of a list's, and it is told what to write", () => {
  const help =
    'Write a host before the path, or /a alone in a route file with host: "*", for hosts that no route names.';
  expect(readFrom("*/a")).toMatchObject({ help });
  expect(readFrom("*")).toMatchObject({ help: help.replace("/a", "/*") });
  expect(said('host: www.test\nredirects: [{ from: "*/a", to: /b }]\n')).toEqual([
    'redirects/line: "*/a" cannot be redirected.',
  ]);
  expect(said('host: "*"\nredirects: [{ from: /a, to: /b }]\n')).toEqual([]);
});

test("a list stands on several listeners, and who adds one renames nothing", () => {
  const listeners = (said: string) => {
    const { compiled: all } = compiled(`host: www.test\nredirects:\n  - { from: /a, to: /b${said} }\n`);
    return all?.model.routes.map(({ id, listeners: on }) => [id, ...on.map(({ value }) => value)].join(" "));
  };
  const [id] = listeners("")?.[0]?.split(" ") ?? [];
  expect(listeners("")).toEqual([`${id} public`]);
  expect(listeners(", listener: [public, inside]")).toEqual([`${id} public inside`]);
  expect(listeners(", listener: [inside, public, inside]")?.[0]).toMatch(/^\S+ inside public$/);
  expect(said("host: www.test\nredirects:\n  - { from: /a, to: /b, listener: [inside, outside] }\n")).toEqual([
    'listener/unknown: There is no listener "outside".',
  ]);
  const twice = "host: www.test\nredirects:\n  - { from: /a, to: /b, listener: [public, inside] }\n";
  expect(said(`${twice}  - { from: /a, to: /c, listener: inside }\n`)).toEqual([
    'redirects/twice: The team redirects "/a" twice.',
  ]);
});

describe("where it leads", () => {
  test.each([
    ["/b", { path: "/b" }],
    ["/b/*", { replacePrefix: "/b" }],
    ["/*", { replacePrefix: "/" }],
    ["https://b.test", { scheme: "https", host: "b.test", path: "/" }],
    ["http://b.test:8080/*", { scheme: "http", host: "b.test:8080", replacePrefix: "/" }],
    ["//b.test/c", { host: "b.test", path: "/c" }],
    ["https://*.b.test/*", { scheme: "https", host: "*.b.test", replacePrefix: "/" }],
    ["/b?c=d&e#f/g?h", { path: "/b", query: "c=d&e", fragment: "f/g?h" }],
    ["/th%C3%A9", { path: "/thé" }],
  ])("%s", (text, value) => expect(readTo(text)).toEqual({ value }));

  test.each([
    "",
    "b",
    "b.test/c",
    "javascript:alert(1)",
    "ftp://b.test/",
    "https:///b",
    "https://b.test\\c",
    "https://a@b.test/",
    "/b c",
    "/b?c d",
    "/a/../b",
    "///b.test",
    "https://b.*.test/",
    "/b?id=$1",
    "/b#$2",
    "/b/$1",
  ])("not %j", (text) => expect(readTo(text)).toHaveProperty("wrong"));
});

test("lines in any of the ways that spreadsheets write them", () => {
  const text = '\ufeffFrom,To,Status\r\n\r\n# why\r\n/a,/b\r\n"/c,d" , "/e""f",301\n /g , /h ,\n/i';
  expect([...linesOf(text)].map(({ fields }) => fields.map((field) => field.text))).toEqual([
    ["/a", "/b"],
    ["/c,d", '/e"f', "301"],
    ["/g", "/h", ""],
    ["/i"],
  ]);
  for (const { fields } of linesOf(text))
    for (const field of fields)
      if (!field.text.includes('"')) expect(text.slice(field.start, field.end)).toBe(field.text);
});

test("what stands beside the quotes of a field is a part of it, and no line's end", () => {
  const fields = (line: string) => [...linesOf(line)].flatMap((one) => one.fields.map(({ text }) => text));
  expect(fields('"/q" x,/c')).toEqual(['"/q" x', "/c"]);
  expect(fields('"/q"/admin,"/c" ')).toEqual(['"/q"/admin', "/c"]);
  expect(said("redirects: [{ file: moved.csv }]\nhost: www.test\n", '"/q"/admin,/c\n')).toEqual([
    expect.stringContaining("redirects/line: "),
  ]);
});

test("a list becomes routes that keep their names when lines move, and nothing that HAProxy reads", () => {
  const web = "host: www.test\nredirects: [{ file: moved.csv, status: 301 }]\n";
  const names = (csv: string) =>
    new Map(compiled(web, csv).compiled?.model.routes.map((one) => [one.path.value, one.name]));
  const [one, two] = [names("/a,/x\n/b,/y\n"), names("/b,/z,308\n\n/a,/x\n")];
  expect(one.size).toBe(2);
  expect(two).toEqual(new Map([...one].toReversed()));
  expect(compiled(web, "/a,/x\n").compiled?.files).toEqual([]);
});

test.each([
  ["a redirect on any host", "redirects: [{ from: old.test/*, to: //www.test/* }]", []],
  [
    "nothing else there",
    "redirects: [{ from: old.test/a, to: //www.test/ }]\nroutes:\n  all: { host: old.test, pathPrefix: /, return: { status: 404 } }",
    ['host/not-granted: Team "web" may not claim the host "old.test".'],
  ],
  [
    "no host that another team has",
    "redirects: [{ from: a.shop.test/*, to: //www.test/* }]",
    ['host/not-granted: Team "web" may not claim the host "a.shop.test", which is granted to "shop".'],
  ],
  [
    "a collision with a route",
    "host: www.test\nredirects: [{ from: /a, to: /b }]\nroutes:\n  a: { path: /a, return: { status: 404 } }",
    [
      'route/conflict: Routes "web.a" and "web.redirects-NAME" both claim path "/a" on www.test, and neither is more specific.',
    ],
  ],
  [
    "a loop over hosts",
    "redirects: [{ from: a.test/*, to: //b.test/* }, { from: b.test/*, to: //a.test/* }]",
    ["redirect/loop: A redirect never ends: a.test/ → b.test/ → a.test/."],
  ],
  [
    "the same on another listener",
    "host: www.test\nredirects: [{ from: /a, to: /b }, { from: /a, to: /b, listener: inside }]",
    [],
  ],
  [
    "a listener that is none",
    "host: www.test\nredirects: [{ from: /a, to: /b, listener: outside }]",
    ['listener/unknown: There is no listener "outside".'],
  ],
  [
    "a redirect without a host",
    "redirects: [{ from: /a, to: /b }]",
    ["route/no-host: The redirect has no host, and neither has its route file."],
  ],
])("%s", (_, web, expected) =>
  expect(said(web).map((one) => one.replaceAll(/redirects-[0-9a-f]{12}/g, "redirects-NAME"))).toEqual(expected),
);

test("a route may not have the name of a listed one", () => {
  const web = "host: www.test\nredirects: [{ from: /a, to: /b }]\n";
  const name = compiled(web).compiled?.model.routes[0]?.name ?? "";
  expect(said(`${web}routes:\n  ${name}: { path: /c, return: { status: 404 } }\n`)).toEqual([
    `route/duplicate-name: The team "web" has two routes "${name}".`,
  ]);
});

test("any text as a list gives diagnostics, or routes that hold nothing but what they may", () => {
  const piece = fc.constantFrom(
    "/",
    "a",
    "*",
    ".",
    ",",
    '"',
    "\n",
    "?",
    "#",
    "=",
    "%2F",
    "%0a",
    "://",
    "https",
    "|",
    " ",
    "\0",
    "\u2028",
    "é",
    "$",
    "[",
    "301",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { compiled: made, diagnostics } = compiled(
        "host: www.test\nredirects: [{ file: moved.csv }]\n",
        `/ok,/fine\n${pieces.join("")}`,
      );
      for (const { message, help = "" } of diagnostics)
        expect(message + help).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      for (const { action, name } of made?.model.routes ?? []) {
        if (action.kind !== "redirect") throw new Error("no redirect");
        expect(name).toMatch(/^moved-[0-9a-f]{12}$/);
        expect(`${action.host ?? ""}${action.query ?? ""}${action.fragment ?? ""}`).not.toMatch(/[|\s"\0]/);
      }
    }),
    { numRuns: 500 },
  );
});

describe("hosts of the platform's own routes are not among all hosts", () => {
  const own = (host: string) => ({
    path: "routes/platform/ops.yaml",
    text: `host: "${host}"\nroutes:\n  ops: { pathPrefix: /, return: { status: 404 } }\n`,
  });
  const hostOf = (from: string) => from.replace(/\/.*/, "");
  const refused = (host: string, from: string, granted = "*") =>
    compile([
      { ...platform, text: platform.text.replace('redirects: ["*"]', `redirects: ["${granted}"]`) },
      own(host),
      {
        path: "routes/web/web.yaml",
        text: `host: "${hostOf(from)}"\nredirects: [{ from: "${from.slice(hostOf(from).length)}", to: //www.test/ }]\n`,
      },
    ])
      .diagnostics.filter(({ severity }) => severity === "error")
      .map(({ code, message }) => `${code}: ${message}`);
  const no = (host: string) => [
    `host/not-granted: Team "web" may not claim the host "${host}", which the platform has routes for.`,
  ];

  test.each([
    ["ops.test", "ops.test/login"],
    ["*.ops.test", "a.ops.test/login"],
    ["*.ops.test", "*.a.ops.test/*"],
    ["*", "*/login"],
  ])("%s: not %s", (host, from) => expect(refused(host, from)).toEqual(no(hostOf(from))));

  test.each([
    ["a wildcard's", "a.ops.test", "a.ops.test/login", "*.ops.test", false],
    ["its own", "ops.test", "ops.test/login", "ops.test", true],
    ["a more specific one", "*.ops.test", "a.ops.test/login", "a.ops.test", true],
    ["the same wildcard", "*.ops.test", "a.ops.test/login", "*.ops.test", true],
  ])("but where a grant names them: %s", (_, host, from, granted, may) =>
    expect(refused(host, from, granted)).toEqual(may ? [] : no(hostOf(from))),
  );

  test("the platform's site of all hosts takes none away", () => expect(refused("*", "old.test/a")).toEqual([]));
});

describe("of patterns under redirects the most specific is exclusive", () => {
  const refused = (from: string, theirs: string) =>
    compile([
      { ...platform, text: platform.text.replace("teams:\n", `teams:\n  moved: { redirects: ["${theirs}"] }\n`) },
      { path: "routes/web/web.yaml", text: `redirects: [{ from: "${from}", to: //www.test/ }]\n` },
    ]).diagnostics.some(({ code }) => code === "host/not-granted");

  test.each([
    ["old.test/login", "old.test", true],
    ["a.old.test/login", "*.old.test", true],
    ["*.a.old.test/*", "*.old.test", true],
    ["old.test/login", "*.old.test", false],
    ["old.test/login", "*", false],
  ])("%s, where another team has %s", (from, theirs, is) => expect(refused(from, theirs)).toBe(is));
});
