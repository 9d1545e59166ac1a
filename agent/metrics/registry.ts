import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Role } from "../node/layout.ts";
import { METRICS, type MetricDefinition, type MetricName } from "./definitions.ts";

export type Labels = Readonly<Record<string, string>>;

/** The numbers of one role, from the start of its process. */
export interface RoleMetrics {
  count(metric: MetricName, labels?: Labels, by?: number): void;
  /** NaN takes the series away. Of an `…_info` there is one series: the one that was set last. */
  gauge(metric: MetricName, value: number, labels?: Labels): void;
  observe(metric: MetricName, seconds: number, labels?: Labels): void;
  /** Prometheus's text format. */
  readonly text: () => Promise<string>;
}

/** A check takes 10 ms to seconds, a reload the same, a runtime change a few ms: one scale holds them. Seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Metrics of `role`. A counter without labels begins at 0, for one that is missing until its first event hides that event from
 * `increase()`; a gauge is missing until it is known, for a 0 would be a claim (expired in 1970, HAProxy is down). A name that is not this role's, or a label or value that the definition does not have, is told to `wrong` and otherwise ignored:
 * nobody's traffic depends on a number.
 */
export function roleMetrics(role: Role, wrong: (message: string) => void = () => undefined): RoleMetrics {
  const registry = new Registry();
  const made = new Map<MetricName, Counter | Gauge | Histogram>();
  for (const [name, definition] of Object.entries(METRICS) as [MetricName, MetricDefinition][]) {
    if (definition.role !== role && definition.role !== "every") continue;
    made.set(name, make(registry, name, definition));
  }
  const own = (metric: MetricName, labels: Labels): Labels => {
    const { role: owner, values = {} }: MetricDefinition = METRICS[metric];
    for (const [label, value] of Object.entries(labels))
      if (values[label]?.includes(value) === false) throw new Error(`${label} is never "${value}"`);
    return owner === "every" ? { role, ...labels } : labels;
  };
  const safely = (metric: MetricName, act: (found: Counter | Gauge | Histogram) => void): void => {
    const found = made.get(metric);
    try {
      if (found === undefined) throw new Error(`it is not one of ${role}'s`);
      act(found);
    } catch (error) {
      wrong(`The metric ${metric} could not be set: ${error instanceof Error ? error.message : String(error)}.`);
    }
  };
  return {
    count(metric, labels = {}, by = 1) {
      safely(metric, (found) => {
        if (found instanceof Counter) found.inc(own(metric, labels), by);
      });
    },
    gauge(metric, value, labels = {}) {
      safely(metric, (found) => {
        if (!(found instanceof Gauge)) return;
        if (metric.endsWith("_info")) found.reset();
        if (Number.isNaN(value)) found.remove({ ...own(metric, labels) });
        else found.set(own(metric, labels), value);
      });
    },
    observe(metric, seconds, labels = {}) {
      safely(metric, (found) => {
        if (found instanceof Histogram) found.observe(own(metric, labels), seconds);
      });
    },
    text: () => registry.metrics(),
  };
}

function make(
  registry: Registry,
  name: string,
  { type, help, labels, role }: MetricDefinition,
): Counter | Gauge | Histogram {
  const labelNames = role === "every" ? ["role", ...labels] : [...labels];
  const common = { name, help, labelNames, registers: [registry] };
  if (type === "counter") return new Counter(common);
  if (type === "gauge") {
    const gauge = new Gauge(common);
    if (labelNames.length === 0) gauge.remove({});
    return gauge;
  }
  return new Histogram({ ...common, buckets: BUCKETS });
}
