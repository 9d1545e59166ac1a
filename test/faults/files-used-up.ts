import { emptyDisk, fillDisk } from "./disk.ts";
import type { Fault } from "./fault.ts";

export const filesUsedUp: Fault = {
  name: "files-used-up",
  title: "The node's disk has room, and takes no file more (its inodes are used up)",
  agent: "It serves on, leaves nothing half-written in place, and takes the newest release once it may make files.",
  todo: "Remove what has so many files on the disk of the node's directory (`df -i /var/lib/signalbox`).",
  needs: "disk",
  async inject(world) {
    fillDisk(world, "files");
    await world.publish();
  },
  sees: {
    status: /^disk +.* is on a disk that takes no file more/,
    metric: { name: /^signalbox_pulls_total\{result="failed"\}$/, is: "grown" },
    log: /"role":"pull".*"code":"disk-full"/,
  },
  async mend(world) {
    emptyDisk(world);
    await Promise.resolve();
  },
  within: 10,
};
