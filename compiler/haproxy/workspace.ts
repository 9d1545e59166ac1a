import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTree } from "../release/disk.ts";
import type { RenderedText } from "./origin.ts";

/**
 * Gives `use` a fresh directory, absolute, and removes it however `use` ends. Rendered files hold values of headers: others than this
 * user may read them only for a container, whose user is another one.
 */
export async function withWorkspace<T>(use: (dir: string) => Promise<T>, container = false): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "signalbox-"));
  try {
    if (container) await chmod(dir, 0o755);
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Writes files below a directory, readable by everybody whatever the umask. Paths are relative, with plain names. */
export function writeFiles(dir: string, files: readonly RenderedText[]): void {
  writeTree(
    dir,
    files.map(({ path, text }) => ({ path, bytes: text })),
  );
}
