import type { PullState, RoleFault, Wanted } from "../records.ts";
import type { Reporter } from "../reporter.ts";

/** How a read of the channel's pointer ended. */
export type PullResult = "unchanged" | "taken" | "refused" | "failed";

export interface RoundReport {
  readonly result: PullResult;
  readonly fault: RoleFault | undefined;
  readonly now: Date;
  /** As written; missing when it could not be. */
  readonly state: PullState | undefined;
  readonly wanted: Wanted | undefined;
  /** Set when this round changed what is wanted. */
  readonly turned?: Wanted;
}

/** Metrics of one round, and a line in the log when the node turned to another release. */
export function report(reporter: Reporter, { result, fault, now, state, wanted, turned }: RoundReport): void {
  reporter.count("signalbox_pulls_total", { result });
  // Told once for each time that something was judged, not while the judgement stands.
  if (fault?.kind === "refused" && result !== "unchanged")
    reporter.count("signalbox_refused_total", { reason: fault.code });
  if (state === undefined) return;
  reporter.gauge("signalbox_store_unsigned", state.unsigned === true ? 1 : 0);
  if (state.storeAt !== undefined)
    reporter.gauge("signalbox_store_data_age_seconds", (now.getTime() - Date.parse(state.storeAt)) / 1000);
  // Not a number: the series goes away.
  const expires = state.expires === undefined ? Number.NaN : Date.parse(state.expires) / 1000;
  reporter.gauge("signalbox_pointer_expires_timestamp_seconds", expires);
  if (wanted === undefined) return;
  reporter.gauge("signalbox_wanted_info", 1, { release: wanted.release, channel: wanted.channel });
  if (turned === undefined) return;
  const { release, channel, sequence, insteadOf, author } = turned;
  const short = release.slice(0, 12);
  const fields = { release: short, sequence, ...(author !== undefined && { author }) };
  if (insteadOf === undefined)
    reporter.log("info", "wanted", `Channel "${channel}" wants release ${short}, number ${sequence}.`, fields);
  else
    reporter.log(
      "warn",
      "fallback",
      `Nothing is live yet and release ${insteadOf.slice(0, 12)} cannot be used: the earlier release ${short} is taken.`,
      { ...fields, insteadOf: insteadOf.slice(0, 12) },
    );
}
