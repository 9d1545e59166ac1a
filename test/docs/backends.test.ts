import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";
import { runTexts } from "../support/scenario.ts";

const path = join(import.meta.dirname, "../../docs/backends.md");
const page = readFileSync(path, "utf8");
const files = Object.fromEntries(
  [...page.matchAll(/^```yaml\n(# (routes\/\S+)\n.*?)^```/gms)].map(([, text = "", name = ""]) => [name, text]),
);

const dir = mkdtempSync(join(tmpdir(), "docs-backends-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.each(haproxies())("haproxy $version takes the files of docs/backends.md", async ({ path: program }) => {
  const { stdout } = await runTexts(files, ["--check", "fast"], { SIGNALBOX_HAPROXY: program });
  expect(stdout).toMatch(/^No problems: /);
});

test("what docs/backends.md shows is printed", async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  let printed = page;
  const commands = [...page.matchAll(/^```\n\$ signalbox (.*)\n(?:.*\n)*?```/gm)];
  expect(commands.length).toBeGreaterThan(0);
  for (const [whole, words = ""] of commands) {
    const { stdout, stderr } = await runCli(words.split(" "), { cwd: dir });
    expect(stderr).toBe("");
    printed = printed.replace(whole, () => `\`\`\`\n$ signalbox ${words}\n${stdout}\`\`\``);
  }
  expectGolden(path, printed);
});
