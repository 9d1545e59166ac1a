import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";

const root = join(import.meta.dirname, "../..");
/** Messages name the version: the oldest one's. */
const haproxy = haproxies().find(({ version }) => version === "2.6");

const PLATFORM = `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [shop.example.com] }
`;
const shop = (prefix: string) => `host: shop.example.com
routes:
  web: { pathPrefix: /, service: web }
  cart: { pathPrefix: ${prefix}, service: cart }
tests:
  - request: GET http://shop.example.com/
    expect: { route: web }
  - request: GET http://shop.example.com/cart
    expect: { route: cart }
  - request: GET http://shop.example.com/nowhere
    expect: { status: 404 }
`;

describe.each(haproxies())("with haproxy $version", ({ path }) => {
  test("the tests of this repository's own routes pass, and reach each route", async () => {
    const { stdout, exit } = await runCli(["test", root, "--coverage"], { env: { SIGNALBOX_HAPROXY: path } });
    expect(stdout).toMatch(/^No problems: .*\n\d+ tests passed, on haproxy [\d.]+\.\nTests reach every route\.\n$/);
    expect(exit).toBe(0);
  });
});

describe.skipIf(!haproxy)("tests of routes in reports", () => {
  let dir = "";
  const env = { SIGNALBOX_HAPROXY: haproxy?.path };
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "review-tests-"));
    for (const [side, prefix] of [
      ["before", "/cart"],
      ["after", "/basket"],
    ] as const) {
      for (const folder of ["platform", "shop"]) mkdirSync(join(dir, side, "routes", folder), { recursive: true });
      writeFileSync(join(dir, side, "routes/platform/platform.yaml"), PLATFORM);
      writeFileSync(join(dir, side, "routes/shop/shop.yaml"), shop(prefix));
    }
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const read = (file: string): string => readFileSync(join(dir, "out", file), "utf8");

  test("a review fails for the test that the change broke, and not for the one that failed before", async () => {
    const { stdout, exit } = await runCli(["review", "after", "--base", "before", "--out", "out"], { cwd: dir, env });
    expect(stdout).toMatch(/^1 error to mend\. 1 problem was there before\. /);
    expect(exit).toBe(1);
    const comment = read("comment.md");
    expect(comment).toMatch(/2 of 3 tests failed, on haproxy 2\.6\.\d+\./);
    const [, brought = "", , old = ""] = comment.split(/### What to look at|### What changes|<details>/);
    expect(brought).toContain(
      "error[test/failed] routes/shop/shop.yaml:9:22\n  GET http://shop.example.com/cart: expected the route shop.cart, got shop.web.",
    );
    expect(old).toContain("GET http://shop.example.com/nowhere: expected the status 404, got 200.");
    expectGolden(join(import.meta.dirname, "junit.txt"), read("junit.xml"));
  });

  test("without haproxy a review says that they were not run", async () => {
    const words = ["review", "after", "--base", "before", "--out", "out", "--check", "off"];
    const { exit } = await runCli(words, { cwd: dir, env });
    expect(exit).toBe(0);
    expect(read("comment.md")).toContain("Tests not run: --check off.");
  });

  test("JSON has a case for each test, and the routes that none reaches", async () => {
    const { stdout } = await runCli(["test", "after", "--format", "json", "--coverage"], { cwd: dir, env });
    const { tests } = JSON.parse(stdout) as {
      tests: { cases: { request: string; passed: boolean }[]; unreached: object[] };
    };
    expect(tests.cases.map(({ request, passed }) => [request, passed])).toEqual([
      ["GET http://shop.example.com/", true],
      ["GET http://shop.example.com/cart", false],
      ["GET http://shop.example.com/nowhere", false],
    ]);
    expect(tests.unreached).toEqual([{ id: "shop.cart", at: "routes/shop/shop.yaml:4" }]);
  });
});
