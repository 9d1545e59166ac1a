import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PLATFORM } from "../support/model.ts";
import { runCli } from "../support/cli.ts";

const ROUTES = "host: shop.example.com\nroutes:\n  all: { pathPrefix: /, service: shop }\n";
const CHANGED = ROUTES.replace("pathPrefix: /,", "pathPrefix: /shop,");
const NOTHING = { exit: 0, stdout: "Nothing changes.\n", stderr: "" };

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "diff-"));
  write("routes/platform/platform.yaml", PLATFORM);
  write("routes/shop/shop.yaml", ROUTES);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const git = (...words: string[]) =>
  execFileSync("git", ["-C", dir, "-c", "user.name=x", "-c", "user.email=x@example.com", ...words]);
const diff = (...words: string[]) => runCli(["diff", ...words], { cwd: dir });

function commit(): void {
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "first");
}

test("two releases, and a release and a directory, are compared", async () => {
  for (const [out, text] of [
    ["one", ROUTES],
    ["two", CHANGED],
  ] as const) {
    write("routes/shop/shop.yaml", text);
    await runCli(["build", dir, "--out", join(dir, out), "--check", "off"]);
  }
  const { exit, stdout } = await diff("one", "two/routes.json", "--exit-code");
  expect(exit).toBe(1);
  expect(stdout).toMatch(/^lost: shop\.all → refused\n {2}at {7}shop\.example\.com \/… \(listener public\)\n/);
  expect(await diff("two", ".")).toEqual(NOTHING);
  for (const format of ["text", "markdown", "json"])
    expect(await diff("one", "one", "--exit-code", "--format", format)).toEqual(
      await diff(".", ".", "--exit-code", "--format", format),
    );
});

test.each([
  ["another format", (text: string) => text.replace('"format":3', '"format":2')],
  ["half of a file", (text: string) => text.slice(0, text.length / 2)],
  ["no routes at all", () => "{}\n"],
])("%s twice is nothing that can be compared", async (_, broken) => {
  await runCli(["build", dir, "--out", join(dir, "one"), "--check", "off"]);
  write("one/routes.json", broken(readFileSync(join(dir, "one/routes.json"), "utf8")));
  const { exit, stdout, stderr } = await diff("one", "one");
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
  expect(stderr).toContain("is no routes.json that this version of Signalbox reads");
});

test("the same routes written as other JSON are the same", async () => {
  await runCli(["build", dir, "--out", join(dir, "one"), "--check", "off"]);
  const text = JSON.stringify(JSON.parse(readFileSync(join(dir, "one/routes.json"), "utf8")), undefined, 2);
  write("two.json", text);
  write("three.json", text);
  for (const other of ["one", "three.json"]) expect(await diff("two.json", other)).toEqual(NOTHING);
});

test("a revision is read as it was committed, whatever its attributes and the work tree say", async () => {
  write(".gitattributes", "routes/shop/** export-ignore\n* text eol=crlf\n");
  commit();
  expect(await diff("HEAD", ".")).toEqual(NOTHING);
  write("routes/shop/shop.yaml", CHANGED);
  const { stdout } = await diff("HEAD", ".", "--format", "json");
  const { requests } = JSON.parse(stdout) as { requests: unknown[] };
  const before = { route: "shop.all", place: "routes/shop/shop.yaml:3" };
  expect(requests[0]).toMatchObject({ kind: "lost", before, after: null });
  expect(git("status", "--porcelain").toString()).toBe(" M routes/shop/shop.yaml\n");
});

