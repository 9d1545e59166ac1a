import { expect } from "vitest";
import { join } from "node:path";
import type { Child } from "../support/child.ts";
import type { Fault } from "./fault.ts";
import { nothingChanges, startStranger } from "./stranger.ts";

let second: Child | undefined;

export const haproxyTwice: Fault = {
  name: "haproxy-twice",
  title: "HAProxy was started a second time beside the first, on the same files, and a release comes meanwhile",
  agent:
    "It sees two listeners on one address. The HAProxy that it reaches follows the catalogue, and no release is taken until one is alone.",
  todo: "End the one that was started by hand (`ss -ltnp` names both), then `systemctl restart haproxy`.",
  async inject(world) {
    second = await startStranger(world, join(world.layout.live, "haproxy"));
    await world.publish({ extra: true });
  },
  sees: {
    status: /^haproxy +More than one HAProxy listens on /,
    metric: { name: /^signalbox_haproxy_foreign$/, is: (value) => value === 1 },
    log: /"role":"apply".*"code":"haproxy-twice"/,
  },
  // It is looked for with every look at the whole node.
  seenWithin: 35,
  async during(world) {
    await nothingChanges(world);
    expect(world.traffic.count().failures).toEqual([]);
  },
  async mend(world) {
    await second?.end();
    world.haproxy.kill();
  },
  within: 10,
  // Nobody listens while it is restarted.
  mayFail: (failures) => failures.every((failure) => ["ECONNREFUSED", "ECONNRESET"].includes(failure)),
};
