import { shortCommit } from "../../compiler/release/change.ts";
import type { PullState, Wanted } from "../node/records.ts";
import { given } from "../support/given.ts";
import type { Reporter } from "../support/reporter.ts";

/** What pull knows at the beginning and at the end of a round. */
interface Known<State> {
  readonly state: State;
  readonly wanted: Wanted | undefined;
}

/** Metrics of one round, and a line in the log when the node turned to another release. `result`: how the pointer was found. */
export function report(
  reporter: Reporter,
  result: "unchanged" | "taken" | "refused" | "failed",
  before: Known<PullState | undefined>,
  { state, wanted }: Known<PullState>,
  now: Date,
): void {
  const { fault, issued, expires, storeAt } = state;
  const isHalfOver = state.halfOver === true;
  reporter.count("signalbox_pulls_total", { result });
  // Told once for each time that something was judged, not while the judgement stands.
  if (fault?.kind === "refused" && result !== "unchanged")
    reporter.count("signalbox_refused_total", { reason: fault.code });
  reporter.gauge("signalbox_store_unsigned", state.unsigned === true ? 1 : 0);
  tellAge(reporter, storeAt, now.getTime());
  // Not a number: the series goes away.
  const until = expires === undefined ? Number.NaN : Date.parse(expires) / 1000;
  reporter.gauge("signalbox_pointer_expires_timestamp_seconds", until);
  reporter.gauge("signalbox_pointer_half_over", isHalfOver ? 1 : 0);
  if (isHalfOver && (before.state?.halfOver !== true || before.state.issued !== issued))
    reporter.log(
      "warn",
      "pointer-half-over",
      `The channel's pointer was issued at ${issued} and expires at ${expires}: more than half of that time is over. Publish or promote again; if that was done, this node's clock is wrong, or somebody keeps it from this node.`,
    );
  if (wanted === undefined) return;
  const { release, channel, sequence, insteadOf, commit, author } = wanted;
  reporter.gauge("signalbox_wanted_info", 1, { release, channel, commit: shortCommit(commit ?? "") });
  if (wanted === before.wanted) return;
  const short = release.slice(0, 12);
  const fields = { release: short, sequence, ...given({ commit, author }) };
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

/** `storeAt`: when the store last answered; `now`: milliseconds since 1970. */
export function tellAge(reporter: Reporter, storeAt: string | undefined, now: number): void {
  if (storeAt !== undefined) reporter.gauge("signalbox_store_data_age_seconds", (now - Date.parse(storeAt)) / 1000);
}
