import { expect, test } from "vitest";
import { ambiguityOf } from "../../compiler/validate/values/ambiguity.ts";

test.each([
  ["/a+", "none"],
  ["/(?:a|b)*a", "none"],
  ["/(?:[0-9a-f]{4}-?)*", "none"],
  ["/(a{1,60}b{1,60}){1,60}x", "none"],
  ["/(?:a|a)*", "exponential"],
  ["/(?:ab?b?)*", "exponential"],
  ["/(?:a|b|ab){30}", "exponential"],
  ["/(?:a{1,5}){9}", "exponential"],
  ["/(?:.{1,255}x){1,20}", "too large"],
  ["/((((((a{9}){9}){9}){9}){9}){9}){9}", "too large"],
] as const)("%s: %s", (source, expected) => {
  const before = performance.now();
  expect(ambiguityOf(source)).toBe(expected);
  expect(performance.now() - before).toBeLessThan(5_000);
});
