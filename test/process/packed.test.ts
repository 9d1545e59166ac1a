import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultPlatform } from "../support/scenario.ts";

const repository = join(import.meta.dirname, "../..");
let dir = "";

/** The package as npm would publish it, installed in an empty project. */
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "packed-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", dir], { cwd: repository });
  const tarball = readdirSync(dir).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(dir, "package.json"), '{"private":true}');
  const flags = ["--silent", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", ...flags, `./${tarball}`], { cwd: dir });
  mkdirSync(join(dir, "routes/shop"), { recursive: true });
  writeFileSync(join(dir, "routes/shop/shop.yaml"), "hots: shop.example.com\n");
  const good = join(dir, "good/routes");
  for (const team of ["platform", "shop"]) mkdirSync(join(good, team), { recursive: true });
  writeFileSync(join(good, "platform/platform.yaml"), readFileSync(defaultPlatform));
  writeFileSync(
    join(good, "shop/shop.yaml"),
    "host: shop.example.com\nroutes: { all: { pathPrefix: /, service: storefront } }\n",
  );
}, 120_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(join(dir, "node_modules/.bin", program), args, {
    cwd: dir,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe("the installed package", () => {
  test("runs by npx under both names", () => {
    const npx = (...args: string[]): string =>
      execFileSync("npx", ["--no-install", ...args], { cwd: dir, encoding: "utf8" });
    expect(npx("route-lint", "--help")).toContain("Usage: route-lint");
    expect(npx("signalbox", "--help")).toContain("Usage: signalbox");
  });

  test("holds the pages and schemas that its messages name", () => {
    const files = readdirSync(join(dir, "node_modules/route-lint"), { recursive: true, encoding: "utf8" });
    expect(files).toEqual(
      expect.arrayContaining(["docs/rules/schema/unknown-key.md", "schemas/route-file.schema.json"]),
    );
    expect(files.filter((path) => path.startsWith("test/") || path.endsWith(".map"))).toEqual([]);
  });

  test.each(["route-lint", "signalbox"])("%s: problems on stdout, exit 1, colours only when asked", (program) => {
    const args = program === "signalbox" ? ["lint", "--check", "off"] : ["--check", "off"];
    const { status, stdout, stderr } = run(program, args);
    expect(stdout).toContain("error[schema/unknown-key] routes/shop/shop.yaml:1:1\n");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).not.toContain("\u001b");
    expect(run(program, args, { FORCE_COLOR: "1" }).stdout).toContain("\u001b[");
  });

  test("wrong usage is exit 2, what cannot be run exit 3", () => {
    expect(run("signalbox", ["lint", "--nonsense"]).status).toBe(2);
    const missing = run("signalbox", ["lint", "good", "--check", "fast"], { SIGNALBOX_HAPROXY: "/no/haproxy" });
    expect(missing).toEqual({ status: 3, stdout: "", stderr: expect.stringMatching(/^.*"\/no\/haproxy".*\n$/) });
  });

  test("a throw that nobody expected is one line, and exit 3", () => {
    // Throws as soon as the program is ready for it.
    const code =
      'process.on("newListener",(e)=>{if(e==="uncaughtException")setImmediate(()=>{throw new Error("boom")})})';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
    expect(run("route-lint", [], env)).toMatchObject({
      status: 3,
      stderr: "This is a bug in signalbox: boom; please report it.\n",
    });
    expect(run("route-lint", [], { ...env, SIGNALBOX_DEBUG: "1" }).stderr).toMatch(/boom[^]*\n {4}at /);
  });

  test("a reader that goes away is no failure", async () => {
    const child = spawn(join(dir, "node_modules/.bin/route-lint"), ["--check", "off"], { cwd: dir });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const status = await new Promise((resolve) => child.on("exit", resolve));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });
});
