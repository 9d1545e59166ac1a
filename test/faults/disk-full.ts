import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

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
  agent: "It serves on, leaves nothing half-written in place, and takes the newest release once there is room.",
  todo: "Make room on the disk of the node's directory.",
  needs: "disk",
  async inject(world) {
    fill(filler(world));
    await world.publish();
  },
  sees: { log: /ENOSPC|no space left/i },
  async mend(world) {
    rmSync(filler(world));
    await Promise.resolve();
  },
  within: 10,
};
