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
  /** From its next start on; `undefined` as it was at first. */
  set(env: Readonly<Record<string, string>> | undefined): void;
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
  let running = true;
  let down = false;
  const life = async (): Promise<void> => {
    while (running && after !== undefined && !existsSync(after)) await sleep(20);
    while (running) {
      const own = more;
      // Whoever asks for a death gets one: the life after it is an ordinary one.
      more = undefined;
      child = await startChild(program, args, { env: { ...env, ...own } });
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
    set: (next) => (more = next),
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
