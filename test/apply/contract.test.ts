import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planMaps } from "../../compiler/haproxy/maps/plan.ts";
import type { HaproxyPort } from "../../agent/support/ports.ts";
import { haproxyPort } from "../../agent/haproxy/port.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { good } from "../../compiler/release/fault.ts";
import { parseInstance } from "../../compiler/haproxy/slots/instance.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { fakeHaproxy, readLoaded, type FakeHaproxy } from "./fake-haproxy.ts";
import { applyNode, type ApplyNode } from "./node.ts";

/** The same is asked of HAProxy and of the one in memory; tests of apply's decisions lean on the second. */
describe.each(haproxies())("HAProxy and the one in memory answer the same, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  let real: HaproxyPort;
  let fake: FakeHaproxy;
  let stop: () => Promise<unknown>;

  beforeAll(async () => {
    node = await applyNode(path, await freePort());
    await node.render({ backends: { "shop.web": ["10.0.0.1:80"], "id.web": [] }, paths: ["/a shop.web", "/b id.web"] });
    await node.once();
    const running = await node.startHaproxy();
    stop = () => running.stop();
    real = haproxyPort({ kind: "local", path, version: "test" }, node.layout, systemClock);
    fake = fakeHaproxy(node.layout.live);
    fake.load(await readLoaded(node.layout.live));
  });
  afterAll(() => node.remove());

  async function both<T>(ask: (port: HaproxyPort) => Promise<T>): Promise<[real: T, fake: T]> {
    return [await ask(real), await ask(fake.port)];
  }
  const same = async <T>(ask: (port: HaproxyPort) => Promise<T>): Promise<T> => {
    const [one, other] = await both(ask);
    expect(other).toEqual(one);
    return one;
  };
  /** Of spare servers the address means nothing. */
  const servers = async (port: HaproxyPort) => {
    const found = await port.servers();
    if (!found.ok) return "silent";
    return found.value
      .map(({ backend, server, address, port: at, maintenance, drain }) =>
        [backend, server, maintenance ? "" : `${address}:${at}`, maintenance, drain].join(" "),
      )
      .toSorted();
  };
  const running = async (port: HaproxyPort) => {
    const own = { pid: 0, worker: "", version: "" };
    const { pid: _, worker: __, version: ___, ...found } = { ...own, ...(await port.running()).running };
    return found;
  };
  const maps = async (port: HaproxyPort) => {
    const found = await port.maps(["maps/paths.map"]);
    return found.ok ? [...found.value] : "silent";
  };

  test("what it loaded, what it is told of servers, maps and its generation", async () => {
    expect(await same(running)).toMatchObject({
      kind: "running",
      serves: 1,
      oldWorkers: 0,
      description: expect.stringMatching(/^signalbox generation 1 release /),
    });
    await same(servers);
    const instance = parseInstance("10.0.0.2:81");
    if (instance === undefined) throw new Error("no instance");
    const empty = { kind: "empty", backend: "shop.web", server: "s1" } as const;
    const fill = { kind: "fill", backend: "id.web", server: "s3", instance, checked: true } as const;
    expect(await same((port) => port.tell([empty, fill], []))).toEqual(good([]));
    expect(await same(servers)).toContain("id.web s3 10.0.0.2:81 false false");
    const wrong = await both((port) => port.tell([{ ...empty, server: "s99" }], []));
    for (const told of wrong)
      expect(told).toMatchObject({ fault: { message: expect.stringContaining("No such server") } });
    const now = await real.maps(["maps/paths.map"]);
    if (!now.ok) throw new Error(now.fault.message);
    const plan = planMaps(
      now.value,
      new Map([["maps/paths.map", "/b id.web\n/c shop.web\n"]]),
      new Map([["maps/paths.map", "paths"]]),
    );
    if (plan.kind !== "live") throw new Error(plan.kind);
    for (const done of await both((port) => port.changeMaps(plan.phases))) expect(done.ok).toBe(true);
    expect(await same(maps)).toEqual([["maps/paths.map", "/b id.web\n/c shop.web\n"]]);
    expect(await same((port) => port.maps(["maps/none.map"]))).toEqual({ ok: true, value: new Map() });
    expect(await same((port) => port.serve(7))).toEqual({ ok: true, value: undefined });
    expect(await same(running)).toMatchObject({ serves: 7 });
  });

  test("a check names the team's line; a reload loads what is live, and says what came up", async () => {
    const candidate = join(node.layout.generations, "1");
    expect(await same((port) => port.check(candidate))).toEqual(good([]));
    const file = join(candidate, "haproxy/10-shop.cfg");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("option httpchk", "balance nonsense\n    option httpchk"));
    const verdicts = await both((port) => port.check(candidate));
    for (const verdict of verdicts)
      expect(verdict).toMatchObject({ ok: true, value: [{ file: "routes/shop/shop.yaml", line: 1 }] });
    await writeFile(file, text);
    const description = ((await running(real)) as { description: string }).description;
    const { files } = await readLoaded(node.layout.live);
    expect(await same((port) => port.reload({ description, files, before: undefined }))).toEqual(good(undefined));
    await expect.poll(async () => running(real), { timeout: 20_000 }).toMatchObject({ oldWorkers: 0 });
    expect(await same(running)).toMatchObject({ description, serves: 1 });
    expect(await same(servers)).toContain("shop.web s1 10.0.0.1:80 false false");
    expect(await same(maps)).toEqual([["maps/paths.map", "/a shop.web\n/b id.web\n"]]);
  }, 30_000);

  test("one that ended does not answer", async () => {
    const { pulse } = await real.running();
    const other = { ...pulse, text: "another" };
    const isSame = async (): Promise<boolean[]> =>
      Promise.all([
        real.isSame(pulse, true),
        real.isSame(pulse, false),
        // By its processes alone; they may be another container's, and then it is asked.
        real.isSame(other, false),
        real.isSame({ ...other, pids: [] }, false),
      ]);
    expect(pulse.pids).toHaveLength(2);
    expect(await isSame()).toEqual([true, true, true, false]);
    await stop();
    fake.worker = undefined;
    expect(await same(running)).toEqual({ kind: "not-running" });
    expect(await same(servers)).toBe("silent");
    expect(await same(maps)).toBe("silent");
    for (const told of await both((port) => port.tell([{ kind: "empty", backend: "shop.web", server: "s1" }], [])))
      expect(told.ok).toBe(false);
    for (const done of [
      ...(await both((port) => port.serve(2))),
      ...(await both((port) => port.changeMaps([{ name: "add", changes: [] }]))),
    ])
      expect(done.ok).toBe(false);
    expect(await isSame()).toEqual([false, false, false, false]);
    expect(await same((port) => port.running().then((found) => found.pulse.text))).toBe("silent");
    const failed = await both((port) => port.reload({ description: "x", files: new Map(), before: undefined }));
    expect(failed.map(({ ok }) => ok)).toEqual([false, false]);
  }, 30_000);
});
