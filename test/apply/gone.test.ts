import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAlive, pulse } from "../../agent/apply/pulse.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { applyNode, type ApplyNode } from "./node.ts";

describe.each(haproxies().slice(0, 1))("a HAProxy that dies, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  beforeEach(async () => {
    node = await applyNode(path, await freePort());
  });
  afterEach(() => node.remove());

  test("is told once when it is gone and once when it is back; one that was never there is not told", async () => {
    const told = (): string[] =>
      node.log
        .map((line) => line.split(" ")[0] ?? "")
        .filter((code) => ["haproxy-gone", "haproxy-back"].includes(code));
    await node.render({ backends: { "shop.web": ["127.0.0.9:9"] } });
    node.run();
    await until("it may be started", async () => (await node.state())?.haproxy === "not-running");
    const first = await node.startHaproxy();
    await until("it is found", async () => (await node.state())?.confirmed === 1);
    expect(told()).toEqual([]);
    await first.stop();
    await until("its end is seen", async () => (await node.state())?.haproxy === "not-running");
    await until("it is looked at again", () => (node.metrics.get("signalbox_haproxy_up") ?? 1) === 0);
    expect(told()).toEqual(["haproxy-gone"]);
    await node.startHaproxy();
    await until("it is found again", async () => (await node.state())?.haproxy === "serving");
    expect(told()).toEqual(["haproxy-gone", "haproxy-back"]);
  });

  test("is seen dead by its processes alone; one whose processes are another container's is never called alive", async () => {
    await node.render({ backends: { "shop.web": ["127.0.0.9:9"] } });
    await node.once();
    const running = await node.startHaproxy();
    const seen = await pulse(node.layout.masterSocket);
    expect(seen.pids).toHaveLength(2);
    expect(isAlive(seen)).toBe(true);
    expect(isAlive({ ...seen, pids: [] })).toBe(false);
    await running.stop();
    expect(isAlive(seen)).toBe(false);
    expect(await pulse(node.layout.masterSocket)).toEqual({ text: "silent", pids: [] });
  });
});
