import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { haproxies } from "../support/programs.ts";

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
      "\n  files that each node needs in its secrets/: internal.pem, monitoring.users, ops.users, partners.pem, public.pem, shop-client.pem\n",
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
      stderr:
        "error[publish/store-failed] The store file:///no/such/store cannot be used: there is no such directory.\n",
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
  await run(`publish out --unchecked --to ${store} --channel main --unsigned --expires none --author ann`);
  writeFileSync(join(dir, "store/channels/main.json"), "oops");
  const { exit, stdout, stderr } = await run(`history --store ${store} --channel main`);
  expect(exit).toBe(3);
  expect(stdout).toMatch(/\n1 .* ann +the last that can be read, unchecked\n$/);
  expect(stderr).toMatch(/^The pointer of channel "main" is not JSON\. Copy its last good number, .*\n$/);
  const json = await run(`history --store ${store} --channel main --format json`);
  expect(JSON.parse(json.stdout)).toMatchObject({
    entries: [{ sequence: 1, live: "unknown" }],
    damaged: stderr.trimEnd(),
  });
  expect(json.exit).toBe(3);
});

describe("a channel that is not there", () => {
  const store = () => pathToFileURL(join(dir, "store")).href;

  test.each([
    "history --channel prodction",
    "rollback --channel prodction --unsigned",
    "promote --from prodction --to next --unsigned",
  ])("%s is wrong usage, and says which is", async (line) => {
    await run("build --out out --check off");
    for (const channel of ["production", "canary"])
      await run(`publish out --unchecked --to ${store()} --channel ${channel} --unsigned --expires none`);
    expect(await run(`${line} --store ${store()}`)).toEqual({
      exit: 2,
      stdout: "",
      stderr: `error[publish/no-channel] The store ${store()} has no channel "prodction". Did you mean "production"?\n`,
    });
    const other = await run(`${line.replace("prodction", "x")} --store ${store()}`);
    expect(other.stderr).toBe(
      `error[publish/no-channel] The store ${store()} has no channel "x". Its channels: canary, production.\n`,
    );
  });

  test("a store without any is said to be one, and nothing of it is pruned", async () => {
    mkdirSync(join(dir, "store/releases"), { recursive: true });
    const archive = join(dir, `store/releases/${"a".repeat(64)}.tar.gz`);
    writeFileSync(archive, "");
    const history = await run(`history --channel main --store ${store()}`);
    expect(history).toMatchObject({ exit: 2, stderr: expect.stringContaining("Nothing was published to this store.") });
    const pruned = await run(`prune --older-than 1s --store ${store()}`);
    expect(pruned).toEqual({
      exit: 2,
      stdout: "",
      stderr: `error[publish/no-channel] The store ${store()} has no channel: nothing tells what is needed, so nothing is removed.\n`,
    });
    expect(existsSync(archive)).toBe(true);
  });
});

