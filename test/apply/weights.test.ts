import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runtime } from "../../compiler/haproxy/master.ts";
import { showServers } from "../../compiler/haproxy/servers.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import type { Instance } from "../../compiler/haproxy/slots/instance.ts";
import { judge } from "../../compiler/haproxy/slots/judge.ts";
import { parseRendered, parseSlots } from "../../compiler/haproxy/slots/parse.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import { blocksOf, type GivenBlock } from "../../compiler/haproxy/slots/slot.ts";
import { actionsFor } from "../../agent/haproxy/servers/actions.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { instance } from "./config.ts";
import { applyNode, liveText, type ApplyNode } from "./node.ts";

const file = (options: string, lines: string): string =>
  `backend a.b from x\n    # servers of a.b:${options}\n${lines}    # end of servers\n`;
const blockIn = (options: string, lines: string): GivenBlock => {
  const parsed = parseRendered(file(options, lines));
  if (!parsed.ok) throw new Error(parsed.message);
  const [block] = blocksOf(parsed.parts);
  if (block === undefined) throw new Error("no block");
  return block;
};
const said = (...weights: unknown[]): string =>
  weights.map((one, at) => `    # ${JSON.stringify(["a", `a-${at}`, `10.0.0.${at + 1}`, 80, one])}\n`).join("");
const weightsIn = (instances: readonly Instance[]): unknown => instances.map(({ weight }) => weight);
/** Those that are served, by the address; names as they are looked up. */
const served = (
  block: GivenBlock,
  addresses: ReadonlyMap<string, readonly string[]> = new Map(),
  before: readonly Instance[] = [],
): unknown =>
  judge(block, before, addresses, { loopback: "refused" }, false).instances.map(({ at, weight }) => `${at} ${weight}`);

