import { expect } from "vitest";
import { grownBetween } from "../soak/growth.ts";
import { look, type Look } from "../soak/sample.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { isWell } from "./observe.ts";

const COUNT = 200;

export const manyReleases: Fault = {
  name: "many-releases",
  title: `${COUNT} releases come in a row, each as soon as the one before is live, every other with a reload`,
  agent: "It takes each of them; memory, files, generations, temporary files and open files do not grow.",
  todo: "Nothing.",
  slow: true,
  async inject(world) {
    const looks: Look[] = [];
    for (let count = 0; count < COUNT; count++) {
      await world.publish({ extra: count % 2 === 0 });
      await until("the release is live", async () => (await isWell(world)) === true);
      looks.push(look(world));
    }
    // The first fifth: each role has done all that it does by then.
    expect(grownBetween(looks.slice(COUNT / 10, COUNT / 5), looks.slice(-COUNT / 10))).toEqual([]);
  },
  sees: {
    metric: { name: /^signalbox_reloads_total\{result="done"\}$/, is: "grown" },
    log: /"role":"apply".*"code":"live".*by a reload/,
  },
  sightless: { status: "Releases that come are no fault; `changes` names the last ten." },
  mend: () => Promise.resolve(),
  within: 5,
};
