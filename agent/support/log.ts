import type { LogFields, LogLevel } from "./reporter.ts";

export type LogFormat = "text" | "json";

/** What happened, once: a line of the log. */
export interface LogEvent {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly level: LogLevel;
  /** The role, or `agent` for what is about all of them. */
  readonly role: string;
  readonly code: string;
  readonly message: string;
  readonly fields?: LogFields;
}

/** Longest value that a line takes over; a program's whole output belongs into its own log. */
const VALUE_CHARACTERS = 2_000;

/** One event as one line, newline included: whatever a release or a program said, it cannot begin a second line. */
export function logLine(event: LogEvent, format: LogFormat): string {
  const line = format === "json" ? jsonLine(event) : textLine(event);
  // JSON leaves these as they are; some readers take them for the end of a line.
  return `${line.replaceAll(/[\u007f-\u009f\u2028\u2029]/g, escaped)}\n`;
}

function textLine({ time, level, role, code, message, fields = {} }: LogEvent): string {
  const words = Object.entries(fields).map(([name, value]) => `${name}=${plainOrQuoted(String(value))}`);
  return [time, level.padEnd(5), `${role}:`, printable(cut(message)), `code=${code}`, ...words].join(" ");
}

function jsonLine({ time, level, role, code, message, fields = {} }: LogEvent): string {
  const own = { time, level, role, code, message: cut(message) };
  const more = Object.entries(fields).filter(([name]) => !(name in own));
  return JSON.stringify({
    ...own,
    ...Object.fromEntries(more.map(([name, value]) => [name, typeof value === "string" ? cut(value) : value])),
  });
}

/** logfmt's habit: quotes only where a reader would cut the value in two. */
function plainOrQuoted(value: string): string {
  return /^[^\s"=\\]+$/.test(value) && printable(value) === value ? cut(value) : JSON.stringify(cut(value));
}

function cut(text: string): string {
  return text.length <= VALUE_CHARACTERS ? text : `${text.slice(0, VALUE_CHARACTERS)}…`;
}

/** Control characters as JSON writes them, for a terminal obeys them. */
function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) =>
    character === "\n" ? " | " : escaped(character),
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
