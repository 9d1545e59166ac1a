import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseInCi } from "../../compiler/commands/base.ts";
import { headOfEvent } from "../../compiler/github/pull-request.ts";
import { CouldNotRun } from "../../compiler/io.ts";

const zeros = "0".repeat(40);
const [one, two] = ["1".repeat(40), "2".repeat(40)];
let dir = "";
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), "base-"))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

// What each CI says of a run (their documentation of variables), and what a review compares with.
test.each<[string, Record<string, string>, object | undefined, string]>([
  ["GitHub: a pull request", { GITHUB_BASE_REF: "main" }, { pull_request: {}, before: one }, "origin/main"],
  ["GitHub: the merge queue", { GITHUB_BASE_REF: "" }, { merge_group: { base_sha: two } }, two],
  ["GitHub: a push", {}, { before: one }, one],
  ["GitLab: a merge request", { CI_MERGE_REQUEST_DIFF_BASE_SHA: two, CI_COMMIT_BEFORE_SHA: zeros }, undefined, two],
  ["GitLab: a push", { CI_COMMIT_BEFORE_SHA: one }, undefined, one],
  ["Jenkins: a pull request", { CHANGE_TARGET: "main", GIT_PREVIOUS_SUCCESSFUL_COMMIT: one }, undefined, "origin/main"],
  ["Jenkins: a branch", { GIT_PREVIOUS_SUCCESSFUL_COMMIT: one }, undefined, one],
])("%s", (_, variables, event, expected) => {
  const path = join(dir, "event.json");
  if (event) writeFileSync(path, JSON.stringify(event));
  expect(baseInCi({ env: { ...variables, ...(event && { GITHUB_EVENT_PATH: path }) } })).toBe(expected);
});

test.each([
  "{",
  "null",
  "5",
  "[]",
  '{"before":5}',
  '{"merge_group":{"base_sha":{}}}',
  '{"pull_request":{"head":{"sha":1}}}',
])("the event %s is none of GitHub's", (text) => {
  const path = join(dir, "event.json");
  writeFileSync(path, text);
  for (const read of [baseInCi, headOfEvent])
    expect(() => read({ env: { GITHUB_EVENT_PATH: path } })).toThrow(
      new RegExp(`^GITHUB_EVENT_PATH names "${path}", which (?:holds no event of GitHub|cannot be read: .+)\\.$`),
    );
  expect(() => baseInCi({ env: { GITHUB_EVENT_PATH: `${path}.gone` } })).toThrow(CouldNotRun);
});

test.each<[string, object | undefined]>([
  ["no CI", undefined],
  ["a new branch", { before: zeros }],
  ["a run by hand", {}],
])("%s tells nothing", (_, event) => {
  const path = join(dir, "event.json");
  if (event) writeFileSync(path, JSON.stringify(event));
  expect(() => baseInCi({ env: event ? { GITHUB_EVENT_PATH: path } : {} })).toThrow(
    "Compare with what? Give --base: a git revision, as origin/main, or a directory.",
  );
});
