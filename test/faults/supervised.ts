import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild, type Child } from "../support/child.ts";

export interface Supervised {
  /** Undefined while it does not run. */
  pid(): number | undefined;
  /** Everything that it wrote since it was first started, all its lives together. */
  output(): string;
  /** How often it has ended without being told to. */
  deaths(): number;
  /** For its next life: more in its environment, and what it is started by (`strace …`). */
  set(env: Readonly<Record<string, string>> | undefined, by?: readonly string[]): void;
  /** Sends a signal; the supervisor starts it again when it ends. */
  kill(signal?: NodeJS.Signals): void;
  /** Kills it, and leaves it dead until `start`. */
  keepDown(): void;
  start(): void;
  /** Ends it for good. */
  stop(): Promise<void>;
}

export interface SupervisedOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** It is first started when this is there. */
  readonly after?: string;
  /** From its end to its next start; 100 unless said. */
  readonly pauseMs?: number;
}

/** What systemd or a container's runtime is on a node: a program that ends is started again. */
export function supervise({ program, args, env, after, pauseMs = 100 }: SupervisedOptions): Supervised {
  let child: Child | undefined;
  let before = "";
  let deaths = 0;
  let more: Readonly<Record<string, string>> | undefined;
  let starter: readonly string[] = [];
  let running = true;
  let down = false;
  const life = async (): Promise<void> => {
    while (running && after !== undefined && !existsSync(after)) await sleep(20);
    while (running) {
      const own = more;
      const [command = program, ...words] = [...starter, program, ...args];
      // Whoever asks for a death gets one: the life after it is an ordinary one.
      more = undefined;
      starter = [];
      child = await startChild(command, words, { env: { ...env, ...own } });
      await child.ended;
      before += child.output();
      child = undefined;
      if (!running) return;
      deaths++;
      await sleep(pauseMs);
      while (down && running) await sleep(20);
    }
  };
  const lived = life();
  return {
    pid: () => child?.pid,
    output: () => before + (child?.output() ?? ""),
    deaths: () => deaths,
    set: (next, by = []) => {
      more = next;
      starter = by;
    },
    kill(signal = "SIGKILL") {
      if (child !== undefined) process.kill(child.pid, signal);
    },
    keepDown() {
      down = true;
      if (child !== undefined) process.kill(child.pid, "SIGKILL");
    },
    start: () => void (down = false),
    async stop() {
      running = false;
      await child?.end();
      await lived;
    },
  };
}
