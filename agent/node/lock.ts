import { chmod, mkdir, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { removeDead } from "../../compiler/publish/file-lock.ts";
import { isErrno, linkNew, temporaryPrefix } from "../../compiler/release/disk.ts";

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
    await chmod(own, 0o660); // whoever may write to a socket may ask whether it is held
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await linkNew(own, path)) {
        await rm(own, { force: true });
        return { release: () => release(server, path) };
      }
      if ((await stateOf(path)) === "held") break;
      await removeDead(path, async () => (await stateOf(path)) === "dead");
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
export async function isPlayed(path: string): Promise<boolean> {
  return (await stateOf(path)) === "held";
}

/** True where the one that held it last did not end by itself, and none has taken its place. */
export async function isAbandoned(path: string): Promise<boolean> {
  return (await stateOf(path)) === "dead";
}

/** A process that works lets go of whoever asks within milliseconds; one that is busy with a large release, within a second or two. */
const HANGS_MS = 5_000;

/** True where a living process holds this path and does not work: it is stopped, or in a loop without end. */
export function isHanging(path: string, withinMs = HANGS_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const end = (hangs: boolean): void => {
      clearTimeout(late);
      resolve(hangs);
      socket.destroy();
    };
    const late = setTimeout(() => end(true), withinMs);
    // One that hangs for long has a full queue.
    socket.once("error", (error) => end(isErrno(error, "EAGAIN")));
    socket.once("close", () => end(false));
    socket.resume();
  });
}

async function release(server: Server, path: string): Promise<void> {
  await rm(path, { force: true });
  await close(server);
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

/**
 * Nobody who takes the place of a dead one must be taken for it: a path that is not there is `free` and is not removed, for a moment
 * later somebody's claim is there. A living one whose queue is full (EAGAIN) is `held`.
 */
function stateOf(path: string): Promise<"held" | "dead" | "free"> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once("connect", () => {
      socket.destroy();
      resolve("held");
    });
    socket.once("error", (error) =>
      resolve(isErrno(error, "ENOENT") ? "free" : isErrno(error, "EAGAIN") ? "held" : "dead"),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
