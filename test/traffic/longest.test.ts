import { expect, test, describe } from "vitest";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { percentEncode } from "../../compiler/table/path.ts";
import { haproxies } from "../support/programs.ts";
import { valuesOf } from "./client.ts";
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
    query: { v: "${"*".repeat(250)}" }
    service: ${name}
  other: { pathPrefix: ${path}, service: other, rewrite: { replacePrefix: ${path}x } }
`.replace(`${path}x`, `/${"界".repeat(1022)}x`);
const platform = `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [shop.example.com] }
`;

test("no line of a map reaches HAProxy's buffer, where it would go on as another line", () => {
  const files = { "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": routes };
  const { compiled, sources, diagnostics } = compile(sourcesFromFiles(files));
  expect(diagnostics).toEqual([]);
  if (!compiled) throw new Error("not compiled");
  const given = { kind: "given", instancesOf: () => [] } as const;
  const lines = renderCompiled(compiled, sources, given).flatMap(({ text }) => text.split("\n"));
  const longest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
  expect(longest).toBeGreaterThan(9_000);
  expect(longest).toBeLessThan(16_000);
});

describe.each(haproxies())("on haproxy $version", ({ path: program }) => {
  test("the longest path is found, and its conditions hold", () =>
    running(program, routes, async ({ get }) => {
      // As clients send it, such a path is 9 kB long, which leaves room for little else; so it is asked without the header.
      const answer = await get(percentEncode(path));
      expect([answer.status, ...valuesOf(answer.headers, "x-upstream")]).toEqual([200, "shop.other"]);
    }));
});
