import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

const routes = {
  "routes/platform/platform.yaml":
    'listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.test] }\n  a-b: { hosts: [b.test] }\n  a: { hosts: [a.test] }\n',
  "routes/platform/team.yaml": 'owners: ["@acme/platform"]\n',
  "routes/shop/team.yaml": 'owners: ["@acme/shop", "@anna"]\n',
  "routes/shop/shop.yaml": "host: shop.test\nroutes:\n  web: { pathPrefix: /, service: web }\n",
  "routes/a-b/b.yaml": "host: b.test\nroutes:\n  web: { pathPrefix: /, service: web }\n",
  "routes/a-b/team.yaml": "owners: [b@acme.example]\n",
  "routes/a/a.yaml": "host: a.test\nroutes:\n  web: { pathPrefix: /, service: web }\n",
};

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "owners-"));
  for (const [path, text] of Object.entries(routes)) write(path, text);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const read = (path: string) => readFileSync(join(dir, path), "utf8");
const owners = (...args: string[]) => runCli(["owners", ...args], { cwd: dir });
const lint = () => runCli(["lint", "--check", "off"], { cwd: dir });

test("the last line that matches gives each team its folder, and the platform all else", async () => {
  expect(await owners()).toEqual({ exit: 0, stdout: ".github/CODEOWNERS is written: commit it.\n", stderr: "" });
  expect(read(".github/CODEOWNERS").replaceAll(/^#.*\n/gm, "")).toBe(
    `* @acme/platform
/routes/a-b/ b@acme.example
/routes/a-b/team.yaml @acme/platform
/routes/shop/ @acme/shop @anna
/routes/shop/team.yaml @acme/platform
`,
  );
  expect((await lint()).exit).toBe(0);
  expect((await owners()).stdout).toBe(".github/CODEOWNERS is as it should be.\n");
});

test("a change of owners makes lint fail until it is written anew, at the place where it was", async () => {
  await owners("--host", "gitlab");
  write("routes/shop/team.yaml", 'owners: ["@bert"]\n');
  const stale = await lint();
  expect(stale.exit).toBe(1);
  expect(stale.stdout).toContain("error[team/codeowners] .gitlab/CODEOWNERS\n");
  expect((await owners()).stdout).toBe(".gitlab/CODEOWNERS is written: commit it.\n");
  expect((await lint()).exit).toBe(0);
});

test("where .gitlab-ci.yml stands, the file goes to GitLab's place", async () => {
  write(".gitlab-ci.yml", "");
  expect((await owners()).stdout).toBe(".gitlab/CODEOWNERS is written: commit it.\n");
});

test("a person's own file is left alone", async () => {
  write("docs/CODEOWNERS", "* @carla\n");
  const refused = await owners();
  expect(refused).toMatchObject({ exit: 3, stdout: "" });
  expect(refused.stderr).toContain('"docs/CODEOWNERS" was not made by this command');
  expect(read("docs/CODEOWNERS")).toBe("* @carla\n");
  expect((await lint()).exit).toBe(0);
});

test("a platform without owners is named, and nothing is written", async () => {
  rmSync(join(dir, "routes/platform/team.yaml"));
  const unnamed = await owners();
  expect(unnamed.exit).toBe(1);
  expect(unnamed.stdout).toContain("Write `owners:` in routes/platform/team.yaml.");
  expect(existsSync(join(dir, ".github"))).toBe(false);
});
