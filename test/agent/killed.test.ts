import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { load, versionAt } from "./load.ts";
import { smallRelease, testNode, upstream, type TestNode, type Upstream } from "./node.ts";

const bin = join(import.meta.dirname, "../../dist/bin/signalbox.js");
const killAtStep = join(import.meta.dirname, "../support/kill-at-step.mjs");

describe.each(haproxies().slice(0, 1))("an agent that is killed anywhere (haproxy $version)", ({ path }) => {
  let node: TestNode;
  let web: Upstream;
  let haproxy: RunningHaproxy;
  let port: number;

  beforeAll(async () => {
    node = await testNode();
    web = await upstream();
    port = await freePort();
    await node.publish(smallRelease(port, web.port, "v0"));
    await node.once(path);
    haproxy = await startHaproxy(path, {
      dir: join(node.node, "live"),
      masterSocket: join(node.node, "run/master.sock"),
      env: { SIGNALBOX_RUN: join(node.node, "run") },
    });
  });
  afterAll(async () => {
    await haproxy?.stop();
    await web?.close();
    await node?.remove();
  });

  /** Not spawnSync: this process's clients go on meanwhile, and have their own time. */
  async function killedAt(step: number, when: "before" | "after"): Promise<NodeJS.Signals | null> {
    const where = ["--store", node.storeUrl, "--channel", "stable", "--unsigned", "--node", node.node];
    const args = ["--import", killAtStep, bin, "agent", "once", ...where, "--haproxy", path];
    const env = { ...process.env, KILL_AT: String(step), KILL_WHEN: when, KILL_CALLS: "rename,symlink,link" };
    const [, signal] = (await once(spawn(process.execPath, args, { env, stdio: "ignore" }), "exit")) as [
      number | null,
      NodeJS.Signals | null,
    ];
    return signal;
  }

  test("serves the old or the new release throughout, and the next cycle brings the new one", async () => {
    const traffic = load(port);
    let before = "v0";
    let kills = 0;
    for (let step = 1; step < 100; step++) {
      const version = `v${step}`;
      await node.publish(smallRelease(port, web.port, version));
      const signal = await killedAt(step, step % 2 === 0 ? "before" : "after");
      expect([before, version]).toContain(await versionAt(port));
      const live = join(node.node, await readlink(join(node.node, "live")));
      expect(await readdir(join(live, "haproxy"))).toEqual([
        "00-node.cfg",
        "00-platform.cfg",
        "05-node.cfg",
        "10-shop.cfg",
      ]);
      const next = await node.once(path);
      expect({ step, exit: next.exit, err: next.err }).toEqual({ step, exit: 0, err: "" });
      expect(await versionAt(port)).toBe(version);
      before = version;
      if (signal === null) break;
      kills++;
    }
    const { failures } = await traffic.stop();
    expect(failures).toEqual([]);
    expect(kills).toBeGreaterThan(8);
    const litter = (await readdir(node.node, { recursive: true })).filter((name) => name.includes(".tmp-"));
    expect(litter).toEqual([]);
    expect(await readdir(join(node.node, "generations"))).toHaveLength(5);
    const releases = (await readdir(join(node.node, "releases"))).filter((name) => name !== "wanted");
    expect(releases.length).toBeLessThanOrEqual(6);
  }, 120_000);
});
