import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";
import type { World } from "./world.ts";

let fresh: Upstream;

const filler = (world: World): string => join(world.layout.root, "filler");

/** Writes until the disk takes no byte more. */
function fill(path: string): void {
  const file = openSync(path, "w");
  try {
    for (const size of [1 << 20, 4096, 1]) {
      const piece = Buffer.alloc(size);
      while (writeSync(file, piece) === size);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
}

export const diskFull: Fault = {
  name: "disk-full",
  title: "The node's disk is full",
  agent:
    "It serves on, leaves nothing half-written in place, and takes the newest release, and instances that came meanwhile, once there is room.",
  todo: "Make room on the disk of the node's directory.",
  needs: "disk",
  async inject(world) {
    fill(filler(world));
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
    rmSync(filler(world));
    await until("the instance that came meanwhile serves", async () => (await world.ask("shop")).server === fresh.id);
    await world.consul.deregister(fresh.id);
    await until("the instance that left has no traffic", async () => (await world.ask("shop")).server !== fresh.id);
    fill(filler(world));
    await world.publish();
  },
  async mend(world) {
    rmSync(filler(world), { force: true });
    await Promise.resolve();
  },
  within: 10,
};
