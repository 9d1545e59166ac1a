import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "../../agent/node/layout.ts";
import { ROLES } from "../../agent/roles/role.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { publish } from "../../compiler/publish/apply.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { archive } from "../../compiler/release/archive.ts";
import { load } from "../agent/load.ts";
import { smallRelease, testNode, upstream, type TestNode, type Upstream } from "../agent/node.ts";
import type { Child } from "../support/child.ts";
import { freePort } from "../support/ports.ts";
import { haproxies, versitygw } from "../support/programs.ts";
import { startS3, type S3Server } from "../support/s3.ts";
import { until } from "../support/until.ts";
import { startRole, stateOf, type NodePlace } from "./processes.ts";

const gateways = versitygw();

describe.each(haproxies().slice(0, 1))("three processes on one node (haproxy $version)", ({ path: haproxyPath }) => {
  const playing = new Map<Role, Child>();
  const before = { ...process.env };
  let ours: TestNode;
  let web: Upstream;
  let port: number;
  let place: NodePlace;
  let haproxy: RunningHaproxy | undefined;
  let s3: S3Server | undefined;

  beforeEach(async () => {
    ours = await testNode();
    web = await upstream();
    port = await freePort();
    place = { node: ours.node, store: ours.storeUrl, haproxy: haproxyPath };
  });
  afterEach(async () => {
    for (const child of playing.values()) await child.end("SIGKILL");
    playing.clear();
    await haproxy?.stop();
    haproxy = undefined;
    for (const name of Object.keys(s3?.env() ?? {})) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    await s3?.stop();
    s3 = undefined;
    await web.close();
    await ours.remove();
  });

  async function play(role: Role): Promise<void> {
    playing.set(role, await startRole(role, place));
  }

  async function release(version: string): Promise<void> {
    const store = openStore(place.store);
    if (!store.ok) throw new Error(store.fault.message);
    const done = await publish(store.value, archive(smallRelease(port, web.port, version)), "stable", {
      compiler: "signalbox test",
      author: "a test",
      now: new Date(),
    });
    if (!done.ok) throw new Error(done.fault.message);
  }

  const said = (): string => [...playing].map(([role, child]) => `--- ${role}\n${child.output()}`).join("\n");

  async function live(generation: number): Promise<void> {
    await until(
      `generation ${generation} is live`,
      async () => (await stateOf(ours.node)).live?.generation === generation,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${said()}`);
    });
  }

  /** All three up, the first release live and served. */
  async function begin(): Promise<void> {
    await release("v1");
    for (const role of ROLES) await play(role);
    await live(1);
    haproxy = await startHaproxy(haproxyPath, {
      dir: join(ours.node, "live"),
      masterSocket: join(ours.node, "run/master.sock"),
      env: { SIGNALBOX_RUN: join(ours.node, "run") },
    });
    await until("HAProxy is seen", async () => (await stateOf(ours.node)).confirmed === true);
  }

  test("each is killed in turn and started again, and releases go through under traffic", async () => {
    await begin();
    const master = haproxy?.pid;
    const traffic = load(port);
    await traffic.seen("v1", 25);
    let generation = 1;
    for (const role of ROLES) {
      await playing.get(role)?.end("SIGKILL");
      generation++;
      await release(`v${generation}`);
      await play(role);
      await live(generation);
      await traffic.seen(`v${generation}`, 25);
    }
    const { failures, byVersion } = await traffic.stop();
    expect(failures).toEqual([]);
    expect(Object.keys(byVersion)).toEqual(["v1", "v2", "v3", "v4"]);
    expect(haproxy?.pid).toBe(master);
    // Nothing that was killed lies about; what is under way goes by itself.
    await until("nothing is left over", async () => {
      const names = await readdir(ours.node, { recursive: true });
      return !names.some((name) => name.includes(".tmp-"));
    });
    // Each wrote its own numbers; nobody wrote another's.
    expect((await readdir(join(ours.node, "metrics"))).toSorted()).toEqual([
      "signalbox_apply.prom",
      "signalbox_pull.prom",
      "signalbox_render.prom",
    ]);
  });

  test("a second one of a role refuses with its name; each ends at SIGTERM", async () => {
    await begin();
    for (const role of ROLES) {
      const second = await startRole(role, place);
      expect(await second.ended).toEqual({ code: 3, signal: null });
      expect(second.output()).toBe(
        `signalbox agent: Another agent plays the role ${role} on the node directory "${ours.node}". Stop that one first.\n`,
      );
    }
    const all = await startRole("run", place);
    expect((await all.ended).code).toBe(3);
    for (const [role, child] of playing) {
      await child.end("SIGTERM");
      expect({ role, ...(await child.ended) }).toEqual({ role, code: 0, signal: null });
    }
    playing.clear();
    expect(
      (await readdir(join(ours.node, "run"))).filter((name) => /^(?:pull|render|apply)\.sock$/.test(name)),
    ).toEqual([]);
    const traffic = load(port);
    await traffic.seen("v1");
    expect((await traffic.stop()).failures).toEqual([]);
  });

  test.runIf(gateways.length > 0)("the same from S3, pull killed between two releases", async () => {
    s3 = await startS3(gateways[0]!.path);
    Object.assign(process.env, s3.env());
    place = { ...place, store: `s3://${s3.bucket}/edge`, env: s3.env() };
    await begin();
    const traffic = load(port);
    await playing.get("pull")?.end("SIGKILL");
    await release("v2");
    await play("pull");
    await live(2);
    await traffic.seen("v2");
    const { failures, byVersion } = await traffic.stop();
    expect(failures).toEqual([]);
    expect(Object.keys(byVersion)).toEqual(["v1", "v2"]);
  });
});
