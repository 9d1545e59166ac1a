import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { expectGolden } from "../support/golden.ts";
import { runCli } from "../support/cli.ts";

const path = join(import.meta.dirname, "../../docs/diff.md");
const page = readFileSync(path, "utf8");
const PLATFORM = `listeners: { public: { bind: ":80" } }
teams:
  shop: { hosts: [shop.example.com] }
  search: { hosts: [shop.example.com] }
`;

const dir = mkdtempSync(join(tmpdir(), "docs-diff-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

test("what docs/diff.md shows is printed", { timeout: 30_000 }, async () => {
  for (const side of ["before", "after"]) write(`${side}/routes/platform/platform.yaml`, PLATFORM);
  for (const [, text = "", name = ""] of page.matchAll(/^```yaml\n(# (\S+)\n.*?)^```/gms)) write(name, text);
  write("access.log", /^```log\n(.*?)^```/ms.exec(page)?.[1] ?? "");
  let printed = page;
  const commands = [...page.matchAll(/^```\n\$ signalbox (.*)\n(?:.*\n)*?```/gm)];
  expect(commands).toHaveLength(2);
  for (const [whole, words = ""] of commands) {
    const { stdout, stderr } = await runCli(words.split(" "), { cwd: dir });
    expect(stderr).toBe("");
    // What stands above a second time is not repeated.
    const shown = words.includes("--log") ? `…\n${stdout.slice(stdout.search(/^\d+ of /m))}` : stdout;
    printed = printed.replace(whole, () => `\`\`\`\n$ signalbox ${words}\n${shown}\`\`\``);
  }
  expectGolden(path, printed);
});
