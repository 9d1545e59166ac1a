import type { Moment } from "../support/clock.ts";
import type { LogLine } from "./log-lines.ts";
import type { TemplateSet } from "./template-set.ts";

/** A result that consul-template wrote since its present start. */
export interface Result {
  /** Where it lies; of one that is made of answers, what it is. */
  readonly file: string | Buffer;
  readonly sha256: string;
  /** Digest of the template that it is of. */
  readonly template: string;
  /** The file as it was read: another is put in its place. Milliseconds since 1970. */
  readonly inode?: number;
  readonly written?: number;
}

export interface TemplateError {
  readonly line: number;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The result's inode when the error was heard: another one means that the error is over. */
  readonly inode: number | undefined;
}

/** A line of its log, and of a template that failed the result that lies there now. */
export type Heard =
  | Exclude<LogLine, { kind: "template" }>
  | (Extract<LogLine, { kind: "template" }> & { readonly inode: number | undefined });

/** Results that the disk does not take. */
type Unwritten = Extract<LogLine, { kind: "unwritten" }>;

/** What is known of one consul-template on one template set, over all its starts. */
export interface Run {
  readonly set: TemplateSet;
  /** Which start it is, from 1. */
  readonly start: number;
  /** When that was tried. */
  readonly tried: Moment;
  /** Results may be there that were not looked at. */
  readonly news: boolean;
  readonly isScanning: boolean;
  /** Results by the template's path. */
  readonly results: ReadonlyMap<string, Result>;
  /** By the template's path: those that cannot be executed with what Consul says now. Survive a restart until the template is written. */
  readonly errors: ReadonlyMap<string, TemplateError>;
  /** When Consul last refused a connection (429), by Moment.ms. */
  readonly throttledAt: number | undefined;
  /** Set from the first result that could not be written until every template is written, or cannot be executed. */
  readonly unwritten: Unwritten | undefined;
  /** Something could not be written since the present start, or the start itself. */
  readonly failed: boolean;
  /** It was found stopped when it was last looked at. */
  readonly isStopped: boolean;
  /** Ends in a row that came quickly. */
  readonly quick: number;
  /** Why it ended last; half a sentence. */
  readonly why: string;
  /** When it is started again, by Moment.ms; set once it has ended. */
  readonly startAt: number | undefined;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;
/** The same for a disk that takes nothing: each try fails before consul-template is started, so it costs little. */
const LONGEST_UNWRITTEN_MS = 5_000;
/** Whoever ran so long has not crashed at its start. */
const SETTLED_MS = 10_000;
/** So many quick ends are a crash loop. */
const CRASHES = 3;

/** Before its first start. */
export function newRun(set: TemplateSet, tried: Moment): Run {
  return {
    ...{ set, start: 1, tried, news: false, isScanning: false, results: new Map(), errors: new Map() },
    ...{
      throttledAt: undefined,
      unwritten: undefined,
      failed: false,
      isStopped: false,
      quick: 0,
      why: "",
      startAt: undefined,
    },
  };
}

/** It said something. Pure, as all below. */
export function heard(run: Run, line: Heard, now: Moment): Run {
  switch (line.kind) {
    case "throttled":
      return { ...run, news: true, throttledAt: now.ms };
    case "unwritten": {
      const failed = { ...run, failed: true, unwritten: run.unwritten ?? line };
      return ended(failed, `could not write: ${failed.unwritten.message}`, now);
    }
    case "template": {
      const { source, line: at, message, inode } = line;
      const error = { line: at, message, at: run.errors.get(source)?.at ?? line.at, inode };
      return { ...run, news: true, errors: new Map(run.errors).set(source, error) };
    }
    case "other":
      return { ...run, news: true };
  }
}

/** It ended, or is of no use any more: it is started again after a while, which grows where it ends quickly. */
export function ended(run: Run, why: string, { ms }: Moment): Run {
  if (run.startAt !== undefined) return { ...run, news: true };
  const quick = isSettled(run, ms) ? 1 : run.quick + 1;
  const longest = run.failed ? LONGEST_UNWRITTEN_MS : LONGEST_WAIT_MS;
  return { ...run, news: true, quick, why, startAt: ms + Math.min(longest, FIRST_WAIT_MS * 2 ** (quick - 1)) };
}

/** It runs, and another one is to take its place. */
export function restarted(run: Run, why: string, { ms }: Moment): Run {
  return run.startAt === undefined ? { ...run, why, startAt: ms + FIRST_WAIT_MS } : run;
}

/** Another one takes its place at once, and nothing that it wrote is used. */
export function begunAnew(run: Run, why: string, { ms }: Moment): Run {
  return { ...run, why, results: new Map(), startAt: ms };
}

/** Its templates are those of another release, which ask the same: its results get their text. */
export function remarked(run: Run, set: TemplateSet): Run {
  return run.set === set ? run : { ...run, set, news: true };
}

/** Its results were looked at: what lies there as another file is no error any more. */
export function scanned(run: Run, results: ReadonlyMap<string, Result>): Run {
  const isStill = (path: string, inode: number | undefined): boolean =>
    !results.has(path) || results.get(path)?.inode === inode;
  const errors = new Map([...run.errors].filter(([path, { inode }]) => isStill(path, inode)));
  const after = { ...run, isScanning: false, results, errors };
  const all = run.set.templates.every(({ path }) => results.has(path) || errors.has(path));
  return all && !run.failed && run.unwritten !== undefined ? { ...after, unwritten: undefined, quick: 0 } : after;
}

/** Started again when it is time; whoever runs for long has not crashed. */
export function tended(run: Run, now: Moment): Run {
  const { set, start, throttledAt, unwritten, quick, why, startAt } = run;
  if (startAt === undefined) return isSettled(run, now.ms) ? { ...run, quick: 0 } : run;
  if (now.ms < startAt) return run;
  const errors = new Map([...run.errors].map(([path, error]) => [path, { ...error, inode: undefined }]));
  return { ...newRun(set, now), start: start + 1, errors, throttledAt, unwritten, quick, why };
}

function isSettled({ tried }: Run, ms: number): boolean {
  return ms - tried.ms > SETTLED_MS;
}

/** Why it ended, while it ends again and again. */
export function crashing({ quick, why }: Run): string | undefined {
  return quick >= CRASHES ? why : undefined;
}
