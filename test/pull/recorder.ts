import type { MetricName } from "../../agent/metrics/definitions.ts";
import type { Reporter } from "../../agent/support/reporter.ts";

/** A reporter that remembers: `counted["signalbox_refused_total reason=expired"]`. */
export interface Recorder extends Reporter {
  readonly counted: Record<string, number>;
  readonly gauges: Record<string, number>;
  /** `error expired The pointer …`. */
  readonly lines: string[];
  /** Of each line that has any. */
  readonly fields: object[];
}

export function recorder(): Recorder {
  const counted: Record<string, number> = {};
  const gauges: Record<string, number> = {};
  const lines: string[] = [];
  const seen: object[] = [];
  const name = (metric: MetricName, labels: Readonly<Record<string, string>> = {}): string =>
    [metric, ...Object.entries(labels).map(([key, value]) => `${key}=${value}`)].join(" ");
  return {
    counted,
    gauges,
    lines,
    fields: seen,
    log(level, code, message, fields) {
      lines.push(`${level} ${code} ${message}`);
      if (fields) seen.push(fields);
    },
    count: (metric, labels, by = 1) => void (counted[name(metric, labels)] = (counted[name(metric, labels)] ?? 0) + by),
    gauge: (metric, value, labels) => void (gauges[name(metric, labels)] = value),
    observe: () => undefined,
  };
}
