import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REFUSALS } from "../../compiler/publish/refusals.ts";
import { runCli } from "../support/cli.ts";
import { defaultPlatform } from "../support/scenario.ts";

let dir = "";
beforeAll(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), "places-")));
  write("edge/routes/platform/platform.yaml", readFileSync(defaultPlatform, "utf8"));
  write("edge/routes/shop/shop.yaml", "host: shop.example.com\nroutes:\n  all: { pathPrefx: /, service: web }\n");
  write("edge/routes/search/search.yaml", "hots: x\n");
  write("edge/docs/a.md", "");
  write("other/a.md", "");
  write("edge/vendored/.git", "gitdir: elsewhere\n");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const lint = async (cwd: string, ...args: string[]) =>
  runCli(["lint", "--check", "off", ...args], { cwd: join(dir, cwd) });

/** The places of the headlines. */
const placesIn = (text: string) =>
  [...text.matchAll(/^error\[schema\/unknown-key\] (\S+)$/gm)].map(([, place]) => place);

describe("places are told from where the person stands", () => {
  test.each([
    ["edge", [], ["routes/search/search.yaml:1:1", "routes/shop/shop.yaml:3:10"]],
    ["edge/routes/shop", [], ["../search/search.yaml:1:1", "shop.yaml:3:10"]],
    ["edge/docs", [], ["../routes/search/search.yaml:1:1", "../routes/shop/shop.yaml:3:10"]],
    [".", ["edge"], ["edge/routes/search/search.yaml:1:1", "edge/routes/shop/shop.yaml:3:10"]],
    [".", ["edge/routes"], ["edge/routes/search/search.yaml:1:1", "edge/routes/shop/shop.yaml:3:10"]],
    ["other", ["../edge/routes/shop"], ["../edge/routes/search/search.yaml:1:1", "../edge/routes/shop/shop.yaml:3:10"]],
  ])("in %s, lint %j", async (cwd, args, places) => {
    const { stdout, exit } = await lint(cwd, ...args);
    expect(placesIn(stdout)).toEqual(places);
    expect(exit).toBe(1);
  });

  test("a far place is told from the root", async () => {
    const { stdout } = await runCli(["lint", join(dir, "edge"), "--check", "off"], { cwd: "/usr/share/doc" });
    expect(placesIn(stdout)[0]).toBe(join(dir, "edge/routes/search/search.yaml:1:1"));
  });

  test("JSON holds them from the root that it names, the same everywhere", async () => {
    const inside = await lint("edge/routes/shop", "--format", "json");
    const above = await lint("edge", "--format", "json");
    expect(JSON.parse(inside.stdout)).toEqual({ ...JSON.parse(above.stdout), root: "../.." });
    expect(JSON.parse(above.stdout)).toMatchObject({
      root: ".",
      diagnostics: expect.arrayContaining([expect.objectContaining({ file: "routes/shop/shop.yaml" })]),
    });
  });
});

test.each([
  ["other", []],
  ["edge/vendored", []],
  [".", ["other"]],
  [".", ["edge/docs"]],
  [".", ["nowhere"]],
])("in %s, lint %j finds no routes of another directory", async (cwd, args) => {
  const { stdout, exit } = await lint(cwd, ...args);
  expect(stdout).toContain(`There is no folder "routes" in "${args[0] ?? "."}".`);
  expect(exit).toBe(1);
});

describe("explain RULE", () => {
  test("prints the page that the report names", async () => {
    const named = /signalbox (explain \S+)\n$/.exec((await lint("edge")).stdout)?.[1] ?? "";
    expect(named).toBe("explain schema/unknown-key");
    expect(await runCli(named.split(" "))).toEqual({
      exit: 0,
      stderr: "",
      stdout: readFileSync(join(import.meta.dirname, "../../docs/rules/schema/unknown-key.md"), "utf8"),
    });
  });

  test.each(Object.entries(REFUSALS))("says what publish/%s means, and its exit code", async (code, exit) => {
    const { stdout, ...said } = await runCli(["explain", `publish/${code}`]);
    expect(said).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^# publish/${code}\n\nExit ${exit}\\. (?:(?!\n#).)+\n$`, "s"));
  });

  test("has no section of a code that there is not", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/refusals.md"), "utf8");
    const codes = [...page.matchAll(/^## publish\/(.+)$/gm)].map(([, code]) => code);
    expect(codes).toEqual(Object.keys(REFUSALS));
  });

  test("says which rule was meant", async () => {
    expect(await runCli(["explain", "route/conflit"])).toEqual({
      exit: 2,
      stdout: "",
      stderr: 'There is no code "route/conflit". Did you mean "route/conflict"?\n',
    });
  });

  test("leaves a host and a path alone", async () => {
    const { stdout } = await runCli(["explain", "localhost/conflict", "--dir", join(import.meta.dirname, "../..")]);
    expect(stdout).toMatch(/^GET localhost\/conflict on listener public\n/);
  });
});
