import { spawn, spawnSync, type ChildProcess } from "node:child_process";

/** A program that a test started, and that ends with the test's process at the latest. */
export interface Child {
  readonly pid: number;
  /** Everything it wrote so far, stdout and stderr together. */
  output(): string;
  /** True until it has ended. */
  alive(): boolean;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Sends a signal (nothing happens when it has ended) and resolves when it has ended; SIGKILL follows after 5 s. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

export interface ChildOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Where setpriv is, the kernel kills the child even when the test's process is killed; elsewhere only a normal exit does. */
const guarded = spawnSync("setpriv", ["--pdeathsig", "KILL", "true"], { stdio: "ignore" }).status === 0;
const living = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of living) child.kill("SIGKILL");
});

/** Starts a program. Its pid is the program's own (setpriv becomes it). Throws when it cannot be started. */
export async function startChild(
  program: string,
  args: readonly string[],
  { env = process.env, cwd }: ChildOptions = {},
): Promise<Child> {
  const [command, all] = guarded ? ["setpriv", ["--pdeathsig", "KILL", program, ...args]] : [program, args];
  const child = spawn(command, all, { stdio: ["ignore", "pipe", "pipe"], env, ...(cwd !== undefined && { cwd }) });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (more) => (text += more));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once("exit", (code, signal) => {
      living.delete(child);
      resolve({ code, signal });
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  living.add(child);
  const alive = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    output: () => text,
    alive,
    ended,
    async end(signal = "SIGTERM") {
      if (!alive()) return;
      child.kill(signal);
      const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}
