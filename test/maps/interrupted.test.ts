import { connect, createServer } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { planMaps, type MapPlan } from "../../compiler/haproxy/maps/plan.ts";
import { performMaps } from "../../agent/haproxy/maps/change.ts";
import { runningMaps } from "../../agent/haproxy/maps/show.ts";
import { haproxies } from "../support/programs.ts";
import { startUpstreams } from "../traffic/upstreams.ts";
import { startHaproxy } from "./haproxy.ts";
import { release, releaseFiles } from "./releases.ts";
import { ask, judge, requests } from "./traffic.ts";

/**
 * A socket before HAProxy's that lets some commands through and breaks every one after them off: HAProxy gets the command,
 * and who sent it never hears of it.
 */
async function cutAfter(target: string, socket: string, commands: number) {
  let left = commands;
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const through = left-- > 0;
    const upstream = connect(target);
    client.pipe(upstream);
    if (through) upstream.pipe(client);
    else upstream.resume().once("close", () => client.destroy());
    for (const one of [client, upstream]) one.on("error", () => one.destroy());
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return { close: () => new Promise((resolve) => server.close(resolve)), isOver: () => left < 0 };
}

function phasesOf(plan: MapPlan) {
  if (plan.kind === "reload") throw new Error(plan.reason);
  return plan.kind === "live" ? plan.phases : [];
}

describe.each(haproxies())("a change of maps that breaks off on haproxy $version", ({ path: program }) => {
  test(
    "after any command: each request has its old or its new answer, and the change can be ended",
    { timeout: 120_000 },
    async () => {
      const { compiled } = release(releaseFiles(0), () => ({ address: "127.0.0.1", port: 9 }));
      const upstreams = await startUpstreams(compiled.model.backends);
      const releases = [0, 1, 2, 3].map((n) => release(releaseFiles(n), (backend) => upstreams.addressOf(backend)));
      const haproxy = await startHaproxy(program, releases[2]?.files ?? new Map());
      const some = requests.filter((_, at) => at % 11 === 0);
      const wrong: string[] = [];
      try {
        let breaks = 0;
        let isOver = true;
        let turn = 0;
        for (; isOver; turn++) {
          // There and back again, each time broken off one command later, then ended.
          const [before, after] = [2, 3].map((n) => releases[turn % 2 === 0 ? n : 5 - n]);
          if (!before || !after) throw new Error("two releases");
          const [{ maps: from }, { maps: to, kinds }] = [before, after];
          const socket = path.join(haproxy.dir, `cut${breaks}.sock`);
          const cut = await cutAfter(haproxy.statsSocket, socket, breaks);
          const outcome = await performMaps(socket, phasesOf(planMaps(from, to, kinds)));
          isOver = cut.isOver();
          await cut.close();
          expect(outcome.ok).toBe(!isOver);
          const answers = await Promise.all(some.map((request) => ask(haproxy.port, request, false)));
          for (const [at, request] of some.entries()) {
            const answer = answers[at];
            const said = answer && judge(answer, request, releases, 2, 3);
            if (typeof said === "string") wrong.push(`broken off after ${breaks}: ${said}`);
          }
          const now = await runningMaps(haproxy.statsSocket, to.keys());
          expect(await performMaps(haproxy.statsSocket, phasesOf(planMaps(now, to, kinds)))).toMatchObject({
            ok: true,
          });
          expect(planMaps(await runningMaps(haproxy.statsSocket, to.keys()), to, kinds)).toEqual({ kind: "none" });
          // Both directions meet every kind of command; three at a time saves half a minute.
          breaks += turn < 12 ? 1 : 3;
        }
        expect(wrong).toEqual([]);
        expect(breaks).toBeGreaterThan(20);
        expect(await haproxy.workers()).toEqual([haproxy.pid]);
      } finally {
        await haproxy.stop();
        await upstreams.stop();
      }
    },
  );
});
