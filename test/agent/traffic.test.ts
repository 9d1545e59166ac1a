import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { stateOf } from "../node/processes.ts";
import { COMMIT, smallRelease, testNode, upstream, type TestNode, type Upstream } from "./node.ts";
import { load, versionAt } from "./load.ts";

describe.each(haproxies())("a node with haproxy $version", ({ path }) => {
  let node: TestNode;
  let web: Upstream;
  let port: number;
  let haproxy: RunningHaproxy | undefined;

  beforeEach(async () => {
    node = await testNode();
    web = await upstream();
    port = await freePort();
  });
  afterEach(async () => {
    await haproxy?.stop();
    haproxy = undefined;
    await web.close();
    await node.remove();
  });

  async function start(): Promise<void> {
    haproxy = await startHaproxy(path, {
      dir: join(node.node, "live"),
      masterSocket: join(node.node, "run/master.sock"),
      env: { SIGNALBOX_RUN: join(node.node, "run") },
    });
  }
  const version = (): Promise<string> => versionAt(port);

  test("the command that the status prints starts this node's HAProxy, on the node's own address", async () => {
    await node.publish(smallRelease(await freePort(), web.port, "one"));
    vi.stubEnv("SIGNALBOX_BIND_PUBLIC", `127.0.0.1:${port}`);
    const { out } = await node.once(path).finally(() => vi.unstubAllEnvs());
    const typed = out.split("\n").find((line) => line.includes(" -W -S ")) ?? "";
    expect(typed).toContain(` ${path} `);
    const env = { PATH: process.env["PATH"] };
    const shell = spawn("sh", ["-c", typed], { cwd: "/", env, detached: true, stdio: "ignore" });
    try {
      await until("it serves", async () => (await version()) === "one");
    } finally {
      process.kill(-(shell.pid ?? Number.NaN), "SIGTERM");
      await once(shell, "exit");
    }
  });

  test("the first release becomes traffic", async () => {
    await node.publish(smallRelease(port, web.port, "one"));
    const before = await node.once(path);
    expect(before.err).toBe("");
    expect(before.exit).toBe(0);
    // Nor need it be named by its whole path, though the agent's own files stand between the release's.
    const env = { ...process.env, SIGNALBOX_RUN: join(node.node, "run") };
    const relative = spawnSync(path, ["-c", "-dW", "-f", "./live/haproxy"], { cwd: node.node, env, encoding: "utf8" });
    expect(relative.stderr).not.toMatch(/ALERT|WARNING/);
    expect(relative.status).toBe(0);
    await start();
    expect(await version()).toBe("one");
    const after = await node.once(path);
    expect(after.exit).toBe(0);
    expect(after.out).toContain("haproxy  serving the live generation");
    expect(after.out).toMatch(
      /^changes  \S+ \S+ number 1 generation 1 [0-9a-f]{12} \(commit 9f8e7d6c5b4a\s+by a test\)\s/m,
    );
    expect((await stateOf(node.node)).changes?.[0]).toMatchObject({ commit: COMMIT, author: "a test" });
  });

  test("a second release goes live under traffic without a failed request", async () => {
    await node.publish(smallRelease(port, web.port, "one"));
    await node.once(path);
    await start();
    const traffic = load(port);
    await traffic.seen("one", 25);
    await node.publish(smallRelease(port, web.port, "two"));
    const done = await node.once(path);
    expect(done.err).toBe("");
    expect(done.exit).toBe(0);
    await traffic.seen("two", 25);
    expect((await traffic.stop()).failures).toEqual([]);
  });

  test("a release that haproxy refuses is refused at the team's line, and traffic goes on", async () => {
    await node.publish(smallRelease(port, web.port, "one"));
    await node.once(path);
    await start();
    await node.publish(smallRelease(port, web.port, "bad", "    # @shop/shop.yaml:12\n    balance nonsense\n"));
    const refused = await node.once(path);
    expect(refused.exit).toBe(1);
    expect(refused.err).toMatch(/routes\/shop\/shop\.yaml:12: Balance only supports/);
    expect(await version()).toBe("one");
    expect(await readdir(join(node.node, "generations"))).toEqual(["1"]);
    // It stands refused, with the same words, until something changes; the next good release goes live.
    const again = await node.once(path);
    expect({ exit: again.exit, err: again.err }).toEqual({ exit: 1, err: refused.err });
    await node.publish(smallRelease(port, web.port, "three"));
    const good = await node.once(path);
    expect({ exit: good.exit, err: good.err }).toEqual({ exit: 0, err: "" });
    expect(await version()).toBe("three");
  });

  test("a port that is taken at the reload: live goes back, and --retry works once the port is free", async () => {
    await node.publish(smallRelease(port, web.port, "one"));
    await node.once(path);
    await start();
    const taken = await freePort();
    const other = await occupy(taken);
    try {
      const team = `frontend shop.more from signalbox-http\n    bind 127.0.0.1:${taken}\n    default_backend shop.web\n`;
      await node.publish(smallRelease(port, web.port, "two", team));
      const refused = await node.once(path);
      expect(refused.err).toContain("passed its check, and HAProxy did not take it");
      expect(refused.exit).toBe(1);
      expect(await readlink(join(node.node, "live"))).toBe("generations/1");
      expect(await version()).toBe("one");
      expect((await node.once(path)).exit).toBe(1);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
    const retried = await node.once(path, { retry: true });
    expect({ exit: retried.exit, err: retried.err }).toEqual({ exit: 0, err: "" });
    expect(await readlink(join(node.node, "live"))).toBe("generations/3");
    expect(await version()).toBe("two");
  }, 60_000);
});

function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
