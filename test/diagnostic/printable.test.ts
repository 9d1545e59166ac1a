import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, printable } from "../../compiler/diagnostic/printable.ts";

/** What a terminal acts upon, or hides. */
// oxlint-disable-next-line no-control-regex
const DRIVES_TERMINAL = /[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe("printable", () => {
  test.each([
    ["plain text", "plain text"],
    ["\u001b[31mred", "\\x1b[31mred"],
    ["a\nb\rc\td", "a\\nb\\rc\\td"],
    ["a\u0000b\u009bc", "a\\x00b\\x9bc"],
    ["abc\u202egnp.exe", "abc\\u202egnp.exe"],
    ["zero\u200bwidth", "zero\\u200bwidth"],
    ["tag \u{e0041}", "tag \\u{e0041}"],
    ["half \ud83d", "half \\ud83d"],
    ["café 日本 e\u0301 👩\u200d💻", "café 日本 e\u0301 👩\u200d💻"],
  ])("%j is shown as %j", (text, shown) => expect(printable(text)).toBe(shown));

  test("a long text is cut", () => {
    expect(printable("x".repeat(500), 10)).toBe(`${"x".repeat(10)}…`);
    expect(printable("日".repeat(500), 10)).toBe("日日日日日…");
  });

  test("no text drives the terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text, 100_000)).not.toMatch(DRIVES_TERMINAL);
      }),
    );
  });
});

describe("cellsOf", () => {
  test.each([
    ["abc", [1, 1, 1]],
    ["a\tb", [1, 3, 1]],
    ["日本", [2, 2]],
    ["한국", [2, 2]],
    ["e\u0301x", [1, 1]],
    ["👩\u200d💻!", [2, 1]],
    ["🇫🇷.", [2, 1]],
    ["\u0007", [4]],
  ])("%j takes the columns %j", (text, widths) => expect(cellsOf(text).map(({ width }) => width)).toEqual(widths));
});
