import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

const TOP = [
  ...[".ci", ".github", "agent", "bench", "compiler", "deploy", "docs", "routes", "schemas", "test", "tools"],
  ...[".gitignore", ".oxfmtrc.json", ".oxlintrc.json", "ARCHITECTURE.md", "CONTRIBUTING.md", "Jenkinsfile", "LICENSE"],
  ...["README.md", "knip.json", "package-lock.json", "package.json", "tsconfig.json", "vitest.config.ts"],
];
const KINDS =
  /\.(?:ts|mjs|cjs|md|webp|json|ya?ml|txt|lst|csv|map|http|html|svg|cfg|ctmpl|page|sh|service|mount|path|conf|env|mod|sum|debian)$|(?:^|\/)(?:LICENSE|Jenkinsfile|Dockerfile|CODEOWNERS|run|\.gitignore|dot-git(?:ignore|attributes)|\.gitkeep)$/;

/** A file of a kind or at a place that the repository does not have: a profile, a log, a core, an archive, somebody's notes. */
function isStray(path: string): boolean {
  const [top = ""] = path.split("/");
  return !TOP.includes(top) || !KINDS.test(path);
}

test("a new kind of file, or a new place, is named here first", () => {
  const stray = [
    "isolate-0x4ee0-12-v8.log",
    "bench/a.cpuprofile",
    "agent/core",
    "x.tgz",
    "notes.md",
    "tmp/a.ts",
    "a/.x.swp",
  ];
  expect(stray.filter((path) => !isStray(path))).toEqual([]);
});

const listed = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });

test.skipIf(listed.status !== 0)("no stray file is committed (needs git and its checkout)", () => {
  const files = listed.stdout.split("\0").filter((path) => path !== "");
  expect(files).toContain("package.json");
  expect(files.filter(isStray)).toEqual([]);
});
