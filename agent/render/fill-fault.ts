import { fail, refuse, type RoleFault, type Wanted } from "../records.ts";
import type { Filled } from "./complete.ts";
import type { ConsulWatch } from "./consul-watch.ts";
import { connectionsFault } from "./decide-runs.ts";
import type { Supervised } from "./supervised.ts";

/** Consul's 429s come at least every 3 s per query that it refuses. */
const THROTTLED_MS = 10_000;
/** From consul-template's start until a template that is not written is called late; 500 services take a second. */
export const LATE_MS = 10_000;

export interface FillFacts {
  readonly wanted: Wanted;
  /** Of the wanted templates; missing while it is not started. */
  readonly run: Supervised | undefined;
  readonly filled: Filled | undefined;
  /** Questions to Consul that the wanted templates need. */
  readonly queries: number;
  readonly consul: ConsulWatch | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why the wanted templates are not filled in with what Consul says now; undefined while nothing is known to be wrong. */
export function fillFault({ wanted, run, filled, queries, consul, now }: FillFacts): RoleFault | undefined {
  const { release } = wanted;
  const short = release.slice(0, 12);
  if (filled?.kind === "refused") {
    const message = `consul-template refuses release ${short}: what Consul says now does not fit.`;
    return refuse("template-refused", message, release, filled.problems);
  }
  const unwritten = run?.unwritten();
  if (unwritten !== undefined) {
    const message = `consul-template cannot write what it has filled in: ${unwritten.message}. What was rendered last stays.`;
    return fail(unwritten.full ? "disk-full" : "cannot-write", message, release);
  }
  const throttled = run?.throttled();
  if (throttled !== undefined && now - throttled < THROTTLED_MS)
    return connectionsFault(queries, consul?.limit(), release);
  const unreachable = consul?.unreachable();
  if (unreachable !== undefined) {
    const message = `Consul at ${consul?.address} does not answer: ${unreachable}. What was rendered last stays.`;
    return fail("consul-unreachable", message, release);
  }
  const why = run?.crashing();
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

export function isLate(run: Supervised, now: number): boolean {
  return now - run.started() > LATE_MS;
}

/** `haproxy/10-shop.cfg.ctmpl`, at most three of them. */
function named(paths: readonly string[]): string {
  const more = paths.length - 3;
  return `${paths.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
