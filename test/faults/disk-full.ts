import { until } from "../support/until.ts";
import { emptyDisk, fillDisk } from "./disk.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

let fresh: Upstream;

export const diskFull: Fault = {
  name: "disk-full",
  title: "The node's disk is full",
  agent:
    "It serves on, leaves nothing half-written in place, and takes the newest release, and instances that came meanwhile, once there is room.",
  todo: "Make room on the disk of the node's directory (`df -h /var/lib/signalbox`).",
  needs: "disk",
  async inject(world) {
    fillDisk(world);
    fresh = await startUpstream("shop-fresh");
    await world.register("shop", fresh);
    await world.publish();
  },
  sees: {
    status: /^disk +.* is on a disk that is full/,
    metric: { name: /^signalbox_renderings_total\{result="failed"\}$/, is: "grown" },
    log: /"role":"render".*"code":"disk-full".*no space left/,
  },
  async during(world) {
    // Room for a moment: Consul says nothing new, and the instance is there all the same.
    emptyDisk(world);
    await until("the instance that came meanwhile serves", async () => (await world.ask("shop")).server === fresh.id);
    await world.consul.deregister(fresh.id);
    await until("the instance that left has no traffic", async () => (await world.ask("shop")).server !== fresh.id);
    fillDisk(world);
    await world.publish();
  },
  async mend(world) {
    emptyDisk(world);
    await Promise.resolve();
  },
  within: 10,
};
