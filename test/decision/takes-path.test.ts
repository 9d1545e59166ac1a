import { expect, test } from "vitest";
import { takesPath } from "../../compiler/table/decide.ts";

/** What stands plainly at the beginning is looked at first: nothing may be taken for that which is optional or one of several. */
test.each([
  ["/ab?", "/a", true],
  ["/ab*", "/a", true],
  ["/ab{0,2}", "/a", true],
  ["/ab+", "/abb", true],
  ["/ab+", "/a", false],
  ["/a|/b", "/b", true],
  ["(?:/a|/b)c", "/bc", true],
  ["/a/(x|y)", "/a/y", true],
  ["/a/(x|(y|z))|/b", "/b", true],
  ["/a/[(]x|/b/[)]", "/b/)", true],
  ["/a/\\(x|/b\\)", "/b)", true],
  ["/a/(?:x|[)|(]|y)", "/a/|", true],
  ["/a.c", "/abc", true],
  ["/a\\.c", "/abc", false],
  ["/blog/([0-9]+)/(.*)", "/blog/7/x", true],
  ["/blog/([0-9]+)/(.*)", "/log/7/x", false],
  [".*/x", "/a/x", true],
])("^%s$ and %s: %s", (value, path, takes) => {
  const candidate = { path: { kind: "regex", value } } as unknown as Parameters<typeof takesPath>[0];
  expect(takesPath(candidate, path)).toBe(takes);
});
