import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const script = path.join(import.meta.dirname, "../../tools/docker.sh");
const socket = path.join(import.meta.dirname, "../../.tools/docker/docker.sock");

/**
 * Vitest's global setup: `npm test` has the container image built, in the engine of this machine or in a private one, which
 * is stopped afterwards if it was started here. Runs of single folders do without; their Docker tests say what is missing.
 */
export default function setup(): (() => void) | undefined {
  if (process.env["npm_lifecycle_event"] !== "test") return undefined;
  const wasRunning = existsSync(socket);
  const built = spawnSync("bash", [script, "image"], { stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0 && process.env["STRICT"] === "1")
    throw new Error("the container image for the check could not be built");
  if (wasRunning) return undefined;
  return () => void spawnSync("bash", [script, "down"], { stdio: ["ignore", "ignore", "inherit"] });
}
