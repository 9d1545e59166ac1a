import type { Io } from "../io.ts";
import type { Progress } from "../publish/apply.ts";

/** One line on a terminal's stderr that is written over and taken away at the end; nothing where there is no terminal. */
export function progressLine(io: Io): { readonly tell: Progress; readonly end: () => void } {
  if (!io.stderr.terminal) return { tell: () => undefined, end: () => undefined };
  const write = (text: string): void => io.stderr.write(`\r\u001b[K${text}`);
  return {
    tell: (step) => write(`${step} ...`),
    end: () => write(""),
  };
}
