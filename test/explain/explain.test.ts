import path from "node:path";
import { describe, expect, test } from "vitest";
import { expectGolden } from "../support/golden.ts";
import { runCli } from "../support/cli.ts";

const root = path.join(import.meta.dirname, "../..");
const matching = path.join(import.meta.dirname, "../golden/matching");
const secure = path.join(import.meta.dirname, "../golden/secure");
const ties = path.join(import.meta.dirname, "../traffic/ties");
const severalPaths = path.join(import.meta.dirname, "../traffic/several-paths");

/** What a person reads; the texts are the files beside this one. */
const cases = {
  "the-longer-prefix": ["https://astronomy.example.com/jaeger/x", "--dir", root],
  "a-rewrite": ["https://astronomy.example.com/images/a.jpg?size=2", "--dir", root],
  "every-host": ["http://astronomy.example.com/.git/config", "--dir", root],
  "a-slip-in-the-path": ["http://id.example.com/user/7", "--dir", matching],
  "an-unknown-host": ["http://other.example.com/", "--dir", root],
  "a-path-that-means-two-things": ["http://astronomy.example.com/%6aaeger", "--dir", root],
  "conditions-that-fail": ["http://shop.example.com/api/x?v=1", "--header", "X-Shop-Beta: 1", "--dir", matching],
  "a-method": ["http://shop.example.com/api/x", "--method", "put", "--dir", matching],
  "an-exact-path-before-a-regex": ["http://id.example.com/users/7/icon", "--dir", matching],
  "a-regex-before-a-prefix": ["http://id.example.com/users/8/icon", "--dir", matching],
  "another-listener": ["http://shop.example.com/", "--listener", "internal", "--dir", matching],
  "a-priority": ["http://shop.example.com/b", ...["--header", "Color: blue", "--header", "Size: large", "--dir", ties]],
  "one-of-several-paths": ["http://shop.example.com/v2/api/old/x?y", "--dir", severalPaths],
  "a-password": ["https://shop.example.com/admin/users", "--dir", secure],
  "as-json": ["http://shop.example.com/api/x", "--format", "json", "--dir", matching],
};

describe.each(Object.entries(cases))("explain: %s", (name, args) => {
  test("says", async () => {
    const { stdout, stderr, exit } = await runCli(["explain", ...args]);
    expect(stderr).toBe("");
    expect(exit).toBe(0);
    expectGolden(path.join(import.meta.dirname, `${name}.txt`), stdout);
  });
});

const request = ["explain", "http://shop.example.com/api/x", "--dir", matching];

test.each([
  ["shop.api", 0, ""],
  ["shop.write", 1, "Expected shop.write; shop.api answers.\n"],
  ["shop.apo", 1, 'Expected shop.apo; shop.api answers. There is no route "shop.apo". Did you mean "shop.api"?\n'],
  ["write", 1, 'Expected write; shop.api answers. There is no route "write". Did you mean "shop.write"?\n'],
  ["none", 1, "Expected none; shop.api answers.\n"],
  ["404", 1, "Expected 404; shop.api answers.\n"],
])("--expect %s", async (route, code, said) => {
  const { exit, stderr, stdout } = await runCli([...request, "--expect", route]);
  expect({ exit, stderr }).toEqual({ exit: code, stderr: said });
  expect(stdout).toContain("  route    shop.api\n");
});

test.each([
  ["none", 0, ""],
  ["404", 0, ""],
  ["400", 1, "Expected 400; 404 answers.\n"],
  ["shop.api", 1, "Expected shop.api; 404 answers.\n"],
])("--expect %s where no route answers", async (route, code, said) => {
  const { exit, stderr } = await runCli([...request.with(1, "http://id.example.com/x"), "--expect", route]);
  expect({ exit, stderr }).toEqual({ exit: code, stderr: said });
});

test.each([
  ["platform.no-git", 0, ""],
  ["403", 0, ""],
  ["404", 1, "Expected 404; platform.no-git answers.\n"],
])("--expect %s where a route answers without a backend", async (route, code, said) => {
  const request = ["explain", "http://astronomy.example.com/.git/config", "--dir", root];
  const { exit, stderr } = await runCli([...request, "--expect", route]);
  expect({ exit, stderr }).toEqual({ exit: code, stderr: said });
});

test.each([
  [["explain", "not a url"], 2, /is no URL/],
  [
    ["explain", "http://shop.example.com/", "--listener", "pubic", "--dir", matching],
    2,
    /There is no HTTP listener "pubic"/,
  ],
  [["explain", "http://shop.example.com/", "--header", "X", "--dir", matching], 2, /is no header/],
])("%j ends with %i", async (args, code, message) => {
  const { stderr, exit } = await runCli(args);
  expect(exit).toBe(code);
  expect(stderr).toMatch(message);
});
