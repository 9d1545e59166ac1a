import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "sb-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("two machines' worth of difference gives the same bytes", () => {
  const script = join(root, "build.mjs");
  writeFileSync(script, program);
  const a = build(script, "a", "022", { LANG: "C", LC_ALL: "C", TZ: "UTC" });
  const b = build(script, "another folder/b", "077", {
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    TZ: "Pacific/Kiritimati",
  });
  expect(b).toEqual(a);
  expect(a.listing).toContain("-rw-r--r--");
});

/** Outside the repository there is no loader for TypeScript: it imports what is shipped. */
const dist = pathToFileURL(join(import.meta.dirname, "../../dist")).href;
const program = `
import { writeFileSync } from "node:fs";
import { archive } from "${dist}/compiler/release/archive.js";
import { writeReleaseDirectory } from "${dist}/compiler/release/directory.js";
import { buildRelease } from "${dist}/compiler/release/release.js";
const names = ["ILGAZ", "ilgaz", "zeta", "Alpha", "a_b", "a-b", "a.b"];
if (process.env.TZ !== "UTC") names.reverse();
const release = buildRelease(
  names.map((name) => ({ path: "haproxy/" + name + ".cfg", text: name + " é\\n", kind: "static" })),
  { requires: [], secrets: [], services: names },
);
const written = await writeReleaseDirectory(release, "out");
if (!written.ok) throw new Error(written.fault.message);
writeFileSync("release.tar.gz", archive(release));
`;

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
