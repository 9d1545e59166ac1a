import { printable } from "./diagnostic/printable.ts";
import { CouldNotRun, Refused, Stopped, WrongUsage, type ExitCode, type Io } from "./io.ts";

/** What a thrown value means to the person at the terminal: one line, and the exit code. */
export function failureOf(error: unknown, env: Io["env"]): { readonly text: string; readonly exit: ExitCode } {
  if (error instanceof WrongUsage) return { text: `${printable(error.message)}\n`, exit: 2 };
  if (error instanceof Refused) return { text: `${printable(error.message)}\n`, exit: error.exit };
  if (error instanceof Stopped) return { text: "", exit: 130 };
  if (error instanceof CouldNotRun) return { text: `${printable(error.message)}\n`, exit: 3 };
  if (isSystemError(error)) return { text: `Could not run: ${printable(error.message)}.\n`, exit: 3 };
  return { text: bugText(error, env), exit: 3 };
}

/** One line; the stack only for those who ask for it. */
export function bugText(error: unknown, env: Io["env"]): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = `This is a bug in signalbox: ${printable(message)}; please report it.\n`;
  if (env["SIGNALBOX_DEBUG"] !== "1") return line;
  return `${line}${error instanceof Error ? error.stack : "(no stack)"}\n`;
}

/** The disk is full, a directory may not be read: the machine's fault, and Node's message says which path. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
