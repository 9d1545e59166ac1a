import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../../compiler/haproxy/maps/entries.ts";
import { isOrdered, type MapKinds } from "../../compiler/haproxy/maps/kinds.ts";

import { planMaps } from "../../compiler/haproxy/maps/plan.ts";
import { performMaps } from "../../agent/haproxy/maps/change.ts";
import { runningMaps } from "../../agent/haproxy/maps/show.ts";
import { haproxies } from "../support/programs.ts";
import { startUpstreams } from "../traffic/upstreams.ts";
import { startHaproxy } from "./haproxy.ts";
import { release, releaseFiles } from "./releases.ts";
import { watch } from "./traffic.ts";

/** Releases after the first; a run by hand takes 100. */
const RELEASES = Number(process.env["SIGNALBOX_MAP_RELEASES"] ?? 6);

describe.each(haproxies())("maps change under load on haproxy $version", ({ path: program }) => {
  test(
    `${RELEASES} releases: every answer is the old or the new table's, nothing reloads`,
    { timeout: 600_000 },
    async () => {
      const { compiled } = release(releaseFiles(0), () => ({ address: "127.0.0.1", port: 9 }));
      const upstreams = await startUpstreams(compiled.model.backends);
      const releases = Array.from({ length: RELEASES + 1 }, (_, n) =>
        release(releaseFiles(n), (backend) => upstreams.addressOf(backend)),
      );
      expect(new Set(releases.map(({ configuration }) => configuration)).size).toBe(1);
      const [first] = releases;
      const haproxy = await startHaproxy(program, first?.files ?? new Map());
      const window = { first: 0, last: 0 };
      const load = watch(haproxy.port, releases, window, 12);
      const times: number[] = [];
      try {
        for (const [n, one] of releases.entries()) {
          if (n > 0) {
            const plan = planMaps(releases[n - 1]?.maps ?? new Map(), one.maps, one.kinds);
            if (plan.kind !== "live")
              throw new Error(`release ${n}: ${plan.kind === "reload" ? plan.reason : "nothing"}`);
            window.last = n;
            const began = performance.now();
            expect(await performMaps(haproxy.statsSocket, plan.phases)).toMatchObject({ ok: true });
            times.push(performance.now() - began);
            window.first = n;
          }
          expect(linesOf(await runningMaps(haproxy.statsSocket, one.maps.keys()), one.kinds)).toEqual(
            linesOf(one.maps, one.kinds),
          );
          expect(planMaps(await runningMaps(haproxy.statsSocket, one.maps.keys()), one.maps, one.kinds)).toEqual({
            kind: "none",
          });
          // Enough for every kind of request to come by.
          const asked = load.watched.requests;
          while (load.watched.requests < asked + 400) await sleep(5);
        }
        expect(await haproxy.workers()).toEqual([haproxy.pid]);
      } finally {
        const watched = await load.stop();
        await haproxy.stop();
        await upstreams.stop();
        expect(watched.examples).toEqual([]);
        expect(watched.wrong).toBe(0);
        for (const n of releases.keys()) expect(watched.of.get(n) ?? 0, `answers of release ${n}`).toBeGreaterThan(100);
        if (process.env["SIGNALBOX_MAP_RELEASES"] !== undefined)
          console.error({
            requests: watched.requests,
            ms: Math.round(times.reduce((sum, ms) => sum + ms, 0) / times.length),
          });
      }
    },
  );
});

/** Lines by map, in an order of their own where a map's order means nothing. */
function linesOf(maps: ReadonlyMap<string, string>, kinds: MapKinds): Record<string, string[]> {
  return Object.fromEntries(
    [...maps].map(([path, text]) => {
      const lines = entriesOf(text).map(({ key, value }) => `${key} ${value}`);
      return [path, isOrdered(kinds.get(path)) ? lines : lines.toSorted()];
    }),
  );
}
