import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

/** Kills its master, and waits until the worker has seen that and nobody listens. */
export async function killHaproxy(world: World, stays?: "down"): Promise<void> {
  if (stays === "down") world.haproxy.keepDown();
  else world.haproxy.kill();
  await until("nobody listens", async () => (await world.ask("shop")).status === "ECONNREFUSED");
}

export const haproxyKilled: Fault = {
  name: "haproxy-killed",
  title: "HAProxy is killed (SIGKILL)",
  agent:
    "HAProxy's supervisor starts it on the live generation, which is valid as a whole; the agent brings it up to date. Until it is started nobody answers.",
  todo: "See why: `journalctl -u haproxy`, and `dmesg` for the node's memory.",
  async inject(world) {
    await killHaproxy(world, "down");
    await world.publish();
  },
  sees: {
    status: /^haproxy +not running/,
    metric: { name: /^signalbox_haproxy_up$/, is: (value) => value === 0 },
    log: /"code":"haproxy-gone"/,
  },
  mend: async (world) => world.haproxy.start(),
  within: 5,
  // Nobody listens while it is started.
  mayFail: (failures) => failures.every((failure) => ["ECONNREFUSED", "ECONNRESET"].includes(failure)),
};
