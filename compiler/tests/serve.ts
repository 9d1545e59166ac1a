import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RenderedText } from "../haproxy/origin.ts";
import { standInEnv, standInSecrets } from "../haproxy/secrets.ts";
import { startHaproxy } from "../haproxy/start.ts";
import { writeFiles } from "../haproxy/workspace.ts";
import { listenerAddresses, secretFiles, type Platform } from "../model/model.ts";

/** A real HAProxy on a rendered configuration; every listener is a Unix socket, and another one where it speaks TLS. */
export interface Serving {
  readonly socketOf: (listener: string, transport?: "plain" | "tls") => string;
  /** Where it runs: `haproxy.sock`, `maps/`, `secrets/`. */
  readonly dir: string;
  /** Nothing of it is left then. */
  stop(): Promise<void>;
}

/** Path of a Unix socket that HAProxy can bind: it adds a suffix, and the name ends at 107 bytes. */
const LONGEST = 95;

/**
 * Starts it in a directory of its own below the one for temporary files. `secrets`: instead of stand-ins for what the platform
 * names. Rejects with haproxy's own words where it does not start; a warning counts.
 */
export async function serve(
  program: string,
  platform: Platform,
  files: readonly RenderedText[],
  secrets: readonly RenderedText[] = standInSecrets(secretFiles(platform)),
): Promise<Serving> {
  const dir = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  const remove = () => rm(dir, { recursive: true, force: true });
  // Names may have 63 characters: where the path is too long for them it is their number.
  const socketOf = (listener: string, transport = "plain") => {
    const path = join(dir, `${listener}.${transport}`);
    const number = platform.listeners.findIndex(({ name }) => name === listener);
    return path.length <= LONGEST ? path : join(dir, `${number}.${transport}`);
  };
  const binds = platform.listeners.flatMap((listener) =>
    listenerAddresses(listener).map(({ variable, tls }) => [
      variable,
      `unix@${socketOf(listener.name, tls ? "tls" : "plain")}`,
    ]),
  );
  try {
    writeFiles(dir, files);
    writeFiles(dir, secrets);
    const running = await startHaproxy(program, {
      dir,
      masterSocket: join(dir, "master.sock"),
      args: ["-dW"],
      timeoutMs: 30_000,
      env: { SIGNALBOX_RUN: dir, ...standInEnv(dir), ...Object.fromEntries(binds) },
      leaves: dir,
    });
    const stop = async () => {
      await running.stop();
      await remove();
    };
    return { socketOf, dir, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}
