import { readdir, readFile } from "node:fs/promises";

/** Pids of processes that were started with a configuration below a directory. */
export async function processesBelow(directory: string): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter((pid) => Number.isInteger(pid));
  const words = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
  return pids.filter((_pid, index) => words[index]?.split("\0").some((word) => word.startsWith(`${directory}/`)));
}
