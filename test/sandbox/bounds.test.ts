import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { BOUNDS, type Bounded } from "../../compiler/sandbox/bounds.ts";
import { ask } from "../../compiler/haproxy/socket.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { judge } from "../../compiler/sandbox/judge.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { startChild } from "../support/child.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";

/** What is said of the texts of a team's backends, a, b and so on, and of files that they name. */
function said(texts: readonly (readonly string[])[], files: Readonly<Record<string, string>> = {}): string[] {
  const names = texts.map((_, n) => "abcde".charAt(n));
  const routes = names.map((name) => `  ${name}: { pathPrefix: /${name}, backend: ${name} }\n`);
  const backends = texts.map(
    (lines, n) => `  ${names[n]}:\n    service: s\n    haproxy: |\n${lines.map((line) => `      ${line}\n`).join("")}`,
  );
  const shop = `host: shop.example.com\nroutes:\n${routes.join("")}backends:\n${backends.join("")}`;
  const platform = 'listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [shop.example.com] } }\n';
  const sources = { "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": shop, ...files };
  return compile(sourcesFromFiles(sources)).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

const many = <T>(count: number, text: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => text(n));
const tooMuch = (sum: string, what: Bounded, owner = 'team "shop"', texts = "texts") => [
  `snippet/too-much The ${owner} has ${sum} ${what} in its haproxy: ${texts}, at most ${BOUNDS[what].most.toLocaleString("en")}.`,
];
const ofBackend = (sum: string, what: Bounded) => tooMuch(sum, what, 'backend "shop.a"', "text");

/** Texts that hold as much as a team may have, and one statement that is too much in the last of them. */
const TEAM: readonly (readonly [what: Bounded, texts: readonly (readonly string[])[], one: string, sum: string])[] = [
  ["statements", many(2, (b) => many(1_000, (n) => `http-request del-header X-${b}-${n}`)), "retries 3", "2,001"],
  ["bytes of statements", many(2, () => many(100, () => `description ${"x".repeat(2_488)}`)), "retries 3", "500,009"],
  [
    "fetches and converters",
    many(5, () => many(10, (n) => `http-request set-var(txn.x_${n}) src${",not".repeat(99)}`)),
    "http-request set-var(txn.x_a) src,not",
    "5,002",
  ],
  ["servers", many(2, () => ["server-template t 100 10.0.0.9:80"]), "server one 10.0.0.9:80", "201"],
  [
    "bytes of stick-tables",
    many(2, () => ["stick-table type ip size 500k expire 1m"]),
    "stick-table type ip size 100k expire 1m",
    "207,257,600",
  ],
];

test.each(TEAM)("%s of a team", (what, texts, one, sum) => {
  expect(said(texts)).toEqual([]);
  expect(said(texts.map((text, n) => (n === texts.length - 1 ? [...text, one] : text)))).toEqual(tooMuch(sum, what));
});

test("lines of files that are tried one by one", () => {
  const lines = (count: number) => many(count, (n) => `^/${n}$\n`).join("");
  const files = { "routes/shop/lists/a.lst": lines(100), "routes/shop/lists/b.lst": lines(6_000) };
  const asExpressions = "acl a path -m reg -f lists/a.lst";
  expect(said([[asExpressions], [asExpressions]], files)).toEqual([]);
  expect(said([[asExpressions], [asExpressions, "acl a path_reg x"]], files)).toEqual(
    tooMuch("201", "regular expressions"),
  );
  const ends = "acl a path -m end -f lists/b.lst";
  expect(said([[ends, "acl b path -m str -f lists/b.lst"], ["acl b path_beg x"]], files)).toEqual([]);
  expect(said([[ends], ["acl b path -i -f lists/b.lst"]], files)).toEqual(tooMuch("12,000", "texts to look for"));
});

test("a file that is read for the same takes its memory once", () => {
  const list = many(50_000, (n) => `/${n}\n`).join("");
  const files = Object.fromEntries(many(12, (n) => `routes/shop/lists/${n}.lst`).map((path) => [path, list]));
  const named = (n: number) => `acl a path -f lists/${n}.lst`;
  expect(said([many(10, named), many(10, named)], files)).toEqual([]);
  expect(said([many(10, named), [named(11)]], files)).toEqual(tooMuch("550,000", "lines of files"));
});

/** What a request may take of one backend: statements that all fit, and one that is too much. */
const STEPS: readonly (readonly [what: string, statements: readonly string[], one: string, sum: string])[] = [
  ["fetches", many(250, () => "http-request deny if { hdr(x) y }"), "http-request deny if { src 10.0.0.1 }", "2,001"],
  [
    "converters",
    many(4, () => "http-request deny if { path,hmac(sha1,YQ==) -m found }"),
    "http-request deny if { path,hmac(sha1,YQ==) -m found }",
    "2,005",
  ],
  [
    "expressions",
    many(90, () => `http-request deny if { path_reg ^${"a".repeat(200)} }`),
    `http-request deny if { path_reg ^${"a".repeat(900)} }`,
    "2,072",
  ],
  [
    "texts",
    [`acl a path_sub ${"a ".repeat(40)}`, ...many(48, () => "http-request deny if a")],
    "http-request deny if a",
    "2,009",
  ],
  [
    "values by pattern",
    [...many(95, () => "http-request replace-value x ^a b"), ...many(178, () => "http-request deny if { cook(a) b }")],
    "http-request replace-value x ^a b",
    "2,006",
  ],
  [
    "an ACL wherever it is asked",
    ["acl a hdr(x) y", "acl a hdr(z) y", ...many(12, () => `http-request deny if ${many(10, () => "a").join(" || ")}`)],
    `http-request deny if ${many(10, () => "a").join(" ")}`,
    "2,080",
  ],
  [
    "ACLs of ACLs",
    [
      "acl a path y",
      ...many(10, (n) => `acl a${n} acl(${n === 0 ? "a,a" : `a${n - 1},a${n - 1}`})`),
      "http-request deny if a8",
    ],
    "http-request deny if a9",
    "3,070",
  ],
];

test.each(STEPS)("steps of a request: %s", (_, statements, one, sum) => {
  expect(said([statements, statements])).toEqual([]);
  expect(said([[...statements, one, one]])).toEqual(ofBackend(sum, "steps of a request"));
});

test.each([
  ["steps of a check", many(30, (n) => `tcp-check send ${n}`), "tcp-check expect string a", "31"],
  ["connections of a check", many(4, (n) => `http-check connect port ${n + 1}`), "http-check connect", "5"],
  [
    "filters",
    many(4, (n) => `filter bwlim-in ${n} default-limit 1m default-period 1s`),
    "filter bwlim-out x default-limit 1m default-period 1s",
    "5",
  ],
] as const)("%s of one backend", (what, statements, one, sum) => {
  expect(said([statements, statements])).toEqual([]);
  expect(said([[...statements, one]])).toEqual(ofBackend(sum, what));
});

const STORED =
  "server_id,gpt0,gpc0,gpc1,conn_cnt,conn_cur,conn_rate(1s),sess_cnt,sess_rate(1s),http_req_cnt,http_req_rate(1s),http_err_cnt," +
  "http_err_rate(1s),http_fail_cnt,http_fail_rate(1s),bytes_in_cnt,bytes_in_rate(1s),bytes_out_cnt,bytes_out_rate(1s),gpc0_rate(1s)," +
  "gpc1_rate(1s),server_key";
const TABLES = [
  "ip",
  "ipv6",
  "string",
  "string len 256",
  "binary len 20",
  "ip store server_key",
  "ip store conn_rate(1s)",
  "ip store gpc(10),gpt(10),gpc_rate(10,1s)",
  `ipv6 store ${STORED}`,
].map(
  (type) =>
    `stick-table type ${type.replace(" store", " size 1k expire 1m store")}${type.includes("store") ? "" : " size 1k"}`,
);

describe.each(haproxies())("on haproxy $version", ({ path }) => {
  test.each(TABLES)("what an entry takes: %s", async (table) => {
    const counted = judge(table, "shop").found.flatMap((one) =>
      one.kind === "counted" && one.what === "bytes of stick-tables" ? one.amount / 1024 : [],
    );
    const real = await withWorkspace(async (dir) => {
      const text = ["global", `stats socket ${dir}/s`, "listen l", "mode http", `bind unix@${dir}/l`, table, ""].join(
        "\n",
      );
      writeFiles(dir, [{ path: "haproxy.cfg", text }]);
      const haproxy = await startChild(path, ["-dMno-merge", "-db", "-f", `${dir}/haproxy.cfg`]);
      const pools = () => ask(`${dir}/s`, "show pools", { timeoutMs: 5_000 });
      await until("haproxy answers", () => pools().then(() => true));
      const [, bytes] = /Pool sticktables \((\d+) bytes\)/.exec(await pools()) ?? [];
      await haproxy.end();
      return Number(bytes);
    });
    expect(counted).toEqual([expect.any(Number)]);
    expect(counted[0]).toBeGreaterThanOrEqual(real);
    expect(counted[0]).toBeLessThan(2 * real);
  });
});
