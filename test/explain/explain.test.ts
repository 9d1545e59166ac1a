import path from "node:path";
import { describe, expect, test } from "vitest";
import { expectGolden } from "../support/golden.ts";
import { runCli } from "../support/cli.ts";

const root = path.join(import.meta.dirname, "../..");
const matching = path.join(import.meta.dirname, "../golden/matching");
const secure = path.join(import.meta.dirname, "../golden/secure");

/** What a person reads; the texts are the files beside this one. */
const cases = {
  "the-longer-prefix": ["https://astronomy.example.com/jaeger/x", "--dir", root],
  "a-rewrite": ["https://astronomy.example.com/images/a.jpg?size=2", "--dir", root],
  "every-host": ["http://astronomy.example.com/.git/config", "--dir", root],
  "an-unknown-host": ["http://other.example.com/", "--dir", root],
  "a-path-that-means-two-things": ["http://astronomy.example.com/%6aaeger", "--dir", root],
  "conditions-that-fail": ["http://shop.example.com/api/x?v=1", "--header", "X-Shop-Beta: 1", "--dir", matching],
  "a-method": ["http://shop.example.com/api/x", "--method", "put", "--dir", matching],
  "an-exact-path-before-a-regex": ["http://id.example.com/users/7/icon", "--dir", matching],
  "a-regex-before-a-prefix": ["http://id.example.com/users/8/icon", "--dir", matching],
  "another-listener": ["http://shop.example.com/", "--listener", "internal", "--dir", matching],
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
