import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { VERSION } from "../../compiler/version.ts";
import { runCli } from "../support/cli.ts";

let dir = "";
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), "init-"))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const read = (path: string) => readFileSync(join(dir, path), "utf8");
const run = (line: string) => runCli(line.split(" "), { cwd: dir });
const git = (line: string) => execFileSync("git", line.split(" "), { cwd: dir, encoding: "utf8" });
const filesThere = () =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("/.git/") && !entry.parentPath.endsWith("/.git"))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .toSorted();

/** Workflows that a file names: as what it follows, or in a comment. */
function namedIn(text: string): string[] {
  const followed = [...text.matchAll(/^ +workflows: \[(.*)\]$/gm)].flatMap(([, names = ""]) => names.split(", "));
  return [...followed, ...[...text.matchAll(/([\w-]+)\.yml/g)].map(([, name = ""]) => name)];
}

const COMMON = [
  ...[".gitattributes", ".gitignore", ".vscode/extensions.json", ".vscode/settings.json", "README.md", "package.json"],
  ...["routes/platform/platform.yaml", "routes/platform/team.yaml", "routes/shop/shop.yaml", "routes/shop/team.yaml"],
];

describe.each([
  [
    "github",
    [
      ...[".github/CODEOWNERS", ".github/dependabot.yml"],
      ...["approvals", "comment", "main", "promote", "pull-request", "renew", "reviewed"].map(
        (name) => `.github/workflows/${name}.yml`,
      ),
    ],
  ],
  ["gitlab", [".gitlab-ci.yml", ".gitlab/CODEOWNERS"]],
  ["jenkins", [".github/CODEOWNERS", "Jenkinsfile"]],
])("init --ci %s", (ci, own) => {
  test("writes a repository without problems, in its one form", async () => {
    const { exit, stdout, stderr } = await run(`init --ci ${ci}`);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    const files = [...COMMON, ...own].toSorted();
    expect(filesThere()).toEqual(files);
    expect([...stdout.matchAll(/^written {2}(.*)$/gm)].map(([, path = ""]) => path).toSorted()).toEqual(files);
    expect(JSON.parse(read("package.json"))).toEqual({ private: true, devDependencies: { "route-lint": VERSION } });
    expect((await run("lint --check off")).stdout).toMatch(/^No problems: checked 4 routes of 2 teams in 4 files\.$/m);
    expect((await run("fmt --check")).exit).toBe(0);
    expect((await run("owners")).stdout).toMatch(/is as it should be/);
  });

  test("each workflow that its files name is there", async () => {
    await run(`init --ci ${ci}`);
    const files = filesThere();
    const names = files.flatMap((path) => namedIn(read(path)));
    if (ci === "github") expect(names).toEqual(expect.arrayContaining(["approvals", "pull-request", "reviewed"]));
    for (const name of names) expect(files).toContain(`.github/workflows/${name}.yml`);
  });

  test("a second time writes nothing", async () => {
    await run(`init --ci ${ci}`);
    const before = filesThere().map(read);
    const { exit, stdout } = await run("init");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Nothing to write: all of it is there\.\n/);
    expect(filesThere().map(read)).toEqual(before);
  });
});

test.each([
  ["git@github.com:acme/routes.git", "@acme/platform", ".github/CODEOWNERS"],
  ["https://user:secret@gitlab.acme.test/infra/edge/routes.git", "@infra/platform", ".gitlab/CODEOWNERS"],
  ["ssh://git@git.acme.test:2222/edge/routes", "@edge/platform", ".github/CODEOWNERS"],
  ["../routes.git", "@example/platform", ".github/CODEOWNERS"],
])("git's origin %s tells whose it is", async (origin, owner, path) => {
  git("init -q");
  git(`remote add origin ${origin}`);
  const { stdout } = await run("init");
  expect(read(path)).toContain(`\n* ${owner}\n`);
  expect(stdout.includes("@example is nobody yet")).toBe(owner === "@example/platform");
  expect(stdout).not.toContain("secret");
});

test("what is there is kept, and said; with a package.json of one's own, what it needs", async () => {
  write("README.md", "# Ours\n");
  write("package.json", '{ "private": true }\n');
  write("Jenkinsfile", "pipeline {}\n");
  const { exit, stdout } = await run("init");
  expect(exit).toBe(1);
  expect(stdout).toContain("kept     README.md: it is there already, and says something else\n");
  expect(stdout).toContain("kept     Jenkinsfile: it is there already, and says something else\n");
  expect(stdout).toContain(`It needs {"devDependencies":{"route-lint":"${VERSION}"}} in it.\n`);
  expect([read("README.md"), read("package.json"), read("Jenkinsfile")]).toEqual([
    "# Ours\n",
    '{ "private": true }\n',
    "pipeline {}\n",
  ]);
});

test("a package.json that npm wrote when this was installed is as it should be", async () => {
  const text = '{ "devDependencies": { "route-lint": "file:route-lint-0.1.0.tgz" } }\n';
  write("package.json", text);
  expect((await run("init")).exit).toBe(0);
  expect(read("package.json")).toBe(text);
});

test("routes that are there stay alone, and CODEOWNERS is made of them, if they can be read", async () => {
  write("routes/platform/platform.yaml", 'listeners:\n  public: { bind: ":80" }\n');
  write("routes/platform/team.yaml", 'owners: ["@ours"]\n');
  expect((await run("init")).exit).toBe(0);
  expect(filesThere().filter((path) => path.startsWith("routes/"))).toEqual([
    "routes/platform/platform.yaml",
    "routes/platform/team.yaml",
  ]);
  expect(read(".github/CODEOWNERS")).toContain("\n* @ours\n");
  rmSync(join(dir, ".github"), { recursive: true });
  write("routes/platform/platform.yaml", "listeners: 1\n");
  const { exit, stdout } = await run("init");
  expect(exit).toBe(0);
  expect(stdout).toContain("No CODEOWNERS: the routes have errors");
});

test.each(["sub", "a/folder/to/come", "."])("a folder of a repository is none of its own: %s", async (folder) => {
  git("init -q");
  write("sub/notes.txt", "");
  const cwd = join(dir, "sub");
  const { exit, stdout, stderr } = await runCli(["init", folder], { cwd });
  const told = folder === "." ? "." : folder;
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toContain(`is a folder of the git repository ${dir}. `);
  expect(stderr).toContain(`git init ${told}\n`);
  expect(filesThere()).toEqual(["sub/notes.txt"]);
  git(`init -q sub/${told}`);
  expect((await runCli(["init", folder], { cwd })).exit).toBe(0);
});

test("the private key is ignored where init was; elsewhere in a work tree keys new warns", async () => {
  git("init -q");
  const warned = await run("keys new --out keys");
  expect(warned).toMatchObject({
    exit: 0,
    stderr: expect.stringMatching(/^keys\/signalbox\.key lies in a git work tree/),
  });
  await run("init");
  expect((await run("keys new --out more")).stderr).toBe("");
  expect((await run(`keys new --out ${join(dir, "../", `${dir.split("/").at(-1)}-keys`)}`)).stderr).toBe("");
  rmSync(`${dir}-keys`, { recursive: true });
  git("add --all");
  expect(git("ls-files")).not.toContain("signalbox.key");
});
