import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodePointer, encodePointer, type Pointer } from "../../compiler/publish/pointer.ts";
import { shortCommit } from "../../compiler/release/change.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import { runCli } from "../support/cli.ts";

const ESC = "\u001b[31m";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "change-"));
  cpSync(join(import.meta.dirname, "../../routes"), join(dir, "fleet/routes"), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The tests' own variables (they may run in a CI) are none of these commands'. */
const NO_CI = Object.fromEntries(
  ["GITHUB_SHA", "CI_COMMIT_SHA", "GIT_COMMIT", "GIT_DIR", "GIT_WORK_TREE"].map((name) => [name, undefined]),
);

function git(...words: string[]): string {
  const who = ["-c", "user.name=committer", "-c", "user.email=c@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", join(dir, "fleet"), ...who, ...words], { encoding: "utf8" }).trim();
}

function commit(author = "Ann Author"): string {
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "x", "--author", `${author} <ann@example.com>`);
  return git("rev-parse", "HEAD");
}

const run = (line: string, env = {}, cwd = join(dir, "fleet")) =>
  runCli(line.split(" "), { cwd, env: { ...NO_CI, ...env } });

async function built(env = {}, cwd?: string): Promise<unknown> {
  const { exit, stderr } = await run(`build --check off --out ${dir}/out`, env, cwd);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  const { commit, author } = JSON.parse(readFileSync(join(dir, "out/release.json"), "utf8")) as Pointer;
  return { commit, author };
}

async function published(more = "", env = {}): Promise<unknown> {
  const store = pathToFileURL(join(dir, "store")).href;
  await run(`publish ${dir}/out --to ${store} --channel c --unsigned --unchecked${more}`, env);
  const { commit, author } = JSON.parse(readFileSync(join(dir, "store/channels/c.json"), "utf8")) as Pointer;
  return { commit, author };
}

