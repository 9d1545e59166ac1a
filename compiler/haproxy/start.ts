import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { randomUUID } from "node:crypto";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { showProc, workerInfo } from "./master.ts";
import { containerUser, dockerArguments } from "./container.ts";
import type { DockerProgram } from "./find.ts";
import { parseMessages } from "./messages.ts";
import { ownEnvironment, run } from "./run.ts";

export interface StartOptions {
  /** Directory whose `haproxy/` holds the configuration, or a path of its own given by `config`. */
  readonly dir: string;
  /** Where the master listens. The path may be 90 bytes long: HAProxy adds a suffix, and a Unix socket's name ends at 107. */
  readonly masterSocket: string;
  readonly args?: readonly string[];
  /** All that it finds in its environment, beside the paths of programs. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
  /** Every piece of what haproxy prints, as it comes. */
  readonly onOutput?: (text: string) => void;
  /** It ends with this process, however that comes to its end, and this directory is removed then. */
  readonly leaves?: string;
}

export interface RunningHaproxy {
  readonly pid: number;
  readonly masterSocket: string;
  /** What it has printed so far, the last 64 kB. */
  output(): string;
  /** Resolves when the master has ended, however that came. */
  readonly ended: Promise<void>;
  /** Ends master and workers at once; resolves when they are gone. May be called twice. */
  stop(): Promise<void>;
}

/**
 * For a person's machine: what `maxconn` of the platform file is for nodes. HAProxy ends at its start where the machine does not let it
 * have two files for each connection.
 */
export const FEW_CONNECTIONS: readonly string[] = ["-n", "1000"];

const KEEP = 64 * 1024;

/**
 * Its input is a pipe that the system closes when this process is gone: a reader of it, in HAProxy's process group, then ends the
 * group, and a container, which is none of the group. A kill -9 leaves nobody who could do that otherwise. `$0`: the directory to
 * remove; `$1`, `$2`: the docker client and the container's name, or nothing.
 */
const GUARDED = `exec 3<&0; docker=$1 name=$2; shift 2
{ read -r _ <&3; [ -z "$docker" ] || "$docker" kill "$name"; rm -rf "$0"; kill -9 0; } >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null`;

/**
 * Starts `haproxy -W -S <socket> -f <dir>/haproxy` in a process group of its own; resolves when a worker answers through the master.
 * Rejects with an Error whose message is for people and holds haproxy's own ALERT when it ends before that (a port is taken).
 */
export async function startHaproxy(haproxy: string | DockerProgram, options: StartOptions): Promise<RunningHaproxy> {
  const { leaves = "", env = {} } = options;
  const args = ["-W", "-S", options.masterSocket, ...(options.args ?? []), "-f", resolve(options.dir, "haproxy")];
  const container =
    typeof haproxy === "string" ? undefined : { client: haproxy.client, name: `signalbox-${randomUUID()}` };
  const command =
    typeof haproxy === "string" ? [haproxy, ...args] : inContainer(haproxy, container?.name ?? "", args, options);
  const { client = "", name = "" } = container ?? {};
  // An image without a shell is ours, and what runs in it ends with this process.
  const isGuarded = leaves !== "" && existsSync("/bin/sh");
  const [program = "", ...given] = isGuarded ? ["/bin/sh", "-c", GUARDED, leaves, client, name, ...command] : command;
  // A group of its own, so that workers go with the master, and Ctrl-C reaches haproxy only through us.
  const child = spawn(program, given, {
    stdio: [isGuarded ? "pipe" : "ignore", "pipe", "pipe"],
    detached: true,
    // The docker client finds its engine by its own environment; HAProxy's stands on its command line.
    env: container ? process.env : ownEnvironment(env),
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8");
    stream?.on("data", (text: string) => {
      printed = `${printed}${text}`.slice(-KEEP);
      options.onOutput?.(text);
    });
  }
  const ended = hasEnded(child);
  const running: RunningHaproxy = {
    pid: child.pid ?? 0,
    masterSocket: options.masterSocket,
    output: () => printed,
    ended,
    stop: () => stop(child, ended, container),
  };
  const deadline = performance.now() + (options.timeoutMs ?? 10_000);
  while (performance.now() < deadline) {
    if (await workerAnswers(options.masterSocket)) return running;
    const early = await Promise.race([ended.then(() => true), sleep(20, false)]);
    if (early) throw new Error(`haproxy ended at its start: ${reasonIn(printed, options.dir)}`);
  }
  await running.stop();
  throw new Error(`haproxy did not answer on ${options.masterSocket} in time: ${reasonIn(printed, options.dir)}`);
}

async function workerAnswers(masterSocket: string): Promise<boolean> {
  const processes = await showProc(masterSocket).catch(() => undefined);
  const worker = processes?.workers.find(({ old }) => !old);
  return worker !== undefined && (await workerInfo(masterSocket, worker.pid)) !== undefined;
}

async function hasEnded(child: ChildProcess): Promise<void> {
  // `close` comes after the output is complete; `error` alone when the program could not be started.
  await Promise.race([once(child, "close"), once(child, "error").then(() => {})]).catch(() => {});
}

async function stop(child: ChildProcess, ended: Promise<void>, container?: Container): Promise<void> {
  // The group outlives its master when that was killed: workers must go too.
  signal(child.pid, "SIGTERM");
  const gone = await Promise.race([ended.then(() => true), sleep(3_000, false, { ref: false })]);
  if (!gone && container) await run(container.client, ["kill", container.name], { timeoutMs: 10_000 });
  signal(child.pid, "SIGKILL");
  if (!gone) await ended;
}

interface Container {
  /** The docker client. */
  readonly client: string;
  readonly name: string;
}

/** The directory is there under its own name, and nothing in it can be written but where the sockets are. */
function inContainer(
  program: DockerProgram,
  name: string,
  args: readonly string[],
  { dir, masterSocket, env = {} }: StartOptions,
): readonly string[] {
  const sockets = dirname(masterSocket);
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const mounts = [
    { from: dir, to: dir },
    { from: sockets, to: sockets, writable: true },
  ];
  const options = { env: Object.fromEntries(given), user: containerUser() };
  return [program.client, ...dockerArguments(program, name, mounts, args, options)];
}

function signal(pid: number | undefined, name: "SIGTERM" | "SIGKILL"): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // ESRCH: the group is gone, which is what was wanted.
  }
}

/** haproxy's first alert, or docker's, else the end of what was printed. */
function reasonIn(output: string, dir: string): string {
  const alert = parseMessages(output).find(({ severity }) => severity === "alert")?.text;
  const docker = /^docker: (.*)$/m.exec(output)?.[1];
  return (alert ?? docker ?? output.trim().split("\n").at(-1) ?? "it printed nothing").replaceAll(`${dir}/`, "");
}
