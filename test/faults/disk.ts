import {
  closeSync,
  ftruncateSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { World } from "./world.ts";

/** What a disk may run out of: its bytes, or the files that it may have. */
export type Room = "bytes" | "files";

const PAGE = 4_096;
const bytesOf = ({ layout }: World): string => join(layout.root, "filler");
const filesOf = ({ layout }: World): string => join(layout.root, "fillers");

/** Fills the node's disk, but for so many pages, or files. */
export function fillDisk(world: World, what: Room = "bytes", left = 0): void {
  emptyDisk(world);
  if (what === "bytes") {
    const file = openSync(bytesOf(world), "w");
    untilFull(() => {
      for (const size of [1 << 20, PAGE, 1]) {
        const piece = Buffer.alloc(size);
        while (writeSync(file, piece) === size);
      }
    });
    ftruncateSync(file, fstatSync(file).size - left * PAGE);
    closeSync(file);
    return;
  }
  mkdirSync(filesOf(world));
  untilFull(() => {
    for (let number = 0; ; number++) writeFileSync(join(filesOf(world), `${number}`), "");
  });
  for (const name of readdirSync(filesOf(world)).slice(0, left)) rmSync(join(filesOf(world), name));
}

/** The room is there again. */
export function emptyDisk(world: World): void {
  for (const path of [bytesOf(world), filesOf(world)]) rmSync(path, { recursive: true, force: true });
}

function untilFull(write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
