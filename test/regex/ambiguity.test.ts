import { expect, test } from "vitest";
import { readPathRegex } from "../../compiler/validate/values/path-regex.ts";
import { ambiguityOf } from "../../compiler/regex/ambiguity.ts";
import { cpuSeconds } from "../support/cpu.ts";

test.each([
  ["/a+", "none"],
  ["/(?:a|b)*a", "none"],
  ["/(?:[0-9a-f]{4}-?)*", "none"],
  ["/(?:[0-9a-f]{4}-?){8}", "none"],
  ["/(?:(?:[0-9]{4},?){4};){4}", "none"],
  ["/(a{1,60}b{1,60}){1,60}x", "none"],
  ["/(?:[0-9]{1,6}-?[0-9]{1,6})", "none"],
  ["/[^/]+/[^/]+/.*/x", "none"],
  ["/.*ab.*", "none"],
  ["/.*ab.*q", "polynomial"],
  ["/.*(?:foo|bar).*(?:q|w)", "polynomial"],
  ["/[a-z]+-?[a-z]+-x", "polynomial"],
  ["/(a?){20}b", "exponential"],
  ["/(a?){200}b", "too large"],
  ["/(?:a|a)*", "exponential"],
  ["/(?:ab?b?)*", "exponential"],
  ["/(?:a|b|ab){30}", "exponential"],
  ["/(?:a{1,5}){9}", "exponential"],
  ["/(?:.{1,255}x){1,20}", "too large"],
  ["/((((((a{9}){9}){9}){9}){9}){9}){9}", "too large"],
] as const)("%s: %s", (source, expected) => {
  const seconds = cpuSeconds();
  expect(ambiguityOf(source)).toBe(expected);
  expect(seconds()).toBeLessThan(2);
});

/** What PCRE2 took 20 to 500 ms for, with a path of 4,000 letters: all of that time HAProxy's thread serves nobody else. */
test.each([
  "^/(a?){200}b$",
  "^/(?:.?){255}x$",
  "^/(.{1,255}a){3}$",
  "^/(?:.{1,255}a)(?:.{1,255}a)(?:.{1,255}b)$",
  `^/${"a?".repeat(26)}b$`,
  "^/.*ab.*ab.*ab.*ab.*q$",
  "^/.*(?:foo|bar|baz).*(?:q|w)$",
  "^/old/a+a+b$",
  "^/old/.*ab.*ab.*q$",
])("%s is refused", (text) => {
  expect(readPathRegex(text)).toMatchObject({ help: expect.stringMatching(/repetitions/) as string });
});

test.each([
  "^/[a-z]{2}/[a-z0-9-]{1,40}$",
  "^/\\d{1,6}-?\\d{1,6}$",
  "^/[\\w-]{1,255}/[\\w-]{1,255}/[\\w-]{1,255}$",
  "^/(?:[0-9a-f]{4}-?){8}$",
  "^/v[0-9]{1,3}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/?$",
  "^/[a-z]{1,20}(?:-[a-z]{1,20}){0,10}$",
  "^/(?:[0-9]{4}/[0-9]{2}/)?[a-z0-9-]{1,100}(?:\\.html)?$",
  "^/.*/admin/.*$",
  "^/.*\\.(?:js|css)$",
  "^/a$",
  "^/aa+b$",
])("%s is taken", (text) => {
  expect(readPathRegex(text)).toHaveProperty("value");
});
