import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { instance } from "./config.ts";
import { applyNode } from "./node.ts";

/** Short, and longer than all else takes here. */
const EVERY_MS = 2_000;

describe.each(haproxies())("a change that is taken back while its reload waits, haproxy $version", ({ path }) => {
  test("costs no reload, and no round after another", async () => {
    const node = await applyNode(path, await freePort());
    const web = await instance("a");
    let rounds = 0;
    const set = node.metrics.set.bind(node.metrics);
    node.metrics.set = (key, value) => {
      if (key === "signalbox_haproxy_up") rounds++;
      return set(key, value);
    };
    const render = (version: string): Promise<string> =>
      node.render({
        version,
        backends: { "shop.web": [web.at] },
        policy: { keepServersFor: 60_000, reloadAtMostEvery: EVERY_MS },
      });
    try {
      await render("one");
      await node.once();
      await node.startHaproxy();
      const stop = node.run();
      await render("two");
      await until("two is served", async () => {
        const answer = await fetch(`http://127.0.0.1:${node.port}/`);
        return answer.headers.get("x-version") === "two";
      });
      const reloads = (): number => node.log.filter((line) => line.startsWith("reload ")).length;
      await until("its reload is over", () => reloads() === 1);
      await render("three");
      await sleep(200);
      await render("two");
      await sleep(EVERY_MS);
      const from = rounds;
      await sleep(1_000);
      expect(rounds - from).toBeLessThan(15);
      expect(reloads()).toBe(1);
      await stop();
    } finally {
      await node.remove();
      await web.die();
    }
  });
});
