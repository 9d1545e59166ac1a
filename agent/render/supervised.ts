import { lstatSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../compiler/release/canonical.ts";
import { errorText } from "../../compiler/release/disk.ts";
import { isDiskFull } from "../disk-fault.ts";
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

/** Results that the disk does not take. */
export interface Unwritten {
  readonly full: boolean;
  /** Half a sentence. */
  readonly message: string;
}

/** consul-template on one template set, started again whenever it ends or could not write. */
export interface Supervised {
  readonly set: TemplateSet;
  /** Results by the template's path. */
  results(): ReadonlyMap<string, Result>;
  /** By the template's path: those that cannot be executed with what Consul says now. Survive a restart until the template is written. */
  readonly errors: Map<string, TemplateError>;
  /** When Consul last refused a connection (429); milliseconds since 1970. */
  throttled(): number | undefined;
  /** Set from the first result that could not be written until every template is written, or cannot be executed. */
  unwritten(): Unwritten | undefined;
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
/** The same for a disk that takes nothing: each try fails before consul-template is started, so it costs little. */
const LONGEST_UNWRITTEN_MS = 5_000;
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
  let unwritten: Unwritten | undefined;
  /** Something could not be written since the present start, or the start itself. */
  let failed = false;
  const onLine = (line: LogLine): void => {
    if (line.kind === "throttled") throttledAt = Date.now();
    if (line.kind === "template") hearError(line);
    if (line.kind === "unwritten") cannotWrite(line);
    options.onChange();
  };
  let tried = 0;
  const begin = (): Attempt => {
    tried = Date.now();
    return startAttempt(set, { ...options, onLine });
  };
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

  function cannotWrite({ full, message }: Unwritten): void {
    failed = true;
    unwritten ??= { full, message };
  }

  return {
    set,
    errors,
    started: () => attempt.started,
    throttled: () => throttledAt,
    unwritten: () => unwritten,
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
      if (
        unwritten !== undefined &&
        !failed &&
        set.templates.every(({ path }) => known.has(path) || errors.has(path))
      ) {
        unwritten = undefined;
        quick = 0;
      }
      return known;
    },
    tend(now) {
      const ended = attempt.ended() ?? (failed ? `could not write: ${unwritten?.message}` : undefined);
      if (ended === undefined) {
        if (now - attempt.started > SETTLED_MS) quick = 0;
        return undefined;
      }
      if (startAt === undefined) {
        quick = now - tried > SETTLED_MS ? 1 : quick + 1;
        why = ended;
        const longest = failed ? LONGEST_UNWRITTEN_MS : LONGEST_WAIT_MS;
        startAt = now + Math.min(longest, FIRST_WAIT_MS * 2 ** (quick - 1));
        // The disk's no is a fault of the role, which is told once.
        if (!failed) options.onRestart(ended);
      }
      if (now < startAt) return startAt - now;
      attempt.stop();
      known.clear();
      for (const [path, error] of errors) errors.set(path, { ...error, inode: undefined });
      startAt = undefined;
      failed = false;
      try {
        attempt = begin();
        restarts++;
      } catch (error) {
        cannotWrite({ full: isDiskFull(error), message: errorText(error) });
        return 0;
      }
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
