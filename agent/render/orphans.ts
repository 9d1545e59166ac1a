import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What a directory of consul-template's begins with; nothing else of render's does. */
export const WORK_PREFIX = ".tmp-consul-template-";

let known: readonly string[] | undefined;

/**
 * Words before a command that make it end with this process, however that ends: `setpriv --pdeathsig KILL` of util-linux, which
 * Debian always has. Empty where it is not there (busybox's knows no such option): the next start ends the orphan then.
 */
export function leash(): readonly string[] {
  const [command, ...words] = ["setpriv", "--pdeathsig", "KILL"] as const;
  const test = (): boolean => spawnSync(command, [...words, "true"], { stdio: "ignore", timeout: 2_000 }).status === 0;
  return (known ??= test() ? [command, ...words] : []);
}

/**
 * Ends consul-templates that a render which was killed left behind: where `setpriv` is not installed nobody tells them. One is
 * known by the configuration that it was started with, which lies below this node's own directory, so it cannot be anybody
 * else's. Without /proc there is nothing to be done, and it only writes to a directory that nobody reads.
 */
export async function endOrphans(rendered: string): Promise<number> {
  const mark = join(rendered, WORK_PREFIX);
  let ended = 0;
  for (const name of await readdir("/proc").catch(() => [])) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid || !(await isOurs(pid, mark))) continue;
    try {
      process.kill(pid, "SIGKILL");
      ended++;
    } catch {
      continue; // gone, or of another user
    }
    for (let i = 0; i < 100 && (await isOurs(pid, mark)); i++) await sleep(10);
  }
  return ended;
}

/** A process that ended has no arguments any more. */
async function isOurs(pid: number, mark: string): Promise<boolean> {
  const words = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");
  const at = words.indexOf("-config");
  return at > 0 && words[at + 1]?.startsWith(mark) === true;
}
