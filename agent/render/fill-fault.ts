import { fail, refuse, type RoleFault } from "../support/fault.ts";
import type { Filled } from "./complete.ts";
import { connectionsFault } from "./decide-runs.ts";
import type { Consul, Release, State } from "./state.ts";
import { crashing, type Run } from "./supervised.ts";

/** Consul's 429s come at least every 3 s per query that it refuses. */
const THROTTLED_MS = 10_000;
/** From consul-template's start until a template that is not written is called late; 500 services take a second. */
export const LATE_MS = 10_000;

/** Half a sentence, after two failures in a row. */
export function unreachable({ failures, why }: Consul): string | undefined {
  return failures > 1 ? why : undefined;
}

/**
 * Why the wanted templates are not filled in with what Consul says now; undefined while nothing is known to be wrong. `run` and
 * `filled` are missing while they have no consul-template. Pure.
 */
export function fillFault(
  { options, consul }: Pick<State, "options" | "consul">,
  { id: release, set }: Release,
  run: Run | undefined,
  filled: Filled | undefined,
  now: number,
): RoleFault | undefined {
  const short = release.slice(0, 12);
  if (filled?.kind === "refused") {
    const message = `consul-template refuses release ${short}: what Consul says now does not fit.`;
    return refuse("template-refused", message, release, filled.problems);
  }
  const unwritten = run?.unwritten;
  if (unwritten !== undefined) {
    const message = `consul-template cannot write what it has filled in: ${unwritten.message}. What was rendered last stays.`;
    return fail(unwritten.full ? "disk-full" : "cannot-write", message, release);
  }
  const throttled = run?.throttledAt;
  if (throttled !== undefined && now - throttled < THROTTLED_MS)
    return connectionsFault(set?.queries ?? 0, consul.limit, release);
  const silent = unreachable(consul);
  if (silent !== undefined) {
    const message = `Consul at ${options.consul} does not answer: ${silent}. What was rendered last stays.`;
    return fail("consul-unreachable", message, release);
  }
  const why = run && crashing(run);
  if (why !== undefined) {
    const message = `consul-template ends again and again: it ${why}. What was rendered last stays.`;
    return fail("consul-template-crashing", message, release);
  }
  if (filled?.kind === "waiting" && run !== undefined && isLate(run, now)) {
    const wait = filled.missing.length === 1 ? "waits" : "wait";
    const message = `Release ${short} is not complete: ${named(filled.missing)} ${wait} for what Consul does not have, a missing key for one.`;
    return fail("render-incomplete", message, release);
  }
  return undefined;
}

export function isLate(run: Run, now: number): boolean {
  return now - run.tried.ms > LATE_MS;
}

/** `haproxy/10-shop.cfg.ctmpl`, at most three of them. */
function named(paths: readonly string[]): string {
  const more = paths.length - 3;
  return `${paths.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
