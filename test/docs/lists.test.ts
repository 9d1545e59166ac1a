import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { updating } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";
import { runCli } from "../support/cli.ts";

const path = join(import.meta.dirname, "../../docs/lists.md");
const page = readFileSync(path, "utf8");
const files = Object.fromEntries(
  [...page.matchAll(/^```(?:yaml|text)\n(# (routes\/\S+)\n.*?)^```/gms)].map(([, text = "", file = ""]) => [
    file,
    text,
  ]),
);
const commands = [...page.matchAll(/^```\n\$ signalbox (.+)\n([^`]*)```/gm)];
const haproxy = haproxies().find(({ version }) => version === "2.6");

describe.skipIf(!haproxy)("docs/lists.md", () => {
  test.each(commands.map(([all, command = "", printed = ""]) => ({ all, command, printed })))(
    "shows what $command prints",
    async ({ all, command, printed }) => {
      const dir = mkdtempSync(join(tmpdir(), "lists-"));
      try {
        for (const [file, text] of Object.entries(files)) {
          mkdirSync(dirname(join(dir, file)), { recursive: true });
          writeFileSync(join(dir, file), text);
        }
        const env = haproxy ? { SIGNALBOX_HAPROXY: haproxy.path } : {};
        const { stdout } = await runCli(command.split(" "), { cwd: dir, env });
        const block = `\`\`\`\n$ signalbox ${command}\n${stdout}\`\`\``;
        if (updating)
          writeFileSync(
            path,
            readFileSync(path, "utf8").replace(all, () => block),
          );
        else expect(stdout).toBe(printed);
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
  );
});

test("the page has commands and files", () => {
  expect(Object.keys(files)).toHaveLength(3);
  expect(commands.length).toBeGreaterThan(2);
});
