import type { NodeLayout } from "../layout.ts";
import { problemText } from "../ports.ts";
import {
  isNews,
  isRenderState,
  nextState,
  readRecord,
  writeRecord,
  type LastGood,
  type RenderState,
  type RoleFault,
} from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { logFault } from "../rounds.ts";
import type { Stale } from "./complete.ts";
import type { Round, Session } from "./session.ts";

/** Keeps `state/render.json`, the log and the metrics equal to what the rounds found: logs what changed, counts once. */
export interface RoundReporter {
  report(round: Round, session: Session): Promise<void>;
}

export async function roundReporter(layout: NodeLayout, reporter: Reporter, now: () => Date): Promise<RoundReporter> {
  let state: RenderState | undefined = await readRecord(layout.state.render, isRenderState);
  let written: RenderState | undefined;
  let fault: RoleFault | undefined;

  function tellFault(next: RoleFault | undefined): void {
    if (next?.code !== fault?.code || next?.release !== fault?.release) {
      if (next !== undefined) {
        reporter.count("signalbox_renderings_total", { result: next.kind });
      }
    }
    if (next !== undefined && next.message !== fault?.message) logFault(reporter, next);
    if (next === undefined && fault !== undefined) reporter.log("info", "well-again", "render has no fault any more.");
    fault = next;
  }

  function tellLastGood(before: readonly LastGood[], next: readonly LastGood[]): void {
    for (const { team, problem } of next) {
      reporter.gauge("signalbox_team_on_last_good", 1, { team });
      if (before.some((one) => one.team === team && one.problem.message === problem.message)) continue;
      reporter.log("error", "last-good", `Team ${team} stays on its last good rendering: ${problemText(problem)}`, {
        team,
      });
    }
    for (const { team } of before) {
      if (next.some((one) => one.team === team)) continue;
      reporter.gauge("signalbox_team_on_last_good", 0, { team });
      reporter.log("info", "newest-again", `Team ${team} is on its newest rendering again.`, { team });
    }
  }

  return {
    async report(round, session) {
      const lastGood = round.stale ? lastGoodOf(round.stale, state?.lastGood ?? []) : (state?.lastGood ?? []);
      tellFault(round.fault);
      tellLastGood(state?.lastGood ?? [], lastGood);
      if (round.connections !== undefined) {
        reporter.gauge("signalbox_consul_connections_needed", round.connections.needed);
        reporter.gauge("signalbox_consul_connections_limit", round.connections.limit ?? Number.NaN);
      }
      const seenAt = session.consul?.seenAt();
      const { goodAt, ...lately } = nextState(state, now(), round.fault);
      // Waiting is no fault, and no success.
      const good = round.settled ? goodAt : state?.goodAt;
      const next: RenderState = {
        ...lately,
        ...(good !== undefined && { goodAt: good }),
        ...(seenAt !== undefined && { catalogueAt: new Date(seenAt).toISOString() }),
        ...(round.connections && { consul: round.connections }),
        ...(lastGood.length > 0 && { lastGood }),
        restarts: session.restarts(),
      };
      state = next;
      if (!isNews(written, next)) return;
      await writeRecord(layout.state.render, next);
      written = next;
    },
  };
}

/** Per team the first of its problems; since when outlives a restart of the role. */
function lastGoodOf(stale: readonly Stale[], before: readonly LastGood[]): LastGood[] {
  const byTeam = new Map<string, LastGood>();
  for (const { team, problem, at } of stale) {
    if (byTeam.has(team)) continue;
    const since = before.find((one) => one.team === team)?.since ?? new Date(at).toISOString();
    byTeam.set(team, { team, since, problem });
  }
  return [...byTeam.values()];
}
