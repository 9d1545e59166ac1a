import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";

const fixture = join(import.meta.dirname, "../rules/review/surprise/a-prefix-on-its-host");
let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "guards-"));
  cpSync(fixture, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What the comment shows under "What to look at"; undefined where there is nothing. */
async function lookAt(): Promise<string | undefined> {
  const review = await runCli(["review", "--base", "base", "--out", "out", "--check", "off"], { cwd: dir });
  expect(review).toMatchObject({ exit: 0, stderr: "" });
  const comment = readFileSync(join(dir, "out/comment.md"), "utf8");
  return /^### What to look at\n\n```text\n(.*?)^```/ms.exec(comment)?.[1];
}

test("requests of a team change whose files were not edited: review/surprise", { timeout: 60_000 }, async () => {
  expectGolden(join(fixture, "expected.txt"), (await lookAt()) ?? "");
});

test("… but not where the team's files are edited, too", { timeout: 60_000 }, async () => {
  writeFileSync(join(dir, "routes/shop/team.yaml"), 'owners: ["@example/shop"]\n');
  expect(await lookAt()).toBeUndefined();
});
