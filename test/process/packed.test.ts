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
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", dir], { cwd: repository });
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
    `host: shop.example.com
routes: { all: { pathPrefix: /, service: storefront }, item: { pathRegex: "^/items/[0-9]+$", service: items } }
`,
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

test("the built programs can be run as they are: npx in a clone does, and a build makes them anew", () => {
  for (const name of ["route-lint", "signalbox"])
    expect(execFileSync(join(repository, `dist/bin/${name}.js`), ["--help"], { encoding: "utf8" })).toContain(
      "Usage: ",
    );
});

describe("the installed package", () => {
  test("runs by npx under both names", () => {
    const npx = (...args: string[]): string =>
      execFileSync("npx", ["--no-install", ...args], { cwd: dir, encoding: "utf8" });
    expect(npx("route-lint", "--help")).toContain("Usage: route-lint");
    expect(npx("signalbox", "--help")).toContain("Usage: signalbox");
    // As the README says, so that no other package of that name is asked for.
    expect(npx("--package=route-lint", "signalbox", "--help")).toContain("Usage: signalbox");
  });

  test("needs no other package, and says whose code it has", () => {
    expect(readdirSync(join(dir, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["route-lint"]);
    const notices = readFileSync(join(dir, "node_modules/route-lint/dist/bin/THIRD-PARTY-LICENSES.txt"), "utf8");
    expect(notices).toMatch(/^yaml \d[.\d]* \(ISC\)\n\nCopyright Eemeli Aro/m);
    expect(notices).toMatch(/^@aws-sdk\/client-s3 \d[.\d]* \(Apache-2.0\)$/m);
  });

  test("what is loaded later is there: expressions, S3, the lock of a directory", () => {
    const built = run("signalbox", ["build", "good", "--out", "release", "--check", "off"]);
    expect(built).toMatchObject({ status: 0, stderr: "" });
    const to = (url: string): string[] => [
      "publish",
      "release",
      "--to",
      url,
      "--channel",
      "stable",
      "--unsigned",
      "--unchecked",
    ];
    expect(run("signalbox", to(`file://${dir}/store`)).status).toBe(0);
    const s3 = { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1", AWS_REGION: "eu-1", AWS_MAX_ATTEMPTS: "1" };
    const access = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret" };
    const refused = run("signalbox", to("s3://bucket/prefix"), { ...s3, ...access });
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringContaining("nobody listens there") });
  });

  test("holds the pages and schemas that its messages name", () => {
    const files = readdirSync(join(dir, "node_modules/route-lint"), { recursive: true, encoding: "utf8" });
    expect(files).toEqual(
      expect.arrayContaining(["docs/rules/schema/unknown-key.md", "schemas/route-file.schema.json"]),
    );
    expect(run("signalbox", ["explain", "schema/unknown-key"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^# schema\/unknown-key\n/),
    });
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
