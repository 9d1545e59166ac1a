import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ReviewPage } from "../../compiler/generated/types.ts";
import { runCli } from "../support/cli.ts";
import { GitHub, jumpOverWaits, type Commit, type Review } from "./github.ts";

const head = "0123456789abcdef0123456789abcdef01234567";
const older = "f".repeat(40);
const merged = "a".repeat(40);
const shop = { name: "shop", people: ["@Sue", "@acme/shop", "#shop"] };
const surprise = { rule: "review/surprise", text: "error[review/surprise]\n", teams: [shop] };
const blast = { rule: "review/blast-radius", text: "error[review/blast-radius]\n", teams: [] };
const page: ReviewPage = {
  ...{ format: 1, passes: false, outcome: "1 guard to be allowed.", errors: 0, brought: "", changes: "", teams: [] },
  ...{ guards: [surprise], old: { count: 0, text: "" }, checked: "Not checked.", base: "main" },
};

let github: GitHub;
let dir = "";
let env: Record<string, string>;
beforeEach(async () => {
  jumpOverWaits();
  github = new GitHub();
  github.pulls = [{ number: 7, head: { sha: head }, user: { login: "mallory" } }];
  github.permissions = { mallory: "write", sue: "write", ann: "admin", mate: "write", guest: "read" };
  dir = mkdtempSync(join(tmpdir(), "approvals-"));
  env = {
    GITHUB_API_URL: await github.start(),
    GITHUB_REPOSITORY: "acme/routes",
    GITHUB_TOKEN: "t0ken-of-this-test",
    GITHUB_EVENT_PATH: join(dir, "event.json"),
  };
  writeFileSync(join(dir, "event.json"), JSON.stringify({ workflow_run: { head_sha: head } }));
  write(page);
});
afterEach(async () => {
  vi.useRealTimers();
  await github.stop();
  rmSync(dir, { recursive: true, force: true });
});

const write = (one: ReviewPage) => writeFileSync(join(dir, "review.json"), JSON.stringify(one));
const run = (...args: string[]) => runCli(["approvals", "--from", ".", ...args], { cwd: dir, env });
const by = (login: string, body = "", more: Partial<Review> = {}): Review => ({
  ...{ state: "APPROVED", body, commit_id: head, node_id: `R_${login}`, submitted_at: "2026-11-29T10:00:00Z" },
  ...{ user: { login, type: "User" }, ...more },
});
const ALLOW = "/signalbox allow review/surprise: shop knows";
const commitBy = (login: string, parents = 1): Commit => ({
  parents: Array.from({ length: parents }, () => ({ sha: older })),
  author: { login },
  committer: { login: "web-flow" },
});

