import type { Work } from "./work.ts";

/** Says as numbers how apply stands at the end of a round. */
export function measure(work: Work): void {
  const { reporter, live, memory, before } = work;
  reporter.gauge("signalbox_haproxy_up", before?.haproxy === "serving" ? 1 : 0);
  if (before?.oldWorkers !== undefined) reporter.gauge("signalbox_old_workers", before.oldWorkers);
  reporter.gauge("signalbox_held", work.held ? 1 : 0);
  if (live === undefined) return;
  // A refusal may be over without another check: what was refused was taken back.
  if (before?.haproxy === "serving" && before.fault?.code !== "check-refused")
    reporter.gauge("signalbox_config_valid", 1);
  const { generation, wanted } = live.generation;
  reporter.gauge("signalbox_generation", generation);
  const label = { release: wanted.release, channel: wanted.channel };
  if (work.shown !== undefined && work.shown.release !== label.release)
    reporter.gauge("signalbox_release_info", 0, work.shown);
  work.shown = label;
  reporter.gauge("signalbox_release_info", 1, label);
  const [change] = memory.changes ?? [];
  if (change?.release !== wanted.release) return;
  const since = Date.parse(change.at) / 1000;
  reporter.gauge("signalbox_live_since_timestamp_seconds", since);
  reporter.gauge("signalbox_merge_to_live_seconds", Math.max(0, since - Date.parse(wanted.issued) / 1000));
}