describe("a release tells of which commit it is, and whose", () => {
  test("git knows", async () => {
    const head = commit();
    expect(await built()).toEqual({ commit: head, author: "Ann Author" });
    expect(await built({}, join(dir, "fleet/routes/shop"))).toEqual({ commit: head, author: "Ann Author" });
    const ci = { GITHUB_SHA: "c".repeat(40), GITHUB_ACTOR: "octocat" };
    expect(await published("", ci)).toEqual({ commit: head, author: "Ann Author" });
    const { stdout } = await run(`history --channel c --store ${pathToFileURL(join(dir, "store")).href}`);
    expect(stdout).toMatch(new RegExp(`^1 .* ${head.slice(0, 12)} +Ann Author +current, unchecked, expires .*$`, "m"));
  });

  test("what is not committed is no commit's", async () => {
    const head = commit();
    writeFileSync(join(dir, "fleet/note"), "beside the routes");
    expect(await built()).toEqual({ commit: head, author: "Ann Author" });
    appendFileSync(join(dir, "fleet/routes/shop/shop.yaml"), "# more\n");
    expect(await built()).toEqual({ commit: `${head}-dirty`, author: "Ann Author" });
  });

  test("a file that renames authors renames nobody", async () => {
    writeFileSync(join(dir, "fleet/.mailmap"), "Mallory <ann@example.com>\n");
    commit();
    expect(await built()).toMatchObject({ author: "Ann Author" });
  });

  test("routes that lie in somebody else's repository are not of its commit", async () => {
    writeFileSync(join(dir, "fleet/.gitignore"), "routes\n");
    commit();
    expect(await built()).toEqual({});
  });

  test("the text of a commit does nothing to a terminal, and has an end", async () => {
    commit(`A ${ESC} ${"x".repeat(500)}`);
    const { author } = (await built()) as { author: string };
    expect(author).toMatch(/^A \\x1b\[31m x{180,}…$/);
    expect(author.length).toBeLessThan(210);
  });

  test.each([
    ["GitHub Actions", { GITHUB_SHA: "abc", GITHUB_ACTOR: "octocat" }, { commit: "abc", author: "octocat" }],
    [
      "GitLab",
      { CI_COMMIT_SHA: "abc", CI_COMMIT_AUTHOR: "Ann <ann@example.com>", GITLAB_USER_NAME: "Bob" },
      { commit: "abc", author: "Ann" },
    ],
    ["an older GitLab", { CI_COMMIT_SHA: "abc", GITLAB_USER_NAME: "Bob" }, { commit: "abc", author: "Bob" }],
    [
      "Jenkins, of a pull request",
      { GIT_COMMIT: "abc", CHANGE_AUTHOR_DISPLAY_NAME: "Ann", GIT_AUTHOR_NAME: "Bob" },
      { commit: "abc", author: "Ann" },
    ],
    ["Jenkins", { GIT_COMMIT: "abc" }, { commit: "abc" }],
    ["a hostile one", { GITHUB_SHA: ` a\n${ESC}`, GITHUB_ACTOR: "\n" }, { commit: "a\\n\\x1b[31m" }],
    ["none", {}, {}],
  ])("where git does not, the CI's variables do: %s", async (_name, env, change) => {
    expect(await built(env)).toEqual({}); // a release is what git says it is
    expect(await published("", env)).toEqual(change);
  });

  test("flags say otherwise", async () => {
    const head = commit();
    await built();
    expect(await published(" --author bob")).toEqual({ commit: head, author: "bob" });
    rmSync(join(dir, "store"), { recursive: true });
    expect(await published(" --commit v7 --author bob")).toEqual({ commit: "v7", author: "bob" });
  });

  test("a rollback is by who started the CI's job", async () => {
    const store = pathToFileURL(join(dir, "store")).href;
    commit();
    await built();
    await published();
    writeFileSync(join(dir, "fleet/routes/shop/more.yaml"), "routes: {}\n");
    writeFileSync(join(dir, "catalogue.yaml"), "services: {}\n");
    await run(`build --check off --out ${dir}/out --catalogue ${dir}/catalogue.yaml`);
    await published();
    await run(`rollback --store ${store} --channel c --unsigned`, {
      CI_COMMIT_SHA: "abc",
      CI_COMMIT_AUTHOR: "Ann <a@example.com>",
      GITLAB_USER_NAME: "Bob",
    });
    const { author } = JSON.parse(readFileSync(join(dir, "store/channels/c.json"), "utf8")) as Pointer;
    expect(author).toBe("Ann Author, rolled back by Bob");
  });
});

test("whoever wrote a pointer, its words do nothing to who reads them", () => {
  const pointer: Pointer = {
    ...{ format: 1, channel: "c", sequence: 1, release: "a".repeat(64), sha256: "b".repeat(64), previous: [] },
    ...{ compiler: "x", issued: "2026-01-01T00:00:00Z", commit: `${ESC}${"c".repeat(200)}`, author: "a\nb" },
  };
  const stored = [encodePointer(pointer), Buffer.from(JSON.stringify(pointer))];
  for (const bytes of stored) {
    const read = decodePointer(bytes, "c", TRUST_ANYONE);
    expect(read.ok && read.value.pointer.author).toBe("a\\nb");
    expect(read.ok && read.value.pointer.commit).toMatch(/^\\x1b\[31mc{60,80}…$/);
  }
});

test.each([
  ["9f8e7d6c5b4a39281706f5e4d3c2b1a098765432", "9f8e7d6c5b4a"],
  ["9f8e7d6c5b4a39281706f5e4d3c2b1a098765432-dirty", "9f8e7d6c5b4a-dirty"],
  ["a".repeat(64), "a".repeat(12)],
  ["v2026.11-hotfix", "v2026.11-hotfix"],
  ["9f8e7d6", "9f8e7d6"],
])("%s is shown as %s", (commit, shown) => expect(shortCommit(commit)).toBe(shown));
