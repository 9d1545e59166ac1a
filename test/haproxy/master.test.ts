import { mkdtemp, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  parseProcesses,
  reload,
  reloadAndConfirm,
  runtime,
  showProc,
  workerInfo,
} from "../../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";

test("show proc of 2.6: the master's failed reloads, and which workers are old", () => {
  const text = [
    "#<PID>          <type>          <reloads>       <uptime>        <version>",
    "43              master          4 [failed: 2]   0d00h00m09s     2.6.12-1+deb12u4",
    "# workers",
    "67              worker          0               0d00h00m01s     2.6.12-1+deb12u4",
    "# old workers",
    "51              worker          2               0d00h00m05s     2.6.12-1+deb12u4",
    "# programs",
    "",
  ].join("\n");
  expect(parseProcesses(text)).toEqual({
    master: 43,
    reloads: 4,
    failed: 2,
    workers: [
      { pid: 67, reloads: 0, old: false, version: "2.6.12-1+deb12u4" },
      { pid: 51, reloads: 2, old: true, version: "2.6.12-1+deb12u4" },
    ],
  });
});

describe.each(haproxies())("haproxy $version under a master", ({ version, path }) => {
  let dir: string;
  let port: number;
  let running: RunningHaproxy | undefined;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sb-master-"));
    await mkdir(join(dir, "haproxy"));
    port = await freePort();
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  async function configure(description: string, more = ""): Promise<void> {
    const text = `global
    description "${description}"
    stats socket ${dir}/stats.sock level admin expose-fd listeners
defaults
    mode http
    timeout client 5s
    timeout server 5s
    timeout connect 1s
frontend public
    bind 127.0.0.1:${port}
    http-request return status 200 content-type text/plain string "${description}"
${more}`;
    await writeFile(join(dir, "haproxy/00.cfg"), text);
  }

  async function start(program = path): Promise<RunningHaproxy> {
    running = await startHaproxy(program, { dir, masterSocket: join(dir, "master.sock") });
    return running;
  }

  test("starts, answers, and leaves nothing behind when it is stopped", async () => {
    await configure("one");
    const haproxy = await start();
    const { workers, master } = await showProc(haproxy.masterSocket);
    expect(workers).toHaveLength(1);
    expect(await workerInfo(haproxy.masterSocket, workers[0]?.pid ?? 0)).toMatchObject({ description: "one" });
    expect(await runtime(join(dir, "stats.sock"), "show info")).toContain(`Version: ${version}`);
    await haproxy.stop();
    for (const pid of [master, workers[0]?.pid ?? 0]) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  test("a reload is confirmed by the new worker's description", async () => {
    await configure("one");
    const haproxy = await start();
    const before = await showProc(haproxy.masterSocket);
    await configure("two");
    const outcome = await reloadAndConfirm(haproxy.masterSocket, "two");
    expect(outcome).toEqual({ kind: "reloaded", pid: expect.any(Number) });
    expect(before.workers.map(({ pid }) => pid)).not.toContain(outcome.kind === "reloaded" && outcome.pid);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("two");
  });

  test.each(haproxies().filter((other) => other.version !== version))(
    "a reload by which it becomes $version is confirmed",
    async (other) => {
      const installed = join(dir, "haproxy.installed");
      const install = async (to: string): Promise<void> => {
        await symlink(to, `${installed}.new`);
        await rename(`${installed}.new`, installed);
      };
      await install(path);
      await configure("one");
      const haproxy = await start(installed);
      await install(other.path);
      await configure("two");
      expect(await reloadAndConfirm(haproxy.masterSocket, "two")).toMatchObject({ kind: "reloaded" });
      expect((await showProc(haproxy.masterSocket)).workers[0]?.version).toMatch(new RegExp(`^${other.version}\\.`));
    },
  );

  test("ten reloads in a row are each confirmed", async () => {
    await configure("start");
    const haproxy = await start();
    for (let round = 0; round < 10; round += 1) {
      await configure(`round ${round}`);
      expect(await reloadAndConfirm(haproxy.masterSocket, `round ${round}`)).toMatchObject({ kind: "reloaded" });
    }
  });

  test("a clock that is set a day ahead meanwhile ends no wait for a reload", async () => {
    await configure("one");
    const haproxy = await start();
    await configure("two");
    const now = vi.spyOn(Date, "now");
    try {
      const outcome = reloadAndConfirm(haproxy.masterSocket, "two");
      now.mockReturnValue(Date.now() + 86_400_000);
      expect(await outcome).toMatchObject({ kind: "reloaded" });
    } finally {
      now.mockRestore();
    }
  });

  test("a broken configuration is a failure with a reason, the old worker serves on, and the next good one is taken", async () => {
    await configure("one");
    const haproxy = await start();
    await configure("broken", "    nonsense here\n");
    const outcome = await reloadAndConfirm(haproxy.masterSocket, "broken");
    expect(outcome).toMatchObject({
      kind: "failed",
      message: expect.stringMatching(/HAProxy .*load the new configuration/),
    });
    if (version === "3.0") expect(outcome).toMatchObject({ log: expect.stringContaining("nonsense") });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("one");
    expect((await showProc(haproxy.masterSocket)).failed).toBe(1);
    await configure("mended");
    expect(await reloadAndConfirm(haproxy.masterSocket, "mended")).toMatchObject({ kind: "reloaded" });
  });

  test("a worker that came up with another configuration is not taken for the expected one", async () => {
    await configure("one");
    const haproxy = await start();
    let timeoutMs = 500;
    // Longer each time, for a machine on which a reload takes longer.
    await until("it says what the new worker is", async () => {
      const outcome = await reloadAndConfirm(haproxy.masterSocket, "two", { timeoutMs: (timeoutMs *= 2) });
      return outcome.kind === "failed" && outcome.message.includes('describes itself as "one"');
    });
  });

  test("what the master answers to a bare reload", async () => {
    await configure("one");
    const haproxy = await start();
    expect((await reload(haproxy.masterSocket)).result).toBe(version === "2.6" ? "accepted" : "success");
  });

  test("a port that is taken is haproxy's own sentence", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    try {
      await configure("one");
      await expect(start()).rejects.toThrow(/haproxy ended at its start: .*cannot bind socket.*in use.*127\.0\.0\.1/);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test("no master: nothing was tried", async () => {
    expect(await reloadAndConfirm(join(dir, "nobody.sock"))).toEqual({
      kind: "silent",
      message: "HAProxy's master socket does not answer.",
    });
  });
});
