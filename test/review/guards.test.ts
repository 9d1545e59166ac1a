import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReviewPage } from "../../compiler/generated/types.ts";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";
import { scenarios } from "../support/scenario.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "guards-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const fixture = (name: string) => join(import.meta.dirname, "../rules/review", name);

/** A review of a copy of the fixture: how it ends, and what it says of guards. */
async function review(folder: string, ...args: string[]): Promise<{ exit: number; stdout: string; page: ReviewPage }> {
  cpSync(folder, dir, { recursive: true });
  const command = ["review", "--base", "base", "--out", "out", "--check", "off", ...args];
  const { exit, stdout } = await runCli(command, { cwd: dir });
  return { exit, stdout, page: JSON.parse(readFileSync(join(dir, "out/review.json"), "utf8")) as ReviewPage };
}

const shown = ({ guards }: ReviewPage) => guards.map(({ text }) => text).join("\n");

describe.each(scenarios().filter(({ rule }) => rule.startsWith("review/")))("$rule/$name", ({ rule, folder }) => {
  test("is said, and fails the change until it is allowed", { timeout: 60_000 }, async () => {
    const { exit, page } = await review(folder);
    expectGolden(join(folder, "expected.txt"), shown(page));
    expect([exit, page.passes]).toEqual([1, false]);
    expect(new Set(page.guards.map((guard) => guard.rule))).toEqual(new Set([rule]));
    expect((await review(folder, "--leave-guards")).exit).toBe(0);
    const allowed = await review(folder, "--allow", `${rule}=all know`);
    expect([allowed.exit, allowed.page.passes]).toEqual([0, true]);
    expect(allowed.page.guards.map((guard) => guard.allowed?.reason)).toEqual(page.guards.map(() => "all know"));
  });
});

describe("no guard speaks", () => {
  test.each<[string, string, string, readonly [string, string]]>([
    ["of a team whose files are edited, too", "surprise/a-prefix-on-its-host", "routes/shop/shop.yaml", ["", "# x\n"]],
    [
      "of a share that the base's policy allows",
      "blast-radius/most-routes-of-a-team",
      "base/routes/platform/platform.yaml",
      ["30", "100"],
    ],
  ])("%s", { timeout: 60_000 }, async (_, name, path, [before, after]) => {
    cpSync(fixture(name), dir, { recursive: true });
    const text = readFileSync(join(dir, path), "utf8");
    writeFileSync(join(dir, path), text.replace(before, after));
    const out = await runCli(["review", "--base", "base", "--out", "out", "--check", "off"], { cwd: dir });
    expect(out).toMatchObject({ exit: 0, stderr: "" });
  });
});

test(
  "a service that a change brings and that the catalogue lacks is a guard; one of before is none",
  { timeout: 60_000 },
  async () => {
    const folder = join(import.meta.dirname, "../rules/catalogue/no-instance/a-name-that-is-nearly-right");
    cpSync(folder, dir, { recursive: true });
    cpSync(join(import.meta.dirname, "../support/platform.yaml"), join(dir, "routes/platform/platform.yaml"));
    cpSync(join(dir, "routes"), join(dir, "base/routes"), { recursive: true });
    const run = () =>
      runCli(["review", "--base", "base", "--out", "out", "--check", "off", "--catalogue", "catalogue.yaml"], {
        cwd: dir,
      });
    expect(await run()).toMatchObject({
      exit: 0,
      stdout: "No problems. 1 problem was there before. Nothing changes.\n",
    });
    const file = join(dir, "base/routes/shop/shop.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("storefrnot", "storefront"));
    expect((await run()).exit).toBe(1);
    const page = JSON.parse(readFileSync(join(dir, "out/review.json"), "utf8")) as ReviewPage;
    expect(page.guards.map(({ rule, teams }) => [rule, teams.map(({ name }) => name)])).toEqual([
      ["catalogue/no-instance", ["shop"]],
    ]);
  },
);

test("with a log, real requests count for the blast radius", { timeout: 60_000 }, async () => {
  const line = '10.0.0.1 - - [29/Nov/2026:10:00:00 +0000] "GET /cart/find HTTP/1.1" 200 12\n';
  writeFileSync(join(dir, "access.log"), line.repeat(12) + line.replace("/cart/find", "/").repeat(28));
  const log = ["--log", "access.log", "--host", "shop.example.com"];
  const { exit, page } = await review(fixture("surprise/a-prefix-on-its-host"), ...log);
  expect(exit).toBe(1);
  expect(page.guards.map(({ rule }) => rule)).toEqual(["review/surprise", "review/blast-radius"]);
  expect(shown(page)).toContain("12 of 40 logged requests (30 %): more than 20 % at once.");
});

test.each(["review/surprise", "review/surprise=", "route/conflict=x"])("--allow %s is wrong usage", async (text) => {
  expect(await runCli(["review", "--base", "b", "--out", "o", "--allow", text], { cwd: dir })).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("Write a guard") as string,
  });
});

test("a pipeline that a person starts says what is meant by a variable", { timeout: 60_000 }, async () => {
  cpSync(fixture("surprise/a-prefix-on-its-host"), dir, { recursive: true });
  const run = (text: string) =>
    runCli(["review", "--base", "base", "--out", "out", "--check", "off"], {
      cwd: dir,
      env: { SIGNALBOX_ALLOW: text, CI_COMMIT_SHA: "c".repeat(40), GITLAB_USER_NAME: "ann" },
    });
  expect(await run("\nreview/surprise=shop knows\n")).toMatchObject({ exit: 0, stderr: "" });
  expect(JSON.parse(readFileSync(join(dir, "out/overrides.json"), "utf8"))).toMatchObject({
    overrides: [{ rule: "review/surprise", reason: "shop knows", by: "ann" }],
  });
  expect(await run("shop knows")).toMatchObject({
    exit: 2,
    stderr: expect.stringMatching(/^SIGNALBOX_ALLOW is/) as string,
  });
});
