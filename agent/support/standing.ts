import type { MetricName } from "../metrics/definitions.ts";
import type { RoleState } from "../node/records.ts";
import type { RoleFault } from "./fault.ts";
import { problemText } from "./ports.ts";
import type { LogFields, LogLevel, Reporter } from "./reporter.ts";

export type Line = readonly [level: LogLevel, code: string, message: string, fields?: LogFields];

/** Something that goes on: told when it begins or says something else, and when it is over. */
export interface Standing<Later> {
  /** Another one is told anew. */
  readonly text: string;
  readonly begins: Line;
  readonly over?: (later: Later) => Line | undefined;
}

/** One with labels is 0 when it goes away. */
export type Gauge = readonly [metric: MetricName, value: number, labels?: Readonly<Record<string, string>>];

/** What goes on now, by any keys that last. */
export interface Present<Later> {
  readonly standing: ReadonlyMap<string, Standing<Later>>;
  readonly gauges?: readonly Gauge[];
}

/** Tells a role's log and metrics what goes on: each begin, change and end of it once. */
export function tellChanges<Later>(reporter: Reporter): (now: Present<Later>, later: Later) => void {
  let said: Present<Later>["standing"] = new Map();
  let shown: ReadonlyMap<string, Gauge> = new Map();
  return ({ standing, gauges = [] }, later) => {
    for (const [key, { over }] of said) {
      const line = standing.has(key) ? undefined : over?.(later);
      if (line !== undefined) reporter.log(...line);
    }
    for (const [key, { text, begins }] of standing) if (said.get(key)?.text !== text) reporter.log(...begins);
    said = standing;
    const now = new Map(gauges.map((gauge) => [`${gauge[0]} ${JSON.stringify(gauge[2])}`, gauge]));
    for (const [key, [metric, , labels]] of shown)
      if (labels !== undefined && !now.has(key)) reporter.gauge(metric, 0, labels);
    for (const [key, gauge] of now) if (!Object.is(shown.get(key)?.[1], gauge[1])) reporter.gauge(...gauge);
    shown = now;
  };
}

/** What stands against a role, as an entry of what goes on; none when all is well. */
export function standingFault(role: string, fault: RoleFault | undefined): [key: string, Standing<unknown>][] {
  if (fault === undefined) return [];
  const over: Line = ["info", "well-again", `${role} has no fault any more.`];
  // A disk that stays full is met under another temporary name each time.
  const message = fault.message.replaceAll(/\.tmp-[\w.-]+/g, "");
  const text = [fault.code, message, ...fault.problems.map(problemText)].join("\n");
  return [["fault", { text, begins: faultLine(fault), over: () => over }]];
}

/** A fault as one line of the log, its problems in it. */
export function faultLine({ kind, code, message, release, problems }: RoleFault): Line {
  const told = problems.map(problemText).join("; ");
  const fields = {
    ...(release !== undefined && { release: release.slice(0, 12) }),
    ...(told !== "" && { problems: told }),
  };
  return [kind === "refused" ? "error" : "warn", code, message, fields];
}

/**
 * The numbers that every role has, from what it records at the end of a round: when the last was good, how many in a row were not, and
 * the faults. `left`: by another process. That is no round of this one; its last good one counts all the same.
 */
export function countRounds(reporter: Reporter, left: RoleState | undefined): (written: RoleState | undefined) => void {
  let before = left;
  let failures = 0;
  const tell = (): void => {
    reporter.gauge("signalbox_role_consecutive_failures", failures);
    // Not a number before the first good one: then there is no series.
    reporter.gauge("signalbox_role_last_success_timestamp_seconds", Date.parse(before?.goodAt ?? "") / 1000);
  };
  tell();
  return (written) => {
    if (written === undefined || written.at === before?.at) return;
    const { fault } = written;
    failures = fault === undefined ? 0 : failures + 1;
    if (fault !== undefined && (fault.code !== before?.fault?.code || fault.release !== before.fault.release))
      reporter.count("signalbox_role_faults_total", { code: fault.code });
    before = written;
    tell();
  };
}
