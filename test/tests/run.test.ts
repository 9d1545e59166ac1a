import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { compileDirectory, type Compilation } from "../../compiler/pipeline.ts";
import type { Located, RouteTest, TestExpectation } from "../../compiler/model/model.ts";
import { wrongOf } from "../../compiler/tests/judge.ts";
import { runTests, type Ran } from "../../compiler/tests/run.ts";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";

const here = import.meta.dirname;
const passing = join(here, "passing");
const bin = join(here, "../../dist/bin/signalbox.js");

describe.each(haproxies())("on haproxy $version", ({ path, version }) => {
  const env = { SIGNALBOX_HAPROXY: path };
  let compilation: Compilation;
  let ran: readonly Ran[] = [];
  beforeAll(async () => {
    compilation = await compileDirectory(passing);
    if (!compilation.compiled) throw new Error(JSON.stringify(compilation.diagnostics, undefined, 2));
    ran = await runTests(compilation.compiled, compilation.sources, { kind: "local", path, version });
  }, 60_000);

  test("each test of test/tests/passing passes, over each protocol that its listener speaks", () => {
    const wrong = ran.flatMap(({ test: { asked }, protocol, seen }, i) =>
      wrongOf(ran[i]?.test as RouteTest, seen).map(({ text }) => `${protocol} ${asked}: ${text}`),
    );
    expect(wrong).toEqual([]);
    const over = (listener: string) =>
      new Set(ran.filter(({ test: { request } }) => request.listener === listener).map(({ protocol }) => protocol));
    expect([...over("public")].toSorted()).toEqual(["HTTP/1.1", "HTTP/2"]);
    expect([...over("strict")]).toEqual(["HTTP/1.1"]);
  });

  test("a test of a split holds for each side, where neither it nor a cookie names one", () => {
    const sides = (asked: string) => [
      ...new Set(ran.flatMap((one) => (one.test.asked === asked ? (one.side ?? "none") : []))),
    ];
    const host = "https://shop.example.com";
    expect(sides(`GET ${host}/api/cart/items?id=7`)).toEqual(["shop.cart", "shop.cart-canary"]);
    expect(sides(`GET ${host}/kept/none`)).toEqual(["shop.cart", "shop.cart-canary"]);
    expect(sides(`GET ${host}/kept/one`)).toEqual(["none"]);
    expect(sides(`GET ${host}/guarded`)).toEqual(["none"]);
    const named = ran.filter(({ test: { expect }, side }) => side !== undefined && expect.backend);
    expect(named.filter(({ test: { expect }, side }) => expect.backend?.value !== side)).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test("each of their expectations fails where it is another one", () => {
    const blind = ran.flatMap(({ test: one, seen }) =>
      mutations(one.expect)
        .filter(([, expect]) => wrongOf({ ...one, expect }, seen).length === 0)
        .map(([what]) => `${one.asked}: ${what}`),
    );
    expect(blind).toEqual([]);
  });

  test("what fails says what came, and why", async () => {
    const { stdout, stderr, exit } = await runCli(["test"], { cwd: join(here, "failing"), env });
    expectGolden(join(here, "failing/expected.txt"), stdout.replaceAll(/haproxy [\d.]+\d/g, "haproxy VERSION"));
    expect({ stderr, exit }).toEqual({ stderr: "", exit: 1 });
  });

  test("what explain --as-test prints is a test that passes", async () => {
    const dir = mkdtempSync(join(tmpdir(), "as-test-"));
    try {
      cpSync(passing, dir, { recursive: true });
      const printed = [];
      for (const words of URLS) {
        const { stdout, stderr } = await runCli(["explain", ...words, "--as-test"], { cwd: dir });
        expect(stderr).toBe("");
        printed.push(stdout.replace(/^tests:\n/, ""));
      }
      const text = `tests:\n${printed.join("")}`;
      writeFileSync(join(dir, "routes/shop/tests.yaml"), text);
      const { stdout } = await runCli(["test"], { cwd: dir, env });
      expect(stdout).toContain(`${URLS.length + 8} tests passed`);
      expectGolden(join(here, "as-test.yaml"), text);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  test("no timer holds it once it has reported", async () => {
    const { stderr } = await promisify(execFile)(
      process.execPath,
      ["--import", TIMERS_AFTER_REPORT, bin, "test", passing],
      {
        env: { PATH: process.env["PATH"], ...env },
      },
    );
    expect(stderr).toBe("[]\n");
  });

  test.each(["SIGINT", "SIGKILL"] as const)("after %s nothing is left of it", async (signal) => {
    const temporary = mkdtempSync(join(tmpdir(), "killed-"));
    try {
      // A request that is never answered holds it.
      const child = spawn(process.execPath, [bin, "test", join(here, "passing")], {
        env: { PATH: process.env["PATH"], TMPDIR: temporary, ...env },
        stdio: "ignore",
      });
      const ended = new Promise((resolve) => child.on("exit", resolve));
      while (!isServing(temporary) && child.exitCode === null) await sleep(5);
      expect(child.exitCode).toBeNull();
      child.kill(signal);
      await ended;
      for (let tries = 0; tries < 1000 && (readdirSync(temporary).length > 0 || usersOf(temporary) > 0); tries++)
        await sleep(10);
      expect(readdirSync(temporary)).toEqual([]);
      expect(usersOf(temporary)).toBe(0);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  });
});

/** Loaded first: what would keep the process alive, of timers, once it has written its report. */
const TIMERS_AFTER_REPORT = `data:text/javascript,
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout");
  stdout.write = (...given) => {
    setImmediate(() => process.stderr.write(JSON.stringify(timers()) + String.fromCharCode(10)));
    return write(...given);
  };`;

const URLS = [
  ["https://shop.example.com/api/cart/items?id=7"],
  ["shop.example.com/caf%C3%A9"],
  ["https://shop.example.com/basket?from=mail"],
  ["https://shop.example.com/go?x=1"],
  ["https://shop.example.com/hello", "--method", "HEAD"],
  ["https://shop.example.com/bad"],
  ["https://shop.example.com/b%61d"],
  ["https://shop.example.com/.git/config"],
  ["https://nobody.example.com/"],
  ["http://shop.example.com/api/cart", "--header", "X-Shop-Beta: 1", "--header", "Accept: a, b # c"],
  ["https://anything.example.com/x", "--header", "Host: deep.shop.example.com"],
  ["http://shop.example.com/x", "--listener", "internal"],
  ["http://shop.example.com/x", "--listener", "internal", "--header", "Authorization: Basic dHJ5OnRyeQ=="],
  ["https://search.example.com/", "--method", "OPTIONS"],
  ["http://shop.example.com/x?y", "--listener", "moving"],
  ["shop.example.com/x", "--listener", "behind"],
] as const;

/** Every expectation, each with one of its values changed. */
function mutations(expect: TestExpectation): [string, TestExpectation][] {
  const other = <T>({ span }: Located<T>, value: T): Located<T> => ({ value, span });
  const { route, backend, status, location, path, query, requestHeaders, responseHeaders } = expect;
  const headers = (key: "requestHeaders" | "responseHeaders", all: TestExpectation["requestHeaders"]) =>
    all.flatMap((header, i): [string, TestExpectation][] => [
      [
        `${key} ${header.name}`,
        { ...expect, [key]: all.with(i, { ...header, values: [...header.values, "another"] }) },
      ],
    ]);
  return [
    ...(route ? [["route", { ...expect, route: other(route, `${route.value}-2`) }] as [string, TestExpectation]] : []),
    ...(backend
      ? [["backend", { ...expect, backend: other(backend, `${backend.value}-2`) }] as [string, TestExpectation]]
      : []),
    ...(status ? [["status", { ...expect, status: other(status, 599) }] as [string, TestExpectation]] : []),
    ...(location
      ? [["location", { ...expect, location: other(location, `${location.value}2`) }] as [string, TestExpectation]]
      : []),
    ...(path ? [["path", { ...expect, path: other(path, `${path.value}2`) }] as [string, TestExpectation]] : []),
    ...(query ? [["query", { ...expect, query: other(query, `${query.value}2`) }] as [string, TestExpectation]] : []),
    ...headers("requestHeaders", requestHeaders),
    ...headers("responseHeaders", responseHeaders),
  ];
}

/** HAProxy listens: its sockets are there. */
function isServing(temporary: string): boolean {
  return readdirSync(temporary, { recursive: true, encoding: "utf8" }).some((name) => name.endsWith("haproxy.sock"));
}

/** How many processes name the directory on their command line. */
function usersOf(temporary: string): number {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(temporary);
    } catch {
      return false;
    }
  }).length;
}
