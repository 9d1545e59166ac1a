import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agentRun, agentStatus, allRoles } from "../../agent/main.ts";
import { claim } from "../../agent/node/lock.ts";
import type { NodeStatus } from "../../agent/status/status.ts";
import { buildRelease } from "../../compiler/release/release.ts";
import { haproxies } from "../support/programs.ts";
import { smallRelease, testNode, type TestNode } from "./node.ts";

describe.each(haproxies().slice(0, 1))("an agent's start and end (haproxy $version)", ({ path }) => {
  let node: TestNode;
  beforeEach(async () => {
    node = await testNode();
  });
  afterEach(() => node.remove());

  test.each([
    ["an S3 store without a bucket", { store: "s3:///x" }, 2, "names no bucket"],
    ["a path as a store", { store: "/var/store" }, 2, "is not a store's URL"],
    ["a store with a host", { store: "file://host/x" }, 2, "has no absolute path"],
    ["a channel that is no name", { channel: "Stable!" }, 2, "is not a channel's name"],
    ["a node directory too long for sockets", { node: `/tmp/${"n".repeat(90)}` }, 2, "Choose a shorter one"],
    ["a haproxy that is not there", { haproxy: "/nowhere/haproxy" }, 3, "/nowhere/haproxy"],
  ])("%s", async (_name, more, exit, words) => {
    const done = await node.once(path, more);
    expect(done.err).toContain(words);
    expect(done.exit).toBe(exit);
    expect(done.err.trim().split("\n")).toHaveLength(1);
  });

  test("a second agent on one node refuses; a dead one's claim is taken over at once", async () => {
    await node.publish(smallRelease(18080, 18081, "one"));
    await node.once(path);
    const lock = join(node.node, "run/render.sock");
    const held = await claim(lock);
    const second = await node.once(path);
    expect({ exit: second.exit, err: second.err }).toEqual({
      exit: 3,
      err: `signalbox agent: Another agent plays the role render on the node directory "${node.node}". Stop that one first.\n`,
    });
    await held?.release();
    await abandonSocket(lock);
    expect((await node.once(path)).exit).toBe(0);
    expect(await readdir(join(node.node, "run"))).toEqual(["render.rival", "servers.state"]);
  });

  test("of many that claim a dead one's place at once, one gets it", async () => {
    await mkdir(join(node.node, "run"), { recursive: true });
    const lock = join(node.node, "run/apply.sock");
    for (let round = 0; round < 10; round++) {
      await abandonSocket(lock);
      const claims = await Promise.all(Array.from({ length: 8 }, () => claim(lock)));
      const held = claims.filter((one) => one !== undefined);
      expect(held).toHaveLength(1);
      await held[0]?.release();
    }
  });

  test("templates without consul-template are exit 3 and never live", async () => {
    const text = `{{ range service "web" }}server {{ .Address }}\n{{ end }}`;
    await node.publish(
      buildRelease([{ path: "haproxy/10-shop.cfg.ctmpl", text, kind: "template" }], {
        requires: [],
        secrets: [],
        services: ["web"],
      }),
    );
    const none = join(node.root, "consul-template");
    await writeFile(none, "#!/bin/sh\nexit 1\n");
    await chmod(none, 0o755);
    const before = process.env["SIGNALBOX_CONSUL_TEMPLATE"];
    process.env["SIGNALBOX_CONSUL_TEMPLATE"] = none;
    try {
      const done = await node.once(path);
      expect(done.err).toContain("holds templates, and consul-template");
      expect(done.exit).toBe(3);
      expect(await readdir(join(node.node, "generations"))).toEqual([]);
    } finally {
      if (before === undefined) delete process.env["SIGNALBOX_CONSUL_TEMPLATE"];
      else process.env["SIGNALBOX_CONSUL_TEMPLATE"] = before;
    }
  });

  test("run follows the channel, logs each event once, survives a bad store and ends within a second", async () => {
    await node.publish(smallRelease(18080, 18081, "one"));
    const stop = new AbortController();
    let log = "";
    const io = {
      stdout: { write: () => undefined },
      stderr: { write: (text: string) => void (log += text) },
      env: process.env,
    };
    const flags = { store: node.storeUrl, channel: "stable", unsigned: true, haproxy: path };
    const ended = agentRun(allRoles(flags), { node: node.node, intervalMs: 50 }, io, stop.signal);
    const status = async (): Promise<Partial<NodeStatus>> =>
      JSON.parse(await readFile(join(node.node, "state.json"), "utf8").catch(() => "{}")) as Partial<NodeStatus>;
    const until = async (what: () => Promise<unknown>, value: unknown): Promise<void> => {
      await expect.poll(what, { timeout: 20_000, interval: 20 }).toEqual(value);
    };
    const live = async (): Promise<unknown> => (await status()).live?.generation;
    const pullFault = async (): Promise<unknown> => (await status()).roles?.pull?.fault?.code;
    await until(live, 1);
    const pointer = join(node.storeDir, "channels/stable.json");
    const good = await readFile(pointer);
    await writeFile(pointer, "no pointer");
    await until(pullFault, "bad-pointer");
    await writeFile(pointer, good);
    await until(pullFault, undefined);
    await node.publish(smallRelease(18080, 18081, "two"));
    await until(live, 2);
    stop.abort();
    expect(await ended).toBe(0);
    expect(log.match(/code=bad-pointer/g)).toHaveLength(1);
    expect(log.trim().split("\n").length).toBeLessThan(20);
  });

  test("status says what the directories say and what lives, as text and as JSON; a dead HAProxy is no good exit", async () => {
    await node.publish(smallRelease(18080, 18081, "one"));
    await node.once(path);
    const shown = async (format: "text" | "json"): Promise<{ exit: number; out: string }> => {
      let out = "";
      const exit = await agentStatus(
        { node: node.node, format },
        { stdout: { write: (text) => void (out += text) }, stderr: { write: () => undefined }, env: {} },
      );
      return { exit, out };
    };
    const text = await shown("text");
    expect(text.exit).toBe(3);
    expect(text.out).toMatch(/^live {5}release [0-9a-f]{12} since /);
    expect(text.out).toContain("\nhaproxy  not running\n");
    expect(text.out).toContain("\nnext     start HAProxy, by its unit or by hand:\n         SIGNALBOX_RUN=");
    const json: unknown = JSON.parse((await shown("json")).out);
    expect(json).toMatchObject({ format: 1, live: { generation: 1 }, haproxy: "not-running", confirmed: false });
    expect(json).toEqual({
      ...(JSON.parse(await readFile(join(node.node, "state.json"), "utf8")) as NodeStatus),
      looked: { silent: "HAProxy is not running.", down: [], playing: [], unlogged: true },
      nextAction: expect.stringContaining("nothing here acts by itself now"),
    });
  });
});

/** A socket on which nobody listens any more, as kill -9 leaves it. */
async function abandonSocket(path: string): Promise<void> {
  const script = `require("net").createServer().listen(process.argv[1], () => process.send("up"))`;
  const child: ChildProcess = spawn(process.execPath, ["-e", script, path], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(child, "message");
  child.kill("SIGKILL");
  await once(child, "exit");
}
