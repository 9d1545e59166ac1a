import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { secretsConfig } from "../../agent/node/secrets-config.ts";
import { haproxies } from "../support/programs.ts";
import { runTexts } from "../support/scenario.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/platform.md"), "utf8");
const files = Object.fromEntries(
  [...page.matchAll(/^```yaml\n(# (routes\/\S+)\n.*?)^```/gms)].map(([, text = "", path = ""]) => [path, text]),
);

test.each(haproxies())("haproxy $version takes the files of docs/platform.md", async ({ path }) => {
  const { stdout, exit } = await runTexts(files, ["--check", "fast"], { SIGNALBOX_HAPROXY: path });
  expect(stdout).toMatch(/^No problems: checked 3 routes /);
  expect(exit).toBe(0);
});

test("the page's list of users is one", () => {
  const users = /^```\n(\S+:\$.*\n)```/m.exec(page)?.[1] ?? "";
  expect(secretsConfig(new Map([["ops.users", users]]))).toMatchObject({ ok: true });
});
