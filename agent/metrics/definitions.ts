/** A metric as Prometheus knows it. Counters end in `_total`, times in `_seconds` (prometheus.io, "Metric and label naming"). */
export interface MetricDefinition {
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly labels: readonly string[];
  /** Every value of a label, where they are few; alert rules name them. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Which role's process writes it: no two write the same one. */
  readonly role: "pull" | "render" | "apply" | "every";
}

/** Every metric of the agent; `every` carries a label `role`. Alert rules in deploy/ and docs/ name these. */
export const METRICS = {
  signalbox_role_last_success_timestamp_seconds: gauge("every", "When the role last ended a round without a fault."),
  signalbox_role_consecutive_failures: gauge(
    "every",
    "Rounds in a row that ended with a fault; 0 when the last was good.",
  ),
  signalbox_role_faults_total: counter("every", "Faults by their stable code.", ["code"]),

  signalbox_pulls_total: counter("pull", "Reads of the channel's pointer by result.", ["result"], {
    result: ["unchanged", "taken", "refused", "failed"],
  }),
  signalbox_store_data_age_seconds: gauge("pull", "Age of what the store last said."),
  signalbox_store_unsigned: gauge("pull", "1 while this node accepts pointers that nobody signed."),
  signalbox_pointer_expires_timestamp_seconds: gauge(
    "pull",
    "When the channel's pointer expires; missing when it never does.",
  ),
  signalbox_pointer_half_over: gauge("pull", "1 once half of the time is over for which the channel's pointer holds."),
  signalbox_refused_total: counter("pull", "Pointers and archives that were refused, by reason.", ["reason"]),
  signalbox_wanted_info: gauge("pull", "1 for the release that the channel wants.", ["release", "channel", "commit"]),

  signalbox_renderings_total: counter("render", "Renderings by result.", ["result"], {
    result: ["published", "refused", "failed"],
  }),
  signalbox_catalogue_data_age_seconds: gauge("render", "Age of the newest proof that Consul answers."),
  signalbox_consul_template_restarts_total: counter("render", "Starts of consul-template after its first one."),
  signalbox_services_unknown: gauge("render", "1 for a service of the release that Consul does not name.", ["service"]),
  signalbox_consul_connections_needed: gauge("render", "Blocking queries that the wanted release holds open."),
  signalbox_consul_connections_limit: gauge(
    "render",
    "Consul's limits.http_max_conns_per_client; missing when it is not known.",
  ),
  signalbox_team_on_last_good: gauge("render", "1 for a team whose newest data could not be rendered.", ["team"]),

  signalbox_config_valid: gauge("apply", "1 when the newest candidate passed haproxy's check."),
  signalbox_generation: gauge("apply", "The generation that is live."),
  signalbox_release_info: gauge("apply", "1 for the release that is live.", ["release", "channel", "commit"]),
  signalbox_live_since_timestamp_seconds: gauge("apply", "When the live release went live."),
  signalbox_haproxy_up: gauge("apply", "1 while HAProxy serves."),
  signalbox_haproxy_foreign: gauge(
    "apply",
    "1 while another HAProxy than this node's own has its sockets, or a part of its addresses.",
  ),
  signalbox_haproxy_outdated: gauge("apply", "1 while HAProxy runs that is older than the platform file asks for.", [
    "version",
    "at_least",
  ]),
  signalbox_reloads_total: counter("apply", "Reloads of HAProxy by result.", ["result"], {
    result: ["done", "failed"],
  }),
  signalbox_reload_duration_seconds: histogram(
    "apply",
    "From the reload command to the proof that the new worker serves.",
  ),
  signalbox_runtime_updates_total: counter(
    "apply",
    "Changes without reload by kind (servers, maps) and result.",
    ["kind", "result"],
    { kind: ["servers", "maps"], result: ["done", "failed"] },
  ),
  signalbox_runtime_update_duration_seconds: histogram("apply", "Commands of one change without reload.", ["kind"]),
  signalbox_check_duration_seconds: histogram("apply", "haproxy -c of a candidate."),
  signalbox_old_workers: gauge("apply", "HAProxy's workers that only finish what they had begun."),
  signalbox_backend_down: gauge("apply", "1 for a backend without a usable server, as HAProxy says: 503.", ["backend"]),
  signalbox_servers_kept: gauge("apply", "1 for a backend that keeps its servers though the catalogue names none.", [
    "backend",
  ]),
  signalbox_instances_left_out: gauge("apply", "Instances of a backend that get no request, for where they are.", [
    "backend",
  ]),
  signalbox_names_unresolved: gauge("apply", "Names of a backend's servers that do not resolve.", ["backend"]),
  signalbox_backends_on_last_good: gauge("apply", "1 for a team whose newest rendering HAProxy or the agent refuses.", [
    "team",
  ]),
  signalbox_drift_repaired_total: counter(
    "apply",
    "Differences between HAProxy, the files and what was written to them that were put right.",
    ["kind"],
    {
      kind: ["servers", "maps", "files"],
    },
  ),
  signalbox_held: gauge("apply", "1 while a person holds the node on a release."),
  signalbox_merge_to_live_seconds: gauge("apply", "From the issue of the live release's pointer to its going live."),
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type MetricName = keyof typeof METRICS;

type Owner = MetricDefinition["role"];

function gauge(role: Owner, help: string, labels: readonly string[] = []): MetricDefinition {
  return { type: "gauge", help, labels, role };
}

function counter(
  role: Owner,
  help: string,
  labels: readonly string[] = [],
  values: MetricDefinition["values"] = {},
): MetricDefinition {
  return { type: "counter", help, labels, values, role };
}

function histogram(role: Owner, help: string, labels: readonly string[] = []): MetricDefinition {
  return { type: "histogram", help, labels, role };
}
