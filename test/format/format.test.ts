import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../compiler/diagnostic/source-file.ts";
import { diff } from "../../compiler/diff/diff.ts";
import { sideOf } from "../../compiler/diff/side.ts";
import { commentsOf, format as formatOf } from "../../compiler/format/format.ts";
import { onNodes } from "../../compiler/on-nodes.ts";
import { parse } from "../../compiler/parse/parse.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { messy, type Draw } from "./messy.ts";
import { tree } from "./values.ts";

const path = "routes/shop/shop.yaml";
const root = join(import.meta.dirname, "../..");

const format = (file: SourceFile) => formatOf(file).text;

/** `·` is a blank at the end of a line. */
const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    "each level is indented by two",
    "routes:\n    a:\n         path: /a\n    b:\n      path: /b",
    "routes:\n  a:\n    path: /a\n  b:\n    path: /b\n",
  ],
  ["a list too, below its key", "hosts:\n- a\n-   b: 1\n    c: 2\n", "hosts:\n  - a\n  - b: 1\n    c: 2\n"],
  ["one blank between words", "a:   1\nb:  {c:   1 ,d: [ 1,2 ], }\nc: { }\n", "a: 1\nb: { c: 1, d: [1, 2], }\nc: {}\n"],
  ["nothing at the end of a line, one blank line at most", "\n\na: 1··\n\n··\n\nb: 2\n\n\n", "a: 1\n\nb: 2\n"],
  ["double quotes", `a: 'x'\nb: 'a "b"'\nc: '\\.php'\nd: 'it''s'\n`, `a: "x"\nb: 'a "b"'\nc: '\\.php'\nd: 'it''s'\n`],
  ["a text without quotes, and one in them, stay so", 'a: x\nb: "x"\n', 'a: x\nb: "x"\n'],
  [
    "lines stay lines",
    "a: [\n      1,\n 2\n    ]\nb:\n    {\n    c: 1 }\n",
    "a: [\n  1,\n  2\n]\nb:\n  {\n    c: 1 }\n",
  ],
  [
    "the lines of HAProxy's text are as they were",
    "a:\n    b: |\n          if {\n            x  y··\n\n\n          z\n\n\n\nc: 1\n",
    "a:\n  b: |\n    if {\n      x  y··\n\n\n    z\n\nc: 1\n",
  ],
  [
    "a block that says its own indentation keeps it",
    "a:\n    b: |2\n        deep\n      x\n",
    "a:\n  b: |2\n      deep\n    x\n",
  ],
  [
    "a comment stands as the line below it",
    "a:\n    # b\n      # b too\n# and this\n    b: 1\n",
    "a:\n  # b\n  # b too\n  # and this\n  b: 1\n",
  ],
  [
    "below the last line it keeps its level",
    "a:\n    b:\n        c: 1\n        # c\n    # b\n# a\nd: 1\n    # the end\n",
    "a:\n  b:\n    c: 1\n    # c\n  # b\n# a\nd: 1\n# the end\n",
  ],
  ["comments in one column stay in one", "a: 1   # one\nbb: 2  # two\n", "a: 1   # one\nbb: 2  # two\n"],
  [
    "which moves where a line has become too long for it",
    "a: {b: 1,c: 2} # one\nd: 1           # two\n\ne: {f: 1} # three\n",
    "a: { b: 1, c: 2 } # one\nd: 1              # two\n\ne: { f: 1 } # three\n",
  ],
  ["line ends of Windows, a byte order mark", "\ufeffa: 1\r\nb: |\r\n  x\r\n", "a: 1\nb: |\n  x\n"],
  [
    "a text over several lines",
    "a: one\n      two\n\n      three\nb: 'x\n y'\n",
    'a: one\n  two\n\n  three\nb: "x\n  y"\n',
  ],
  ["the order of keys, and what they say, stays", "b: 1\na: 0x1F\nc: ~x\n", "b: 1\na: 0x1F\nc: ~x\n"],
  ["a document's beginning", "\n---   # why\n\n\na: 1\n", "---   # why\n\na: 1\n"],
];

const marked = (text: string) => text.replaceAll("·", " ");