describe("what no haproxy has read", () => {
  const store = () => pathToFileURL(join(dir, "store")).href;
  const publish = (more = "") => run(`publish out --to ${store()} --channel main --unsigned --expires none${more}`);
  const record = () => JSON.parse(readFileSync(join(dir, "out/release.json"), "utf8")) as { release: string };
  const nowChecked = () =>
    writeFileSync(
      join(dir, "out/release.json"),
      JSON.stringify({ ...record(), checked: { by: "haproxy 3.0.1", servers: "sample" } }),
    );
  const notes = async () => {
    const { stdout } = await run(`history --store ${store()} --channel main`);
    const rows = stdout.trimEnd().split("\n").slice(1);
    return rows.map((row) => /(?:current|unchecked).*$/.exec(row)?.[0] ?? "");
  };

  test("is not published, unless somebody says so, and then history goes on saying so", async () => {
    const built = await run("build --out out --check off");
    const id = built.stdout.split("\n")[0];
    expect(record()).toEqual({ format: 1, release: id });
    const refused =
      'error[publish/unchecked] "out" is refused: no haproxy has read this release. Build it where haproxy is, or give --unchecked.';
    expect(await publish()).toEqual({ exit: 1, stdout: "", stderr: `${refused}\n` });
    expect(existsSync(join(dir, "store"))).toBe(false);
    expect((await publish(" --unchecked")).exit).toBe(0);
    expect(await notes()).toEqual(["current, unchecked"]);
    // Once one has read it, the same release is published anew.
    nowChecked();
    expect((await publish()).stdout).toMatch(/ now names release .* \(number 2\)\.$/m);
    expect(await notes()).toEqual(["current", "unchecked"]);
    expect((await publish(" --unchecked")).stdout).toMatch(/ already named release .* \(number 2\)\.$/m);
  });

  test("nor is a release of an earlier Signalbox, which told nothing", async () => {
    await run("build --out out --check off");
    rmSync(join(dir, "out/release.json"));
    const { exit, stderr } = await publish();
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr:
        'error[publish/unchecked] "out" is refused: there is no "release.json" that tells which haproxy has read this release. Build it where haproxy is, or give --unchecked.\n',
    });
    expect((await publish(" --unchecked")).exit).toBe(0);
  });

  test.each([
    [
      "of another release",
      (text: string) => text.replace(/[0-9a-f]{64}/, "a".repeat(64)),
      /^error\[publish\/bad-record\] "out" is refused: "release\.json" tells of release a{12} and lies beside [0-9a-f]{12}: build the release anew\.\n$/,
    ],
    [
      "that is not JSON",
      () => "{",
      /^error\[publish\/bad-record\] "out" is refused: "release\.json" is not JSON: build the release anew\.\n$/,
    ],
    [
      "of another kind",
      () => '{"format":1,"checked":true}',
      /^error\[publish\/bad-record\] "out" is refused: "release\.json" is no record of a build: /,
    ],
    [
      "with a line break in it",
      (text: string) => text.replace("haproxy", "hap\\nroxy"),
      /^error\[publish\/bad-record\] "out" is refused: "release\.json" is no record of a build: /,
    ],
  ])("a record %s is refused, whatever one says", async (_name, change, message) => {
    await run("build --out out --check off");
    nowChecked();
    writeFileSync(join(dir, "out/release.json"), change(readFileSync(join(dir, "out/release.json"), "utf8")));
    const { exit, stderr } = await publish(" --unchecked");
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: expect.stringMatching(message) as string });
    expect(existsSync(join(dir, "store"))).toBe(false);
  });

  test("promote and rollback take with them what is known; a release from before counts as unchecked, and moves all the same", async () => {
    await run("build --out out --check off");
    await publish(" --unchecked");
    await run("build --out out --check off --catalogue catalogue.yaml");
    nowChecked();
    await publish();
    await run(`promote --store ${store()} --from main --to next --unsigned --expires none`);
    expect((await run(`history --store ${store()} --channel next`)).stdout).toMatch(/^1 .* current$/m);
    expect((await run(`rollback --store ${store()} --channel main --unsigned --expires none`)).exit).toBe(0);
    expect(await notes()).toEqual(["current, unchecked", "", "unchecked"]);
    expect((await run(`rollback --store ${store()} --channel main --to 2 --unsigned --expires none`)).exit).toBe(0);
    expect(await notes()).toEqual(["current", "unchecked", "", "unchecked"]);
    await run(`rollback --store ${store()} --channel main --to 1 --unsigned --expires none`);
    expect((await run(`promote --store ${store()} --from main --to next --unsigned --expires none`)).exit).toBe(0);
    expect((await run(`history --store ${store()} --channel next`)).stdout).toMatch(/^2 .* current, unchecked$/m);
  });

  test.each(haproxies())("a build tells that haproxy $version has read it", async ({ path, version }) => {
    const more = { env: { SIGNALBOX_HAPROXY: path, CI: "true" }, cwd: dir };
    expect((await runCli(["build", "--out", "out"], more)).exit).toBe(0);
    const checked = { by: expect.stringContaining(`haproxy ${version}`) as string, servers: "sample" };
    expect(record()).toMatchObject({ format: 1, checked });
    expect((await publish()).exit).toBe(0);
    expect(await notes()).toEqual(["current"]);
  });

  test("in CI it is no good news that haproxy is missing", async () => {
    const missing = { SIGNALBOX_HAPROXY: "/no/such/haproxy" };
    const said = async (line: string, env: object, program?: "route-lint") => {
      const options = { cwd: dir, env: { ...missing, ...env }, ...(program && { program }) };
      const { exit, stderr } = await runCli(line.split(" ").filter(Boolean), options);
      return { exit, stderr };
    };
    const stderr =
      'With CI=true a haproxy must be there, or --check off be said. $SIGNALBOX_HAPROXY names "/no/such/haproxy", which is not a haproxy that runs. Type: unset SIGNALBOX_HAPROXY\n';
    for (const line of ["lint", "build --out out"]) {
      expect(await said(line, { CI: "true" })).toEqual({ exit: 3, stderr });
      expect(await said(`${line} --check off`, { CI: "true" })).toEqual({ exit: 0, stderr: "" });
      expect(await said(line, { CI: "false" })).toEqual({ exit: 0, stderr: "" });
    }
    expect(await said("", { CI: "true" }, "route-lint")).toEqual({ exit: 3, stderr });
  });
});

