import { mkdir, rename, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { checkDirectory } from "../haproxy/check.ts";
import type { LocalProgram } from "../haproxy/find.ts";
import { reloadAndConfirm } from "../haproxy/master.ts";
import { SECRETS_CONFIG, standInEnv, standInSecrets } from "../haproxy/secrets.ts";
import { startHaproxy, type RunningHaproxy } from "../haproxy/start.ts";
import { writeFiles } from "../haproxy/workspace.ts";
import { listenerAddresses, type Listener } from "../model/model.ts";
import type { RenderedFile } from "../render/target.ts";

/** One HAProxy on loopback whose configuration can be replaced while it serves. */
export interface LiveHaproxy {
  /**
   * Puts a configuration that was checked into service, with stand-ins for the `secrets` that it names; undefined when it
   * serves, else why not, and the last one goes on.
   */
  serve(files: readonly RenderedFile[], secrets: readonly string[]): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Where each listener is reached on this machine, by its variable: at its own port if that is free, else at another. */
export async function addressesOf(listeners: readonly Listener[]): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const { bind, variable } of listeners.flatMap(listenerAddresses)) {
    const wanted = Number(/\d+$/.exec(bind.value)?.[0] ?? 0);
    // Ports below 1024 belong to the machine: a person tries routes beside whatever runs there.
    const port = (wanted >= 1024 ? await freePort(wanted) : undefined) ?? (await freePort(0)) ?? 0;
    addresses.set(variable, `127.0.0.1:${port}`);
  }
  return addresses;
}

function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

/** `directory` is an empty folder that is ours; `env` holds the addresses of the listeners (render/program.ts, `bindOf`). */
export function liveHaproxy(
  program: LocalProgram,
  directory: string,
  env: Readonly<Record<string, string>>,
): LiveHaproxy {
  let generation = 0;
  let running: RunningHaproxy | undefined;
  const settings = { ...env, SIGNALBOX_RUN: directory, ...standInEnv(directory) };
  const certificates = new Set<string>();
  const masterSocket = path.join(directory, "master.sock");
  return {
    async serve(files, secrets) {
      const dir = path.join(directory, `${(generation += 1)}`);
      await mkdir(dir);
      // Certificates stay as they were first made: a browser that was told to trust one goes on.
      const standIns = standInSecrets(secrets.filter((file) => !certificates.has(file)));
      await writeFiles(dir, [...files, ...standIns.filter(({ path: file }) => file === SECRETS_CONFIG)]);
      await writeFiles(
        directory,
        standIns.filter(({ path: file }) => file !== SECRETS_CONFIG),
      );
      for (const file of secrets) if (file.endsWith(".pem")) certificates.add(file);
      const checked = await checkDirectory(program, dir, { env: settings });
      if (checked.kind !== "valid") return checked.kind === "failed" ? checked.message : checked.output;
      await point(directory, dir);
      if (!running) {
        running = await startHaproxy(program.path, { dir: path.join(directory, "live"), masterSocket, env: settings });
        return undefined;
      }
      const outcome = await reloadAndConfirm(masterSocket);
      if (outcome.kind === "failed") return outcome.message;
      await rm(path.join(directory, `${generation - 1}`), { recursive: true, force: true });
      return undefined;
    },
    async stop() {
      await running?.stop();
    },
  };
}

/** `live` is replaced by one rename, so that a reload never finds half of it. */
async function point(directory: string, to: string): Promise<void> {
  const next = path.join(directory, "live.next");
  await rm(next, { force: true });
  await symlink(to, next);
  await rename(next, path.join(directory, "live"));
}
