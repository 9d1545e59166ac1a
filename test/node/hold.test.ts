import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agentHold, agentResume, agentRollback } from "../../agent/commands/hold-resume.ts";
import { switchLive } from "../../agent/apply/perform.ts";
import { readGenerations } from "../../agent/node/generations.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { claim, isPlayed } from "../../agent/node/lock.ts";
import { agentRun, allRoles, agentStatus } from "../../agent/main.ts";
import { refuse } from "../../agent/support/fault.ts";
import {
  isApplyState,
  isWanted,
  readHold,
  readRecord,
  writeRecord,
  type ApplyState,
} from "../../agent/node/records.ts";
import type { AgentExit, AgentIo } from "../../agent/commands/start.ts";
import { smallRelease, testNode, type TestNode } from "../agent/node.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { stateOf } from "./processes.ts";

interface Said {
  readonly exit: AgentExit;
  readonly out: string;
  readonly err: string;
}

async function saying(act: (io: AgentIo) => Promise<AgentExit>): Promise<Said> {
  let [out, err] = ["", ""];
  const exit = await act({
    stdout: { write: (text) => void (out += text) },
    stderr: { write: (text) => void (err += text) },
    env: {},
  });
  return { exit, out, err };
}

describe.each(haproxies().slice(0, 1))("rollback, hold and resume (haproxy $version)", ({ path }) => {
  let ours: TestNode;
  const stop = new Set<AbortController>();
  const ended: Promise<unknown>[] = [];

  beforeEach(async () => {
    ours = await testNode();
    for (const version of ["one", "two"]) {
      await ours.publish(smallRelease(18080, 18081, version));
      const { exit, err } = await ours.once(path);
      if (exit !== 0) throw new Error(err);
    }
  });
  afterEach(async () => {
    for (const one of stop) one.abort();
    await Promise.all(ended);
    await ours.remove();
  });

  const node = (): { node: string } => ({ node: ours.node });

  function run(): void {
    const controller = new AbortController();
    stop.add(controller);
    const io = { stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: process.env };
    const options = { ...node(), store: ours.storeUrl, channel: "stable", unsigned: true, haproxy: path };
    ended.push(agentRun(allRoles(options), { ...options, intervalMs: 100 }, io, controller.signal));
  }

  const liveNumber = async (): Promise<number | undefined> => (await stateOf(ours.node)).live?.wanted.sequence;

  test("with the store gone and no agent: it is written down, and the next agent obeys", async () => {
    await rm(ours.storeDir, { recursive: true });
    const back = await saying((io) => agentRollback(node(), io));
    expect(back).toMatchObject({ exit: 0, err: "" });
    expect(back.out).toMatch(/^Held on release [0-9a-f]{12} \(channel stable, number 1\)\./);
    expect(back.out).toContain("No agent runs on this node now; it takes effect when one does");
    expect(JSON.parse(await readFile(join(ours.node, "hold"), "utf8"))).toMatchObject({ by: "rollback" });
    run();
    await until("number 1 is live", async () => (await liveNumber()) === 1);
    const status = await saying((io) => agentStatus(node(), io));
    expect(status.out).toMatch(/^held {5}by a rollback on release [0-9a-f]{12} \(number 1\)/m);
    expect(status.out).toContain("channel  release");
  });

  test("under a running agent they wait for the effect and say it; a held node fetches and does not follow", async () => {
    run();
    const { locks } = layoutOf(ours.node);
    await until("the agent works", async () => (await isPlayed(locks.render)) && (await isPlayed(locks.apply)));
    const back = await saying((io) => agentRollback(node(), io));
    expect({ exit: back.exit, err: back.err }).toEqual({ exit: 0, err: "" });
    expect(back.out).toMatch(
      /Live: release [0-9a-f]{12} \(channel stable, number 1\), generation 3; HAProxy does not run\.\n$/,
    );
    await ours.publish(smallRelease(18080, 18081, "three"));
    await until("number 3 is fetched", async () => (await stateOf(ours.node)).wanted?.sequence === 3);
    expect(await liveNumber()).toBe(1);
    const again = await saying((io) => agentHold(node(), io));
    expect(again.out).toContain("Held already, on release");
    const on = await saying((io) => agentResume(node(), io));
    expect({ exit: on.exit, err: on.err }).toEqual({ exit: 0, err: "" });
    expect(on.out).toMatch(/Live: release [0-9a-f]{12} \(channel stable, number 3\)/);
    await until("the status says so", async () => (await stateOf(ours.node)).hold === undefined);
  });

  test("the switch of `live` is no success: HAProxy must serve it, and a reload that fails is told with its fault", async () => {
    const layout = layoutOf(ours.node);
    const state = await readRecord(layout.state.apply, isApplyState);
    if (state === undefined) throw new Error("apply left no state");
    const first = (await readGenerations(layout)).find(({ generation }) => generation === 1);
    if (first === undefined) throw new Error("the first generation is gone");
    const says = (more: Partial<ApplyState>): Promise<void> =>
      writeRecord(layout.state.apply, {
        ...state,
        haproxy: "serving",
        confirmed: 2,
        at: new Date().toISOString(),
        ...more,
      });
    // The test plays a node whose HAProxy runs, between the switch and the end of its reload.
    const locks = [await claim(layout.locks.render), await claim(layout.locks.apply)];
    try {
      await says({});
      const back = saying((io) => agentRollback(node(), io));
      await until("it is held", async () => (await readHold(layout)) !== undefined);
      await switchLive(layout, 1);
      const early = await Promise.race([back, sleep(1_000)]);
      expect(early).toBeUndefined();
      await says({ confirmed: 1 });
      expect((await back).out).toMatch(/Live: release [0-9a-f]{12} \(channel stable, number 1\), generation 1\.\n$/);

      const on = saying((io) => agentResume(node(), io));
      await until("it is held no more", async () => (await readHold(layout)) === undefined);
      await switchLive(layout, 2);
      await sleep(300);
      const { release } = (await readRecord(layout.wanted, isWanted)) ?? {};
      await switchLive(layout, 1);
      await says({ confirmed: 1, fault: refuse("reload-failed", "HAProxy did not take it.", release) });
      const { exit, out, err } = await on;
      expect({ exit, err }).toEqual({ exit: 3, err: expect.stringContaining("HAProxy did not take it.\n") });
      expect(out).not.toContain("Live:");
    } finally {
      for (const lock of locks) await lock?.release();
    }
  });

  test("a rollback takes the generations that the status shows, not those by which releases went live", async () => {
    const layout = layoutOf(ours.node);
    const state = await readRecord(layout.state.apply, isApplyState);
    const first = (await readGenerations(layout)).find(({ generation }) => generation === 1);
    if (state === undefined || first === undefined) throw new Error("the agent left nothing");
    const { release, sequence } = first.wanted;
    const at = new Date().toISOString();
    const change = { release, sequence, generation: 77, at, how: "reload", why: "x" } as const;
    await writeRecord(layout.state.apply, { ...state, changes: [change] });
    const { out } = await saying((io) => agentStatus(node(), io));
    const [, to = ""] = /number 1 generation (\d+) /.exec(out) ?? [];
    const back = await saying((io) => agentRollback({ ...node(), to }, io));
    expect(back.out).toContain(`Held on release ${release.slice(0, 12)} `);
  });

  test("hold keeps what is live; what cannot be is refused with what could", async () => {
    expect((await saying((io) => agentHold(node(), io))).out).toContain("(channel stable, number 2)");
    expect((await saying((io) => agentResume(node(), io))).out).toContain("No longer held on release");
    expect((await saying((io) => agentResume(node(), io))).out).toBe("This node is not held: the channel decides.\n");
    const nowhere = await saying((io) => agentRollback({ ...node(), to: "77" }, io));
    expect({ exit: nowhere.exit, out: nowhere.out }).toEqual({ exit: 1, out: "" });
    expect(nowhere.err).toMatch(/no generation or release "77"\. It has: [0-9a-f]{12} \(number 2, generation 2\), /);
    const fresh = await saying((io) => agentHold({ node: join(ours.root, "fresh") }, io));
    expect({ exit: fresh.exit, err: fresh.err }).toEqual({
      exit: 2,
      err: expect.stringContaining('There is no node at "'),
    });
  });
});
