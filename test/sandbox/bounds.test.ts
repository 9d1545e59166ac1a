import { expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { BOUNDS } from "../../compiler/sandbox/found.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

/** What is said of statements in two backends of a team, and of files that they name. */
function said(statements: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  const half = Math.ceil(statements.length / 2);
  const block = (lines: readonly string[]) => lines.map((line) => `      ${line}\n`).join("");
  const shop = `host: shop.example.com
routes:
  a: { pathPrefix: /a, backend: a }
  b: { pathPrefix: /b, backend: b }
backends:
  a:
    service: s
    haproxy: |
${block(statements.slice(0, half))}  b:
    service: s
    haproxy: |
${block(statements.slice(half))}`;
  const platform = 'listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [shop.example.com] } }\n';
  const texts = { "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": shop, ...files };
  return compile(sourcesFromFiles(texts)).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

const many = (count: number, text: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => text(n));
const tooMuch = (sum: string, what: string) => [
  `snippet/too-much The team "shop" has ${sum} ${what} in its haproxy: texts.`,
];

test("statements of all backends together", () => {
  const statements = many(BOUNDS.statements, (n) => `http-request del-header X-${n}`);
  expect(said(statements)).toEqual([]);
  expect(said([...statements, "http-request del-header X-A", "http-request del-header X-B"])).toEqual(
    tooMuch("2,001", "statements"),
  );
});

test("fetches and converters", () => {
  const statements = many(50, (n) => `http-request set-var(txn.x_${n}) src${",lower".repeat(99)}`);
  expect(said(statements)).toEqual([]);
  expect(said([...statements, "http-request deny if { src,lower 10.0.0.1 }"])).toEqual(
    tooMuch("5,002", "fetches and converters"),
  );
});

test("lines of files that are tried one by one", () => {
  const lines = (count: number) => many(count, (n) => `^/${n}$\n`).join("");
  const files = { "routes/shop/lists/a.lst": lines(100), "routes/shop/lists/b.lst": lines(10_000) };
  const asExpressions = "acl a path -m reg -f lists/a.lst";
  expect(said([asExpressions, asExpressions], files)).toEqual([]);
  expect(said([asExpressions, asExpressions, "acl a path_reg x"], files)).toEqual(
    tooMuch("201", "regular expressions"),
  );
  expect(said(["acl a path -m reg -f lists/b.lst"], files)).toEqual(tooMuch("10,000", "regular expressions"));
  const ends = "acl a path -m end -f lists/b.lst";
  expect(said([ends, "acl b path -m str -f lists/b.lst", "acl b path_beg x"], files)).toEqual([]);
  expect(said([ends, "acl b path_end x"], files)).toEqual(tooMuch("10,001", "texts to look for"));
  expect(said([ends, "acl b path -i -f lists/b.lst"], files)).toEqual(tooMuch("20,000", "texts to look for"));
});
