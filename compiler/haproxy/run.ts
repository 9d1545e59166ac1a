/** How a program ended. Never a throw: a program that cannot be started is a result too. */
export interface ProgramResult {
  /** Missing when it was not started, was killed or ran out of time. */
  readonly exitCode?: number;
  /** stdout and stderr as they came, bounded. */
  readonly output: string;
  /** Half a sentence on why there is no exit code: `did not end within 20 s`. */
  readonly failure?: string;
}

export interface RunOptions {
  readonly timeoutMs: number;
  readonly cwd?: string;
  /** Added to this process's environment, */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** or all that there is. */
  readonly onlyEnv?: Readonly<Record<string, string>>;
  /** Called once it runs. */
  readonly meanwhile?: () => unknown;
}

/** HAProxy stops at 50 bad words per file, so a megabyte of output is no report any more but a flood. */
const OUTPUT_BYTES = 1024 * 1024;

/**
 * The environment of a program that reads other people's text: our own variables, and the paths by which a wrapper script finds
 * its programs and libraries. Those who run a check have passwords and tokens in theirs.
 */
export function ownEnvironment(own: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const { PATH, LD_LIBRARY_PATH } = process.env;
  const all = Object.entries({ PATH, LD_LIBRARY_PATH, ...own });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Runs a program to its end, without a shell and without input; the environment passes through. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<ProgramResult> {
  // Loaded here: it costs 54 ms, and most commands never run a program.
  const { execa } = await import("execa");
  const running = execa(command, args, {
    reject: false,
    all: true,
    stdin: "ignore",
    timeout: options.timeoutMs,
    forceKillAfterDelay: 1_000,
    maxBuffer: OUTPUT_BYTES,
    stripFinalNewline: false,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    ...(options.env && { env: options.env }),
    ...(options.onlyEnv && { env: options.onlyEnv, extendEnv: false }),
  });
  options.meanwhile?.();
  const result = await running;
  const failure = result.timedOut
    ? `did not end within ${options.timeoutMs / 1000} s`
    : result.isMaxBuffer
      ? `printed more than ${OUTPUT_BYTES} bytes`
      : result.signal !== undefined
        ? `was stopped by ${result.signal}`
        : result.exitCode === undefined
          ? `could not be started (${result.code ?? "unknown reason"})`
          : undefined;
  return {
    output: result.all,
    ...(failure === undefined ? result.exitCode !== undefined && { exitCode: result.exitCode } : { failure }),
  };
}
