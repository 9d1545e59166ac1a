import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GitHub } from "../github/github.ts";
import { runCli } from "../support/cli.ts";
import { act, checkImage } from "../support/programs.ts";
import { added, conflict, Company, routes } from "./company.ts";

const [image] = checkImage();
/** Milliseconds: a job starts a dozen programs and containers, one after the other. */
const LONG = 240_000;

describe.skipIf(!image).each(act())("the jobs' own steps, run by act $version", ({ path }) => {
  let company: Company;
  beforeEach(() => void (company = new Company(image?.image ?? "", routes, path)));
  afterEach(() => company.remove());

  const pullRequest = (head: string) => ({
    pull_request: { number: 7, head: { sha: head, ref: "change" }, base: { ref: "main" } },
  });

  test(
    "a pull request is reviewed, found in code scanning, and told of in one comment",
    async () => {
      company.withCodeScanning();
      company.git("checkout", "-q", "-b", "change");
      const head = company.commit("a route", added);
      const reviewed = await company.run("pull-request", "pull_request", pullRequest(head));
      expect(reviewed.failed, reviewed.text).toEqual([]);
      expect(company.artifact("review/comment.md")).toContain("**Signalbox: good.** No problems.");
      expect(company.artifact("review/comment.md")).toMatch(/Checked by haproxy 2\.6\.\d+ in Docker .* 1 test passed/);
      expect(company.artifact("review/diff.txt")).toContain("shop.example.com/find");
      expect(company.artifact("code-scanning/diagnostics.sarif")).toBe(company.artifact("review/diagnostics.sarif"));

      // The main branch's code makes the comment, by what the read-only job left.
      company.git("checkout", "-q", "main");
      const github = new GitHub();
      github.pulls = [{ number: 7, head: { sha: head } }];
      github.artifacts = [{ id: 3, name: "review", expired: false, workflow_run: { id: 1, head_sha: head } }];
      company.useApi(await github.start());
      try {
        const event = {
          workflow_run: { id: 1, event: "pull_request", conclusion: "success", head_sha: head, head_branch: "change" },
          repository: { full_name: "acme/routes" },
        };
        const told = await company.run("comment", "workflow_run", event, ["--env", "GITHUB_REPOSITORY=acme/routes"]);
        expect(told.failed, told.text).toEqual([]);
        expect(github.comments.map(({ body }) => body)).toEqual([company.artifact("review/comment.md")]);
        const approved = await company.run("approvals", "workflow_run", event, [
          "--env",
          "GITHUB_REPOSITORY=acme/routes",
        ]);
        expect(approved.failed, approved.text).toEqual([]);
        expect(approved.text).toContain("#7: no guard found anything.");
        expect(github.requests).toContain(`POST /repos/acme/routes/statuses/${head}`);
      } finally {
        await github.stop();
      }
    },
    LONG,
  );

  test(
    "a conflict fails the review; without code scanning it stands at the line of who edits",
    async () => {
      company.git("checkout", "-q", "-b", "change");
      const { failed, text } = await company.run(
        "pull-request",
        "pull_request",
        pullRequest(company.commit("a conflict", conflict)),
      );
      expect(failed, text).toEqual(["review"]);
      expect(company.artifact("review/comment.md")).toContain("**Signalbox: not yet good.** 1 error to mend.");
      expect(text).toMatch(/::error file=routes\/search\/search\.yaml,line=2,.*title=route\/conflict::/);
    },
    LONG,
  );

  test(
    "two good changes that conflict once both are merged are caught in the merge queue",
    async () => {
      const base = company.git("rev-parse", "main");
      company.git("checkout", "-q", "-b", "gh-readonly-queue/main/pr-7");
      company.commit("one", added);
      company.commit("two", conflict);
      const event = { merge_group: { base_sha: base, head_sha: company.git("rev-parse", "HEAD") } };
      const { failed, text } = await company.run("pull-request", "merge_group", event);
      expect(failed, text).toEqual(["review"]);
      expect(company.artifact("review/review.json")).toContain("route/conflict");
    },
    LONG,
  );

  test(
    "main is published, the next channel follows the same release, and both are renewed",
    async () => {
      const keys = await runCli(["keys", "new", "--out", join(company.folder, "keys")]);
      expect(keys.exit).toBe(0);
      const store = `file://${join(company.folder, "store")}`;
      const key = readFileSync(join(company.folder, "keys/signalbox.key"), "utf8");
      const args = ["--var", `SIGNALBOX_STORE=${store}`, "--var", "SIGNALBOX_NEXT_CHANNEL=production"];
      const signed = ["-s", `SIGNALBOX_KEY=${key}`];
      const words = [...args, ...signed, "--env", "GITHUB_REPOSITORY=acme/routes"];
      const github = new GitHub();
      company.useApi(await github.start());
      onTestFinished(() => github.stop().then(() => undefined));
      const push = { ref: "refs/heads/main", after: company.git("rev-parse", "HEAD") };
      const published = await company.run("main", "push", push, words);
      expect(published.failed, published.text).toEqual([]);
      expect(published.text).not.toContain(key.trim());
      const history = async (channel: string) => {
        const trust = join(company.folder, "keys/signalbox.pub");
        const words = ["history", "--store", store, "--channel", channel, "--trust", trust, "--format", "json"];
        const { entries } = JSON.parse((await runCli(words)).stdout) as {
          entries: readonly {
            readonly pointer: { readonly release: string; readonly expires: string; readonly commit: string };
          }[];
        };
        return entries.map(({ pointer }) => pointer);
      };
      const [canary] = await history("canary");
      expect(canary).toMatchObject({ commit: push.after, expires: expect.any(String) });
      expect(await history("production")).toEqual([expect.objectContaining({ release: canary?.release })]);

      const renewed = await company.run("renew", "schedule", {}, [...args, ...signed]);
      expect(renewed.failed, renewed.text).toEqual([]);
      for (const channel of ["canary", "production"])
        expect((await history(channel)).map(({ release }) => release)).toEqual([canary?.release, canary?.release]);

      const inputs = { inputs: { from: "canary", to: "stable" } };
      const promoted = await company.run("promote", "workflow_dispatch", inputs, [...args, ...signed]);
      expect(promoted.failed, promoted.text).toEqual([]);
      expect(await history("stable")).toEqual([expect.objectContaining({ release: canary?.release })]);

      // What is merged later goes only where its pull request's reviews allow what guards found.
      const after = company.commit("a route", added);
      const head = { sha: company.git("rev-parse", "HEAD^") };
      github.pulls = [{ number: 7, head, merge_commit_sha: after, merged_at: "2026-11-29T00:00:00Z" }];
      const next = await company.run("main", "push", { ref: "refs/heads/main", after }, words);
      expect(next.failed, next.text).toEqual([]);
      expect(next.text).toContain("#7: no guard found anything.");
      expect((await history("canary")).at(0)).toMatchObject({ commit: after });

      // Without the key nothing moves, and the step says what is wanting.
      const unsigned = await company.run("renew", "schedule", {}, args);
      expect(unsigned.failed).toEqual(["renew"]);
      expect(unsigned.text).toContain("Who signs this?");
    },
    LONG,
  );

  test(
    "without a store main is checked, and a sentence says why nothing is published",
    async () => {
      const push = { ref: "refs/heads/main", after: company.git("rev-parse", "HEAD") };
      const { failed, text } = await company.run("main", "push", push);
      expect(failed, text).toEqual([]);
      expect(text).toContain("The variable SIGNALBOX_STORE of this repository names no store.");
      expect(company.artifact("findings/diagnostics.sarif")).toContain('"version": "2.1.0"');
    },
    LONG,
  );
});
