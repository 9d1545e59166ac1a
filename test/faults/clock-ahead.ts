import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";

const aDayAhead = `--import ${pathToFileURL(join(import.meta.dirname, "clock-ahead.mjs")).href}`;

export const clockAhead: Fault = {
  name: "clock-ahead",
  title: "The node's clock is a day ahead, and the pointers of the channel hold for an hour",
  agent:
    "It serves on and takes no release by a pointer that is over by its clock. The store's clock tells that the node's is wrong, and nobody is suspected.",
  todo: "Set the clock (ntp).",
  async inject(world) {
    await until("pull runs", () => world.roles.pull.pid());
    world.roles.pull.set({ NODE_OPTIONS: aDayAhead });
    world.roles.pull.kill();
    await world.publish({ expiresAfter: 3_600_000 });
  },
  sees: {
    status: /^pull +failed: This node's clock is 1 d 0 h ahead of the store's/,
    metric: { name: /^signalbox_role_consecutive_failures\{role="pull"\}$/, is: (value) => value > 0 },
    log: /"role":"pull".*"code":"clock-wrong"/,
  },
  async mend(world) {
    world.roles.pull.kill();
  },
  within: 10,
};
