import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test, expect } from "vitest";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";

const file = join(import.meta.dirname, "../../docs/route-tests.md");
const page = readFileSync(file, "utf8");
/** haproxy's version is in what the page shows: the oldest one's. */
const haproxy = haproxies().find(({ version }) => version === "2.6");

describe.skipIf(!haproxy)("docs/route-tests.md", () => {
  test("shows what its commands print", async () => {
    const dir = mkdtempSync(join(tmpdir(), "route-tests-page-"));
    try {
      for (const [, text = "", path = ""] of page.matchAll(/^```yaml\n(# (routes\/\S+)\n.*?)^```/gms)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), text);
      }
      let made = page;
      for (const [block, line = ""] of page.matchAll(/^```\n\$ signalbox (.*)\n(?:.*\n)*?```$/gm)) {
        const argv = Array.from(line.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, bare = ""]) => quoted ?? bare);
        const { stdout, stderr } = await runCli(argv, { cwd: dir, env: { SIGNALBOX_HAPROXY: haproxy?.path } });
        expect(stderr).toBe("");
        made = made.replace(block, () => `\`\`\`\n$ signalbox ${line}\n${stdout}\`\`\``);
      }
      expect(made.match(/^\$ signalbox /gm)).toHaveLength(2);
      expectGolden(file, made);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
