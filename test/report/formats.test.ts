import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { FORMATS, type FormatName } from "../../compiler/report/formats/list.ts";
import { expectGolden } from "../support/golden.ts";

const source = {
  path: "routes/shop/shop.yaml",
  text: 'host: shop.example.com\nroutes:\n  "##[error]%<&": { pathPrefx: / }\n',
};
const good = { path: "routes/search/search.yaml", text: "routes: {}\n" };
const span = { file: source.path, start: 33, end: 47 };

/** A warning before an error, the same thing twice, a message that would drive each reader, something without a place. */
const diagnostics: readonly Diagnostic[] = [
  { code: "route/shadowed", severity: "warning", message: "It never wins.", span: { ...span, start: 0, end: 40 } },
  {
    code: "value/name",
    severity: "error",
    message: '"##[error]%<&\u0007" cannot be a name, 100%.',
    span,
    related: [{ message: "it stands here already", span: { ...span, start: 0, end: 4 } }],
    help: "Use letters:\n::error::no",
  },
  { code: "schema/unknown-key", severity: "error", message: 'Unknown key "pathPrefx".', span },
  { code: "schema/unknown-key", severity: "error", message: 'Unknown key "pathPrefx".', span },
  { code: "platform/missing", severity: "info", message: "Nothing is here." },
];
const checked = { files: 2, teams: 2, routes: 1, haproxy: { notBecause: "haproxy is not on PATH" } };
const about = { checked, root: ".", colour: false };

const NEW: readonly (readonly [FormatName, string])[] = [
  ["github", "txt"],
  ["gitlab", "json"],
  ["junit", "txt"],
  ["sarif", "json"],
];

test.each(NEW)("%s", async (name, ending) => {
  const format = await FORMATS[name]();
  const text = format(diagnostics, [source, good], about);
  expectGolden(join(import.meta.dirname, "formats", `${name}.${ending}`), text);
});

test("a fingerprint stays when lines come before it, and is another one for each of two alike", async () => {
  const gitlab = await FORMATS.gitlab();
  const names = (moved: number) => {
    const found = diagnostics.map((one) =>
      one.span ? { ...one, span: { ...one.span, start: one.span.start + moved, end: one.span.end + moved } } : one,
    );
    const lines = { ...source, text: `${"#".repeat(moved - 1)}\n${source.text}` };
    return (JSON.parse(gitlab(found, [lines, good], about)) as { fingerprint: string }[]).map((one) => one.fingerprint);
  };
  expect(names(7)).toEqual(names(1));
  expect(new Set(names(1)).size).toBe(diagnostics.length);
});

test("code scanning gets at most 5,000 results, errors first", async () => {
  const sarif = await FORMATS.sarif();
  const many = Array.from({ length: 5_001 }, (): Diagnostic => ({ code: "a/b", severity: "warning", message: "Hm." }));
  const error: Diagnostic = { code: "a/c", severity: "error", message: "No." };
  const { runs } = JSON.parse(sarif([...many, error], [], about)) as { runs: { results: { ruleId: string }[] }[] };
  expect(runs[0]?.results.length).toBe(5_000);
  expect(runs[0]?.results[0]?.ruleId).toBe("a/c");
});
