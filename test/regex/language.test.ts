import { describe, expect, test } from "vitest";
import { pathsIn } from "../../compiler/regex/language.ts";
import { cpuSeconds } from "../support/cpu.ts";

describe("paths in a language", () => {
  test("the shortest first, as many as are asked for", () => {
    expect(pathsIn(["/a+"], [], "clear", 3)).toEqual(["/a", "/aa", "/aaa"]);
    expect(pathsIn(["/[0-9]+"], ["/[0-8]"], "clear")).toEqual(["/9"]);
    expect(pathsIn(["/a(?:b|c)"], ["/ab"], "clear", 5)).toEqual(["/ac"]);
  });

  test("none where there is none", () => {
    expect(pathsIn(["/a+"], ["/a*"], "arriving")).toEqual([]);
    expect(pathsIn(["/a+", "/b+"], [], "arriving")).toEqual([]);
  });

  // Shorter words than the first that is accepted are 2^200, or as many ways lead to one state.
  test.each([`/.*a.{200}b`, `/${"(?:".repeat(39)}a${")?".repeat(39)}`])("in no time: %s", (source) => {
    const seconds = cpuSeconds();
    const [path = ""] = pathsIn([source], [], "clear") as readonly string[];
    expect(path).toMatch(new RegExp(`^${source}$`));
    expect(seconds()).toBeLessThan(2);
  });
});
