import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleScript } from "../support/bundle.ts";

const root = mkdtempSync(join(tmpdir(), "sb-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("two machines' worth of difference gives the same bytes", async () => {
  const script = await bundleScript(join(import.meta.dirname, "build-release.ts"), root);
  const a = build(script, "a", "022", { LANG: "C", LC_ALL: "C", TZ: "UTC" });
  const b = build(script, "another folder/b", "077", {
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    TZ: "Pacific/Kiritimati",
  });
  expect(b).toEqual(a);
  expect(a.listing).toContain("-rw-r--r--");
});

function build(
  script: string,
  folder: string,
  umask: string,
  env: Record<string, string>,
): { archive: string; listing: string; manifest: string } {
  const cwd = join(root, folder);
  mkdirSync(cwd, { recursive: true });
  const sh = (command: string): string =>
    execFileSync("/bin/sh", ["-c", command], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      encoding: "utf8",
    });
  sh(`umask ${umask}; exec "${process.execPath}" "${script}"`);
  return {
    archive: readFileSync(join(cwd, "release.tar.gz")).toString("base64"),
    listing: sh("cd out && find . -printf '%M %s %p\\n' | LC_ALL=C sort"),
    manifest: readFileSync(join(cwd, "out/manifest.json"), "utf8"),
  };
}
