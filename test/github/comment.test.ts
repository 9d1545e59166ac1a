import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { comment, MARKER } from "../../compiler/review/comment.ts";
import type { ReviewPage } from "../../compiler/generated/types.ts";
import { runCli } from "../support/cli.ts";
import { GitHub, jumpOverWaits, type IssueComment } from "./github.ts";

const head = "0123456789abcdef0123456789abcdef01234567";
const page: ReviewPage = {
  format: 1,
  passes: true,
  outcome: "No problems. Nothing changes.",
  errors: 0,
  guards: [],
  brought: "",
  changes: "",
  teams: [],
  old: { count: 0, text: "" },
  checked: "Checked by haproxy 2.6.12 with sample servers.",
  base: "main (0123456789)",
};
const body = comment(page);

let github: GitHub;
let dir = "";
let env: Record<string, string>;
beforeEach(async () => {
  jumpOverWaits();
  github = new GitHub();
  github.pulls = [
    { number: 7, head: { sha: head } },
    { number: 8, head: { sha: "f".repeat(40) } },
  ];
  dir = mkdtempSync(join(tmpdir(), "comment-"));
  env = {
    GITHUB_API_URL: await github.start(),
    GITHUB_REPOSITORY: "acme/routes",
    GITHUB_TOKEN: "t0ken-of-this-test",
    GITHUB_EVENT_PATH: join(dir, "event.json"),
  };
  writeFileSync(join(dir, "event.json"), JSON.stringify({ workflow_run: { head_sha: head } }));
  writeFileSync(join(dir, "review.json"), JSON.stringify(page));
});
afterEach(async () => {
  vi.useRealTimers();
  await github.stop();
  rmSync(dir, { recursive: true, force: true });
});

const run = (...args: string[]) => runCli(["comment", "--from", ".", ...args], { cwd: dir, env });
const ours = (text: string, id = 1): IssueComment => ({ id, body: text, user: { login: github.login } });
const written = () => github.requests.filter((asked) => !asked.startsWith("GET "));

describe("one comment under the pull request", () => {
  test("is made, left alone while it says the same, and changed in place", async () => {
    expect(await run()).toEqual({ exit: 0, stdout: "#7: the comment is made.\n", stderr: "" });
    expect(github.comments.map((one) => one.body)).toEqual([body]);
    expect((await run()).stdout).toBe("#7: the comment says so already.\n");
    expect(written()).toEqual(["POST /repos/acme/routes/issues/7/comments"]);
    github.comments = [ours(`${MARKER}\n\nof before\n`, 5)];
    expect((await run()).stdout).toBe("#7: the comment is changed.\n");
    expect(github.comments).toEqual([ours(body, 5)]);
  });

  test("is found on the third page; another's with our marker is not ours, nor one that only quotes it", async () => {
    const other = (id: number) => ({ id, body: `${MARKER}\n\nnot yet good\n`, user: { login: "mallory" } });
    github.comments = [
      ...Array.from({ length: 249 }, (_, id) => other(id)),
      ours(`> ${MARKER}`, 300),
      ours(MARKER, 301),
    ];
    const before = structuredClone(github.comments.slice(0, 250));
    expect((await run()).stdout).toBe("#7: the comment is changed.\n");
    expect(github.comments).toEqual([...before, ours(body, 301)]);
  });

  test("of two, which runs at the same time made, one is left", async () => {
    github.comments = [ours(`${MARKER} a`, 1), ours(`${MARKER} b`, 2)];
    await run();
    expect(github.comments).toEqual([ours(body, 1)]);
  });

  test("is made anew where a person removes it between our look and our word", async () => {
    github.comments = [ours(MARKER)];
    github.faults = [{ to: "GET /repos/acme/routes/pulls/7", status: 502, done: () => (github.comments = []) }];
    expect((await run()).stdout).toBe("#7: the comment is made.\n");
    expect(github.comments.map((one) => one.body)).toEqual([body]);
  });

  test("is a person's whose token it is", async () => {
    github.me = "signalbox-acme";
    github.comments = [ours(MARKER)];
    expect((await run()).stdout).toBe("#7: the comment is changed.\n");
  });
});

