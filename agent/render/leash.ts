import { spawnSync } from "node:child_process";

let known: readonly string[] | undefined;

/**
 * Words before a command that make it end with this process, however that ends: `setpriv --pdeathsig KILL` of util-linux, which
 * Debian always has. Empty where it is not there (busybox's knows no such option): the next start ends the orphan then.
 */
export function leash(): readonly string[] {
  const words = ["setpriv", "--pdeathsig", "KILL"];
  const [command = "", ...args] = words;
  known ??= spawnSync(command, [...args, "true"], { stdio: "ignore", timeout: 2_000 }).status === 0 ? words : [];
  return known;
}
