import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionlint } from "../support/programs.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly concurrency?: { readonly "cancel-in-progress": boolean };
  readonly env?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly "cancel-in-progress": boolean };
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});
/** check.yml is of this tool's own code; the others hold in a company's repository as they are. */
const ofRoutes = workflows.filter(({ name }) => name !== "check.yml");
const jobs = ofRoutes.flatMap(({ name, text, workflow }) =>
  Object.entries(workflow.jobs).map(([job, value]) => ({ name: `${name} ${job}`, text, workflow, job: value })),
);

describe.each(actionlint())("actionlint $version", ({ path }) => {
  test("has nothing to say", () => {
    const { status, stdout } = spawnSync(path, ["-no-color"], { cwd: root, encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});

test.each(workflows)("$name pins actions by commit, and keeps no token in the work tree", ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap(({ steps: all }) => all);
  for (const [line] of text.matchAll(/\buses: .*/g))
    expect(line).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  for (const { with: inputs } of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
    expect(inputs?.["persist-credentials"]).toBe(false);
});

// What each job may do, and nothing else.
test("least permissions", () => {
  for (const { name, workflow } of ofRoutes) expect([name, workflow.permissions]).toEqual([name, {}]);
  const shown = jobs.map(
    ({ name, job }) =>
      `${name}: ${Object.entries(job.permissions ?? {})
        .flat()
        .join(" ")}`,
  );
  expect(shown.toSorted()).toEqual([
    "approvals.yml approvals: contents read pull-requests read statuses write",
    "comment.yml comment: actions read contents read pull-requests write",
    "main.yml check: contents read",
    "main.yml findings: security-events write contents read actions read",
    "main.yml not-published: ",
    "main.yml promote: contents read id-token write",
    "main.yml publish: contents read pull-requests read id-token write",
    "promote.yml promote: contents read id-token write",
    "pull-request.yml findings: security-events write contents read actions read",
    "pull-request.yml review: contents read",
    "renew.yml renew: contents read id-token write",
    "reviewed.yml reviewed: ",
  ]);
});

// No logic lives here, and nothing that a person wrote gets into a shell.
const COMMANDS = [
  /^npm ci$/,
  /^docker pull --quiet "\$SIGNALBOX_IMAGE"$/,
  /^npx --no-install signalbox (?:review|lint|test|build|comment|approvals|publish|promote|renew)(?: [\w./-]+| "\$[A-Z_]+")*(?: > diagnostics\.sarif| >> "\$GITHUB_OUTPUT")?$/,
  /^cat review\/annotations\.txt$/,
  /^echo "::notice title=[\w ]+::[\w .]+"$/,
  /^echo "id=\$\(node -p "require\('\.\/release\/release\.json'\)\.release"\)" >> "\$GITHUB_OUTPUT"$/,
];

test.each(jobs)("$name only calls commands", ({ job }) => {
  for (const { run } of job.steps)
    if (run)
      expect(
        COMMANDS.some((one) => one.test(run)),
        run,
      ).toBe(true);
  expect(job["timeout-minutes"]).toBeGreaterThan(0);
});

test("secrets are there for the step that signs or comments, and for no other", () => {
  const holders = jobs.flatMap(({ name, workflow, job }) => {
    expect(JSON.stringify([workflow.env, job.env])).not.toContain("secrets.");
    return job.steps.flatMap(({ run = "", env }) =>
      Object.entries(env ?? {}).flatMap(([variable, value]) =>
        /secrets\.|github\.token/.test(value) ? [`${name}: ${variable} for ${run.split(" ")[3]}`] : [],
      ),
    );
  });
  expect(holders.toSorted()).toEqual([
    "approvals.yml approvals: GITHUB_TOKEN for approvals",
    "approvals.yml approvals: SIGNALBOX_TEAMS_TOKEN for approvals",
    "comment.yml comment: GITHUB_TOKEN for comment",
    "comment.yml comment: GITHUB_TOKEN for comment",
    "comment.yml comment: SIGNALBOX_TEAMS_TOKEN for comment",
    "main.yml promote: SIGNALBOX_KEY for promote",
    "main.yml publish: GITHUB_TOKEN for approvals",
    "main.yml publish: SIGNALBOX_KEY for publish",
    "main.yml publish: SIGNALBOX_TEAMS_TOKEN for approvals",
    "promote.yml promote: SIGNALBOX_KEY for promote",
    "renew.yml renew: SIGNALBOX_KEY for renew",
  ]);
});

test("what main publishes is reviewed against what is live, and never without the guards' answer", () => {
  const publish = jobs.find(({ name }) => name === "main.yml publish");
  const lines = publish?.job.steps.flatMap(({ run = "" }) => (run.includes(" signalbox ") ? [run.slice(27)] : []));
  expect(lines).toEqual([
    'review --store "$SIGNALBOX_STORE" --channel "$SIGNALBOX_CHANNEL" --check off --leave-guards --out review',
    "approvals --from review --out overrides.json",
    "build --docker --out release",
    'publish release --to "$SIGNALBOX_STORE" --channel "$SIGNALBOX_CHANNEL" --overrides overrides.json',
  ]);
  expect(publish?.text).not.toContain("event.before");
});

test("a pull request that is for another branch now is reviewed anew", () => {
  const review = workflows.find(({ name }) => name === "pull-request.yml");
  expect(review?.workflow.on).toMatchObject({ pull_request: { types: expect.arrayContaining(["edited"]) as unknown } });
});

test("what moves a channel is never cancelled half-way, and waits for its environment", () => {
  const moving = jobs.filter(({ job }) =>
    job.steps.some(({ run }) => /signalbox (?:publish|promote|renew) /.test(run ?? "")),
  );
  expect(moving).toHaveLength(4);
  for (const { name, workflow, job } of moving) {
    expect([name, (job.concurrency ?? workflow.concurrency)?.["cancel-in-progress"]]).toEqual([name, false]);
    expect([name, job.environment]).toEqual([name, expect.stringMatching(/^signalbox(?:-next)?$/)]);
  }
});

test("jobs that write about a change run no code of it; approvals read its routes as data", () => {
  const { text, workflow } = workflows.find(({ name }) => name === "comment.yml") ?? { text: "" };
  // What people say changes the comment, too.
  expect(workflow?.on).toEqual({ workflow_run: { workflows: ["pull-request", "reviewed"], types: ["completed"] } });
  expect(text).not.toMatch(/\bref:|head_sha|head\.sha/);
  const approvals = workflows.find(({ name }) => name === "approvals.yml");
  expect(approvals?.workflow.on).toEqual({
    workflow_run: { workflows: ["pull-request", "reviewed"], types: ["completed"] },
  });
  const steps = approvals?.workflow.jobs["approvals"]?.steps ?? [];
  expect(steps.map(({ uses, run, with: inputs }) => run ?? `${uses?.split("@")[0]} ${inputs?.["path"] ?? ""}`)).toEqual(
    [
      "actions/checkout ",
      "actions/setup-node ",
      "npm ci",
      "actions/checkout head",
      "npx --no-install signalbox review head --base origin/main --check off --leave-guards --out review",
      "npx --no-install signalbox approvals --from review --status",
    ],
  );
  // checkout refuses a fork's head there unless it is told that nothing of it is run.
  const fromFork = workflows.filter(({ text: any }) => any.includes("allow-unsafe-pr-checkout"));
  expect(fromFork.map(({ name }) => name)).toEqual(["approvals.yml"]);
  expect(steps.find(({ with: inputs }) => inputs?.["path"] === "head")?.with?.["allow-unsafe-pr-checkout"]).toBe(true);
  for (const { text: any } of workflows) expect(any).not.toContain("pull_request_target");
});
