import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";

const docker = path.join(import.meta.dirname, "../../tools/docker.sh");
const dockerSocket = path.join(import.meta.dirname, "../../.tools/docker/docker.sock");

/**
 * Vitest's global setup: all temporary folders of a run lie in one, and a process outside of the run (guardian.mjs) ends what was
 * started there and removes it, when the run has ended or was cut off.
 *
 * `npm test` has the container image built, in the engine of this machine or in a private one, which is stopped at the end if
 * it was started here. Runs of single folders do without; their Docker tests say what is missing.
 */
export default function setup(): () => Promise<void> {
  const wantsEngine = process.env["npm_lifecycle_event"] === "test";
  const startsEngine = wantsEngine && !existsSync(dockerSocket);
  // Short: names of sockets end at 107 bytes.
  const folder = mkdtempSync(path.join(tmpdir(), "t"));
  chmodSync(folder, 0o755); // one test's program is another user's
  const atTheEnd = startsEngine ? ["bash", docker, "down"] : [];
  const guardian = spawn(process.execPath, [path.join(import.meta.dirname, "guardian.mjs"), folder, ...atTheEnd], {
    detached: true, // Ctrl-C is not for it
    stdio: ["pipe", "ignore", "inherit"],
  });
  if (wantsEngine) {
    const built = spawnSync("bash", [docker, "image"], { stdio: ["ignore", "ignore", "inherit"] });
    if (built.status !== 0 && process.env["STRICT"] === "1")
      throw new Error("the container image for the check could not be built");
  }
  process.env["TMPDIR"] = `${folder}/`;
  return async () => {
    guardian.stdin.end();
    await once(guardian, "exit");
  };
}
