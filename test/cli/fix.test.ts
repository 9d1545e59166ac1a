import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

let dir = "";
const PLATFORM =
  'listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.test] }\n  blog: { hosts: ["*.blog.test"] }\n';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "fix-"));
  write("routes/platform/platform.yaml", PLATFORM);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const read = (path: string) => readFileSync(join(dir, path), "utf8");
const fix = (...args: string[]) => runCli(["lint", "--fix", "--check", "off", ...args], { cwd: dir });
const SHOP = "host: shop.test\nroutes:\n  web: { prefix: /, service: web }  # all of it\n";
const BLOG = "host: *.blog.test\nroutes:\n  web:\n    pathPrefix: /\n    servce: web\n";

test("one mistake after the other is mended, each is shown, and the rest is reported", async () => {
  write("routes/shop/shop.yaml", `${SHOP}  odd: { pathPrefix: /odd, nonsense: 1, service: web }\n`);
  write("routes/blog/blog.yaml", BLOG);
  const { exit, stdout, stderr } = await fix();
  expect(stderr).toBe(`fixed[yaml/unquoted-star] routes/blog/blog.yaml:1
  - host: *.blog.test
  + host: "*.blog.test"
fixed[schema/unknown-key] routes/blog/blog.yaml:5
  -     servce: web
  +     service: web
fixed[schema/unknown-key] routes/shop/shop.yaml:3
  -   web: { prefix: /, service: web }  # all of it
  +   web: { pathPrefix: /, service: web }  # all of it
`);
  expect(exit).toBe(1);
  expect(stdout.match(/^(?:error|warning)\[.*/gm)).toEqual(["error[schema/unknown-key] routes/shop/shop.yaml:4:28"]);
  expect(read("routes/shop/shop.yaml")).toContain("  web: { pathPrefix: /, service: web }  # all of it\n");
  expect(await fix()).toEqual({ exit: 1, stdout, stderr: "" });
});

test("with --team the files of others stay as they are; a program reads the report alone on stdout", async () => {
  write("routes/shop/shop.yaml", SHOP);
  write("routes/blog/blog.yaml", BLOG);
  const { exit, stdout, stderr } = await fix("--team", "shop", "--format", "json");
  expect(exit).toBe(0);
  expect(stderr).toMatch(/^fixed\[schema\/unknown-key\] routes\/shop\/shop\.yaml:3\n/);
  expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] });
  expect(read("routes/blog/blog.yaml")).toBe(BLOG);
});

test("CODEOWNERS is written anew", async () => {
  write("routes/shop/shop.yaml", SHOP);
  write("routes/platform/team.yaml", 'owners: ["@acme/platform"]\n');
  await fix();
  await runCli(["owners"], { cwd: dir });
  write("routes/shop/team.yaml", 'owners: ["@anna"]\n');
  const { exit, stderr } = await fix();
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "fixed[team/codeowners] .github/CODEOWNERS:1\n" });
  expect(read(".github/CODEOWNERS")).toContain("/routes/shop/ @anna\n");
});

test.each([
  ["a value over two lines", "    timeout:\n      server: 1m\n        30s\n"],
  [
    "a comment that would be lost",
    "    timeout:\n      # long\n      read_timeout: 60s\n    service_name: web # why\n",
  ],
  ["a key that is there already", "    service: web\n    servce: web\n"],
  ["one that is two slips away", "    pathPrfx: /\n"],
  ["two keys that are as near", "    sevice: web\n    pathprefix: /\n"],
])("nothing is lost: %s", async (_, more) => {
  const text = `host: shop.test\nroutes:\n  web:\n${more}`;
  write("routes/shop/shop.yaml", text);
  const words = (one: string) => one.match(/#.*|\b(?:1m|30s|60s)\b/g);
  await fix();
  expect(words(read("routes/shop/shop.yaml"))).toEqual(words(text));
  expect(read("routes/shop/shop.yaml").split("\n")).toHaveLength(text.split("\n").length);
});

test("it is said once, not at each save", async () => {
  const { exit, stderr } = await fix("--watch");
  expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining("--watch") });
});
