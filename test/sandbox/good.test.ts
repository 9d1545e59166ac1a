import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { goodCases } from "./cases.ts";
import { check } from "./lab.ts";

describe.each(haproxies())("on haproxy $version", ({ path: program, version }) => {
  test("the statements of real configurations are right", async () => {
    const known = goodCases().filter(({ only = version }) => only === version);
    expect(known.length).toBeGreaterThan(200);
    expect(await check(program, known)).toBe("");
  });
});
