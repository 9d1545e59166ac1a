import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { showProc } from "../../compiler/haproxy/master.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { instance, type Instance } from "./config.ts";
import { applyNode } from "./node.ts";

const ROUNDS = Number(process.env["SIGNALBOX_ROUNDS"] ?? 5);
const CLIENTS = 8;
/** So long after a server's death its end may still be news to HAProxy; milliseconds. */
const NEWS_MS = 500;

describe.each(haproxies())("all instances of a service die and come back elsewhere, haproxy $version", ({ path }) => {
  test(`${ROUNDS} rounds under load: the same worker, and every answer is 200 or 503`, async () => {
    const node = await applyNode(path, await freePort());
    let living: Instance[] = [];
    const start = (): Promise<Instance[]> => Promise.all(["a", "b", "c", "d"].map((name) => instance(name)));
    const [kept, fresh] = [new Map<string, number>(), new Map<string, number>()];
    const goodSoFar = (): number[] => [kept, fresh].map((answers) => answers.get("200") ?? 0);
    let running = true;
    let diedAt = -Infinity;
    try {
      living = await start();
      await node.render({ backends: { "shop.web": living.map(({ at }) => at) } });
      await node.once();
      await node.startHaproxy();
      node.run();
      const worker = async (): Promise<number[]> =>
        (await showProc(node.layout.masterSocket)).workers.map(({ pid }) => pid);
      const before = await worker();
      const clients = Array.from({ length: CLIENTS }, async (_, index) => {
        const keepAlive = index % 2 === 0;
        const agent = new Agent({ keepAlive, maxSockets: 1 });
        const answers = keepAlive ? kept : fresh;
        while (running) {
          const began = performance.now();
          const answer = await statusOf(node.port, agent);
          const status = answer === "closed" && began > diedAt + NEWS_MS ? "closed, and no server had died" : answer;
          answers.set(status, (answers.get(status) ?? 0) + 1);
          await sleep(1);
        }
        agent.destroy();
      });
      for (let round = 0; round < ROUNDS; round++) {
        const good = goodSoFar();
        await until("requests are answered", () => goodSoFar().every((now, at) => now > (good[at] ?? 0) + 10));
        const dying = living;
        diedAt = performance.now();
        await Promise.all(dying.map((one) => one.die()));
        living = await start();
        await node.render({ backends: { "shop.web": living.map(({ at }) => at) } });
        await until("the new instances serve", () => living.some((one) => one.requests() > 0));
      }
      running = false;
      await Promise.all(clients);
      // A kept connection whose server died in the middle is closed without an answer: HAProxy leaves the repeat to the client.
      const { closed = 0, 503: none = 0, 200: good = 0, ...others } = Object.fromEntries(kept);
      const { 503: noneFresh = 0, 200: goodFresh = 0, ...othersFresh } = Object.fromEntries(fresh);
      if (process.env["SIGNALBOX_ROUNDS"] !== undefined)
        console.log(path, { good, none, closed, ...others }, { goodFresh, noneFresh, ...othersFresh });
      expect({ others, othersFresh }).toEqual({ others: {}, othersFresh: {} });
      expect(good).toBeGreaterThan(ROUNDS);
      expect(goodFresh).toBeGreaterThan(ROUNDS);
      // At the most once in a round for each client that keeps its connection.
      expect(closed).toBeLessThanOrEqual((ROUNDS * CLIENTS) / 2);
      expect(await worker()).toEqual(before);
      expect(node.log.filter((line) => line.startsWith("reload"))).toEqual([]);
    } finally {
      running = false;
      await node.remove();
      for (const one of living) await one.die();
    }
  }, 1_200_000);
});

function statusOf(port: number, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, path: "/shop.web", agent, timeout: 30_000 }, (answer) => {
      answer.resume();
      answer.once("error", () => resolve("broken"));
      answer.once("end", () => resolve(String(answer.statusCode)));
    });
    asked.once("error", () => resolve("closed"));
    asked.once("timeout", () => asked.destroy());
    asked.end();
  });
}
