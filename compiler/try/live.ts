import { mkdir, rename, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { checkDirectory } from "../haproxy/check.ts";
import type { LocalProgram } from "../haproxy/find.ts";
import { reloadAndConfirm } from "../haproxy/master.ts";
import { SECRETS_CONFIG, standInEnv, standInSecrets } from "../haproxy/secrets.ts";
import { FEW_CONNECTIONS, startHaproxy, type RunningHaproxy } from "../haproxy/start.ts";
import { writeFiles } from "../haproxy/workspace.ts";
import { listenerAddresses, type Listener } from "../model/model.ts";
import { errorText } from "../release/disk.ts";
import type { RenderedFile } from "../render/target.ts";

/** One HAProxy on loopback whose configuration can be replaced while it serves. */
export interface LiveHaproxy {
  /**
   * Puts a configuration that was checked into service, at these addresses and with stand-ins for the `secrets` that it names;
   * undefined when it serves, else why not, and the last one goes on.
   */
  serve(
    files: readonly RenderedFile[],
    secrets: readonly string[],
    addresses: ReadonlyMap<string, LocalAddress>,
  ): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Where a listener is reached on this machine. */
export interface LocalAddress {
  /** As the platform file says. */
  readonly bind: string;
  /** `127.0.0.1:8080`. */
  readonly address: string;
  /** The port that it would have had, had that been free. */
  readonly taken?: number;
}

/**
 * Addresses by the listeners' variables. The port follows from the platform file alone, so that it is the same at every start:
 * the listener's own, or 8080 for 80, because ports below 1024 belong to the machine; the next free one where that is taken.
 * `before`: a listener whose bind did not change stays where it is.
 */
export async function addressesOf(
  listeners: readonly Listener[],
  before: ReadonlyMap<string, LocalAddress> = new Map(),
): Promise<ReadonlyMap<string, LocalAddress>> {
  const wanted = listeners.flatMap(listenerAddresses).map(({ bind: { value: bind }, variable }) => {
    const port = Number(/\d+$/.exec(bind.split(",")[0] ?? "")?.[0] ?? 0);
    return { variable, bind, own: port >= 1024, port: port >= 1024 ? port : port + 8000 };
  });
  const addresses = new Map<string, LocalAddress>();
  const used = new Set<number>();
  for (const { variable, bind } of wanted) {
    const same = before.get(variable);
    if (same?.bind !== bind) continue;
    addresses.set(variable, same);
    used.add(Number(/\d+$/.exec(same.address)?.[0]));
  }
  // A listener's own port is not given away to one that only needs some port.
  for (const { variable, bind, port } of wanted.toSorted((a, b) => Number(b.own) - Number(a.own))) {
    if (addresses.has(variable)) continue;
    let at = port;
    while (used.has(at) || !(await isFree(at))) at = at === 65_535 ? 1024 : at + 1;
    used.add(at);
    addresses.set(variable, { bind, address: `127.0.0.1:${at}`, ...(at !== port && { taken: port }) });
  }
  return addresses;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** `directory` is an empty folder that is ours. */
export function liveHaproxy(program: LocalProgram, directory: string): LiveHaproxy {
  let generation = 0;
  let running: RunningHaproxy | undefined;
  const settings = { SIGNALBOX_RUN: directory, ...standInEnv(directory) };
  const certificates = new Set<string>();
  const masterSocket = path.join(directory, "master.sock");
  return {
    async serve(files, secrets, addresses) {
      const dir = path.join(directory, `${(generation += 1)}`);
      await mkdir(dir);
      // Certificates stay as they were first made: a browser that was told to trust one goes on.
      const standIns = standInSecrets(secrets.filter((file) => !certificates.has(file)));
      const own = standIns.filter(({ path: file }) => file === SECRETS_CONFIG);
      writeFiles(dir, [addressFile(addresses), ...files, ...own]);
      writeFiles(
        directory,
        standIns.filter(({ path: file }) => file !== SECRETS_CONFIG),
      );
      for (const file of secrets) if (file.endsWith(".pem")) certificates.add(file);
      const checked = await checkDirectory(program, dir, { env: settings });
      if (checked.kind !== "valid")
        return checked.kind === "failed" ? checked.message : checked.messages.map(({ text }) => text).join(" ");
      await point(directory, dir);
      if (!running) {
        const started = await startHaproxy(program.path, {
          dir: path.join(directory, "live"),
          masterSocket,
          args: FEW_CONNECTIONS,
          env: settings,
          leaves: directory,
        }).catch(errorText);
        if (typeof started === "string") return started;
        running = started;
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

/** Read before the platform's file. A master's own environment cannot change, and a listener may come with any save. */
function addressFile(addresses: ReadonlyMap<string, LocalAddress>): RenderedFile {
  const lines = Array.from(addresses, ([variable, { address }]) => `    setenv ${variable} ${address}\n`);
  return { path: "haproxy/00-addresses.cfg", text: `global\n${lines.join("")}`, kind: "static" };
}

/** `live` is replaced by one rename, so that a reload never finds half of it. */
async function point(directory: string, to: string): Promise<void> {
  const next = path.join(directory, "live.next");
  await rm(next, { force: true });
  await symlink(to, next);
  await rename(next, path.join(directory, "live"));
}
