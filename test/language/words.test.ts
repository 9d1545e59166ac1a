import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "../../compiler/language/words.ts";
import { haproxies } from "../support/programs.ts";
import { answers } from "./answers.ts";
import { mutatedLines, REAL_LINES } from "./lines.ts";

/** A line → the words that HAProxy takes, or what it says of it. */
const CASES: readonly (readonly [line: string, words: readonly string[] | string])[] = [
  ["a b\tc  d", ["a", "b", "c", "d"]],
  ["a  ", ["a"]],
  ["a\vb\fc", ["a", "b", "c"]],
  ["a\rb", ["a"]],
  [" \r \r\va\rb", ["a"]],
  ["\r", []],
  ["a\u00a0b é 😀", ["a\u00a0b", "é", "😀"]],
  ["# all", []],
  ["a b # c", ["a", "b"]],
  ["a b#c", ["a", "b"]],
  ["a #", ["a"]],
  ["a # 'b", ["a"]],
  ["a \\# b", ["a", "#", "b"]],
  ["a \\\\# b", ["a", "\\"]],
  ['a "b # c" d', ["a", "b # c", "d"]],
  ["a 'b # \\' # c", ["a", "b # \\"]],
  ['a "b \\" # c" # d', ["a", 'b " # c']],
  ['"" a', ["", "a"]],
  ["a '' b", ["a", "", "b"]],
  [`a ""'' b`, ["a", "", "b"]],
  ['a""b', ["ab"]],
  [`a"b"'c'd`, ["abcd"]],
  [`"a'b" 'c"d'`, ["a'b", 'c"d']],
  [`"a\tb  c" ' '`, ["a\tb  c", " "]],
  ['"a\vb"', ["a\vb"]],
  ['a "b', "unmatched quote"],
  ["a 'b", "unmatched quote"],
  ["a 'b\\'", ["a", "b\\"]],
  ["a 'b\\' c'", "unmatched quote"],
  ['a "b\\"', "unmatched quote"],
  ['a "b\rc"', "unmatched quote"],
  ["a \\'b", ["a", "'b"]],
  ['a \\"b', ["a", '"b']],
  [`a "b\\'c"`, ["a", "b'c"]],
  [`a 'b\\"c'`, ["a", 'b\\"c']],
  ["a b\\ c", ["a", "b c"]],
  ['a "b\\ c"', ["a", "b c"]],
  ["a 'b\\ c'", ["a", "b\\ c"]],
  ["a b\\\\ c", ["a", "b\\", "c"]],
  ["a b\\\tc", ["a", "b\\", "c"]],
  ["a b\\tc\\nd\\re", ["a", "b\tc\nd\re"]],
  ["a 'b\\tc'", ["a", "b\\tc"]],
  ["a \\.b \\d+ \\0", ["a", "\\.b", "\\d+", "\\0"]],
  ["a b\\", ["a", "b\\"]],
  ["a \\", ["a", "\\"]],
  ["a b\\ ", ["a", "b "]],
  ["a \\x23b #c", ["a", "#b"]],
  ["a \\x62\\x4A\\x4a", ["a", "bJJ"]],
  ["a b\\x20c", ["a", "b c"]],
  ['a "\\x22"', ["a", '"']],
  ["a '\\x41'", ["a", "\\x41"]],
  ["a '\\xzz'", ["a", "\\xzz"]],
  ["a \\\\x4", ["a", "\\x4"]],
  ["a \\x00b c", ["a", "", "c"]],
  ["a b\\x00c d", ["a", "b", "d"]],
  ["a \\xc3\\xa9", ["a", "é"]],
  ["a é\\xf0\\x9f\\x98\\x80", ["a", "é😀"]],
  ["a \\x", "hexadecimal"],
  ["a \\x4", "hexadecimal"],
  ["a \\x4g", "hexadecimal"],
  ['a "\\x4"', "hexadecimal"],
  ["a \\x4 'b", "hexadecimal"],
  ["$A ${A} '$A'", ["$A", "${A}", "$A"]],
  ["a \\$A", ["a", "\\$A"]],
  ['a "\\$A"', ["a", "$A"]],
  ['a "$A"', ["a", "$A"]],
  ['a "${B}"', ["a", "${B}"]],
  ['a b"${B}"c "d${B}e"', ["a", "b${B}c", "d${B}e"]],
  ['a "$A${B}"', ["a", "$A${B}"]],
  ['a "${B-x}"', ["a", "${B-x}"]],
  ['a "${B[*]}"', ["a", "${B[*]}"]],
  ['a "${B[*]-x}"', ["a", "${B[*]-x}"]],
  ['a "$A[*]"', ["a", "$A[*]"]],
  ['a "$A.b" "$A-b"', ["a", "$A.b", "$A-b"]],
  ['a "${NONE-x y}"', ["a", "${NONE-x y}"]],
  ['a "${NONE-"}"', ["a", '${NONE-"}']],
  ['a "${NONE-}"', ["a", "${NONE-}"]],
  ['a "$"', "first char in environment variable"],
  ['a "$ b"', "first char in environment variable"],
  ['a "$1"', "first char in environment variable"],
  ['a "${"', "first char in environment variable"],
  ['a "${}"', "first char in environment variable"],
  ['a "$.NONE"', "first char in environment variable"],
  ['a "$.LINES"', "first char in environment variable"],
  ['a "$\\A"', "first char in environment variable"],
  ['a "^/a$"', "first char in environment variable"],
  ['a "${A"', "unmatched brace"],
  ['a "${A b}"', "unmatched brace"],
  ['a "${A-b"', "unmatched brace"],
  ['a "${A[*]b}"', "unmatched brace"],
  ['a "${A[x]}"', "word expansion"],
  ['a "${A[*}"', "word expansion"],
  ['a "${A[}"', "word expansion"],
  ["{ } !{ || a,b(c)", ["{", "}", "!{", "||", "a,b(c)"]],
  ["a %[src,map(x)] %% %{+Q}o", ["a", "%[src,map(x)]", "%%", "%{+Q}o"]],
  ["x ".repeat(63) + "y", [...Array<string>(63).fill("x"), "y"]],
  ["x ".repeat(64), "too many words"],
  ["x ".repeat(63) + "y#", [...Array<string>(63).fill("x"), "y"]],
  ["x ".repeat(63) + "y #", "too many words"],
  ["x ".repeat(64) + "y", "too many words"],
  ["x ".repeat(64) + "'", "unmatched quote"],
  ["a " + "b".repeat(5000), ["a", "b".repeat(5000)]],
];