test("the run that left the review is the newest of that head whose artifact is there still", async () => {
  const left = (id: number, sha: string, expired = false, name = "review") => ({
    ...{ id, name, expired, workflow_run: { id: id * 10, head_sha: sha } },
  });
  const find = async () => (await runCli(["comment", "--print-run"], { cwd: dir, env })).stdout;
  const others = Array.from({ length: 120 }, (_, i) => left(i, "f".repeat(40)));
  github.artifacts = [...others, left(500, head, true), left(501, head, false, "findings")];
  expect(await find()).toBe("run=\n");
  github.artifacts = [...github.artifacts, left(502, head), left(503, head)];
  expect(await find()).toBe("run=5020\n");
  expect(github.comments).toEqual([]);
});

test.each([[["--from", ".", "--print-run"]], [[]]])("comment says one thing: %j", async (args) => {
  expect(await runCli(["comment", ...args], { cwd: dir, env })).toMatchObject({
    exit: 2,
    stderr: expect.stringMatching(/^Say what\?/) as string,
  });
});

describe("whose comment it is", () => {
  test("a pull request that has another head meanwhile is left to its review", async () => {
    github.faults = [
      {
        to: "GET /repos/acme/routes/issues/7",
        status: 502,
        done: () => (github.pulls = [{ number: 7, head: { sha: "e".repeat(40) } }]),
      },
    ];
    expect((await run()).stdout).toBe("#7: it has another head meanwhile, whose review has the last word.\n");
    expect(written()).toEqual([]);
  });

  test("a head that no open pull request has is nobody's", async () => {
    expect(await run("--commit", "d".repeat(40))).toEqual({
      exit: 0,
      stdout: "No open pull request has the head dddddddddd: nothing is said.\n",
      stderr: "",
    });
  });
});

describe("GitHub's faults", () => {
  test("its limit is waited for, and said", async () => {
    const message = "You have exceeded a secondary rate limit.";
    github.faults = [{ to: "POST", status: 403, headers: { "retry-after": "60" }, message }];
    const begun = Date.now();
    const { exit, stderr } = await run();
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^GitHub's limit: POST \S+ again in 60 s\.\n$/);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(60_000);
    expect(github.comments).toHaveLength(1);
  });

  test.each([
    [
      { to: "POST", status: 403 },
      "GitHub answers 403 (a fault of this test); the workflow needs `permissions: pull-requests: write`.\n",
    ],
    [{ to: "GET /repos/acme/routes/pulls", status: 401 }, "GitHub answers 401 (a fault of this test).\n"],
  ])("%o ends it", async (fault, stderr) => {
    github.faults = [fault];
    expect(await run()).toEqual({ exit: 3, stdout: "", stderr });
  });
});

test.each([
  ["{", '"DIR/review.json" is no review that this version of Signalbox reads.\n'],
  [JSON.stringify({ ...page, more: 1 }), '"DIR/review.json" is no review that this version of Signalbox reads.\n'],
])("what is no review is not said: %s", async (text, stderr) => {
  writeFileSync(join(dir, "review.json"), text);
  expect(await run()).toEqual({ exit: 3, stdout: "", stderr: stderr.replace("DIR", dir) });
  expect(github.requests).toEqual([]);
});

test.each([
  [{ GITHUB_TOKEN: "" }, /^GITHUB_TOKEN is not set/],
  [{ GITHUB_REPOSITORY: "acme" }, /^GITHUB_REPOSITORY does not name/],
])("a variable that lacks is named: %o", async (other, stderr) => {
  env = { ...env, ...other };
  const { exit, stderr: said } = await run();
  expect([exit, said]).toEqual([3, expect.stringMatching(stderr)]);
});
