import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseAddress } from "../../agent/health/address.ts";
import { notReady, serveHealth, type HealthServer } from "../../agent/health/server.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { showProc } from "../../compiler/haproxy/master.ts";
import { versionAt } from "../agent/load.ts";
import { smallRelease, testNode, upstream, type TestNode, type Upstream } from "../agent/node.ts";
import type { Child } from "../support/child.ts";
import { freePort } from "../support/ports.ts";
import { haproxies, promtool } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { startRole, stateOf } from "./processes.ts";

const tools = promtool();

describe("ready", () => {
  const good = { draining: false, silent: undefined, live: 2, confirmed: 2, damaged: false };
  test.each([
    ["all is well", good, undefined],
    ["the next generation is being taken over", { ...good, live: 3 }, undefined],
    ["draining", { ...good, draining: true }, "The node drains"],
    [
      "a fresh node",
      { ...good, live: undefined, confirmed: undefined, silent: "HAProxy is not running." },
      "No release is live",
    ],
    ["HAProxy dead", { ...good, silent: "HAProxy is not running." }, "HAProxy is not running."],
    ["files that are not what was written", { ...good, damaged: true }, "are made anew"],
    ["a HAProxy that nobody saw serving it", { ...good, confirmed: undefined }, "was not seen serving"],
  ])("%s", (_name, input, expected) => {
    if (expected === undefined) expect(notReady(input)).toBeUndefined();
    else expect(notReady(input)).toContain(expected);
  });

  test.each([
    ["127.0.0.1:8406", { host: "127.0.0.1", port: 8406 }],
    ["[::1]:0", { host: "::1", port: 0 }],
    ["localhost:65536", undefined],
    ["8406", undefined],
    ["::1:8406", undefined],
    ["", undefined],
  ])("address %j", (text, address) => expect(parseAddress(text)).toEqual(address));
});

async function get(port: number, path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, text: await answer.text() };
}

