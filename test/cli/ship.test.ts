import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

const example = join(import.meta.dirname, "../../routes");
const CATALOGUE = "services:\n  frontend:\n    - { address: 127.0.0.1, port: 8081 }\n";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "ship-"));
  cpSync(example, join(dir, "routes"), { recursive: true });
  writeFileSync(join(dir, "catalogue.yaml"), CATALOGUE);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const run = (line: string) => runCli(line.split(" "), { cwd: dir });

describe("build", () => {
  test("writes a release and says its name and what is in it", async () => {
    const { exit, stdout, stderr } = await run("build --out out --check off");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toMatch(
      /^[0-9a-f]{64}\n {2}\d+ files, [\d.]+ KiB, \d of them templates for consul-template\n {2}services: .*frontend.*\n {2}not checked by haproxy: --check off\n {2}written to out\n$/,
    );
    expect(existsSync(join(dir, "out/manifest.json"))).toBe(true);
    expect(existsSync(join(dir, "out/routes.json"))).toBe(true);
  });

  test("says which secrets a node needs", async () => {
    const { stdout } = await run(`build ${join(import.meta.dirname, "../golden/secure")} --out out --check off`);
    expect(stdout).toContain(
      "\n  files that each node needs in its secrets/: internal.pem, monitoring.users, ops.users, public.pem\n",
    );
  });

  test("the same routes give the same release", async () => {
    const first = await run("build --out a --check off");
    const second = await run("build --out b --check off");
    expect(second.stdout.split("\n")[0]).toBe(first.stdout.split("\n")[0]);
  });

  test("with a catalogue it is static and holds the addresses", async () => {
    const { exit, stdout } = await run("build --out out --check off --catalogue catalogue.yaml");
    expect(exit).toBe(0);
    expect(stdout).toContain("static: no Consul is needed on the node");
    expect(readFileSync(join(dir, "out/haproxy/10-shop.cfg"), "utf8")).toContain("127.0.0.1:8081");
  });

  test("a mistake in the catalogue is shown at its line, and nothing is written", async () => {
    writeFileSync(join(dir, "catalogue.yaml"), CATALOGUE.replace("8081", "80810"));
    const { exit, stdout } = await run("build --out out --check off --catalogue catalogue.yaml");
    expect(exit).toBe(1);
    expect(stdout).toContain("error[catalogue/invalid] catalogue.yaml:3:");
    expect(existsSync(join(dir, "out"))).toBe(false);
  });

  test("problems in the routes are reported as lint does, and nothing is written", async () => {
    writeFileSync(join(dir, "routes/shop/more.yaml"), "hots: x\n");
    const { exit, stdout } = await run("build --out out --check off");
    expect(exit).toBe(1);
    expect(stdout).toContain("error[schema/unknown-key] routes/shop/more.yaml:1:1");
    expect(existsSync(join(dir, "out"))).toBe(false);
  });

  test("what stands at --out and is no release stays", async () => {
    writeFileSync(join(dir, "mine"), "precious");
    const { exit, stdout, stderr } = await run("build --out mine --check off");
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toMatch(/^".*\/mine" exists and is neither empty nor a release directory\..*\n$/);
    expect(readFileSync(join(dir, "mine"), "utf8")).toBe("precious");
  });

  test("a catalogue that is not there is exit 3", async () => {
    const { exit, stderr } = await run("build --out out --catalogue nowhere.yaml");
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^The catalogue "nowhere\.yaml" cannot be read: ENOENT.*\n$/);
  });
});

test.each(["history --channel main --store", "prune --store"])(
  "%s of a directory that is not there is exit 3",
  async (line) => {
    expect(await run(`${line} file:///no/such/store`)).toEqual({
      exit: 3,
      stdout: "",
      stderr: "The store file:///no/such/store cannot be used: there is no such directory.\n",
    });
  },
);

test("try outside of a clone says what lint says", async () => {
  rmSync(join(dir, "routes"), { recursive: true });
  const lint = await run("lint");
  expect(lint.stdout).toContain('There is no folder "routes" in "."');
  expect(await run("try")).toEqual(lint);
});

test("history shows what can be read beside a damaged pointer", async () => {
  const store = pathToFileURL(join(dir, "store")).href;
  await run("build --out out --check off");
  await run(`publish out --to ${store} --channel main --unsigned --author ann`);
  writeFileSync(join(dir, "store/channels/main.json"), "oops");
  const { exit, stdout, stderr } = await run(`history --store ${store} --channel main`);
  expect(exit).toBe(3);
  expect(stdout).toMatch(/\n1 .* ann +the last that can be read\n$/);
  expect(stderr).toMatch(/^The pointer of channel "main" is not JSON\. Copy its last good number, .*\n$/);
  const json = await run(`history --store ${store} --channel main --format json`);
  expect(JSON.parse(json.stdout)).toMatchObject({
    entries: [{ sequence: 1, live: "unknown" }],
    damaged: stderr.trimEnd(),
  });
  expect(json.exit).toBe(3);
});

describe("publish", () => {
  const store = () => pathToFileURL(join(dir, "store")).href;

  test("makes the channel name the release, once", async () => {
    const built = await run("build --out out --check off");
    const id = built.stdout.split("\n")[0] ?? "";
    expect(await run(`publish out --to ${store()} --channel main --unsigned`)).toEqual({
      exit: 0,
      stdout: `Channel "main" now names release ${id} (number 1).\n`,
      stderr: "",
    });
    expect((await run(`publish out --to ${store()} --channel main --unsigned`)).stdout).toBe(
      `Channel "main" already named release ${id} (number 1).\n`,
    );
  });

  test("a changed file is no release", async () => {
    await run("build --out out --check off");
    writeFileSync(join(dir, "out/routes.json"), "{}");
    const { exit, stderr } = await run(`publish out --to ${store()} --channel main --unsigned`);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^"out" is not a release: "routes\.json" .*\n$/);
    expect(existsSync(join(dir, "store/channels/main.json"))).toBe(false);
  });

  test.each([
    ["--to s3://Bucket --channel main", /names no bucket: its name has 3 to 63 small letters/],
    ["--to s3://b/p --channel main", /names no bucket: its name has 3 to 63 small letters/],
    ["--to file:///x --channel Main!", /not a channel's name/],
  ])("%s is wrong usage", async (flags, message) => {
    await run("build --out out --check off");
    const { exit, stderr } = await run(`publish out ${flags} --unsigned`);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });
});
