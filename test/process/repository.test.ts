import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { haproxies } from "../support/programs.ts";

/**
 * A company's own repository, from the packed package alone: `signalbox init` writes it, and its pipelines' commands pass in it. They are
 * read from the files that it wrote. Nobody is asked over the network: there is no registry.
 */
const repository = join(import.meta.dirname, "../..");
const [haproxy] = haproxies();
const path = [dirname(haproxy?.path ?? ""), process.env["PATH"]].join(delimiter);
let dir = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "company-"));
  if (!haproxy) return;
  shell(`npm pack --silent --ignore-scripts --pack-destination ${dir}`, repository);
  shell("mkdir main && mv *.tgz main && git init --quiet --initial-branch=main main", dir);
  shell("npm install --silent --save-dev ./*.tgz", join(dir, "main"));
  // Of npx, which loads all of npm, one line has the real one: elsewhere this finds what it would find.
  mkdirSync(join(dir, "bin"));
  writeFileSync(
    join(dir, "bin/npx"),
    '#!/bin/sh\n[ "$1" = --no-install ] || exit 9\nname=$2\nshift 2\nexec "node_modules/.bin/$name" "$@"\n',
  );
  chmodSync(join(dir, "bin/npx"), 0o755);
}, 300_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }), 60_000);

/** In a CI's shell, without a registry. */
function shell(line: string, cwd: string, more: Readonly<Record<string, string>> = {}): string {
  const env = {
    ...process.env,
    ...{ npm_config_registry: "http://127.0.0.1:1", npm_config_offline: "true", npm_config_audit: "false" },
    ...{ HOME: dir, GIT_CONFIG_GLOBAL: "/dev/null", CI: "true" },
    PATH: path,
    ...more,
  };
  return execFileSync("bash", ["-eo", "pipefail", "-c", line], {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const lightNpx = () => ({ PATH: [join(dir, "bin"), path].join(delimiter) });

const commit = "git add --all && git -c user.name=anna -c user.email=anna@acme.example commit --quiet -m";

interface Step {
  readonly line: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The commands of a workflow, in order. */
function ofWorkflow(path: string): Step[] {
  const { jobs } = parse(readFileSync(path, "utf8")) as {
    jobs: Record<string, { steps: { run?: string; env?: Record<string, string> }[] }>;
  };
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run, env = {} }) => (run === undefined ? [] : [{ line: run, env }]));
}

function ofGitlab(path: string): Step[] {
  const file = parse(readFileSync(path, "utf8")) as Record<string, Record<string, string[]>>;
  const { default: all, review, check, publish } = file;
  const lines = [...(all?.["before_script"] ?? []), ...(review?.["script"] ?? []), ...(review?.["after_script"] ?? [])];
  return [...lines, ...(check?.["script"] ?? []), ...(publish?.["script"] ?? [])].map((line) => ({ line }));
}

function ofJenkins(path: string): Step[] {
  return [...readFileSync(path, "utf8").matchAll(/\bsh '([^']*)'/g)].map(([, line = ""]) => ({ line }));
}

/** What cannot run here: what asks the network, or GitHub. `test/workflows` runs these too, and the others in Docker. */
const NOT_HERE = /^(?:sudo )?apt-get |^docker pull |signalbox (?:comment|approvals|review head) /;

/** What a CI sets where these run; `{}` is the commit that main was at. */
const CASES = [
  {
    ci: "github",
    steps: (at: string) => {
      const folder = join(at, ".github/workflows");
      return readdirSync(folder)
        .toSorted()
        .flatMap((name) => ofWorkflow(join(folder, name)));
    },
    env: {
      GITHUB_BASE_REF: "main",
      ...{ SIGNALBOX_CHANNEL: "canary", SIGNALBOX_NEXT_CHANNEL: "production", FROM: "canary", TO: "stable" },
    },
  },
  {
    ci: "gitlab",
    steps: (at: string) => ofGitlab(join(at, ".gitlab-ci.yml")),
    env: { CI_MERGE_REQUEST_DIFF_BASE_SHA: "{}" },
  },
  { ci: "jenkins", steps: (at: string) => ofJenkins(join(at, "Jenkinsfile")), env: { CHANGE_TARGET: "main" } },
];

describe.skipIf(!haproxy)("a repository of one's own", () => {
  test("init writes it, and npx route-lint finds no problem in it", () => {
    const at = join(dir, "main");
    for (const { ci } of CASES) shell(`npx --no-install signalbox init --ci ${ci}`, at, lightNpx());
    expect(shell("npx route-lint", at)).toMatch(/^No problems: checked 4 routes of 2 teams in 4 files\.\nChecked by /);
    shell(`npx --no-install signalbox keys new --out keys && ${commit} begin`, at, lightNpx());
    const committed = shell("git ls-files", at).split("\n");
    expect(committed).toEqual(expect.arrayContaining([".github/CODEOWNERS", "Jenkinsfile", "package-lock.json"]));
    expect(committed.filter((path) => /node_modules|\.key$/.test(path))).toEqual([]);
  });

  test.each(CASES)(
    "$ci: each command of its pipelines passes as it is written",
    ({ ci, steps, env }) => {
      const at = join(dir, ci);
      shell(`git clone --quiet main ${ci} && git -C ${ci} checkout --quiet -b change`, dir);
      const file = join(at, "routes/shop/shop.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("/api/cart", "/api/basket"));
      shell(`${commit} change`, at);
      const base = shell("git rev-parse main", at).trim();
      const key = readFileSync(join(dir, "main/keys/signalbox.key"), "utf8");
      const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace("{}", base)]));
      const all = steps(at).filter(({ line }) => !NOT_HERE.test(line));
      const ran = all.filter(({ line }, i) => line !== "npm ci" || all.findIndex((one) => one.line === line) === i);
      const output = join(dir, `${ci}.output`);
      // What approvals leaves where no guard found anything.
      writeFileSync(join(at, "overrides.json"), JSON.stringify({ format: 1, overrides: [] }));
      expect(ran.map(({ line }) => line)).toEqual(
        expect.arrayContaining(["npm ci", expect.stringContaining("signalbox review")]),
      );
      expect(existsSync(join(at, "node_modules"))).toBe(false);
      // One after the other they write into one folder: that of the pull request, and that of main.
      let comments = "";
      for (const { line, env: own = {} } of ran) {
        const fixed = Object.fromEntries(Object.entries(own).filter(([, value]) => !value.includes("${{")));
        const [, release = ""] = /^id=(.*)$/m.exec(existsSync(output) ? readFileSync(output, "utf8") : "") ?? [];
        shell(line.replaceAll(" --docker", ""), at, {
          ...{ ...given, ...fixed, SIGNALBOX_KEY: key, SIGNALBOX_STORE: `file://${dir}/store-${ci}`, ...lightNpx() },
          ...{ GITHUB_OUTPUT: output, RELEASE: release },
        });
        if (line.includes("signalbox review ")) comments += readFileSync(join(at, "review/comment.md"), "utf8");
      }
      expect(comments).toContain("/api/basket");
      expect(readFileSync(join(at, "review/junit.xml"), "utf8")).toContain('tests="');
    },
    180_000,
  );
});
