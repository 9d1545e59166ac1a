import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { writeAtomic } from "../release/disk.ts";

/** Writes route files anew, each whole or not at all. Who may read and write one stays as it is. */
export async function save(root: string, files: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of files) {
    const at = join(root, path);
    const { mode } = await stat(at);
    await writeAtomic(at, text, { mode: mode & 0o777, lasting: false });
  }
}
