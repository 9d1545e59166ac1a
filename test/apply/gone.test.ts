import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAlive, pulse } from "../../agent/haproxy/pulse.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { applyNode, type ApplyNode } from "./node.ts";

describe.each(haproxies().slice(0, 1))("a HAProxy that dies, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  beforeEach(async () => {
    node = await applyNode(path, await freePort());
  });
  afterEach(() => node.remove());

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
