import { logLine, type LogFormat } from "../support/log.ts";
import { today, type Clock } from "../support/clock.ts";
import type { Role } from "../node/layout.ts";
import type { Reporter } from "../support/reporter.ts";
import { keepMetricsFile, metricsPath } from "./file.ts";
import { roleMetrics } from "./registry.ts";

export interface RoleReporting {
  readonly reporter: Reporter;
  /** The role's metrics in Prometheus's text format. */
  readonly text: () => Promise<string>;
  /** Writes the last values. */
  readonly close: () => Promise<void>;
}

export interface ReportingOptions {
  readonly format: LogFormat;
  readonly clock: Clock;
  /** Where the text file is kept; none is written when missing. */
  readonly directory?: string;
}

/** What one role says, to the log and as numbers: its own registry, so that in one process or in three its file is the same. */
export function roleReporting(
  role: Role,
  stderr: { write(text: string): void },
  { format, clock, directory }: ReportingOptions,
): RoleReporting {
  const log: Reporter["log"] = (level, code, message, fields) => {
    const time = today(clock).toISOString();
    stderr.write(logLine({ time, level, role, code, message, ...(fields && { fields }) }, format));
  };
  const metrics = roleMetrics(role, (message) => log("error", "metric", message));
  const kept = directory === undefined ? undefined : keepMetricsFile(metricsPath(directory, role), metrics.text, clock);
  const gauges = new Map<string, number>();
  return {
    reporter: {
      log,
      count(metric, labels, by) {
        metrics.count(metric, labels, by);
        if (labels?.["result"] !== "unchanged") kept?.changed();
      },
      gauge(metric, value, labels) {
        metrics.gauge(metric, value, labels);
        // Set anew in every round; what only moved on with the time can wait for the file's own time.
        const key = `${metric} ${JSON.stringify(labels)}`;
        if (Object.is(gauges.get(key), value)) return;
        gauges.set(key, value);
        if (!metric.endsWith("_age_seconds") && !metric.endsWith("_success_timestamp_seconds")) kept?.changed();
      },
      observe(metric, seconds, labels) {
        metrics.observe(metric, seconds, labels);
        kept?.changed();
      },
    },
    text: metrics.text,
    close: async () => kept?.close(),
  };
}