test.each(CASES)("%s", (_, before, after) => {
  expect(format({ path, text: marked(before) })).toBe(marked(after));
  expect(format({ path, text: marked(after) })).toBe(marked(after));
});

test.each([
  "a: [",
  "a: 1\na: 2\n",
  "a: *b\n",
  "",
  "# only a comment\n",
  "a:\n\t- b\n",
  "a: !x 1\n",
  "--- \na: 1\n---\nb: 1\n",
])("what is no good YAML is left alone: %j", (text) => {
  expect(format({ path, text })).toBeUndefined();
});

const drawn = fc.array(fc.nat(839), { maxLength: 500, size: "max" }).map((numbers): Draw => {
  let at = 0;
  return (below) => Math.max(0, at < numbers.length ? (numbers[at++] ?? 0) % below : below - 1);
});

/** What fmt makes of a value written in any way. Twice is once, and nothing is lost. */
function formatted(value: unknown, draw: Draw, how = {}): string {
  const { text: before, comments } = messy(value, draw, how);
  expect(JSON.stringify(parse({ path, text: before }).value), before).toBe(JSON.stringify(value));
  const after = format({ path, text: before }) ?? "not formatted";
  expect(JSON.stringify(parse({ path, text: after }).value), before).toBe(JSON.stringify(value));
  expect(format({ path, text: after }), before).toBe(after);
  expect(commentsOf(after), before).toEqual(comments);
  return after;
}

test("any values, written in any way: the same values and comments, and a second time changes nothing", () => {
  fc.assert(
    fc.property(tree, drawn, (value, draw) => void formatted(value, draw)),
    { numRuns: 300, endOnFailure: true },
  );
});

/** The files of each folder `routes` of the repository, by the folder that holds it. */
const folders = new Map<string, SourceFile[]>();
for (const top of ["routes", "test", "compiler/words"])
  for (const entry of readdirSync(join(root, top), { recursive: true, withFileTypes: true })) {
    const at = `${relative(root, entry.parentPath)}/${entry.name}`;
    const [, folder, path] = /^(.*?)(routes\/[^/]+\/[^/]+)$/.exec(at) ?? [];
    if (folder === undefined || path === undefined || !entry.isFile()) continue;
    const text = readFileSync(join(root, at), "utf8");
    folders.set(folder, [...(folders.get(folder) ?? []), { path, text }]);
  }

test("of all route files of the tests, those that are well written stay as they are", () => {
  const files = [...folders.values()].flat().filter((file) => file.path.endsWith(".yaml"));
  const changed = files.filter((file) => (format(file) ?? file.text) !== file.text);
  expect(files.length).toBeGreaterThan(300);
  expect(changed.length).toBeLessThan(5);
  for (const file of changed) {
    const once = format(file) ?? "";
    expect(format({ path, text: once })).toBe(once);
  }
});

/** What HAProxy is given, but for the numbers of lines. */
function rendered(texts: readonly SourceFile[]) {
  const { compiled, sources } = compile(texts);
  if (!compiled) return undefined;
  const files = renderCompiled(compiled, sources, { kind: "template" });
  const unmarked = files.map((file) => ({ ...file, text: file.text.replaceAll(/^( *# @\S+:)\d+$/gm, "$1") }));
  return { files: unmarked, compiled: { ...compiled, lineOf: () => 0 } };
}

describe("what compiles of all tests, written in any way and formatted", () => {
  const whole = [...folders].filter(([, texts]) => rendered(texts));

  test.each(whole)("%s: HAProxy is given the same, diff says so, and no node reloads", (_, texts) => {
    const before = rendered(texts);
    fc.assert(
      fc.property(drawn, (draw) => {
        const after = rendered(
          texts.map((file) => {
            const { value } = parse(file);
            const isYaml = file.path.endsWith(".yaml") && value !== undefined;
            return isYaml ? { ...file, text: formatted(value, draw, { blocks: true }) } : file;
          }),
        );
        expect(after?.files).toEqual(before?.files);
        if (!before || !after) return;
        expect(diff([sideOf(before.compiled), sideOf(after.compiled)])).toMatchObject({ requests: [], things: [] });
        expect(onNodes(before.compiled, after.compiled)).toEqual({ kind: "nothing" });
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test("there are some", () => expect(whole.length).toBeGreaterThan(30));
});