describe("weights of Consul's", () => {
  test.each([
    [
      [1, 1],
      [1, 1],
    ],
    [
      [0, 3, 256],
      [0, 3, 256],
    ],
    // In proportion once one is over HAProxy's most.
    [
      [0, 257, 512],
      [0, 129, 256],
    ],
    [
      [1, 100, 65_535],
      [1, 1, 256],
    ],
    [
      [65_535, 65_535],
      [256, 256],
    ],
  ])("%j are HAProxy's %j", (registered, taken) => {
    const hadBy = taken.map((weight, at) => `10.0.0.${at + 1}:80 ${weight}`);
    expect(served(blockIn(" check weight 1", said(...registered)))).toEqual(hadBy);
    const written = registered
      .map((one, at) => `    server 10.0.0.${at + 1}:80 10.0.0.${at + 1}:80 check weight 1 weight ${one}\n`)
      .join("");
    expect(served(blockIn(" check weight 1", written))).toEqual(hadBy);
  });

  test("one that gets no request has no say in what the others get", () => {
    const line = (address: string, weight: number): string =>
      `    # ${JSON.stringify(["a", "a-1", address, 80, weight])}\n`;
    const [one, other] = [line("10.0.0.1", 100), line("10.0.0.2", 1)];
    const block = (third: string): GivenBlock => blockIn(" check weight 1", `${one}${other}${third}`);
    const alone = ["10.0.0.1:80 100", "10.0.0.2:80 1"];
    // Loopback, a link-local one, none at all, a name that does not resolve and one that resolves to where none may be.
    for (const bad of ["127.0.0.1", "169.254.1.1", "10.0.0.256"])
      expect(served(block(line(bad, 60_000)))).toEqual(alone);
    const named = block(line("db.test", 60_000));
    expect(served(named, new Map([["db.test", []]]))).toEqual(alone);
    expect(served(named, new Map([["db.test", ["127.0.0.1"]]]))).toEqual(alone);
    // It has once it resolves; until its first answer what the backend had stays as it was.
    const all = ["10.0.0.1:80 1", "10.0.0.2:80 1", "10.0.0.3:80 256"];
    expect(served(named, new Map([["db.test", ["10.0.0.3"]]]))).toEqual(all);
    const had = judge(named, [], new Map([["db.test", ["10.0.0.3"]]]), { loopback: "refused" }, false).instances;
    expect(served(named, new Map(), had)).toEqual(all);
  });

  test.each([[-1], [65_536], [1.5], ["1"], [null]])("%j is none", (wrong) => {
    expect(blockIn(" check weight 1", said(3, wrong))).toMatchObject({
      instances: [{ weight: 3 }],
      bad: [{ line: 4 }],
    });
  });

  test("where none is asked for none is taken, and where they are each line has one", () => {
    expect(blockIn(" check", said(3)).bad).toHaveLength(1);
    expect(blockIn(" check weight 1", '    # ["a","a-1","10.0.0.1",80]\n').bad).toHaveLength(1);
    expect(blockIn(" check", "    server 10.0.0.1:80 10.0.0.1:80 check weight 5\n").bad).toHaveLength(1);
    expect(
      weightsIn(blockIn(" check weight 1", "    server 10.0.0.1:80 10.0.0.1:80 check weight 1\n").instances),
    ).toEqual([1]);
  });

  test("in slots they are written and read the same; another one is a command, and no other slot", () => {
    const options = " check weight 1";
    const before = assign(undefined, blockIn(options, said(5, 1, 0)).instances, { now: 1 });
    const text = renderSlots(["backend a.b from x\n", { backend: "a.b", options, slots: before }, "\n"]);
    expect(text).toContain(
      "    server s1 10.0.0.1:80 check weight 1 weight 5\n    server s2 10.0.0.2:80 check weight 1\n    server s3 10.0.0.3:80 check weight 1 weight 0\n    server s4 127.0.0.1:1 check weight 1 disabled\n",
    );
    const parsed = parseSlots(text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(blocksOf(parsed.parts)[0]?.slots.map((slot) => slot.instance?.weight)).toEqual(
      before.map((slot) => slot.instance?.weight),
    );
    const slots = assign(before, blockIn(options, said(5, 7, 0)).instances, { now: 2, fixed: true });
    expect(actionsFor(before, { backend: "a.b", options, slots })).toMatchObject([
      { kind: "weigh", server: "s2", instance: { weight: 7 } },
    ]);
    expect(assign(slots, blockIn(options, said(5, 7, 0)).instances, { now: 3, fixed: true })).toBe(slots);
    expect(parseSlots(text.replace("weight 5", "weight 5 backup"))).toMatchObject({ ok: false });
    expect(parseSlots(text.replace("weight 5", "weight 70000"))).toMatchObject({ ok: false });
  });
});

const QUICK = { timeout: 20_000, interval: 20 };

describe.each(haproxies())("weights of servers, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  beforeEach(async () => {
    node = await applyNode(path, await freePort());
  });
  afterEach(() => node.remove());

  test("shares follow them without a reload, 0 gets nothing, and a reload and another hand change none", async () => {
    const [one, two, three] = await Promise.all(["one", "two", "three"].map((name) => instance(name)));
    if (one === undefined || two === undefined || three === undefined) throw new Error("no instances");
    const at = [one.at, two.at];
    const of = async (weights: number[], more: object = {}, backends: Record<string, string[]> = {}): Promise<void> => {
      await node.render({ backends: { "shop.web": at, ...backends }, weights: { "shop.web": weights }, ...more });
    };
    /** Answers of the first and the second among 40. */
    const shares = async (): Promise<number[]> => {
      const names: (string | null)[] = [];
      for (let asked = 0; asked < 40; asked++)
        names.push((await fetch(`http://127.0.0.1:${node.port}/shop.web`)).headers.get("x-instance"));
      return ["one", "two"].map((name) => names.filter((each) => each === name).length);
    };
    const running = async (): Promise<Record<string, number>> =>
      Object.fromEntries(
        (await showServers(node.layout.statsSocket))
          .filter(({ backend, maintenance }) => backend === "shop.web" && !maintenance)
          .map(({ address, port, weight }) => [`${address}:${port}`, weight]),
      );
    try {
      await of([3, 1]);
      await node.once();
      const haproxy = await node.startHaproxy();
      let stop = node.run();
      await expect.poll(shares, QUICK).toEqual([30, 10]);
      await of([0, 1]);
      await expect.poll(running, QUICK).toEqual({ [one.at]: 0, [two.at]: 1 });
      const before = one.requests();
      expect(await shares()).toEqual([0, 40]);
      expect(one.requests()).toBe(before);
      await expect
        .poll(() => liveText(node, "haproxy/10-shop.cfg"), QUICK)
        .toContain(`${one.at} check inter 2s fastinter 500ms fall 2 rise 2 weight 1 weight 0\n`);
      await of([65_535, 65_535 / 3]);
      await expect.poll(running, QUICK).toEqual({ [one.at]: 256, [two.at]: 85 });
      // A new one comes with its weight.
      at.push(three.at);
      await of([2, 2, 6]);
      await expect.poll(running, QUICK).toEqual({ [one.at]: 2, [two.at]: 2, [three.at]: 6 });
      await expect.poll(shares, QUICK).toEqual([8, 8]);
      expect(haproxy.output()).not.toContain("Reloading");
      await runtime(node.layout.statsSocket, "set server shop.web/s1 weight 200");
      await expect.poll(running, QUICK).toEqual({ [one.at]: 2, [two.at]: 2, [three.at]: 6 });
      await expect.poll(() => node.metrics.get(`signalbox_drift_repaired_total{"kind":"servers"}`), QUICK).toBe(1);
      // What an agent that was killed had told stays.
      await stop();
      await runtime(node.layout.statsSocket, "set server shop.web/s1 weight 9");
      await of([9, 2, 6]);
      stop = node.run();
      await expect.poll(() => liveText(node, "haproxy/10-shop.cfg"), QUICK).toContain("weight 9\n");
      expect(await running()).toEqual({ [one.at]: 9, [two.at]: 2, [three.at]: 6 });
      await of([4, 2, 2], { version: "2" });
      await expect.poll(() => node.metrics.get(`signalbox_reloads_total{"result":"done"}`), QUICK).toBe(1);
      await expect.poll(running, QUICK).toEqual({ [one.at]: 4, [two.at]: 2, [three.at]: 2 });
      await expect.poll(shares, QUICK).toEqual([20, 10]);
      expect(await node.difference()).toEqual([]);
      await stop();
    } finally {
      for (const each of [one, two, three]) await each.die();
    }
  }, 60_000);

  test("another maxconn is a command, none is as many as come, and a change that was cut off is finished", async () => {
    const gate = { open: (): void => undefined };
    const opened = new Promise<void>((resolve) => (gate.open = resolve));
    let [now, most] = [0, 0];
    const server = createServer((request, response) => {
      if (request.url === "/health") return void response.end();
      most = Math.max(most, ++now);
      void opened.then(() => {
        now--;
        response.end("x");
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const content = { backends: { "shop.web": [`127.0.0.1:${port}`], "shop.api": [] } };
    try {
      await node.render({ ...content, maxconn: { "shop.web": 2 } });
      await node.once();
      const haproxy = await node.startHaproxy();
      let stop = node.run();
      await expect.poll(async () => (await node.state())?.confirmed, QUICK).toBe(1);
      await expect
        .poll(
          async () => (await showServers(node.layout.statsSocket)).some(({ up, maintenance }) => up && !maintenance),
          QUICK,
        )
        .toBe(true);
      const asked = Array.from({ length: 9 }, () => fetch(`http://127.0.0.1:${node.port}/shop.web`));
      await expect.poll(() => now, QUICK).toBe(2);
      await node.render({ ...content, maxconn: { "shop.web": 5 } });
      // Those that waited go at once.
      await expect.poll(() => now, QUICK).toBe(5);
      await expect
        .poll(async () => (await node.state())?.changes?.[0]?.why, QUICK)
        .toBe("only servers changed: maxconn of shop.web");
      expect(await liveText(node, "haproxy/10-shop.cfg")).toContain(" maxconn 5\n");
      await stop();
      // As an agent that was killed behind its switch: HAProxy has what was before.
      await node.render(content);
      expect(await node.once()).toBeUndefined();
      await expect.poll(() => now, QUICK).toBe(9);
      await runtime(
        node.layout.statsSocket,
        "set maxconn server shop.web/s1 1; set map maps/signalbox-node.map generation 2",
      );
      stop = node.run();
      await expect.poll(async () => (await node.state())?.confirmed, QUICK).toBe(3);
      asked.push(...Array.from({ length: 3 }, () => fetch(`http://127.0.0.1:${node.port}/shop.web`)));
      await expect.poll(() => now, QUICK).toBe(12);
      gate.open();
      expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true);
      expect(most).toBe(12);
      expect(haproxy.output()).not.toContain("Reloading");
      await stop();
    } finally {
      gate.open();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }, 60_000);
});