describe("a HAProxy that takes connections and says nothing", () => {
  let ours: TestNode;
  let silent: Server;
  let health: HealthServer;
  const sockets = new Set<Socket>();
  beforeEach(async () => {
    ours = await testNode();
    const layout = layoutOf(ours.node);
    await mkdir(layout.run, { recursive: true });
    await mkdir(join(layout.generations, "1"), { recursive: true });
    await symlink("generations/1", layout.live);
    await mkdir(join(ours.node, "state"));
    await writeFile(layout.state.apply, JSON.stringify({ format: 1, at: "", haproxy: "serving", confirmed: 1 }));
    silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(layout.probeSocket, resolve));
    health = await serveHealth({ host: "127.0.0.1", port: 0 }, layout, () => Promise.resolve(""));
  });
  afterEach(async () => {
    await health.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
    await ours.remove();
  });

  test("is not ready, which is told though HAProxy says nothing", async () => {
    const ready = await get(health.port, "/readyz");
    expect(ready.status).toBe(503);
    expect(ready.text).toContain("no answer within 1000 ms");
    expect((await get(health.port, "/healthz")).status).toBe(200);
    expect((await get(health.port, "/other")).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${health.port}/readyz`, { method: "POST" })).status).toBe(405);
  });
});

describe.each(haproxies())("a node's health with haproxy $version", ({ path }) => {
  let ours: TestNode;
  let web: Upstream;
  let port: number;
  let child: Child | undefined;
  let haproxy: RunningHaproxy | undefined;
  beforeEach(async () => {
    ours = await testNode();
    web = await upstream();
    port = await freePort();
  });
  afterEach(async () => {
    await child?.end("SIGKILL");
    await haproxy?.stop();
    [child, haproxy] = [undefined, undefined];
    await web.close();
    await ours.remove();
  });

  const start = (): Promise<RunningHaproxy> =>
    startHaproxy(path, {
      dir: join(ours.node, "live"),
      masterSocket: join(ours.node, "run/master.sock"),
      env: { SIGNALBOX_RUN: join(ours.node, "run") },
    });

  test("fresh, serving, killed, started again, and drained", async () => {
    const at = await freePort();
    const place = { node: ours.node, store: ours.storeUrl, haproxy: path };
    child = await startRole("run", place, ["--health", `127.0.0.1:${at}`, "--drain", "1500ms", "--log-format", "json"]);
    const ready = (): Promise<{ status: number; text: string }> =>
      get(at, "/readyz").catch(() => ({ status: 0, text: "" }));
    await until("it answers", async () => (await ready()).status > 0);
    expect(await ready()).toEqual({ status: 503, text: "No release is live on this node yet.\n" });
    await ours.publish(smallRelease(port, web.port, "one"));
    await until("a generation is live", async () => (await stateOf(ours.node)).live?.generation === 1);
    expect((await ready()).status).toBe(503);
    haproxy = await start();
    await until("it is ready", async () => (await ready()).status === 200);
    expect((await get(at, "/healthz")).text).toBe("ok\n");

    const metrics = await get(at, "/metrics");
    expect(metrics.text).toContain("# TYPE signalbox_role_last_success_timestamp_seconds gauge");
    for (const { path: tool } of tools) {
      const checked = spawnSync(tool, ["check", "metrics"], { input: metrics.text, encoding: "utf8" });
      expect(`${checked.stdout}${checked.stderr}`).toBe("");
    }

    const { master } = await showProc(join(ours.node, "run/master.sock"));
    process.kill(master, "SIGKILL");
    await until("it is not ready", async () => (await ready()).status === 503);
    await haproxy.stop();
    await rm(join(ours.node, "run/master.sock"), { force: true });
    haproxy = await start();
    await until("it is ready again", async () => (await ready()).status === 200);

    process.kill(child.pid, "SIGTERM");
    await until("it drains", async () => (await ready()).text.includes("drains"));
    expect((await get(at, "/healthz")).status).toBe(200);
    expect(await child.ended).toEqual({ code: 0, signal: null });
    for (const line of child.output().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("code");
  });

  test("a fresh node whose newest releases are broken serves the one before them, and is not ready until then", async () => {
    await ours.publish(smallRelease(port, web.port, "good"));
    for (const version of ["bad-1", "bad-2"])
      await ours.publish(smallRelease(port, web.port, version, `    balance ${version}\n`));
    const at = await freePort();
    child = await startRole("run", { node: ours.node, store: ours.storeUrl, haproxy: path }, [
      "--health",
      `127.0.0.1:${at}`,
    ]);
    const ready = (): Promise<number> =>
      get(at, "/readyz").then(
        ({ status }) => status,
        () => 0,
      );
    const before: number[] = [];
    await until("a generation is live", async () => {
      before.push(await ready());
      return (await stateOf(ours.node)).live !== undefined;
    });
    // Nobody has seen HAProxy serve it: it is not started yet.
    expect([...new Set([...before, await ready()])].filter((status) => status !== 0)).toEqual([503]);
    haproxy = await start();
    await until("it is ready", async () => (await ready()) === 200);
    expect(await versionAt(port)).toBe("good");
    const { live } = await stateOf(ours.node);
    expect(live?.wanted).toMatchObject({ sequence: 3, insteadOf: expect.stringMatching(/^[0-9a-f]{64}$/) });
    // From here on the newest is a refused release like any other: wanted, named, and live the moment it can be.
    await until("the newest is wanted again and told to be refused", async () => {
      const { wanted, roles } = await stateOf(ours.node);
      return wanted?.release === live?.wanted.insteadOf && roles?.apply?.fault?.code === "check-refused";
    });
    expect(await versionAt(port)).toBe("good");

    await ours.publish(smallRelease(port, web.port, "better"));
    await until("the next good one is traffic", async () => (await versionAt(port)) === "better");
  });
});
