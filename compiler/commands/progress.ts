import type { Io } from "../io.ts";
import type { Progress } from "../publish/apply.ts";

/** One line on a terminal's stderr that is written over and taken away at the end; nothing where there is no terminal. */
export function progressLine(io: Io): { readonly tell: Progress; readonly end: () => void } {
  if (!io.stderr.terminal) return { tell: () => undefined, end: () => undefined };
  const write = (text: string): void => io.stderr.write(`\r\u001b[K${text}`);
  return {
    tell: (step, done, of) => write(of === undefined ? `${step} ...` : `${step}: ${mib(done ?? 0)} of ${mib(of)} MiB`),
    end: () => write(""),
  };
}

function mib(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1);
}
