import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runtime } from "../../compiler/haproxy/master.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { instance, type Instance } from "./config.ts";
import { applyNode, liveText, type ApplyNode } from "./node.ts";

const QUICK = { timeout: 20_000, interval: 20 };

describe.each(haproxies())("servers that come and go, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  let instances: Instance[];

  beforeEach(async () => {
    node = await applyNode(path, await freePort());
    instances = await Promise.all(["one", "two", "three"].map((name) => instance(name)));
  });
  afterEach(async () => {
    await node.remove();
    for (const one of instances) await one.die();
  });

  const at = (...numbers: number[]): string[] => numbers.map((number) => instances[number]?.at ?? "");
  const ask = async (): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${node.port}/shop.web`);
    return `${answer.status} ${answer.headers.get("x-instance") ?? ""}`.trim();
  };
  /** The file says what was rendered, and HAProxy has what the file says. */
  const settled = (...numbers: number[]): Promise<void> =>
    expect
      .poll(async () => {
        const text = await liveText(node, "haproxy/10-shop.cfg");
        const named = [...text.matchAll(/^ {4}server s\d+ (\S+:(?!1 )\d+) /gm)].map((found) => found[1] ?? "");
        return { named: named.toSorted((a, b) => (a < b ? -1 : 1)), difference: await node.difference() };
      }, QUICK)
      .toEqual({ named: at(...numbers).toSorted((a, b) => (a < b ? -1 : 1)), difference: [] });

  test("no reload, the file follows what runs, and slots outlive the agent", async () => {
    await node.render({ backends: { "shop.web": at(0), "shop.api": [] } });
    expect(await node.once()).toBeUndefined();
    const haproxy = await node.startHaproxy();
    let stop = node.run();
    await expect.poll(ask, QUICK).toBe("200 one");
    for (const now of [[0, 1], [1], [1, 2], [0, 2], [2]]) {
      await node.render({ backends: { "shop.web": at(...now), "shop.api": [] } });
      await settled(...now);
    }
    await expect.poll(ask, QUICK).toBe("200 three");
    await stop();
    // Told and not filed: an agent that was killed between the two.
    await runtime(
      node.layout.statsSocket,
      "set server shop.web/s5 addr 127.0.0.1 port 9; set server shop.web/s5 state ready",
    );
    await node.render({ backends: { "shop.web": at(2, 0), "shop.api": [] } });
    stop = node.run();
    await settled(0, 2);
    await stop();
    expect(haproxy.output()).not.toContain("Reloading");
    expect(node.metrics.get(`signalbox_reloads_total{"result":"done"}`)).toBeUndefined();
    expect(
      spawnSync(path, ["-c", "-dW", "-f", `${node.layout.live}/haproxy`], { env: { SIGNALBOX_RUN: node.layout.run } })
        .status,
    ).toBe(0);
    const serves = await runtime(node.layout.statsSocket, "show map maps/signalbox-node.map");
    expect(serves).toContain(`generation ${(await node.live()).generation}`);
  });

  test("what another hand changed is put right, and a HAProxy that was started anew is brought up to date", async () => {
    await node.render({ backends: { "shop.web": at(0) } });
    await node.once();
    const haproxy = await node.startHaproxy();
    node.run();
    await expect.poll(async () => (await node.state())?.confirmed, QUICK).toBe(1);
    await runtime(node.layout.statsSocket, "set server shop.web/s1 state maint; set server shop.web/s3 state ready");
    await node.render({ backends: { "shop.web": at(0, 1) } });
    await settled(0, 1);
    expect(node.metrics.get(`signalbox_drift_repaired_total{"kind":"servers"}`)).toBeGreaterThan(0);
    await haproxy.stop();
    await node.render({ backends: { "shop.web": at(2) } });
    await node.startHaproxy();
    await settled(2);
    await expect.poll(ask, QUICK).toBe("200 three");
  }, 60_000);

  test("a service without instances keeps them for a while; one team's bad data stops nobody", async () => {
    const policy = { reloadAtMostEvery: 100, keepServersFor: 1_500 };
    await node.render({ backends: { "shop.web": at(0), "id.web": at(1) }, policy });
    await node.once();
    await node.startHaproxy();
    node.run();
    await expect.poll(ask, QUICK).toBe("200 one");
    await node.render({ backends: { "shop.web": at(), "id.web": at(1) }, policy });
    await expect
      .poll(async () => (await node.state())?.kept?.map(({ backend }) => backend), QUICK)
      .toEqual(["shop.web"]);
    expect(await ask()).toBe("200 one");
    await settled();
    await expect.poll(async () => (await node.state())?.kept, QUICK).toEqual([]);
    const raw = { "id.web": "    server x 10.0.0.1:80; http-request deny\n" };
    await node.render({ backends: { "shop.web": at(2), "id.web": at(0) }, raw, policy });
    await settled(2);
    await expect
      .poll(async () => (await node.state())?.lastGood, QUICK)
      .toMatchObject([
        {
          team: "id",
          problem: {
            file: "routes/id/id.yaml",
            line: 3,
            message: expect.stringContaining("is no instance for backend id.web"),
          },
        },
      ]);
    expect(await liveText(node, "haproxy/10-id.cfg")).toContain(`server s1 ${at(1)[0]} `);
    await node.render({ backends: { "shop.web": at(2), "id.web": at(0) }, policy });
    await expect.poll(async () => (await node.state())?.lastGood, QUICK).toEqual([]);
  }, 60_000);

  test("out of spare servers: one reload, named; a new release names what it needed", async () => {
    await node.render({ backends: { "shop.web": at(0) } });
    await node.once();
    await node.startHaproxy();
    await node.once();
    const many = Array.from({ length: 7 }, (_, index) => `127.0.0.${index + 2}:9`);
    await node.render({ backends: { "shop.web": [...at(0), ...many] } });
    expect(await node.once()).toBeUndefined();
    expect(node.log.filter((line) => line.startsWith("reload "))).toEqual([
      "reload HAProxy was reloaded: backend shop.web is out of spare servers.",
    ]);
    await node.render({ backends: { "shop.web": at(0), "shop.new": at(1) } });
    expect(await node.once()).toBeUndefined();
    await node.render({ version: "2", backends: { "shop.web": at(0), "shop.new": at(1) } });
    expect(await node.once()).toBeUndefined();
    expect((await node.state())?.changes?.slice(0, 2)).toMatchObject([
      { how: "reload", why: "00-platform.cfg changed" },
      { how: "reload", why: "backend shop.new is new" },
    ]);
    await settled(0, 1);
    expect(await ask()).toBe("200 one");
  }, 60_000);
});
