import { unknownText, type RoleState } from "../node/records.ts";
import type { Moment } from "../support/clock.ts";
import { problemText } from "../support/ports.ts";
import type { Reporter } from "../support/reporter.ts";
import { countRounds, standingFault, tellChanges, type Gauge, type Line, type Standing } from "../support/standing.ts";
import type { Event, State } from "./state.ts";

/** Tells what happened between two states, in logs and as numbers. `left`: by the process before. */
export function reportTo(
  reporter: Reporter,
  left: RoleState | undefined,
): (before: State, event: Event, after: State, now: Moment) => void {
  const tell = tellChanges<State>(reporter);
  const countRound = countRounds(reporter, left);
  return (before, event, after, now) => {
    countRound(after.written);
    tellEvent(reporter, before, event, after, now);
    if (after.found !== undefined) tell({ standing: standingIn(after), gauges: gaugesIn(after) }, after);
  };
}

function standingIn({ found, record }: State): Map<string, Standing<State>> {
  const stands = new Map<string, Standing<State>>(standingFault("render", found?.fault));
  for (const { team, problem } of record?.lastGood ?? []) {
    const message = `Team ${team} stays on its last good rendering: ${problemText(problem)}`;
    const over: Line = ["info", "newest-again", `Team ${team} is on its newest rendering again.`, { team }];
    stands.set(`team ${team}`, { text: message, begins: ["error", "last-good", message, { team }], over: () => over });
  }
  for (const one of record?.unknown ?? []) {
    const { name } = one;
    const over: Line = ["info", "service-known", `Consul names the service ${name}.`, { service: name }];
    // A hint may be a question.
    const message = `Consul does not name ${unknownText(one)}.`.replace("?.", "?");
    const begins: Line = ["warn", "service-unknown", message, { service: name, release: one.release }];
    stands.set(`service ${name}`, { text: message, begins, over: () => over });
  }
  return stands;
}

function gaugesIn({ found, record }: State): Gauge[] {
  const { needed, limit = Number.NaN } = found?.connections ?? {};
  const teams = (record?.lastGood ?? []).map(({ team }): Gauge => ["signalbox_team_on_last_good", 1, { team }]);
  const unknown = (record?.unknown ?? []).map(({ name }): Gauge => [
    "signalbox_services_unknown",
    1,
    { service: name },
  ]);
  if (needed === undefined) return [...teams, ...unknown];
  return [
    ...teams,
    ...unknown,
    ["signalbox_consul_connections_needed", needed],
    ["signalbox_consul_connections_limit", limit],
  ];
}

function tellEvent(reporter: Reporter, before: State, event: Event, after: State, { date }: Moment): void {
  const [had, fault] = [before.found?.fault, after.found?.fault];
  if (fault !== undefined && (fault.code !== had?.code || fault.release !== had.release))
    reporter.count("signalbox_renderings_total", { result: fault.kind });
  for (const [id, run] of after.runs) {
    // The disk's no is a fault of the role, which is told once.
    if (run.startAt === undefined || run.failed || before.runs.get(id)?.startAt !== undefined) continue;
    reporter.count("signalbox_consul_template_restarts_total");
    reporter.log("warn", "consul-template-ended", `consul-template ${run.why}; it is started again.`);
  }
  if (event.kind === "published") reporter.count("signalbox_renderings_total", { result: "published" });
  if (event.kind === "broke" && event.effect === "record") reporter.log("error", "cannot-write", event.fault.message);
  const { seenAt } = after.consul;
  if (event.kind === "answered" && seenAt !== undefined)
    reporter.gauge("signalbox_catalogue_data_age_seconds", Math.max(0, (date - seenAt) / 1000));
}
