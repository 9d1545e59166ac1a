import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { GitHub } from "../github/github.ts";
import { runCli } from "../support/cli.ts";
import { checkImage, groovyc } from "../support/programs.ts";
import { added, conflict, Company, routes } from "./company.ts";

const file = join(import.meta.dirname, "../../Jenkinsfile");
const text = readFileSync(file, "utf8");

/** The text of a stage, and the lines that it has a shell run, in order: of the file itself. */
const stages = new Map(
  text
    .split(/^ {4}stage\('/m)
    .slice(1)
    .map((stage) => {
      const lines = [...stage.matchAll(/\bsh '([^']*)'/g)].map(([, line = ""]) => line);
      return [stage.slice(0, stage.indexOf("'")), { stage, lines }] as const;
    }),
);

describe.each(groovyc())("Groovy $version", ({ path }) => {
  const compile = (source: string) => {
    const out = mkdtempSync(join(tmpdir(), "groovy-"));
    const { status, stdout, stderr } = spawnSync(path, ["-d", out, source], { encoding: "utf8" });
    rmSync(out, { recursive: true, force: true });
    return { status, said: stdout + stderr };
  };
  test("takes the Jenkinsfile", () => expect(compile(file)).toEqual({ status: 0, said: "" }), 60_000);
});

test("every line that a shell runs is one command", () => {
  const lines = [...stages.values()].flatMap((one) => one.lines);
  expect(lines.length).toBe([...text.matchAll(/\bsh\b(?! *\()/g)].length);
  for (const line of lines)
    expect(line).toMatch(
      /^(?:npm ci|docker pull --quiet "\$SIGNALBOX_IMAGE"|git fetch --quiet origin .*|npx --no-install signalbox [^;&|]*)$/,
    );
});

test("credentials are there for the line that needs them, and where the change's own code has not run", () => {
  const holders = [...stages].flatMap(([name, { stage }]) =>
    [...stage.matchAll(/credentialsId: '([^']+)'/g)].map(([, id = ""]) => `${name}: ${id}`),
  );
  expect(holders).toEqual([
    "comment: signalbox-github",
    "publish: signalbox-github",
    "publish: signalbox-store",
    "publish: signalbox-key",
    "publish: signalbox-store",
    "renew: signalbox-key",
    "renew: signalbox-store",
  ]);
  expect(stages.get("comment")?.stage).toMatch(
    /agent \{ label 'signalbox' \}\s+options \{ skipDefaultCheckout\(\) \}\s+steps \{\s+deleteDir\(\)/,
  );
});

test("agents with credentials run main's code alone", () => {
  const [head = ""] = text.split(/^ {4}stage\('/m);
  expect(head).toContain(`agent { label "\${env.BRANCH_NAME == 'main' ? 'signalbox' : 'docker'}" }`);
  for (const [name, { stage }] of stages)
    if (stage.includes("withCredentials")) {
      const isMains = /when \{\s+branch 'main'/.test(stage);
      expect([name, isMains || /beforeAgent true[^]*agent \{ label 'signalbox' \}/.test(stage)]).toEqual([name, true]);
    }
});

const [image] = checkImage();
/** Milliseconds: a stage starts some programs and containers, one after the other. */
const LONG = 240_000;

describe.skipIf(!image)("the stages' own lines", () => {
  let company: Company;
  beforeEach(() => void (company = new Company(image?.image ?? "", routes)));
  afterEach(() => company.remove());

  /** The lines of stages, up to the first that fails; its code. */
  async function run(names: readonly string[], variables: Readonly<Record<string, string>>) {
    let said = "";
    for (const line of names.flatMap((name) => stages.get(name)?.lines ?? [])) {
      // There is no remote: what would be fetched is there.
      if (line.startsWith("git fetch")) continue;
      const env = { SIGNALBOX_IMAGE: image?.image ?? "", ...variables };
      const { code, text: printed } = await company.shell(line, env);
      said += printed;
      if (code !== 0) return { code, said };
    }
    return { code: 0, said };
  }

  test(
    "a pull request: review, and its comment",
    async () => {
      company.git("checkout", "-q", "-b", "change");
      const head = company.commit("a route", added);
      const change = { CHANGE_TARGET: "main", CHANGE_URL: "https://github.com/acme/routes/pull/7" };
      expect(await run(["install", "review"], change)).toMatchObject({ code: 0 });
      const read = (name: string) => readFileSync(join(company.repository, "review", name), "utf8");
      expect(read("junit.xml")).toContain("<testsuites");
      expect(read("diff.txt")).toContain("shop.example.com/find");
      const github = new GitHub();
      github.pulls = [{ number: 7, head: { sha: head } }];
      company.useApi(await github.start());
      try {
        const commented = await run(["comment"], { ...change, REVIEWED: head, GITHUB_TOKEN: "t0ken-of-this-test" });
        expect(commented).toMatchObject({ code: 0, said: expect.stringContaining("#7: the comment is made.") });
        expect(github.comments.map(({ body }) => body)).toEqual([read("comment.md")]);
      } finally {
        await github.stop();
      }
    },
    LONG,
  );

  test(
    "a conflict fails the review",
    async () => {
      company.git("checkout", "-q", "-b", "change");
      company.commit("a conflict", conflict);
      expect(await run(["review"], { CHANGE_TARGET: "main" })).toMatchObject({ code: 1 });
    },
    LONG,
  );

  test(
    "main: check, publish, and renew by the timer",
    async () => {
      await runCli(["keys", "new", "--out", join(company.folder, "keys")]);
      const store = `file://${join(company.folder, "store")}`;
      const key = readFileSync(join(company.folder, "keys/signalbox.key"), "utf8");
      const github = new GitHub();
      company.useApi(await github.start());
      onTestFinished(() => github.stop().then(() => undefined));
      const ofJenkins = { GIT_COMMIT: company.git("rev-parse", "HEAD"), GIT_URL: "git@github.com:acme/routes.git" };
      const main = { ...ofJenkins, SIGNALBOX_STORE: store, SIGNALBOX_KEY: key, GITHUB_TOKEN: "t0ken-of-this-test" };
      const published = await run(["install", "check", "publish"], main);
      expect(published).toMatchObject({ code: 0, said: expect.stringContaining('Channel "canary" now names release') });
      expect(published.said).not.toContain(key.trim());
      expect(readFileSync(join(company.repository, "junit.xml"), "utf8")).toContain("GET http://shop.example.com/cart");
      expect(await run(["renew"], main)).toMatchObject({
        code: 0,
        said: expect.stringMatching(/"canary" holds until .* \(number 2\)/),
      });
    },
    LONG,
  );
});
