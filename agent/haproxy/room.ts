import { statfsSync } from "node:fs";
import { fail, Faulted } from "../support/fault.ts";

/** A disk that takes fewer files is full: whoever writes to it at the same time takes some. */
export const ROOM_FILES = 32;

/**
 * Throws `disk-full` where the disk of HAProxy's sockets takes hardly a file more. At a reload the master makes its socket anew; where
 * it cannot, it ends, and its workers with it (2.6.12, 3.0.11: "Non-recoverable mworker wait-mode error"). A disk that does not count
 * its files (btrfs) tells nothing.
 */
export function assertRoomForSockets(run: string): void {
  const { files, ffree } = statfsSync(run);
  if (files === 0 || ffree >= ROOM_FILES) return;
  const message = `HAProxy was not reloaded: the disk of ${run} takes ${ffree} files more (df -i), and a HAProxy that cannot make its socket ends.`;
  throw new Faulted(fail("disk-full", message));
}
