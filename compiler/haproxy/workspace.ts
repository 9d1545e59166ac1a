import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RenderedText } from "./origin.ts";

/** Gives `use` a fresh directory, absolute and readable by the user of a container, and removes it however `use` ends. */
export async function withWorkspace<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "signalbox-"));
  try {
    await chmod(dir, 0o755);
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Writes files below a directory, readable by everybody whatever the umask. Paths are relative, with plain names. */
export async function writeFiles(dir: string, files: readonly RenderedText[]): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await makeFolder(dir, folder);
  for (const file of files) {
    await writeFile(join(dir, file.path), file.text);
    await chmod(join(dir, file.path), 0o644);
  }
}

async function makeFolder(dir: string, folder: string): Promise<void> {
  let path = dir;
  for (const part of folder.split("/").filter((one) => one !== ".")) {
    path = join(path, part);
    await mkdir(path, { recursive: true });
    await chmod(path, 0o755);
  }
}
