import { mkdirSync, statSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeAtomic } from "../../compiler/release/disk.ts";
import { waitFor, type Clock } from "../support/clock.ts";
import { isDiskFull } from "../support/fault.ts";
import type { Role } from "../node/layout.ts";
import { removeUnfinished } from "../node/tidy.ts";
import { mergeMetrics } from "./text.ts";

export interface MetricsFile {
  /** Something changed: the file is written soon, at most once in a second. */
  changed(): void;
  /** Writes the last values and ends. */
  close(): Promise<void>;
}

const AT_MOST_EVERY_MS = 1_000;
/** Written this often though nothing changed, for the file's age tells node_exporter that the process lives. */
const EVERY_MS = 30_000;

/** Path of a role's file for node_exporter's textfile collector. */
export function metricsPath(directory: string, role: Role): string {
  return join(directory, `signalbox_${role}.prom`);
}

/**
 * Keeps one role's text file: whole at every moment (written beside itself and renamed), for whoever the directory is open to, not
 * synced (after a loss of power there is nothing to know). On a full disk the file is written over in place, for then the numbers are wanted most.
 */
export function keepMetricsFile(path: string, text: () => Promise<string>, clock: Clock): MetricsFile {
  let timer: NodeJS.Timeout | undefined;
  let writtenAt = -Infinity;
  // What one that was killed left unfinished; it does not end in .prom, so nobody collects it.
  let writing = removeUnfinished(dirname(path), path).catch(() => undefined);
  const write = (): void => {
    clearTimeout(timer);
    writtenAt = clock().ms;
    writing = writing.then(async () => put(path, mergeMetrics([await text()]))).catch(() => undefined);
    timer = setTimeout(write, waitFor(clock, EVERY_MS));
    timer.unref();
  };
  let soon = false;
  const changed = (): void => {
    if (soon) return;
    soon = true;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        soon = false;
        write();
      },
      Math.max(0, writtenAt + AT_MOST_EVERY_MS - clock().ms),
    );
    timer.unref();
  };
  changed();
  return {
    changed,
    async close() {
      write();
      clearTimeout(timer);
      await writing;
    },
  };
}

async function put(path: string, text: string): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { mode } = statSync(dirname(path));
    await writeAtomic(path, text, { mode: 0o600 | (mode & 0o044), lasting: false });
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    await overwrite(path, text);
  }
}

/** The size of a block that a file takes on a disk, at least; bytes. */
const BLOCK = 4_096;

/** Writes over a file where that takes no block more; else it stays as it is. Whoever reads just then may see a mixture, once. */
async function overwrite(path: string, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const { size } = await stat(path);
  if (bytes.length > Math.ceil(size / BLOCK) * BLOCK) return;
  const file = await open(path, "r+");
  try {
    await file.write(bytes, 0, bytes.length, 0);
    await file.truncate(bytes.length);
  } finally {
    await file.close();
  }
}
