import { Readable } from "node:stream";
import { main, type ProgramName } from "../../compiler/cli.ts";
import type { ExitCode, Io } from "../../compiler/io.ts";

export interface CliResult {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Io["env"];
  readonly terminal?: boolean;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly program?: ProgramName;
  readonly stop?: AbortSignal;
}

/** Runs a command line in this process, as `main` sees it. The environment is empty but for PATH unless given. */
export async function runCli(argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { terminal = false } = options;
  let stdout = "";
  let stderr = "";
  const io: Io = {
    stdout: { write: (text) => void (stdout += text), terminal },
    stderr: { write: (text) => void (stderr += text), terminal },
    stdin: () => options.stdin ?? Readable.from([]),
    env: { PATH: process.env["PATH"], ...options.env },
    cwd: options.cwd ?? process.cwd(),
    stop: () => options.stop ?? new AbortController().signal,
  };
  const exit = await main(argv, io, options.program);
  return { exit, stdout, stderr };
}
