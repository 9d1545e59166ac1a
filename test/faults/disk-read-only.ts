import { spawnSync } from "node:child_process";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

function remount({ layout }: World, how: "ro" | "rw"): void {
  const { status, stderr } = spawnSync("mount", ["-o", `remount,${how}`, layout.root], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

export const diskReadOnly: Fault = {
  name: "disk-read-only",
  title: "The node's disk becomes read-only",
  agent: "It serves on, and takes the newest release once it may write.",
  todo: "See `dmesg`, and mount the disk of the node's directory to be written again (`findmnt -T /var/lib/signalbox` names it, `mount -o remount,rw MOUNTPOINT`).",
  needs: "disk",
  async inject(world) {
    remount(world, "ro");
    await world.publish();
  },
  sees: {
    status: /^disk +.* is on a disk that is read-only/,
    log: /"role":"pull".*"code":"cannot-write".*EROFS/,
  },
  sightless: {
    metric: "Metrics are files on that disk; they grow old (`signalbox_role_last_success_timestamp_seconds`).",
  },
  async mend(world) {
    remount(world, "rw");
    await Promise.resolve();
  },
  within: 10,
};
