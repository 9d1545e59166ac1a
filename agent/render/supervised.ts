import { lstatSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../compiler/release/canonical.ts";
import { startAttempt, type Attempt, type AttemptOptions } from "./attempt.ts";
import type { LogLine } from "./log-lines.ts";
import type { TemplateSet } from "./template-set.ts";

/** A result that consul-template wrote since its present start. */
export interface Result {
  readonly file: string;
  readonly sha256: string;
  /** The file as it was read: consul-template puts another in its place. */
  readonly inode: number;
  /** Milliseconds since 1970. */
  readonly written: number;
}

export interface TemplateError {
  readonly line: number;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The result's inode when the error was heard: another one means that the error is over. */
  readonly inode: number | undefined;
}

/** consul-template on one template set, started again whenever it ends. */
export interface Supervised {
  readonly set: TemplateSet;
  /** Results by the template's path. */
  results(): ReadonlyMap<string, Result>;
  /** By the template's path: those that cannot be executed with what Consul says now. Survive a restart until the template is written. */
  readonly errors: Map<string, TemplateError>;
  /** When Consul last refused a connection (429); milliseconds since 1970. */
  throttled(): number | undefined;
  /** When it was started last; milliseconds since 1970. */
  started(): number;
  restarts(): number;
  /** Why it ended, while it ends again and again. */
  crashing(): string | undefined;
  /** Starts it again when it is time to; gives the milliseconds until then, or undefined while it runs. `now`: milliseconds since 1970. */
  tend(now: number): number | undefined;
  pid(): number | undefined;
  stop(): void;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;
/** Whoever ran so long has not crashed at its start. */
const SETTLED_MS = 10_000;
/** So many quick ends are a crash loop. */
const CRASHES = 3;

/** Starts it. Throws what the disk says. */
export function supervise(
  set: TemplateSet,
  options: Omit<AttemptOptions, "onLine"> & { readonly onRestart: (why: string) => void },
): Supervised {
  const errors = new Map<string, TemplateError>();
  const byPath = new Map(set.templates.map((template) => [template.path, template]));
  const known = new Map<string, Result & { readonly mtime: number }>();
  let throttledAt: number | undefined;
  let restarts = 0;
  let quick = 0;
  let startAt: number | undefined;
  let why = "";
  const onLine = (line: LogLine): void => {
    if (line.kind === "throttled") throttledAt = Date.now();
    if (line.kind === "template") hearError(line);
    options.onChange();
  };
  const begin = (): Attempt => startAttempt(set, { ...options, onLine });
  let attempt = begin();

  /**
   * A result that was there before the error is removed: consul-template writes only what differs from the file, and what it
   * writes next tells that the error is over, also where the text is as it was before.
   */
  function hearError({ source, line, message, at }: Extract<LogLine, { kind: "template" }>): void {
    const template = byPath.get(source);
    if (template === undefined) return;
    const file = join(attempt.out, template.result);
    const there = statOf(file);
    if (there !== undefined && there.mtimeMs < at) {
      rmSync(file, { force: true });
      known.delete(source);
    }
    errors.set(source, { line, message, at: errors.get(source)?.at ?? at, inode: statOf(file)?.ino });
  }

  return {
    set,
    errors,
    started: () => attempt.started,
    throttled: () => throttledAt,
    restarts: () => restarts,
    crashing: () => (quick >= CRASHES ? why : undefined),
    pid: () => attempt.pid,
    results() {
      for (const { path, result } of set.templates) {
        const file = join(attempt.out, result);
        const there = statOf(file);
        const before = known.get(path);
        if (there === undefined) known.delete(path);
        else if (before === undefined || before.inode !== there.ino || before.mtime !== there.mtimeMs) {
          const bytes = bytesOf(file);
          if (bytes === undefined) continue; // replaced just now: the next round sees it
          known.set(path, {
            file,
            sha256: sha256(bytes),
            written: there.mtimeMs,
            inode: there.ino,
            mtime: there.mtimeMs,
          });
        }
        if (there !== undefined && errors.has(path) && errors.get(path)?.inode !== there.ino) errors.delete(path);
      }
      return known;
    },
    tend(now) {
      const ended = attempt.ended();
      if (ended === undefined) {
        if (now - attempt.started > SETTLED_MS) quick = 0;
        return undefined;
      }
      if (startAt === undefined) {
        quick = now - attempt.started > SETTLED_MS ? 1 : quick + 1;
        why = ended;
        startAt = now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (quick - 1));
        options.onRestart(ended);
      }
      if (now < startAt) return startAt - now;
      attempt.stop();
      known.clear();
      for (const [path, error] of errors) errors.set(path, { ...error, inode: undefined });
      startAt = undefined;
      restarts++;
      attempt = begin();
      return undefined;
    },
    stop: () => attempt.stop(),
  };
}

function statOf(file: string): { readonly ino: number; readonly mtimeMs: number } | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
