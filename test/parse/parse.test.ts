import { describe, expect, test } from "vitest";
import { parse } from "../../compiler/parse/parse.ts";
import { shown } from "../support/model.ts";

const file = "routes/shop/shop.yaml";

function parsed(text: string) {
  return parse({ path: file, text });
}

/** `line:column code message (help)` of everything found, without the file's name. */
function found(text: string): string[] {
  const { source, diagnostics } = parsed(text);
  return diagnostics.map((one) => shown(one, [source]).replace(`${file}:`, ""));
}

describe("what is refused, and where", () => {
  test.each([
    ["a tab as indentation", "a:\n\tb: 1\n", "2:1 yaml/tab The line is indented with a tab."],
    ["a tab after spaces", "a:\n  b: 1\n  \tc: 2\n", "3:3 yaml/tab"],
    [
      "a wildcard host without quotes",
      "host: *.example.com\n",
      '1:7 yaml/unquoted-star *.example.com without quotes is an alias in YAML, not a host. (Put it in quotes: "*.example.com".)',
    ],
    ["one in a list", "hosts: [a.b, *.example.com]\n", "1:14 yaml/unquoted-star"],
    [
      "a bare star",
      "host: *\n",
      '1:7 yaml/unquoted-star * without quotes begins an alias in YAML. (Put it in quotes: "*".)',
    ],
    ["an anchor", "a: &x 1\n", "1:4 yaml/alias The anchor &x is not read."],
    ["a merge key", "a:\n  <<: {b: 1}\n", "2:3 yaml/alias The merge key << is not read."],
    ["a tag", "a: !!binary aGk=\n", "1:4 yaml/tag"],
    ["a tag of one's own", "a: !ref x\n", "1:4 yaml/tag The tag !ref is not read."],
    ["a directive", "%YAML 1.1\n---\na: 1\n", "1:1 yaml/directive"],
    ["a second document", "a: 1\n---\nb: 2\n", "2:1 yaml/several-documents A second document begins here."],
    ["a file of nothing", "", "1:1 yaml/empty The file holds nothing."],
    ["a file of comments", "# shop\n", "1:1 yaml/empty"],
    ["a document without content", "---\n", "1:1 yaml/empty"],
    ["a byte order mark", "\ufeffa: 1\n", "1:1 yaml/bom"],
    ["Windows line ends", "a: 1\r\nb: 2\r\n", "1:5 yaml/crlf"],
    ["a list as a key", "? [a]\n: 1\n", "1:3 yaml/key A key is no text."],
    ["a key of nothing", "~: 1\n", "1:1 yaml/key"],
    [
      "a swallowed value",
      "contact: #shop\n",
      '1:10 yaml/comment-swallowed "contact" has no value: #shop is a comment. (Put the value in quotes: "#shop".)',
    ],
    ["no value", "routes:  # all of them\n", '1:1 yaml/no-value "routes" has no value.'],
    ["an item of nothing", "a:\n  -\n", "2:4 yaml/no-value An item of the list has no value."],
    ["a control character", "a: \u0007b\n", "1:4 yaml/control-character The file holds the character U+0007."],
    ["an escaped one", 'a: "\\x1b[31m"\n', "1:4 yaml/control-character The text holds the character U+001B."],
    ["half a surrogate", 'a: "\\ud800"\n', "1:4 yaml/control-character The text holds the character U+D800."],
    ["a change of direction", "a: x\u202ey\n", "1:5 yaml/control-character The file holds the character U+202E."],
    ...[
      ..."\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2064\u2066\u206f\u3164\ufe0f\uffa0\ufff9\u{e0001}\u{e0100}",
    ].map((one) => {
      const point = `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      return [
        `what is not seen: ${point}`,
        `a: /ad${one}min\n`,
        `1:7 yaml/control-character The file holds the character ${point}.`,
      ];
    }),
    [
      "a joiner that joins nothing",
      "a: /caf\u00e9\u200d\n",
      "1:9 yaml/control-character The file holds the character U+200D.",
    ],
    ["a line feed in a key", '"a\\nb": 1\n', '1:1 yaml/control-character The key "a\\nb" holds a control character.'],
    ["an open bracket", "a: [1, 2\n", "1:8 yaml/syntax A ] is missing here. (Close what is open: add ].)"],
    ["a colon in a value", "a: b: c\n", "1:4 yaml/syntax"],
    [
      "a reserved character",
      "a: @x\n",
      "1:4 yaml/syntax A text cannot begin with @ unless it stands in quotes. (Put the value in quotes.)",
    ],
  ])("%s", (_, text, expected) => {
    const [first, ...rest] = found(text);
    expect(first?.slice(0, expected.length)).toBe(expected);
    expect(rest).toEqual([]);
  });

  test("emoji, and scripts whose letters are joined, are texts like any other", () => {
    const texts = ["👩\u200d💻", "❤\ufe0f", "👍🏽", "می\u200cخواهم", "क्\u200dष", "é", "日本", "שלום"];
    for (const text of texts) expect(found(`a: ${text}\n`), text).toEqual([]);
  });

  test("a key that is given twice names both places and keeps the first", () => {
    const { value, diagnostics } = parsed("a: 1\nb: 2\na: 3\n");
    expect(diagnostics).toMatchObject([
      { code: "yaml/duplicate-key", span: { start: 10, end: 11 }, related: [{ span: { start: 0, end: 1 } }] },
    ]);
    expect(value).toMatchObject({ a: 1, b: 2 });
  });

  test("an alias is left out, and its object remembered as broken", () => {
    const { value, broken, diagnostics } = parsed("a: &x {b: 1}\nc: *x\n");
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/alias", "yaml/alias"]);
    expect(Object.keys(value as object)).toEqual(["a"]);
    expect(broken.has(value as object)).toBe(true);
  });

  test.each([["["], ["{a: "], ["- "], ["? "], ["a: "], ["[#]\n"]])(
    "%j a thousand times is refused, not a crash",
    (unit) => {
      expect(found(unit.repeat(1000))[0]).toMatch(/^\d+:\d+ yaml\/(?:too-deep|syntax) /);
    },
  );
});

// What looks along the whole line for each of them is at it for minutes.
test.each([
  ["a: b, ", "yaml/duplicate-key"],
  ["a: , ", "yaml/no-value"],
] as const)(
  "half a megabyte of %j in one line: each at its place",
  (part, code) => {
    const times = 100_000;
    const { diagnostics } = parsed(`{${part.repeat(times)}}\n`);
    const own = diagnostics.filter((one) => one.code === code);
    expect(own.at(-1)?.span?.start).toBe(1 + (times - 1) * part.length);
  },
  60_000,
);

describe("values", () => {
  test("names of objects' own members are names like any other", () => {
    const { value, diagnostics } = parsed("__proto__: {x: 1}\nconstructor: 2\ntoString: 3\n404: 4\n");
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value as object).toSorted()).toEqual(["404", "__proto__", "constructor", "toString"]);
    expect((value as { x?: unknown }).x).toBeUndefined();
    expect(Object.hasOwn({}, "x")).toBe(false);
  });

  test("YAML 1.2: yes is text, 010 is ten", () => {
    expect({ ...(parsed("a: yes\nb: 010\nc: 0x1F\n").value as object) }).toEqual({ a: "yes", b: 10, c: 31 });
  });
});

describe("places", () => {
  const text = 'a:\n  "b": [x, "y z"]\n  c: |  # why\n    one\n\n      two\n  d: plain\n  e: "quo\\x41"\n';
  const { value, spans, source } = parsed(text);
  const a = (value as { a: { b: string[]; c: string; d: string; e: string } }).a;
  const textOf = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);

  test("of keys and values, by the object that holds them", () => {
    expect(textOf(spans.key(a, "b"))).toBe('"b"');
    expect(textOf(spans.value(a.b, 1))).toBe('"y z"');
    expect(textOf(spans.key(value as object, "a"))).toBe("a");
    expect(spans.names(a)).toEqual(["b", "c", "d", "e"]);
  });

  test("of each line of a block", () => {
    const lines = spans.lines(a, "c", a.c);
    expect(lines?.map((line) => line.text)).toEqual(["one", "", "  two"]);
    expect(lines?.map(({ span }) => textOf(span))).toEqual(["one", "", "  two"]);
  });

  test("a plain text is one line; a quoted one does not stand there as it is read", () => {
    expect(spans.lines(a, "d", a.d)?.map((line) => line.text)).toEqual(["plain"]);
    expect(spans.lines(a, "e", a.e)).toBeUndefined();
  });

  test("in an object of many names, repeated ones included", () => {
    const many = parsed(`${Array.from({ length: 40 }, (_, i) => `k${i}: ${i}\n`).join("")}k3: again\n`);
    expect(many.spans.text(many.value, "k3")).toBe("3");
    expect(many.spans.text(many.value, "k39")).toBe("39");
  });
});
