import { spawnSync } from "node:child_process";
import { readdir, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { load, versionAt } from "./load.ts";
import { smallRelease, testNode, upstream, type TestNode, type Upstream } from "./node.ts";

/** `agent once` in a process that kills itself (SIGKILL) at its nth change of a name on the disk: before it, or right after it. */
const program = `
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.env.KILL_AT);
const die = () => process.kill(process.pid, "SIGKILL");
for (const name of ["rename", "symlink", "link"]) {
  const real = fs[name];
  fs[name] = async (...args) => {
    left--;
    if (left === 0 && process.env.KILL_WHEN === "before") { die(); await new Promise(() => {}); }
    const result = await real(...args);
    if (left === 0) { die(); await new Promise(() => {}); }
    return result;
  };
}
syncBuiltinESMExports();
const { agentOnce } = await import("${pathToFileURL(join(import.meta.dirname, "../../dist/agent/main.js")).href}");
const out = { write: () => undefined };
process.exitCode = await agentOnce(JSON.parse(process.env.OPTIONS), { stdout: out, stderr: out, env: process.env });
`;

describe.each(haproxies().slice(0, 1))("an agent that is killed anywhere (haproxy $version)", ({ path }) => {
  let node: TestNode;
  let web: Upstream;
  let haproxy: RunningHaproxy;
  let port: number;
  let script: string;

  beforeAll(async () => {
    node = await testNode();
    web = await upstream();
    port = await freePort();
    script = join(node.root, "once.mjs");
    await writeFile(script, program);
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

  function killedAt(step: number, when: "before" | "after"): NodeJS.Signals | null {
    const options = JSON.stringify({
      store: node.storeUrl,
      channel: "stable",
      node: node.node,
      haproxy: path,
      unsigned: true,
    });
    return spawnSync(process.execPath, [script], {
      env: { ...process.env, KILL_AT: String(step), KILL_WHEN: when, OPTIONS: options },
      timeout: 20_000,
    }).signal;
  }

  test("serves the old or the new release throughout, and the next cycle brings the new one", async () => {
    const traffic = load(port);
    let before = "v0";
    let kills = 0;
    for (let step = 1; step < 100; step++) {
      const version = `v${step}`;
      await node.publish(smallRelease(port, web.port, version));
      const signal = killedAt(step, step % 2 === 0 ? "before" : "after");
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