describe("publish", () => {
  const store = () => pathToFileURL(join(dir, "store")).href;

  test("makes the channel name the release, once", async () => {
    const built = await run("build --out out --check off");
    const id = built.stdout.split("\n")[0] ?? "";
    expect(await run(`publish out --unchecked --to ${store()} --channel main --unsigned --expires none`)).toEqual({
      exit: 0,
      stdout: `Channel "main" now names release ${id} (number 1).\n`,
      stderr: "",
    });
    expect((await run(`publish out --unchecked --to ${store()} --channel main --unsigned --expires none`)).stdout).toBe(
      `Channel "main" already named release ${id} (number 1).\n`,
    );
  });

  test("holds for 30 days unless told otherwise; renew prolongs each channel that does not hold for ever", async () => {
    await run("build --out out --check off");
    const pointer = async (channel: string) => {
      const { stdout } = await run(`history --store ${store()} --channel ${channel} --format json`);
      const { entries } = JSON.parse(stdout) as { entries: { pointer: { issued: string; expires?: string } }[] };
      const { issued, expires } = entries[0]?.pointer ?? { issued: "" };
      return { number: entries.length, days: expires && (Date.parse(expires) - Date.parse(issued)) / 86_400_000 };
    };
    await run(`publish out --unchecked --to ${store()} --channel main --unsigned`);
    await run(`promote --store ${store()} --from main --to week --unsigned --expires 7d`);
    await run(`promote --store ${store()} --from main --to ever --unsigned --expires none`);
    expect(await pointer("main")).toEqual({ number: 1, days: 30 });
    const renewed = await run(`renew --store ${store()} --unsigned`);
    const lines = renewed.stdout.replaceAll(/\b[0-9a-f]{64}\b/g, "ID").replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "DAY");
    expect({ ...renewed, stdout: lines }).toEqual({
      ...{ exit: 0, stderr: "" },
      stdout: `Channel "ever" never expires: release ID (number 1).
Channel "main" holds until DAY UTC: release ID (number 2).
Channel "week" holds until DAY UTC: release ID (number 2).
`,
    });
    expect([await pointer("main"), await pointer("week"), await pointer("ever")]).toEqual([
      { number: 2, days: 30 },
      { number: 2, days: 7 },
      { number: 1, days: undefined },
    ]);
    const some = await run(`renew --store ${store()} --channel nowhere --channel main --unsigned --expires 60d`);
    expect([some.exit, some.stderr]).toEqual([2, expect.stringContaining("error[publish/no-channel]")]);
    expect(await pointer("main")).toEqual({ number: 3, days: 60 });
    expect((await run(`renew --store ${store()} --unsigned --expires none`)).exit).toBe(2);
  });

  test("a release that a channel does not name any more is not promoted, and that is said", async () => {
    const first = (await run("build --out out --check off")).stdout.split("\n")[0] ?? "";
    await run(`publish out --unchecked --to ${store()} --channel main --unsigned`);
    const meant = `promote --store ${store()} --from main --to next --unsigned --release`;
    const other = "f".repeat(64);
    expect(await run(`${meant} ${other}`)).toEqual({
      ...{ exit: 0, stderr: "" },
      stdout: `Channel "main" names release ${first} by now: "next" stays as it is.\n`,
    });
    expect((await run(`${meant} ${first}`)).stdout).toBe(`Channel "next" now names release ${first} (number 1).\n`);
  });

  test("a changed file is no release", async () => {
    await run("build --out out --check off");
    writeFileSync(join(dir, "out/routes.json"), "{}");
    const { exit, stderr } = await run(
      `publish out --unchecked --to ${store()} --channel main --unsigned --expires none`,
    );
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^error\[publish\/not-a-release\] "out" is not a release: "routes\.json" .*\n$/);
    expect(existsSync(join(dir, "store/channels/main.json"))).toBe(false);
  });

  test.each([
    ["--to s3://Bucket --channel main", /names no bucket: its name has 3 to 63 small letters/],
    ["--to s3://b/p --channel main", /names no bucket: its name has 3 to 63 small letters/],
    ["--to file:///x --channel Main!", /not a channel's name/],
  ])("%s is wrong usage", async (flags, message) => {
    await run("build --out out --check off");
    const { exit, stderr } = await run(`publish out --unchecked ${flags} --unsigned`);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });
});
