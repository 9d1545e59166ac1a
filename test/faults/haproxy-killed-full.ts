import { until } from "../support/until.ts";
import { emptyDisk, fillDisk } from "./disk.ts";
import type { Fault } from "./fault.ts";
import { filesUsedUp } from "./files-used-up.ts";
import { killHaproxy } from "./haproxy-killed.ts";

export const haproxyKilledFull: Fault = {
  name: "haproxy-killed-full",
  title: "HAProxy is killed (SIGKILL) while the node's disk takes no file more",
  agent:
    "HAProxy's supervisor starts it on the live generation: its sockets lie on a small disk of their own. The newest release is taken once there is room.",
  todo: filesUsedUp.todo,
  needs: "disk",
  async inject(world) {
    fillDisk(world, "files");
    await killHaproxy(world);
    await until("it serves again", async () => (await world.ask("shop")).status === 200);
    await world.publish();
  },
  sees: { ...filesUsedUp.sees, log: /"code":"haproxy-gone"/ },
  async mend(world) {
    emptyDisk(world);
    await Promise.resolve();
  },
  within: 10,
  // Nobody listens while it is started.
  mayFail: (failures) => failures.every((failure) => ["ECONNREFUSED", "ECONNRESET"].includes(failure)),
};