/** Trees that git's own commands do not make, and that a clone takes from a server that does not look (`fetch.fsckObjects`). */
test.each<readonly [string, (evil: string, outside: string) => readonly (readonly [string, string, string])[]]>([
  ["a name that climbs", (evil) => [["40000", "..", evil]]],
  ["a name with a slash", (evil, outside) => [["40000", `../..${outside}`, evil]]],
  [
    "a folder behind a link of the same name",
    (evil, outside) => [
      ["120000", "shop", outside],
      ["40000", "shop", evil],
    ],
  ],
])("a revision with %s writes nothing elsewhere", async (_, entriesOf) => {
  commit();
  const outside = join(dir, "outside");
  mkdirSync(outside);
  const object = (type: string, content: string | Buffer): string =>
    execFileSync("git", ["-C", dir, "hash-object", "--literally", "-w", "-t", type, "--stdin"], { input: content })
      .toString()
      .trim();
  const tree = (entries: readonly (readonly [string, string, string])[]): string =>
    object(
      "tree",
      Buffer.concat(entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")])),
    );
  const evil = tree([["100644", "evil", object("blob", "evil\n")]]);
  const routes = tree(entriesOf(evil, object("blob", outside)));
  const id = git("commit-tree", "-m", "evil", tree([["40000", "routes", routes]]))
    .toString()
    .trim();
  const { exit, stderr } = await diff(id, ".");
  expect({ exit, stderr }).toMatchObject({
    exit: 3,
    stderr: expect.stringContaining("is no name of a file") as string,
  });
  expect(readdirSync(outside)).toEqual([]);
});

test("from inside routes/, a revision's routes are the repository's", async () => {
  commit();
  expect(await runCli(["diff", "HEAD", "."], { cwd: join(dir, "routes/shop") })).toEqual(NOTHING);
});

test.each([
  ["nowhere", 2, '"nowhere" is no directory, no file and no commit here.'],
  ["--upload-pack=x", 2, "unknown option"],
  ["routes/shop/shop.yaml", 3, "is no routes.json that this version of Signalbox reads"],
])("%s cannot be compared", async (named, code, message) => {
  commit();
  const { exit, stdout, stderr } = await diff(named, ".");
  expect({ exit, stdout }).toEqual({ exit: code, stdout: "" });
  expect(stderr).toContain(message);
});

test("errors in one of them are shown, with exit 1", async () => {
  commit();
  write("routes/shop/shop.yaml", ROUTES.replace("service", "servce"));
  const { exit, stdout } = await diff("HEAD", ".");
  expect(exit).toBe(1);
  expect(stdout).toContain("schema/unknown-key");
});

test("errors of a revision stand in its files, and name no directory that is gone", async () => {
  write("routes/shop/shop.yaml", ROUTES.replace("service", "servce"));
  commit();
  write("routes/shop/shop.yaml", ROUTES);
  const { exit, stdout } = await diff("HEAD", ".");
  expect(exit).toBe(1);
  expect(stdout).toContain("error[schema/unknown-key] HEAD:routes/shop/shop.yaml:3:25\n");
  expect(stdout).not.toContain("signalbox-revision");
});

test("tests that the platform file requires and nobody wrote stop no comparison, and no other test", async () => {
  write("routes/platform/platform.yaml", `${PLATFORM}policy: { tests: required }\n`);
  expect((await diff(".", ".")).stdout).toBe("Nothing changes.\n");
  write(
    "routes/shop/shop.yaml",
    `${ROUTES}  old: { path: /old, redirect: { path: / } }\ntests:\n  - { request: "GET http://shop.example.com/old", expect: { status: 302 } }\n`,
  );
  const { exit, stdout } = await runCli(["test"], { cwd: dir });
  expect({ exit, stdout }).toMatchObject({ exit: 1, stdout: expect.stringContaining("1 test passed") as string });
  expect(stdout).toContain("error[test/required]");
  expect(await runCli(["build", "--out", "out", "--check", "off"], { cwd: dir })).toMatchObject({ exit: 1 });
});

test("a review says what a branch changes since it left its base, not what came to the base meanwhile", async () => {
  commit();
  git("branch", "-m", "main");
  git("checkout", "-qb", "change");
  write("routes/shop/more.yaml", "host: more.example.com\nroutes:\n  more: { pathPrefix: /, service: more }\n");
  git("add", ".");
  git("commit", "-qm", "more");
  git("checkout", "-q", "main");
  write("routes/shop/shop.yaml", CHANGED);
  git("commit", "-qam", "changed");
  git("checkout", "-q", "change");
  const review = await runCli(["review", "--base", "main", "--out", "out", "--check", "off"], { cwd: dir });
  expect(review).toEqual({
    exit: 0,
    stdout:
      "No problems. 2 problems were there before. 1 class of requests changes (1 gained). Routes treat every other request as before.\n",
    stderr: "",
  });
  expect(readdirSync(join(dir, "out")).toSorted()).toEqual([
    "annotations.txt",
    "comment.md",
    "diagnostics.sarif",
    "diff.json",
    "diff.txt",
    "junit.xml",
    "overrides.json",
    "review.json",
  ]);
  expect(readFileSync(join(dir, "out/diff.txt"), "utf8")).toMatch(/^gained: refused → shop\.more\n/);
});

test("a review of a clone that lacks the base says what to type, and writes nothing", async () => {
  commit();
  const lacking = await runCli(["review", "--base", "origin/main", "--out", "out"], { cwd: dir });
  expect(lacking).toMatchObject({ exit: 3, stdout: "" });
  expect(lacking.stderr).toContain("git fetch origin main:refs/remotes/origin/main");
  const clone = `${dir}-clone`;
  write("routes/shop/shop.yaml", CHANGED);
  git("branch", "old");
  git("branch", "fresh");
  git("commit", "-qam", "second");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${dir}`, clone]);
  execFileSync("git", ["-C", clone, "fetch", "-q", "--depth", "1", "origin", "old:refs/remotes/origin/old"], {
    stdio: "ignore",
  });
  const shallow = await runCli(["review", "--base", "origin/old", "--out", "out"], { cwd: clone });
  expect(shallow).toMatchObject({ exit: 3, stdout: "" });
  expect(shallow.stderr).toContain("git fetch --unshallow origin old:refs/remotes/origin/old");
  // What is told is typed until it is enough.
  for (const typed of ["--unshallow origin fresh:fresh", ""]) {
    const { exit, stderr } = await runCli(["review", "--base", "fresh", "--out", "out", "--check", "off"], {
      cwd: clone,
    });
    expect({ typed, exit }).toEqual({ typed, exit: typed === "" ? 0 : 3 });
    if (typed === "") break;
    expect(stderr).toContain(`Type: git fetch ${typed}\n`);
    execFileSync("git", ["-C", clone, "fetch", "-q", ...typed.split(" ")], { stdio: "ignore" });
  }
  rmSync(clone, { recursive: true });
});
