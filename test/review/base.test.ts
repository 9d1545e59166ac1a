import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReviewPage } from "../../compiler/generated/types.ts";
import { runCli } from "../support/cli.ts";

/** `base/`: shop has /cart. `routes/`: search takes /cart/find, which surprises shop. */
const scenario = join(import.meta.dirname, "../rules/review/surprise/a-prefix-on-its-host");
const taken = { "routes/search/search.yaml": readFileSync(join(scenario, "routes/search/search.yaml"), "utf8") };
const shops = readFileSync(join(scenario, "routes/shop/shop.yaml"), "utf8");
const ownEdit = { "routes/shop/shop.yaml": `${shops}  ads: { pathPrefix: /ads, service: ads }\n` };
const trivial = { "routes/platform/team.yaml": "contact: '#platform'\n" };
const broken = { "routes/search/broken.yaml": "host: shop.example.com\nroutes: 1\n" };

let dir = "";
let store = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "base-"));
  store = pathToFileURL(`${dir}-store`).href;
  git("init", "-q", "-b", "main");
  commit({ "README.md": "# Routes\n" });
});
afterEach(() => {
  for (const folder of [dir, `${dir}-store`]) rmSync(folder, { recursive: true, force: true });
});

function git(...words: string[]): string {
  const who = ["-c", "user.name=ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...words], {
    cwd: dir,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** Its name. An empty text removes a file. */
function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    if (text === "") rmSync(join(dir, path));
    else writeFileSync(join(dir, path), text);
  }
  git("add", "-A");
  git("commit", "-q", "-m", "x");
  return git("rev-parse", "HEAD");
}

function routes(): string {
  cpSync(join(scenario, "base/routes"), join(dir, "routes"), { recursive: true });
  return commit({});
}

interface Reviewed {
  readonly exit: number;
  readonly text: string;
  readonly guards: readonly string[];
  readonly page?: ReviewPage;
}

async function review(...args: string[]): Promise<Reviewed> {
  const out = join(dir, "../", `${dir.split("/").at(-1)}-store`, "out");
  rmSync(out, { recursive: true, force: true });
  const { exit, stdout, stderr } = await runCli(["review", "--check", "off", "--out", out, ...args], { cwd: dir });
  const file = join(out, "review.json");
  if (!existsSync(file)) return { exit, text: stderr, guards: [] };
  const page = JSON.parse(readFileSync(file, "utf8")) as ReviewPage;
  return { exit, text: stdout, guards: page.guards.map(({ rule }) => rule), page };
}

describe("what a pull request is compared with", () => {
  test("where it began: what main got since surprises nobody, and hides no surprise", async () => {
    routes();
    git("checkout", "-q", "-b", "change");
    commit(taken);
    git("checkout", "-q", "main");
    commit(ownEdit);
    // As the trusted job has it: main's own clone, and the head in another one below.
    git("clone", "-q", "-b", "change", dir, join(dir, "head"));
    expect(await review("head", "--base", "origin/main")).toMatchObject({ exit: 1, guards: ["review/surprise"] });
    git("-C", "head", "checkout", "-q", "-b", "other", "origin/main~1");
    writeFileSync(join(dir, "head/routes/platform/team.yaml"), "contact: '#platform'\n");
    expect(await review("head", "--base", "origin/main")).toMatchObject({ exit: 0, guards: [] });
  });

  test("a comment in shop's team.yaml, which shop is not asked to review, makes nothing known to shop", async () => {
    routes();
    git("checkout", "-q", "-b", "change");
    const team = readFileSync(join(dir, "routes/shop/team.yaml"), "utf8");
    commit({ ...taken, "routes/shop/team.yaml": `${team}# x\n` });
    expect(await review("--base", "main")).toMatchObject({ exit: 1, guards: ["review/surprise"] });
  });

  test("an error on main is no silence: it is a guard that could not look", async () => {
    routes();
    commit(broken);
    git("checkout", "-q", "-b", "change");
    commit(taken);
    const { exit, guards, text, page } = await review("--base", "main", "--leave-guards");
    expect([exit, guards]).toEqual([0, ["review/not-compared"]]);
    expect(text).toMatch(
      /^1 guard to be allowed\. 1 problem was there before\. Not compared with main \(\w+\): it has errors\.$/m,
    );
    expect(page?.guards[0]?.text).toContain("the first in routes/search/broken.yaml.");
    commit({ "routes/search/broken.yaml": "" });
    expect(await review("--base", "main")).toMatchObject({ exit: 1, guards: ["review/not-compared"] });
    expect(await review("--base", "main", "--allow", "review/not-compared=it is mended")).toMatchObject({ exit: 0 });
  });

  test("the first one, which brings the routes, has nothing before it", async () => {
    git("checkout", "-q", "-b", "change");
    await runCli(["init", "--ci", "github"], { cwd: dir });
    commit({});
    expect(await review("--base", "main")).toMatchObject({
      exit: 0,
      guards: [],
      text: expect.stringMatching(/^No problems\. There were no routes before: main \(\w+\)\.$/m) as string,
    });
  });

  test("a branch from before the routes does not make all of them new", async () => {
    const first = git("rev-parse", "HEAD");
    routes();
    git("checkout", "-q", "-b", "change", first);
    git("checkout", "-q", "main", "--", "routes");
    commit(taken);
    expect(await review("--base", "main")).toMatchObject({
      exit: 3,
      text: `This began at ${first.slice(0, 10)}, before main had routes/: merge main into it.\n`,
    });
  });
});