/** Variables whose values are what we leave in their places. Outside of double quotes HAProxy leaves in place what looks like one, too. */
const ENVIRONMENT = { A: "$A", B: "${B}" };
const inserted = (text: string): string =>
  text
    .replaceAll(/\$\{NONE-([^}]*)\}/g, "$1")
    .replaceAll(/\$\{B[^}]*\}/g, "${B}")
    .replaceAll(/\$\{A\}/g, "$A");

/** A line that is longer than all before is read twice, and the first time takes the end of a `${A-b}` away (parse_line in src/tools.c). */
const LONG = "x".repeat(10_000);

const FAULTS = {
  quote: /unmatched quote/,
  hex: /hexadecimal/,
  variable: /first char in environment variable|unmatched brace|word expansion/,
  count: /too many words/,
};

const parts = fc.constantFrom(
  ..."a b é # ' \" \\ $ { } [*] - x 4 1 . \t \r".split(" "),
  " ",
  ...'\\x41 \\xc3 \\\\ \\# \\" \\\' \\n \'\' "" "$A" "${B}" ${B} \'a b\' "a b"'.split(" "),
);
/** Without names of variables that have no value (2.6 and 3.0 leave out what stands behind them, too), and the scopes of peers' data. */
const generated = fc
  .sample(
    fc.array(parts, { minLength: 1, maxLength: 12 }).map((some) => some.join("")),
    { numRuns: 400, seed: 14 },
  )
  .filter(isAsked);

function isAsked(line: string): boolean {
  return !/\$\{?(?:[a-zC-Z_]|[AB]\w)|\$\{[^}]*\$|^[ \t]*\[/.test(line);
}

test.each(CASES.map(([line, expected]) => ({ title: JSON.stringify(line.slice(0, 40)), line, expected })))(
  "$title",
  ({ line, expected }) => {
    const { words, fault } = readWords(line);
    if (typeof expected === "string") expect(expected).toMatch(FAULTS[fault?.kind ?? "count"]);
    else expect({ fault, words: words.map(({ text }) => text) }).toEqual({ fault: undefined, words: expected });
  },
);

test.each([
  ["a b # c", "# c"],
  ["a b#c", "#c"],
  ['a "b # c" d', ""],
])("the comment of %s", (line, comment) => {
  expect(line.slice(readWords(line).end)).toBe(comment);
});

test.each([
  ["a \\", true],
  ["a b\\", true],
  ["a \\\\\\", true],
  ["a \\\\", false],
  ["a '\\'", false],
  ["a \\ ", false],
  ["a \\b", false],
  ["a # \\", false],
])("%s ends in a backslash: %s", (line, goesOn) => {
  expect(readWords(line).goesOn).toBe(goesOn);
});

test("where words, variables and faults are written", () => {
  const written = (line: string) => {
    const { words, variable, fault } = readWords(line);
    return [...words, variable, fault].map((range) => range && line.slice(range.start, range.end));
  };
  expect(written(`  a\\ b "c 'd"#e`)).toEqual(["a\\ b", `"c 'd"`, undefined, undefined]);
  expect(written('a b"${X-y}"')).toEqual(["a", 'b"${X-y}"', "${X-y}", undefined]);
  expect(written("a b 'c")).toEqual(["a", "b", "'c", undefined, "'c"]);
  expect(written("a \\x4g")).toEqual(["a", "\\", undefined, "\\x4g"]);
});

describe.each(haproxies())("haproxy $version", ({ path }) => {
  test("takes the same words, and refuses the same lines", async () => {
    const lines = [
      ...CASES.map(([line]) => line),
      ...generated,
      ...[...REAL_LINES, ...mutatedLines(parts)].filter(isAsked),
    ];
    const asked = lines.flatMap((line): { line: string; statement: string; said: RegExp; word?: string }[] => {
      const { words, end, fault } = readWords(line);
      if (fault) return [{ line, statement: line, said: FAULTS[fault.kind] }];
      // HAProxy shows the 64th word of a line that has more: with other words before it, it shows each one of a line.
      return words.map(({ text }, index) => ({
        line,
        statement: line.slice(0, end).replace(/^[ \t\v\f\r]*/, `$&${"x ".repeat(63 - index)}`) + "\tz z",
        said: /too many words/,
        word: text,
      }));
    });
    const statements = asked.map(({ statement }) => statement);
    const said = await answers(path, statements, () => [LONG], ENVIRONMENT);
    for (const [index, one] of asked.entries()) {
      const answer = said[index] ?? "";
      expect(answer, one.line).toMatch(one.said);
      if (one.word === undefined) continue;
      const [, word = answer] = /: <([^]*)>\.\n/.exec(answer) ?? [];
      expect(inserted(word), one.line).toBe(inserted(one.word));
    }
  });
});
