import { expect, test } from "vitest";
import { PREDEFINED_ACLS, readCondition, readTest, type AclTest } from "../../compiler/language/conditions.ts";
import { readWords } from "../../compiler/language/words.ts";

const NAMES = { isConverter: (name: string) => name === "lower", isAcl: (name: string) => name === "path" };
const shown = ({ sample: { fetch, converters }, flags, values }: AclTest) =>
  [
    [fetch, ...converters].map(({ name }) => name).join(","),
    ...flags.map(({ word, argument }) => word.text + (argument?.text ?? "")),
    ":",
    ...values.map(({ text }) => text),
  ].join(" ");

/** A condition → its terms, or what is wrong. */
const CONDITIONS: readonly (readonly [line: string, terms: readonly string[] | RegExp])[] = [
  ["if", []],
  ["if a !b || ! ! c Or !!!d", ["a", "!b", "c", "!d"]],
  ["if ! || a", ["a"]],
  ['if a "" b', ["a"]],
  ["if {a} }", ["{a}", "}"]],
  ["unless !{ path lower -i } a", ["!{path : lower -i}", "a"]],
  ["if { str(x) lower y }", ["{str,lower : lower y}"]],
  ["if { src -n -f x -M -m reg -u 1 -- -y -i }", ["{src -n -fx -M -mreg -u1 : -y -i}"]],
  ["if { src -- }", ["{src :}"]],
  ["if {", /brace is missing/],
  ['if { src "" }', /brace is missing/],
  ["if { }", /sample that is tested is missing/],
  ["if { src -x }", /begins with a dash/],
  ["if { src -f }", /belongs to the flag is missing/],
  ["if { src, } { (x) }", /sample fetch is missing/],
];

test.each(CONDITIONS)("the terms of %s", (line, expected) => {
  const read = readCondition(readWords(line).words, 0, NAMES);
  if ("fault" in read) expect(read.fault.message).toMatch(expected as RegExp);
  else {
    const terms = read.terms.map(
      (term) => (term.negated ? "!" : "") + ("acl" in term ? term.acl : `{${shown(term.test)}}`),
    );
    expect(terms).toEqual(expected);
  }
});

test("a test takes the words up to an empty one, and ACLs are there without being written", () => {
  const { words } = readWords('acl a src -i 1 "" 2');
  const read = readTest(words, 2, NAMES);
  expect("test" in read && shown(read.test)).toBe("src -i : 1");
  expect([...PREDEFINED_ACLS].filter((name) => name.startsWith("METH_"))).toHaveLength(8);
});