interface Case {
  readonly reviews: readonly Review[];
  readonly commits?: readonly Commit[];
  readonly editors?: Readonly<Record<string, string>>;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

describe("allows it", () => {
  test.each<[string, Case, string]>([
    [
      "an owner who approves the head",
      { reviews: [by("sue")] },
      "sue, 2026-11-29T10:00:00Z: approved as an owner of shop",
    ],
    [
      "a member of a team that owns it",
      { reviews: [by("mate")], teams: { "acme/shop": ["mate"] } },
      "mate, 2026-11-29T10:00:00Z: approved as an owner of shop",
    ],
    [
      "who may merge, with the line",
      { reviews: [by("ann", `Good.\r\n${ALLOW}\r\n`)] },
      "ann, 2026-11-29T10:00:00Z: shop knows",
    ],
    [
      "who merged the base into it",
      { reviews: [by("ann", ALLOW)], commits: [commitBy("mallory"), commitBy("ann", 2)] },
      "ann, 2026-11-29T10:00:00Z: shop knows",
    ],
    [
      "who asked for changes, and then approved",
      { reviews: [by("sue", "", { state: "CHANGES_REQUESTED" }), by("sue"), by("sue", "?", { state: "COMMENTED" })] },
      "sue, 2026-11-29T10:00:00Z: approved as an owner of shop",
    ],
    [
      "an own edit of the text",
      { reviews: [by("ann", ALLOW)], editors: { R_ann: "ann" } },
      "ann, 2026-11-29T10:00:00Z: shop knows",
    ],
  ])("%s", async (_, { reviews, commits = [], editors = {}, teams }, said) => {
    Object.assign(github, { reviews, commits, editors, teams });
    expect(await run("--status")).toEqual({
      exit: 0,
      stdout: `#7: all that guards found is allowed.\n  review/surprise: ${said}\n`,
      stderr: "",
    });
    expect(github.statuses).toMatchObject({ [head]: { state: "success", context: "signalbox/guards" } });
  });
});

describe("does not allow it", () => {
  test.each<[string, Case]>([
    ["nobody's word", { reviews: [] }],
    ["an approval of an older head", { reviews: [by("sue", ALLOW, { commit_id: older })] }],
    ["the author's own, whatever it says", { reviews: [by("mallory", ALLOW)] }],
    ["of who made a commit of it", { reviews: [by("ann", ALLOW)], commits: [commitBy("ann")] }],
    ["of who may only read", { reviews: [by("guest", ALLOW)] }],
    ["of who is no collaborator", { reviews: [by("stranger", ALLOW)] }],
    ["of an app", { reviews: [by("sue", ALLOW, { user: { login: "sue", type: "Bot" } })] }],
    ["without the line, of who is no owner", { reviews: [by("ann", "Good.")] }],
    ["a line for another guard", { reviews: [by("ann", "/signalbox allow review/lost-host: x")] }],
    ["a line without a reason", { reviews: [by("ann", "/signalbox allow review/surprise:   ")] }],
    ["a line that is quoted", { reviews: [by("ann", `> ${ALLOW}`)] }],
    ["a line that somebody else wrote into it", { reviews: [by("ann", ALLOW)], editors: { R_ann: "mallory" } }],
    ["a comment", { reviews: [by("ann", ALLOW, { state: "COMMENTED" })] }],
    ["what was dismissed", { reviews: [by("sue", "", { state: "DISMISSED" })] }],
    ["of who asks for changes since", { reviews: [by("sue"), by("sue", "", { state: "CHANGES_REQUESTED" })] }],
    ["a team that the token may not ask for", { reviews: [by("mate")] }],
    ["a team of which this is no member", { reviews: [by("mate")], teams: { "acme/shop": ["sue"] } }],
  ])("%s", async (_, { reviews, commits = [], editors = {}, teams }) => {
    Object.assign(github, { reviews, commits, editors, teams });
    expect(await run("--status")).toEqual({
      exit: 1,
      stdout: "#7: 1 of 1 that guards found waits for a word.\n  review/surprise: waits (shop)\n",
      stderr: "",
    });
    expect(github.statuses).toMatchObject({ [head]: { state: "failure" } });
  });

  test("an owner's approval of what is no team's", async () => {
    write({ ...page, guards: [surprise, blast] });
    github.reviews = [by("sue")];
    expect((await run()).stdout).toMatch(
      /1 of 2 .* waits for a word\.\n {2}review\/surprise: sue.*\n {2}review\/blast-radius: waits\n$/,
    );
  });

  test("a head that the pull request no longer has", async () => {
    github.reviews = [by("ann", ALLOW)];
    const later = { number: 7, head: { sha: older }, user: { login: "mallory" } };
    const asked = "GET /repos/acme/routes/pulls/7";
    github.faults = [{ to: asked, status: 502, done: () => (github.pulls = [later]) }];
    expect(await run("--status")).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/another head meanwhile/) as string,
    });
    expect(github.statuses).toEqual({});
  });
});

