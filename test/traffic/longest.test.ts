import { expect, test, describe } from "vitest";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { percentEncode } from "../../compiler/table/path.ts";
import { haproxies } from "../support/programs.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { running } from "./running.ts";

/** Everything as long as the language lets it be; blanks and signs are written out in expressions, so they need most. */
const path = `/${"永".repeat(1023)}`;
const blanks = `a${" ".repeat(2046)}b`;
const name = "n".repeat(63);
const routes = `host: shop.example.com
routes:
  ${name}:
    pathPrefix: ${path}
    headers: { X-A: "${blanks}" }
    query: { v: "${"+".repeat(250)}" }
    service: ${name}
  other: { pathPrefix: ${path}, service: other, rewrite: { replacePrefix: ${path}x } }
`.replace(`${path}x`, `/${"界".repeat(1022)}x`);
const platform = `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [shop.example.com] }
`;

/** Expressions that PCRE2's JIT would have to take many notes for: of a query, and of the group that may be repeated most. */
const asked = `host: "*"
routes:
  any: { pathPrefix: /, service: any }
  query: { pathPrefix: /query, query: { role: admin }, service: query }
  header: { pathPrefix: /header, headers: { X-Role: admin }, service: header }
  cookie: { pathPrefix: /cookie, cookies: { role: admin }, service: cookie }
  regex: { pathRegex: "^/regex/(?:(?:(?:(?:a|b)|c)|d)|e){220}x[a-z/]*", service: regex }
`;

/** As many segments as a path can have, conditions at every one, and more above them than are copied (render/groups.ts). */
const levels = `host: shop.example.com
routes:
${Array.from({ length: 17 }, (_, i) => `  root-${i}: { pathPrefix: /, headers: { X-A: v${i} }, service: web }\n`).join("")}${Array.from(
  { length: 512 },
  (_, i) => `  level-${i}: { pathPrefix: ${"/永".repeat(i + 1)}, methods: [POST], service: web }\n`,
).join("")}`;

test.each([
  ["the longest texts", routes, 9_000],
  ["the longest chain of groups", levels, 10_000],
])("no line of a map reaches HAProxy's buffer, where it would go on as another line: %s", (_, text, least) => {
  const files = { "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": text };
  const { compiled, sources, diagnostics } = compile(sourcesFromFiles(files));
  expect(diagnostics).toEqual([]);
  if (!compiled) throw new Error("not compiled");
  const given = { kind: "given", instancesOf: () => [] } as const;
  const lines = renderCompiled(compiled, sources, given).flatMap((file) => file.text.split("\n"));
  const longest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
  expect(longest).toBeGreaterThan(least);
  expect(longest).toBeLessThan(16_000);
});

describe.each(haproxies())("on haproxy $version", ({ path: program }) => {
  test("the longest path is found, and its conditions hold", () =>
    running(program, routes, async ({ get }) => {
      // As clients send it, such a path is 9 kB long, which leaves room for little else; so it is asked without the header.
      const answer = await get(percentEncode(path));
      expect([answer.status, ...valuesOf(answer.headers, "x-upstream")]).toEqual([200, "shop.other"]);
    }));

  test("conditions and expressions hold, however long the request is", () =>
    running(
      program,
      asked,
      async ({ get }) => {
        const told = await Promise.all([
          get(`/query?${"&".repeat(14_000)}role=admin`),
          get(`/query?${"a&".repeat(7_000)}role=admin`),
          get("/header", [
            ["x-a", "a".repeat(14_000)],
            ["x-role", "admin"],
          ]),
          get("/cookie", [["cookie", `${"a=b;".repeat(3_500)} role=admin`]]),
          get("/cookie", [["cookie", `${"role;".repeat(2_800)} role=admin`]]),
          get(`/regex/${"a".repeat(220)}x${"/a".repeat(7_000)}`),
          get("/", [], `${"a.".repeat(126)}b`),
        ]);
        expect(told.map(({ headers }) => valuesOf(headers, "x-upstream")[0])).toEqual([
          ...["shop.query", "shop.query", "shop.header", "shop.cookie", "shop.cookie", "shop.regex"],
          "shop.any",
        ]);
      },
      platform.replace("[shop.example.com]", '["*"]'),
    ));
});
