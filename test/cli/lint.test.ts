import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { haproxies, consulTemplate } from "../support/programs.ts";
import { defaultPlatform } from "../support/scenario.ts";

const GOOD = "host: shop.example.com\nroutes:\n  all: { pathPrefix: /, service: storefront }\n";
const BAD = GOOD.replace("pathPrefix", "pathPrefx");

/** Two routes that tie, and a condition that haproxy does not know. */
const TIED = `${GOOD}  other: { pathPrefix: /, backend: old }
backends:
  old:
    service: old
    haproxy: |
      http-request deny if { req.hdr_cnt(X-A) internal }
`;

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "lint-"));
  const search = "  search: { hosts: [search.example.com], listeners: [public] }\n";
  write(
    "routes/platform/platform.yaml",
    readFileSync(defaultPlatform, "utf8").replace("\n\ndefaults", `\n${search}\ndefaults`),
  );
  write("routes/shop/shop.yaml", GOOD);
  write("routes/search/search.yaml", GOOD.replace("shop.", "search."));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const lint = (...args: string[]) => runCli(["lint", ...args], { cwd: dir });

describe("lint", () => {
  test("says what was looked at when there are no problems", async () => {
    expect(await lint("--check", "off")).toEqual({
      exit: 0,
      stdout: "No problems: checked 2 routes of 3 teams in 3 files.\nNot checked by haproxy: --check off.\n",
      stderr: "",
    });
  });

  test("takes the directory as an argument, or the present one", async () => {
    expect(await runCli(["lint", dir, "--check", "off"])).toEqual(await lint("--check", "off"));
    expect((await runCli([dir, "--check", "off"], { program: "route-lint" })).exit).toBe(0);
  });

  test("gives JSON to tools", async () => {
    write("routes/shop/shop.yaml", BAD);
    const { exit, stdout } = await lint("--check", "off", "--format", "json");
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { errors: expect.any(Number) },
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ code: "schema/unknown-key", file: "routes/shop/shop.yaml", team: "shop" }),
      ]),
    });
  });

  test("says the time, and colours, only on a terminal", async () => {
    const shown = await runCli(["lint", "--check", "off"], { cwd: dir, terminal: true });
    expect(shown.stdout).toMatch(/in 3 files in \d+\.\d\d s\.\n/);
  });

  test("one team's mistake is not the other's failure", async () => {
    write("routes/shop/shop.yaml", BAD);
    expect((await lint("--check", "off", "--team", "shop")).exit).toBe(1);
    const other = await lint("--check", "off", "--team", "search");
    expect(other.exit).toBe(0);
    expect(other.stdout).toMatch(/^No problems: .*\n\d problems? of other teams not shown\.\n/);
  });

  test("a team that is not there is wrong usage", async () => {
    expect(await lint("--team", "sohp")).toEqual({
      exit: 2,
      stdout: "",
      stderr: 'There is no team "sohp" in .: the teams are platform, search, shop.\n',
    });
  });

  test("warnings alone are good", async () => {
    write("routes/shop/shop.yaml", `${GOOD}backends:\n  old: { service: old }\n`);
    const { exit, stdout } = await lint("--check", "off");
    expect(stdout).toContain("warning[backend/unused]");
    expect(exit).toBe(0);
  });

  test("routes with errors are exit 1, though a haproxy was asked for that is not there", async () => {
    write("routes/shop/shop.yaml", TIED);
    const { exit, stdout } = await runCli(["lint", "--check", "fast"], { cwd: dir, env: { SIGNALBOX_HAPROXY: "/no" } });
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: expect.stringContaining("error[route/conflict]") });
  });

  test("a haproxy that is named and not there is exit 3 when it is asked for, and a note when not", async () => {
    const env = { SIGNALBOX_HAPROXY: "/no/such/haproxy" };
    const asked = await runCli(["lint", "--check", "fast"], { cwd: dir, env });
    expect(asked).toMatchObject({ exit: 3, stdout: "" });
    expect(asked.stderr).toMatch(/^\$SIGNALBOX_HAPROXY names "\/no\/such\/haproxy"[^\n]*\n$/);
    const auto = await runCli(["lint"], { cwd: dir, env });
    expect(auto.exit).toBe(0);
    expect(auto.stdout).toMatch(/\nNot checked by haproxy: \$SIGNALBOX_HAPROXY names /);
  });
});

describe.each(haproxies())("with haproxy $version", ({ path }) => {
  const env = { SIGNALBOX_HAPROXY: path };

  test("Ctrl-C ends it without a word", async () => {
    const stopped = await runCli(["lint", "--check", "fast"], { cwd: dir, env, stop: AbortSignal.abort() });
    expect(stopped).toEqual({ exit: 130, stdout: "", stderr: "" });
  });

  test("what shows only in the whole is said alone, though haproxy reads meanwhile", async () => {
    write("routes/shop/shop.yaml", TIED);
    const { exit, stdout } = await runCli(["lint", "--check", "fast"], { cwd: dir, env });
    expect(stdout.match(/^\w+\[.*\]/gm)).toEqual(["error[route/conflict]"]);
    expect(stdout).toContain("Not checked by haproxy: it reads only routes without errors.\n");
    expect(exit).toBe(1);
  });

  test("it reads what will be served, with sample servers", async () => {
    const { exit, stdout } = await runCli(["lint"], { cwd: dir, env });
    expect(stdout).toMatch(/\nChecked by haproxy \d+\.\d+\.\d+ with sample servers\.\n$/);
    expect(exit).toBe(0);
  });

  describe.each(consulTemplate())("and consul-template $version", (program) => {
    test("it reads what consul-template renders", async () => {
      const all = { ...env, SIGNALBOX_CONSUL_TEMPLATE: program.path };
      const { exit, stdout } = await runCli(["lint", "--check", "full"], { cwd: dir, env: all });
      expect(stdout).toMatch(/\nChecked by haproxy \S+ as consul-template renders it, with sample servers\.\n$/);
      expect(exit).toBe(0);
    });

    test("what haproxy refuses there is told at the team's line", async () => {
      write(
        "routes/shop/shop.yaml",
        `${GOOD}backends:\n  old:\n    service: old\n    haproxy: |\n      http-request deny if { req.hdr_cnt(X-A) internal }\n`,
      );
      const all = { ...env, SIGNALBOX_CONSUL_TEMPLATE: program.path };
      const { exit, stdout } = await runCli(["lint", "--check", "full"], { cwd: dir, env: all });
      expect(stdout).toContain("error[haproxy/alert] routes/shop/shop.yaml:8:47");
      expect(exit).toBe(1);
    });
  });
});
