import { main, type ProgramName } from "./cli.ts";
import { concealer } from "./diagnostic/conceal.ts";
import { inert } from "./diagnostic/inert.ts";
import type { Io, Output } from "./io.ts";
import { bugText } from "./failure.ts";

/** Runs `main` as this process: the one place where process-wide state is touched. */
export async function runProcess(program: ProgramName): Promise<void> {
  process.on("uncaughtException", (error) => {
    process.stderr.write(inert(concealer(process.env)(bugText(error, process.env))));
    process.exit(3);
  });
  const io = processIo();
  process.exitCode = await main(process.argv.slice(2), io, program);
}

function processIo(): Io {
  let controller: AbortController | undefined;
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: () => process.stdin,
    env: process.env,
    cwd: process.cwd(),
    stop() {
      controller ??= abortOnSignals();
      return controller.signal;
    },
  };
}

/** The first signal asks for an end, the second takes it. */
function abortOnSignals(): AbortController {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return controller;
}

/** A reader that went away (`| head`) is no failure: the rest is not written, and the exit code stays what it is. */
function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    write(text) {
      if (!closed) stream.write(text);
    },
    terminal: Boolean(stream.isTTY),
  };
}
