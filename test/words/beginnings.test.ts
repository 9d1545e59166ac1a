import { expect, test } from "vitest";
import { conditionWord } from "../../compiler/words/list.ts";
import { beginsWith, texts } from "../../compiler/words/texts.ts";
import type { Asked } from "../../compiler/words/word.ts";

const request = (more: Partial<Asked>): Asked => ({ method: "GET", query: "", headers: [], ...more });

test.each<[of: string, value: string, asked: Partial<Asked>, why: string | undefined]>([
  ["headers", "curl/…", { headers: [["A", "curl/8"]] }, undefined],
  ["headers", "curl/…", { headers: [["A", "curl"]] }, 'the header a is "curl", which does not begin with "curl/"'],
  ["headers", "curl/…", {}, 'the header a is missing, and does not begin with "curl/"'],
  ["headers", "∅", {}, undefined],
  ["headers", "∅", { headers: [["A", ""]] }, 'the header a is there: ""'],
  ["query", "x…", { query: "a=xy" }, undefined],
  ["query", "x…", { query: "a" }, 'the query parameter a is "", which does not begin with "x"'],
  ["query", "∅", { query: "b&aa=1" }, undefined],
  ["cookies", "x…", { headers: [["Cookie", "b=1; a=xy"]] }, undefined],
  ["cookies", "∅", { headers: [["Cookie", "a=1"]] }, 'the cookie a is there: "1"'],
])("%s %s of %o", (of, value, asked, why) => {
  const condition = { of, name: "a", values: [value] };
  expect(conditionWord(of).whyNot(condition, request(asked))).toBe(why);
});

test.each(["headers", "query", "cookies"])("%s: a request that has another value can be made to fulfil each", (of) => {
  const word = conditionWord(of);
  const condition = (value: string) => ({ of, name: "a", values: [value] });
  for (const value of ["∅", "curl/…", "curl/"]) {
    const without = word.fulfil(condition("∅"), word.fulfil(condition("other"), request({})));
    expect(word.whyNot(condition("∅"), without)).toBeUndefined();
    expect(word.whyNot(condition(value), word.fulfil(condition(value), without))).toBeUndefined();
  }
});

test("what is left of a beginning is found, however much of it others take", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
  const others = ["a", "", ...letters.map((letter) => `a${letter}`)].map(beginsWith);
  for (const without of [[], ["a"], ["a", beginsWith("aa")], ["a", ...others.slice(2)]]) {
    const found = texts.somethingIn("a…", without) ?? "";
    expect(found.startsWith("a")).toBe(true);
    expect(without.some((one) => one === found || texts.isWithin(found, one))).toBe(false);
  }
  expect(texts.other?.(["a", "b…"])).toBeUndefined();
  expect(texts.other?.(["∅", "a", "b…"])).toBe("c");
});
