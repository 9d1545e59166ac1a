import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { containerUser } from "../haproxy/container.ts";
import type { DockerProgram } from "../haproxy/find.ts";
import type { RenderedText } from "../haproxy/origin.ts";
import { standInEnv, standInSecrets } from "../haproxy/secrets.ts";
import { FEW_CONNECTIONS, startHaproxy } from "../haproxy/start.ts";
import { writeFiles } from "../haproxy/workspace.ts";
import { boundListeners, listenerAddresses, secretFiles, type Platform } from "../model/model.ts";

/** A real HAProxy on a rendered configuration; every listener is a Unix socket, and another one where it speaks TLS. */
export interface Serving {
  readonly socketOf: (listener: string, transport?: "plain" | "tls") => string;
  /** Where its sockets are, `haproxy.sock` among them. */
  readonly run: string;
  /** Nothing of it is left then. */
  stop(): Promise<void>;
}

/** Path of a Unix socket that HAProxy can bind: it adds a suffix, and the name ends at 107 bytes. */
const LONGEST = 95;

/** A directory of its own for one HAProxy, below the one for temporary files. */
export interface Place {
  readonly dir: string;
  /** In it, for sockets: what HAProxy may write to, and reach of this machine where it runs in a container. */
  readonly run: string;
  readonly remove: () => Promise<void>;
}

/** An empty place that the program, and of others a container's alone, can read. */
export async function placeFor(program: string | DockerProgram): Promise<Place> {
  const dir = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  const run = join(dir, "run");
  await mkdir(run);
  if (typeof program !== "string") {
    await chmod(dir, 0o755);
    const [user = 0, group = 0] = containerUser().split(":").map(Number);
    if (process.getuid?.() === 0) await chown(run, user, group);
  }
  return { dir, run, remove: () => rm(dir, { recursive: true, force: true }) };
}

interface ServeOptions {
  /** Instead of stand-ins for what the platform names. */
  readonly secrets?: readonly RenderedText[];
  /** Made for it. */
  readonly place?: Place;
}

/**
 * Starts it; an image's program in a container that has no network: it meets clients and upstreams by sockets. Rejects with haproxy's
 * own words where it does not start; a warning counts. Nothing of its place is left then, nor when it is stopped.
 */
export async function serve(
  program: string | DockerProgram,
  platform: Platform,
  files: readonly RenderedText[],
  { secrets = standInSecrets(secretFiles(platform)), place }: ServeOptions = {},
): Promise<Serving> {
  const { dir, run, remove } = place ?? (await placeFor(program));
  // Names may have 63 characters: where the path is too long for them it is their number.
  const socketOf = (listener: string, transport = "plain") => {
    const path = join(run, `${listener}.${transport}`);
    const number = platform.listeners.findIndex(({ name }) => name === listener);
    return path.length <= LONGEST ? path : join(run, `${number}.${transport}`);
  };
  const binds = boundListeners(platform).flatMap((listener) =>
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
      masterSocket: join(run, "master.sock"),
      args: ["-dW", ...FEW_CONNECTIONS],
      timeoutMs: 30_000,
      env: { SIGNALBOX_RUN: run, ...standInEnv(dir), ...Object.fromEntries(binds) },
      leaves: dir,
    });
    const stop = async () => {
      await running.stop();
      await remove();
    };
    return { socketOf, run, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}
