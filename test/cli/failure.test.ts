import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../compiler/failure.ts";
import { CouldNotRun, wantsColour, WrongUsage } from "../../compiler/io.ts";

describe("what was thrown", () => {
  test("is wrong usage, or could not run", () => {
    expect(failureOf(new WrongUsage("There is no team."), {})).toEqual({ text: "There is no team.\n", exit: 2 });
    expect(failureOf(new CouldNotRun("No haproxy."), {})).toEqual({ text: "No haproxy.\n", exit: 3 });
  });

  test("is the machine's fault when the system says so", () => {
    let thrown: unknown;
    try {
      statSync("/no/such\u001b[31m");
    } catch (error) {
      thrown = error;
    }
    expect(failureOf(thrown, {})).toEqual({
      text: "Could not run: ENOENT: no such file or directory, stat '/no/such\\x1b[31m'.\n",
      exit: 3,
    });
  });

  test.each([new TypeError("x is not a function\nat all"), "a string"])(
    "is our bug otherwise, in one line",
    (thrown) => {
      const { text, exit } = failureOf(thrown, {});
      expect(text).toMatch(/^This is a bug in signalbox: .*; please report it\.\n$/);
      expect(exit).toBe(3);
    },
  );

  test("shows its stack only when asked", () => {
    expect(failureOf(new Error("x"), { SIGNALBOX_DEBUG: "1" }).text).toContain("failure.test.ts");
    expect(failureOf(new Error("x"), { SIGNALBOX_DEBUG: "0" }).text).not.toContain("failure.test.ts");
  });
});

describe("colour", () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [true, { TERM: "dumb" }, false],
  ])("on a terminal %j with %j: %j", (terminal, env, colour) => {
    expect(wantsColour({ write: () => undefined, terminal }, env)).toBe(colour);
  });
});
