import { DAY_MS, giveClock, setClock } from "./clock.ts";
import type { Fault } from "./fault.ts";

export const clockAhead: Fault = {
  name: "clock-ahead",
  title: "The node's clock is a day ahead, and the pointers of the channel hold for an hour",
  agent:
    "It serves on and takes no release by a pointer that is over by its clock. The store's clock tells that the node's is wrong, and nobody is suspected.",
  todo: "Set the clock, and see why nothing keeps it (`timedatectl`).",
  async inject(world) {
    setClock(world, DAY_MS);
    await giveClock(world, "pull");
    await world.publish({ expiresAfter: 3_600_000 });
  },
  sees: {
    status: /^pull +failed: This node's clock is 1 d 0 h ahead of the store's/,
    metric: { name: /^signalbox_role_consecutive_failures\{role="pull"\}$/, is: (value) => value > 0 },
    log: /"role":"pull".*"code":"clock-wrong"/,
  },
  async mend(world) {
    setClock(world, 0);
    await Promise.resolve();
  },
  within: 10,
};
