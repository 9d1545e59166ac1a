import { link, mkdir, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { isErrno, temporaryPrefix } from "../compiler/release/disk.ts";

export interface Lock {
  release(): Promise<void>;
}

/**
 * Claims a path for this process, or gives undefined while another one that lives holds it. The claim is a listening socket:
 * the kernel ends it with the process, also on kill -9, and it is seen across containers that share the directory.
 */
export async function claim(path: string): Promise<Lock | undefined> {
  await mkdir(dirname(path), { recursive: true });
  const own = beside(path);
  const server = await listen(own);
  try {
    // A hard link is made only where there is no such name, so of several exactly one gets it.
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await linked(own, path)) {
        await rm(own, { force: true });
        return { release: () => release(server, path) };
      }
      if (await answers(path)) break;
      await removeDead(path);
    }
  } catch (error) {
    await close(server);
    throw error;
  }
  await close(server);
  return undefined;
}

/** Shorter than other temporary names: Linux takes 107 bytes for a socket's path. */
function beside(path: string): string {
  return join(dirname(path), `${temporaryPrefix(path)}${randomBytes(4).toString("hex")}`);
}

/** True while a living process holds this path; asks only, and changes nothing. */
export function isPlayed(path: string): Promise<boolean> {
  return answers(path);
}

async function release(server: Server, path: string): Promise<void> {
  await rm(path, { force: true });
  await close(server);
}

/**
 * Whoever removes a dead claim must not hit the living one that took its place a moment ago, so removers take turns and look
 * again. A remover that was killed just there is waited for, 5 s.
 */
async function removeDead(path: string): Promise<void> {
  const { default: lockfile } = await import("proper-lockfile");
  const done = await lockfile.lock(path, {
    lockfilePath: `${path}.removing`,
    realpath: false,
    stale: 5_000,
    retries: { retries: 60, minTimeout: 5, maxTimeout: 150 },
  });
  try {
    if (!(await answers(path))) await rm(path, { force: true });
  } finally {
    await done();
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
