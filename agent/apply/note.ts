import { problemText, type Running } from "../ports.ts";
import type { Generation, LastGood, ReleaseChange, RoleFault } from "../records.ts";
import type { CandidateInput, Served, TeamFault } from "./candidate.ts";
import type { Rendered } from "./rendered.ts";
import { sayOnce, type Work } from "./work.ts";

/** What a step leaves for the caller. */
export interface Done {
  /** Ends the round. */
  readonly fault?: RoleFault;
}

const KEPT_CHANGES = 10;

/** What a candidate is made of now. */
export function inputOf(work: Work, rendered: Rendered): CandidateInput {
  return {
    rendered: rendered.files,
    slots: work.slots,
    kept: work.memory.kept ?? [],
    policy: rendered.policy,
    now: work.ports.now(),
    order: work.order,
  };
}

/** Tells that a HAProxy that served is gone, and when one is back; a node whose first one was never started is told nothing. */
export function noteHaproxy(work: Work, { kind }: Running): void {
  if (kind === "not-running" && work.memory.confirmed !== undefined)
    sayOnce(work, "haproxy", {
      message: kind,
      log: () =>
        work.reporter.log(
          "warn",
          "haproxy-gone",
          "HAProxy does not run any more: nothing is served until it is started.",
        ),
    });
  if (kind !== "running" || !work.said.has("haproxy")) return;
  sayOnce(work, "haproxy", undefined);
  work.reporter.log("info", "haproxy-back", "HAProxy runs again.");
}

/** Remembers which backends keep servers and which teams stay on their last good data, and tells when that changes. */
export function noteServed(work: Work, { kept, faults }: Served): void {
  noteKept(work, kept);
  const refused = work.refusedTeams.filter(({ team }) => !faults.some((one) => one.team === team));
  noteFaults(work, [...faults, ...refused]);
}

function noteKept(work: Work, kept: Served["kept"]): void {
  const before = work.memory.kept ?? [];
  for (const { backend } of before.filter((one) => !kept.some(({ backend }) => backend === one.backend))) {
    work.reporter.gauge("signalbox_servers_kept", 0, { backend });
    work.reporter.log("info", "servers-kept-no-more", `Backend ${backend} follows the catalogue again.`, { backend });
  }
  for (const { backend } of kept) {
    work.reporter.gauge("signalbox_servers_kept", 1, { backend });
    if (!before.some((one) => one.backend === backend))
      work.reporter.log(
        "warn",
        "servers-kept",
        `The catalogue names no instance for backend ${backend}: it keeps the ones it had for a while.`,
        { backend },
      );
  }
  work.memory = { ...work.memory, kept };
}

function noteFaults(work: Work, faults: readonly TeamFault[]): void {
  const before = work.memory.lastGood ?? [];
  const now = work.ports.now().toISOString();
  const lastGood = faults.map(({ team, problem }): LastGood => {
    const known = before.find((one) => one.team === team);
    return { team, problem, since: known?.since ?? now };
  });
  for (const { team } of before.filter((one) => !lastGood.some(({ team }) => team === one.team))) {
    work.reporter.gauge("signalbox_backends_on_last_good", 0, { team });
    sayOnce(work, `team ${team}`, undefined);
    work.reporter.log("info", "team-well-again", `Team ${team}'s newest data is used again.`, { team });
  }
  for (const { team, problem } of lastGood) {
    const text = problemText(problem);
    work.reporter.gauge("signalbox_backends_on_last_good", 1, { team });
    sayOnce(work, `team ${team}`, {
      message: text,
      log: () =>
        work.reporter.log("error", "team-on-last-good", `Team ${team} stays on its last good data: ${text}`, { team }),
    });
  }
  work.memory = { ...work.memory, lastGood };
}

/** Remembers how a release went live. The same release in another generation is no change. */
export function noteChange(work: Work, change: Omit<ReleaseChange, "at">): void {
  const changes = work.memory.changes ?? [];
  const [last] = changes;
  if (last?.release === change.release && last.sequence === change.sequence) return;
  const now = work.ports.now();
  work.memory = {
    ...work.memory,
    changes: [{ ...change, at: now.toISOString() }, ...changes].slice(0, KEPT_CHANGES),
  };
  const how = { reload: "by a reload", live: "without a reload", start: "with HAProxy's start" }[change.how];
  work.reporter.log("info", "live", `Release ${change.release.slice(0, 12)} went live ${how}: ${change.why}.`, {
    release: change.release.slice(0, 12),
    generation: change.generation,
  });
}

/** A refusal of something else is forgotten: it would be looked at anew. */
export function confirm(work: Work, { generation, rendering }: Generation): void {
  const { refused, ...rest } = work.memory;
  work.memory = {
    ...rest,
    confirmed: generation,
    ...(refused !== undefined && refused.rendering !== rendering && { refused }),
  };
}

/** What a change's record and an outcome say of a generation. */
export function nameOf({ generation, wanted }: Generation): { release: string; sequence: number; generation: number } {
  return { release: wanted.release, sequence: wanted.sequence, generation };
}
