import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { secretsConfig } from "../../agent/node/secrets-config.ts";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";
import { runTexts } from "../support/scenario.ts";

const file = join(import.meta.dirname, "../../docs/platform.md");
const page = readFileSync(file, "utf8");
const files = Object.fromEntries(
  [...page.matchAll(/^```yaml\n(# (routes\/\S+)\n.*?)^```/gms)].map(([, text = "", path = ""]) => [path, text]),
);

test.each(haproxies())("haproxy $version takes the files of docs/platform.md", async ({ path }) => {
  const { stdout, exit } = await runTexts(files, ["--check", "fast"], { SIGNALBOX_HAPROXY: path });
  expect(stdout).toMatch(/^No problems: checked 3 routes /);
  expect(exit).toBe(0);
});

test("the page shows what its commands print", async () => {
  const dir = mkdtempSync(join(tmpdir(), "platform-page-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    let made = page;
    for (const [block, line = ""] of page.matchAll(/^```\n\$ signalbox (.*)\n(?:.*\n)*?```$/gm)) {
      const argv = Array.from(line.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, bare = ""]) => quoted ?? bare);
      const { stdout, stderr } = await runCli(argv, { cwd: dir });
      expect(stderr).toBe("");
      made = made.replace(block, () => `\`\`\`\n$ signalbox ${line}\n${stdout}\`\`\``);
    }
    expect(made.match(/^\$ signalbox /gm)).toHaveLength(1);
    expectGolden(file, made);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test("the page's list of users is one", () => {
  const users = /^```\n(\S+:\$.*\n)```/m.exec(page)?.[1] ?? "";
  expect(secretsConfig(new Map([["ops.users", users]]))).toMatchObject({ ok: true });
});