describe("what a push to main is compared with: what the channel names", () => {
  const live = (...args: string[]) => review("--store", store, "--channel", "canary", "--leave-guards", ...args);
  /** `allowed`: an overrides.json. */
  async function publish(...args: string[]) {
    const release = `${dir}-store/release`;
    await runCli(["build", "--check", "off", "--out", release], { cwd: dir });
    return runCli(["publish", release, "--to", store, "--channel", "canary", "--unsigned", "--unchecked", ...args], {
      cwd: dir,
    });
  }

  test("a second push, one of shop's own too, does not hide the first", async () => {
    routes();
    await publish();
    expect(await live()).toMatchObject({ exit: 0, guards: [] });
    const first = commit(taken);
    for (const more of [trivial, ownEdit]) {
      commit(more);
      const { guards, page } = await live();
      expect(guards).toEqual(["review/surprise"]);
      expect(page?.guards[0]?.commits).toEqual([first]);
    }
    commit({ "routes/search/search.yaml": "" });
    expect((await live()).guards).toEqual([]);
  });

  test("a commit that cannot be compared may bring anything", async () => {
    routes();
    await publish();
    const bad = commit({ ...taken, ...broken });
    commit({ "routes/search/broken.yaml": "", ...ownEdit });
    const { guards, page } = await live();
    expect(guards).toEqual(["review/surprise"]);
    expect(page?.guards[0]?.commits).toEqual([bad]);
  });

  test("a merge is one step, by what it brings to main", async () => {
    routes();
    await publish();
    git("checkout", "-q", "-b", "change");
    commit(taken);
    git("checkout", "-q", "main");
    commit(ownEdit);
    git("merge", "-q", "--no-ff", "-m", "x", "change");
    expect((await live()).page?.guards[0]?.commits).toEqual([git("rev-parse", "HEAD")]);
  });

  test("a channel that names nothing yet is begun, and what guards took for live must be so when it is published", async () => {
    routes();
    expect(await live()).toMatchObject({ exit: 0, guards: [], page: { live: { channel: "canary" } } });
    const allowed = ["--overrides", `${dir}-store/out/overrides.json`];
    expect(await publish(...allowed)).toMatchObject({ exit: 0 });
    expect(await publish(...allowed)).toMatchObject({
      exit: 3,
      stderr: expect.stringMatching(
        /^error\[publish\/channel-moved\] Channel "canary" was moved to release /,
      ) as string,
    });
    await live();
    expect(await publish(...allowed)).toMatchObject({ exit: 0 });
    expect(await publish(...allowed, "--channel", "production")).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('is of a review for the channel "canary", not for "production"') as string,
    });
  });

  test("a release that is of no commit here cannot be compared", async () => {
    routes();
    writeFileSync(join(dir, "routes/platform/team.yaml"), "contact: '#platform'\n");
    await publish();
    expect(await live()).toMatchObject({
      exit: 3,
      text: expect.stringMatching(
        /^Channel "canary" names a release that is of \w+-dirty, which is no commit here: /,
      ) as string,
    });
  });

  test.each([
    ["--store", "file:///s"],
    ["--channel", "c"],
    ["--store", "file:///s", "--channel", "c", "--base", "main"],
  ])("half of it, or both, is wrong usage: %s %s", async (...args) => {
    expect(await review(...args)).toMatchObject({
      exit: 2,
      text: expect.stringMatching(/^Compare with what\?/) as string,
    });
  });
});
