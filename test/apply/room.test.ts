import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assertRoomForSockets } from "../../agent/haproxy/room.ts";
import { ownDisk } from "../support/programs.ts";

describe.each(ownDisk())("room for HAProxy's sockets on $name", () => {
  let disk: string;
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), "sbd-"));
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k,nr_inodes=100", "signalbox-test", disk]);
  });
  afterEach(() => {
    spawnSync("umount", ["-l", disk]);
    rmdirSync(disk);
  });

  test("is there until hardly a file more can be made, and then HAProxy is not reloaded", () => {
    // The machine's own disk is left alone.
    expect(statfsSync(disk).files).toBe(100);
    assertRoomForSockets(disk);
    const folder = join(disk, "fillers");
    mkdirSync(folder);
    for (let number = 0; statfsSync(disk).ffree > 31; number++) writeFileSync(join(folder, `${number}`), "");
    expect(() => assertRoomForSockets(disk)).toThrow(/takes 31 files more/);
    rmSync(folder, { recursive: true });
    assertRoomForSockets(disk);
  });
});
