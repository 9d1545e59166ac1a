import { REFUSALS, type RefusalCode } from "./publish/refusals.ts";

/** What the world outside gives a command: the only way to the terminal, the environment and signals. */
export interface Io {
  /** Results: what a pipe or a file wants. */
  readonly stdout: Output;
  /** Progress, logs and failures. */
  readonly stderr: Output;
  /** Bytes that are piped in, in pieces. */
  stdin(): AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; relative paths of the command line start here. */
  readonly cwd: string;
  /**
   * Aborted at the first Ctrl-C or SIGTERM. Until a command asks for it those end the process as usual; a command that
   * asks must come to an end, and may tidy up first.
   */
  stop(): AbortSignal;
}

export interface Output {
  /** `as`: lines of it are commands for a CI's runner, and what others wrote in them is `inert` already. */
  write(text: string, as?: "commands"): void;
  readonly terminal: boolean;
}

/**
 * 0 good, 1 problems in the input, 2 wrong usage, 3 could not run (a missing program, the network, our own bug),
 * 130 stopped by Ctrl-C before there was a result, as shells have it.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** How a command hands back its exit code. */
export type Finish = (exit: ExitCode) => void;

/** Whether to colour: FORCE_COLOR and NO_COLOR (no-color.org) win over the terminal; an empty value counts as not set. */
export function wantsColour(output: Output, env: Io["env"]): boolean {
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return output.terminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

/** The command line asks for something that does not make sense: exit 2. */
export class WrongUsage extends Error {}

/** A command on releases and channels was refused: the exit of its code, which stands before the message. */
export class Refused extends Error {
  readonly exit: ExitCode;
  constructor({ code, message }: { readonly code: RefusalCode; readonly message: string }) {
    super(`error[publish/${code}] ${message}`);
    this.exit = REFUSALS[code];
  }
}

/** Ctrl-C came before there was a result: exit 130, and nothing is said. */
export class Stopped extends Error {}

/** The input was not judged, through no fault of its own or ours: exit 3. The message is a whole sentence. */
export class CouldNotRun extends Error {}
