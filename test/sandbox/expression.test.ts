import { expect, test } from "vitest";
import { judgeExpression } from "../../compiler/sandbox/expression.ts";

test.each([
  String.raw`\.(css|js|png)$`,
  String.raw`^.*\.php$`,
  ".*/([^/]+)$",
  "(bot|crawl|spider)",
  "^/api/v[0-9]+/",
  String.raw`(^|\.)example\.com$`,
  "^foo.*bar",
  "^([^:/]+)(:[0-9]+)?$",
  "^/old/(.*)",
  "^(.*)$",
  "(.*)",
  ";.*$",
  "a{3}",
  "^/a|^/b",
  "/[0-9]+$",
  String.raw`([^?]*)(\?(.*))?`,
  String.raw`/login\?userid=[^&]+`,
  String.raw`(?i)\bGooglebot\b`,
  "^/([[:graph:]]+)$",
  "",
])("%s takes linear time", (text) => expect(judgeExpression(text)).toHaveProperty("size"));

test.each([
  "^/(a+)+$",
  "^(a|a)*$",
  "^(A|a)*b",
  "(x+x+)+y",
  "(a*)*b",
  "[0-9]+bot",
  "foo.*bar",
  ".*foo.*bar",
  "(C=[^;]*);",
  "a*(x|$)",
  "x|(a+)+$",
  "^([[:alpha:]]|[a-z])*!",
  String.raw`^(\S|[^ ])*!`,
  String.raw`^(?:.|\r)*x`,
])("%s may take more", (text) =>
  expect(judgeExpression(text)).toEqual({ help: expect.stringContaining("Make its repetitions unambiguous") }),
);

test.each([
  "^(?!x)",
  String.raw`(a)\1`,
  "^(?>a+)b",
  "a++",
  String.raw`\h`,
  String.raw`\xc3`,
  "é",
  "(",
  "[[:nothing:]]",
  "a".repeat(1_001),
  "([a-j]{30}){30}z",
])("%s is not judged, and refused", (text) => expect(judgeExpression(text)).toHaveProperty("help"));

test.each([
  ["", 0],
  ["^ab+$", 2],
  ["(a|bc)", 3],
  ["[a-z]{3}x{2,5}y*", 9],
  ["([0-9a-f]{2}:){5}", 15],
])("%s compares with %i characters", (text, size) => expect(judgeExpression(text)).toEqual({ size }));
