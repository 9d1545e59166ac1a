import { expect, test } from "vitest";
import { readLogFormat } from "../../compiler/language/log-format.ts";

/** A log format → its texts, its aliases with their flags, and its samples; or what is wrong. */
const CASES: readonly (readonly [text: string, parts: readonly string[] | RegExp])[] = [
  ["", []],
  ["a b", ["a b"]],
  ["a%[src,lower]b", ["a", "[src,lower]", "b"]],
  ["%ci%cp", ["% ci", "% cp"]],
  ["%ci_x", ["% ci", "_x"]],
  ["%{+Q}ci%{-E}[src]", ["%+Q ci", "-E[src]"]],
  ["%{+X}1", ["%+X 1"]],
  ["%{}o", ["% o"]],
  ["%%[src]", ["%", "[src]"]],
  ["%%%-x", ["%", "-x"]],
  ["%a%\u{1F600}", ["% a", "\u{1F600}"]],
  ["%(n:str){+E}[src]%(n)ci", ["+E[src]", "% ci"]],
  ["%", /nothing that HAProxy knows/],
  ["% x", /nothing that HAProxy knows/],
  ["%1", /nothing that HAProxy knows/],
  ["%{x", /nothing that HAProxy knows/],
  ["%{x}", /nothing that HAProxy knows/],
  ["%{x}%[src]", /nothing that HAProxy knows/],
  ["%(n)%[src]", /nothing that HAProxy knows/],
  ["%[src", /bracket is missing/],
  ["%[src]]%[src lower]", /bracket is missing/],
  ["%[src,]", /converter is missing/],
  ["%[]", /sample fetch is missing/],
];

test.each(CASES)("the parts of %s", (text, expected) => {
  const read = readLogFormat({ text, start: 0, end: text.length });
  if ("fault" in read) expect(read.fault.message).toMatch(expected as RegExp);
  else {
    const parts = read.parts.map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "alias") return `%${part.flags} ${part.name}`;
      return `${part.flags}[${text.slice(part.sample.start, part.sample.end)}]`;
    });
    expect(parts).toEqual(expected);
  }
});
