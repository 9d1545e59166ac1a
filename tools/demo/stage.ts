import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../test/support/ports.ts";
import { say, seenFrom } from "./print.ts";

/** The repository: the demo runs as `dist/demo/demo.js`. */
export const root = path.join(import.meta.dirname, "../..");

/** One folder and everything that runs in it. */
export interface Stage {
  readonly dir: string;
  readonly node: string;
  /** Of the listener `public`. */
  readonly port: number;
  /** Of the listener `postgresql`. */
  readonly tcpPort: number;
  /** What commands get besides the environment of the demo itself. */
  readonly env: Record<string, string>;
  /** Something that was started: it is ended when the stage is, the last one first. */
  owns(end: () => unknown): void;
  /** Ends all of it and removes the folder; may be called twice. */
  end(): Promise<void>;
}

/** A fresh folder with the example's routes, and free ports for its listeners. */
export async function openStage(): Promise<Stage> {
  const dir = await mkdtemp(path.join(tmpdir(), "sb-demo-"));
  const node = path.join(dir, "node");
  const [port, tcpPort] = [await freePort(), await freePort()];
  const ends: (() => unknown)[] = [];
  let ended: Promise<void> | undefined;
  const endAll = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
    await rm(dir, { recursive: true, force: true });
  };
  await cp(path.join(root, "routes"), path.join(dir, "routes"), { recursive: true });
  // The agent's check and HAProxy read the same.
  const env = {
    SIGNALBOX_RUN: path.join(node, "run"),
    SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${port}`,
    SIGNALBOX_BIND_POSTGRESQL: `127.0.0.1:${tcpPort}`,
  };
  say("In a new folder with a copy of routes/, which is removed at the end:");
  const assigned = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  say(seenFrom(dir, `$ export ${assigned.join(" ")}`));
  return {
    dir,
    node,
    port,
    tcpPort,
    env,
    owns: (end) => void ends.push(end),
    end: () => (ended ??= endAll()),
  };
}
