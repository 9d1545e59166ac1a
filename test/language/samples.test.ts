import { expect, test } from "vitest";
import { readSample } from "../../compiler/language/samples.ts";
import { readWords } from "../../compiler/language/words.ts";

const isConverter = (name: string) => ["lower", "upper", "map"].includes(name);

/** A line → the calls of the sample that it begins with, or what is wrong; and the word behind it. */
const CASES: readonly (readonly [line: string, read: readonly string[][] | RegExp, next?: string])[] = [
  ["src", [["src"]]],
  ["src if a", [["src"]], "if"],
  ["src()", [["src"]]],
  ["src,,lower,, upper,lower foo", [["src"], ["lower"], ["upper"], ["lower"]], "foo"],
  ["src, foo", [["src"]], "foo"],
  ["src ,lower", [["src"]], ",lower"],
  ['src "" lower', [["src"]], ""],
  ["src lower(a) map(b)", [["src"], ["lower", "a"], ["map", "b"]]],
  ["f(a,,b)", [["f", "a", "", "b"]]],
  ["f(,)", [["f", "", ""]]],
  ["f(a\\\\,b)", [["f", "a\\", "b"]]],
  [`'f("a,b)",x\\ y\\n\\)'`, [["f", "a,b)", "x y\n\\"]]],
  [`"f('a\\\\)',b\\\\\\"'c'd)"`, [["f", "a\\)", 'b"cd']]],
  ["a:b+c.d-e_f", [["a:b+c.d-e_f"]]],
  ["(x)", /sample fetch is missing/],
  ['""', /sample fetch is missing/],
  ["src,(x)", /converter is missing/],
  ["src lower)", /comma is missing/],
  ["f(a)b", /comma is missing/],
  ["f(a", /parenthesis is missing/],
  [`'f("a)'`, /parenthesis is missing/],
  ["'f(a\\'", /parenthesis is missing/],
];

test.each(CASES.map(([line, expected, behind]) => ({ line, expected, behind })))(
  "the sample of $line",
  ({ line, expected, behind }) => {
    const { words } = readWords(line);
    const read = readSample(words, 0, isConverter);
    if ("fault" in read) expect(read.fault.message).toMatch(expected as RegExp);
    else {
      const { fetch, converters } = read.sample;
      const calls = [fetch, ...converters].map(({ name, args }) => [name, ...args.map(({ text }) => text)]);
      expect([calls, words[read.next]?.text]).toEqual([expected, behind]);
    }
  },
);
