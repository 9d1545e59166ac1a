import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segments, replacePrefix } from "../../compiler/table/new-path.ts";
import { percentEncode } from "../../compiler/table/path.ts";
import { haproxies } from "../support/programs.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { running } from "./running.ts";
import type { Seen } from "./upstreams.ts";

const segment = fc.constantFrom("a", "b2", "é", "a.b", "$&", "(z)", "日本", "-", "a+b", "@", "...", "a,b=c");
const prefix = fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
/** What stands behind a prefix: nothing, a slash, or more of anything that is no other route's. */
const rest = fc.oneof(
  fc.constantFrom("", "/", "//", "/x//", "/%20/", "/x%C3%A9", "/'\"<>[]^`{|}", "/x/y.z/", "/x;y/z", "/*!$&()+,;=:@~"),
  fc.array(segment, { maxLength: 3 }).map((parts) => parts.map((part) => `/${percentEncode(part)}`).join("")),
);
const query = fc.constantFrom("", "a=b", "x?y", "%[src]", "a=\"b\"'c'", "//", "q=%zz");
const pair = fc.record({
  from: prefix,
  to: prefix,
  rests: fc.array(fc.tuple(rest, query), { minLength: 4, maxLength: 4 }),
});

/** All pairs stand in one table: each pair's prefix begins with segments of its own. */
const tables = fc.array(pair, { minLength: 40, maxLength: 40 });

describe.each(haproxies())("on haproxy $version", ({ path }) => {
  test("the path upstream and the Location are what replacePrefix says", async () => {
    const [pairs = []] = fc.sample(tables, 1);
    const all = pairs.map((one, i) => ({ ...one, from: one.from === "/" ? `/p${i}` : `/p${i}${one.from}` }));
    const lines = all.flatMap(({ from, to }, i) => [
      `  rewrite-${i}: { pathPrefix: ${JSON.stringify(`/w${from}`)}, rewrite: { replacePrefix: ${JSON.stringify(to)} }, service: web }`,
      `  redirect-${i}: { pathPrefix: ${JSON.stringify(`/d${from}`)}, redirect: { replacePrefix: ${JSON.stringify(to)} } }`,
    ]);
    const routes = `host: shop.example.com\nroutes:\n${lines.join("\n")}\n`;
    await running(path, routes, async ({ get }) => {
      const wrong: string[] = [];
      for (const { from, to, rests } of all) {
        expect(segments(`/w${from}`)).toBe(from.split("/").length);
        for (const [behind, query] of rests) {
          for (const [side, status] of [
            ["/w", 200],
            ["/d", 302],
          ] as const) {
            const target = `${percentEncode(side + from)}${behind}`;
            const answer = await get(query === "" ? target : `${target}?${query}`);
            const said = `${replacePrefix(target, side + from, to)}${query === "" ? "" : `?${query}`}`;
            const did = side === "/d" ? valuesOf(answer.headers, "location")[0] : targetSeen(answer.body);
            if (answer.status !== status || did !== said)
              wrong.push(`${side}${from} to ${to}, ${target}?${query}: ${answer.status} ${did}, not ${said}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  });
});

function targetSeen(body: string): string {
  try {
    return (JSON.parse(body) as Seen).target;
  } catch {
    return body;
  }
}
