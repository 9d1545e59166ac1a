import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";

const path = join(import.meta.dirname, "../../docs/redirects.md");
const page = readFileSync(path, "utf8");

const dir = mkdtempSync(join(tmpdir(), "docs-redirects-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("the files of docs/redirects.md have no problems, and what it shows is printed", async () => {
  for (const [, text = "", name = ""] of page.matchAll(/^```(?:yaml|csv)\n(# (\S+)\n.*?)^```/gms)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const linted = await runCli(["lint", "--check", "off"], { cwd: dir });
  expect(linted.stdout).toMatch(/^No problems: /);
  let printed = page;
  const commands = [...page.matchAll(/^```\n\$ signalbox (.*)\n(?:.*\n)*?```/gm)];
  expect(commands).toHaveLength(2);
  for (const [whole, words = ""] of commands) {
    const { stdout, stderr } = await runCli(words.split(" "), { cwd: dir });
    expect(stderr).toBe("");
    printed = printed.replace(whole, () => `\`\`\`\n$ signalbox ${words}\n${stdout}\`\`\``);
  }
  expectGolden(path, printed);
});