describe("on main", () => {
  beforeEach(() => {
    github.pulls = [
      {
        number: 7,
        head: { sha: head },
        user: { login: "mallory" },
        merged_at: "2026-11-29T11:00:00Z",
        merge_commit_sha: merged,
      },
    ];
    writeFileSync(join(dir, "event.json"), JSON.stringify({ after: merged }));
  });

  test("the approvals of the pull request that brought the commit go to publish", async () => {
    github.reviews = [by("ann", ALLOW)];
    expect(await run("--out", "overrides.json")).toMatchObject({ exit: 0, stderr: "" });
    expect(JSON.parse(readFileSync(join(dir, "overrides.json"), "utf8"))).toEqual({
      format: 1,
      overrides: [{ rule: "review/surprise", by: "ann", at: "2026-11-29T10:00:00Z", reason: "shop knows" }],
    });
  });

  test.each<[string, Record<number, Review[]>, readonly string[], number, RegExp]>([
    ["each has its own word", { 7: [by("ann", ALLOW)], 8: [by("sue")] }, [merged, older], 0, /surprise: sue, /],
    [
      "one has none",
      { 7: [by("ann", ALLOW)], 8: [] },
      [merged, older],
      1,
      /waits \(shop\), brought by aaaaaaaaaa, ffffffffff$/m,
    ],
    [
      "the last alone has one, and did not bring it",
      { 7: [by("ann", ALLOW)], 8: [] },
      [older],
      1,
      /brought by ffffffffff$/m,
    ],
    ["one came by none", { 7: [by("ann", ALLOW)] }, [merged, "d".repeat(40)], 1, /brought by aaaaaaaaaa, dddddddddd$/m],
  ])(
    "each commit that brings it waits for a word of its own pull request: %s",
    async (_, reviewsOf, commits, exit, said) => {
      const second = { number: 8, head: { sha: head }, user: { login: "mallory" }, merged_at: "2026-11-29T11:00:00Z" };
      github.pulls = [...github.pulls, { ...second, merge_commit_sha: older }];
      github.reviewsOf = reviewsOf;
      const live = { channel: "canary", release: "e".repeat(64) };
      write({ ...page, guards: [{ ...surprise, commits: [...commits] }], live });
      const { exit: ended, stdout } = await run("--out", "overrides.json");
      expect([ended, stdout]).toEqual([exit, expect.stringMatching(said)]);
      expect(JSON.parse(readFileSync(join(dir, "overrides.json"), "utf8"))).toMatchObject({ live });
    },
  );

  test("a pull request for another branch than the default one brought nothing to it", async () => {
    github.reviews = [by("ann", ALLOW)];
    const base = { ref: "mallorys", repo: { default_branch: "main" } };
    github.pulls = github.pulls.map((pull) => ({ ...pull, base }));
    expect(await run()).toMatchObject({ exit: 1, stdout: expect.stringMatching(/^No pull request brought/) as string });
  });

  test("a push past pull requests waits where a guard speaks, and only there", async () => {
    github.pulls = [];
    expect(await run()).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/^No pull request brought aaaaaaaaaa: 1 of 1/) as string,
    });
    write({ ...page, guards: [] });
    expect(await run()).toMatchObject({
      exit: 0,
      stdout: "No pull request brought aaaaaaaaaa: no guard found anything.\n",
    });
  });
});

test("errors are no silence of guards", async () => {
  write({ ...page, guards: [], errors: 2 });
  expect(await run("--status")).toMatchObject({
    exit: 1,
    stdout: "#7: it brings 2 errors, so guards could not look at all of it.\n",
  });
  expect(github.statuses).toMatchObject({ [head]: { state: "failure" } });
});

test("what a merge queue put together has its state, for what is in it was asked before", async () => {
  const group = "b".repeat(40);
  writeFileSync(join(dir, "event.json"), JSON.stringify({ workflow_run: { head_sha: group, event: "merge_group" } }));
  expect(await run("--status")).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining("asked again on main") as string,
  });
  expect(github.statuses).toMatchObject({ [group]: { state: "success", context: "signalbox/guards" } });
});

test("the comment says who allowed what", async () => {
  github.reviews = [by("ann", ALLOW)];
  await runCli(["comment", "--from", "."], { cwd: dir, env });
  expect(github.comments[0]?.body).toContain("**Signalbox: good.**");
  expect(github.comments[0]?.body).toContain("Allowed by `ann`, `2026-11-29T10:00:00Z`: `shop knows`");
});

test.each<[string, Readonly<Record<string, readonly string[]>> | undefined, string | undefined, boolean]>([
  ["may", { "acme/shop": ["mate"] }, undefined, true],
  ["may by a token of its own", { "acme/shop": ["mate"] }, "teams-t0ken", true],
  ["may not", undefined, undefined, false],
])("the comment asks a team for its approval where the pipeline %s know who is in it", async (_, teams, token, may) => {
  write({ ...page, guards: [{ ...surprise, teams: [{ name: "shop", people: ["@acme/shop", "#shop"] }] }] });
  Object.assign(github, { teams, teamsToken: token });
  env = { ...env, ...(token !== undefined && { SIGNALBOX_TEAMS_TOKEN: token }) };
  await runCli(["comment", "--from", "."], { cwd: dir, env });
  const body = github.comments[0]?.body ?? "";
  expect(
    body.includes("An owner of `shop` (`@acme/shop`, `#shop`) approves this commit; or somebody who may merge"),
  ).toBe(may);
  expect(
    body.includes("GitHub does not tell this pipeline who is in `@acme/shop`: from them, too, it takes the line."),
  ).toBe(!may);
  github.reviews = [by("mate")];
  expect((await run()).exit).toBe(may ? 0 : 1);
});

test("what the token may not is said, with what the workflow needs", async () => {
  github.faults = [{ to: "POST /repos/acme/routes/statuses", status: 403 }];
  expect(await run("--status")).toEqual({
    exit: 3,
    stdout: expect.any(String) as string,
    stderr: "GitHub answers 403 (a fault of this test); the workflow needs `permissions: statuses: write`.\n",
  });
});
