import { until } from "../support/until.ts";
import { emptyDisk, fillDisk, type Room } from "./disk.ts";
import type { Fault } from "./fault.ts";
import { all, isWell } from "./observe.ts";
import { ROLES, type World } from "./world.ts";

/** A release needs fewer pages, and fewer files. */
const MOST = 250;

/** The disk has so much room when a release comes, which fits or does not; then it has more. Gives whether it did. */
async function fits(world: World, what: Room, left: number): Promise<boolean> {
  const wait = (why: string, ask: () => Promise<boolean>): Promise<unknown> =>
    until(why, ask, { timeoutMs: 60_000 }).catch(async (error: unknown) => {
      throw new Error(`with room for ${left} ${what}: ${await isWell(world)}\n${await all(world)}`, { cause: error });
    });
  // A role that has no room for its record has its log.
  const told = (): number =>
    ROLES.reduce((sum, role) => sum + world.roles[role].output().split('"disk-full"').length, 0);
  const before = told();
  fillDisk(world, what, left);
  await world.publish({ extra: left % 2 === 0 });
  let fitted = false;
  await wait("the release is live, or has no room", async () => {
    fitted = (await isWell(world)) === true;
    return fitted || told() > before;
  });
  emptyDisk(world);
  await wait("the node is well", async () => (await isWell(world)) === true);
  return fitted;
}

export const diskFullAnywhere: Fault = {
  name: "disk-full-anywhere",
  title: "The node's disk becomes full, or takes no file more, at any write of a release",
  agent: "It serves on, leaves nothing half-written in place, and takes the newest release once there is room.",
  todo: "Make room on the disk of the node's directory (`df -h /var/lib/signalbox`, `df -i`).",
  needs: "disk",
  slow: true,
  async inject(world) {
    for (const what of ["bytes", "files"] as const) {
      let fitted = 0;
      for (let left = 0; fitted < 2 && left < MOST; left++) fitted = (await fits(world, what, left)) ? fitted + 1 : 0;
      if (fitted < 2) throw new Error(`a release does not fit into room for ${MOST} ${what}`);
    }
    fillDisk(world);
    await world.publish();
  },
  sees: {
    status: /^disk +.* is on a disk that is full/,
    metric: { name: /^signalbox_pulls_total\{result="failed"\}$/, is: "grown" },
    log: /"code":"disk-full"/,
  },
  async mend(world) {
    emptyDisk(world);
    await Promise.resolve();
  },
  within: 10,
};
