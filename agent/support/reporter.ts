import type { MetricName } from "../metrics/definitions.ts";

export type LogLevel = "info" | "warn" | "error";

/** Flat, so that one line of a log holds it whole: `{ release: "3f2a…", team: "shop", line: 14 }`. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/**
 * Where a role says what happened. Logs are for what changed (not for what is still so); metrics are counted where the thing
 * happens. Neither may throw or wait: nobody's traffic depends on them.
 */
export interface Reporter {
  /** `code` is stable and short (`reload`, `lower-sequence`); `message` is one sentence for a person. */
  log(level: LogLevel, code: string, message: string, fields?: LogFields): void;
  /** Adds `by` (1 unless given) to a counter. */
  count(metric: MetricName, labels?: Readonly<Record<string, string>>, by?: number): void;
  /** Sets a gauge. */
  gauge(metric: MetricName, value: number, labels?: Readonly<Record<string, string>>): void;
  /** Adds one observation to a histogram; seconds. */
  observe(metric: MetricName, seconds: number, labels?: Readonly<Record<string, string>>): void;
}
