import type { Bell } from "../bell.ts";
import type { NodeLayout } from "../layout.ts";
import type { RenderPorts } from "../ports.ts";
import type { ConsulConnections, RoleFault } from "../records.ts";
import type { Reporter } from "../reporter.ts";
import type { ConsulWatch } from "./consul-watch.ts";
import { decideRuns, type SetNeed } from "./decide-runs.ts";
import { leash } from "./leash.ts";
import { supervise, type Supervised } from "./supervised.ts";
import type { TemplateSet } from "./template-set.ts";

/** What one look at the processes found. */
export interface Tended {
  /** Milliseconds until something is due that nothing rings for. */
  readonly dueMs: number;
  readonly fault?: RoleFault;
  readonly connections?: ConsulConnections;
}

/** The consul-templates of a node: one for each set of templates that is to be filled in, at most two. */
export interface Runs {
  /**
   * Starts, restarts and ends processes until exactly those run that should: for the templates that are wanted, and for those of
   * the present rendering until the wanted ones are complete. `now`: milliseconds since 1970; `release`: for what is said.
   */
  tend(wanted: TemplateSet | undefined, present: TemplateSet | undefined, release: string, now: number): Tended;
  get(id: string): Supervised | undefined;
  stop(id: string): void;
  /** Starts of consul-template so far, the first of each set not counted. */
  restarts(): number;
  /** Ends every process. */
  close(): void;
}

/** A wanted set that was tried alone is given up after this, and the present one goes on, until it is tried again; milliseconds. */
const ALONE_MS = 60_000;
const PARKED_MS = 300_000;
const SLOW_POLL_MS = 5_000;

export function consulTemplates(
  { rendered }: Pick<NodeLayout, "rendered">,
  templates: RenderPorts["templates"],
  consul: ConsulWatch | undefined,
  changed: Bell,
  reporter: Reporter,
): Runs {
  const running = new Map<string, Supervised>();
  const parked = new Map<string, number>();
  let alone: { readonly id: string; readonly since: number } | undefined;
  let ended = 0;

  function start({ program, consul: access }: NonNullable<RenderPorts["templates"]>, set: TemplateSet): Supervised {
    return supervise(set, {
      ...{ rendered, program, consul: access, leash: leash() },
      onChange: () => changed.ring(),
      onRestart: (why) => {
        reporter.count("signalbox_consul_template_restarts_total");
        reporter.log("warn", "consul-template-ended", `consul-template ${why}; it is started again.`);
      },
    });
  }

  function stop(id: string): void {
    const run = running.get(id);
    running.delete(id);
    ended += run?.restarts() ?? 0;
    run?.stop();
  }

  /** A wanted set that had Consul's connections for itself, and is refused or late, lets the present one go on. */
  function park(wanted: TemplateSet, now: number): void {
    if (alone?.id !== wanted.id) return;
    const refused = (running.get(wanted.id)?.errors.size ?? 0) > 0;
    if (!refused && now - alone.since <= ALONE_MS) return;
    parked.set(wanted.id, now + PARKED_MS);
    alone = undefined;
  }

  return {
    tend(wanted, present, release, now) {
      consul?.need(wanted !== undefined || present !== undefined);
      const other = present !== undefined && present.id !== wanted?.id ? present : undefined;
      if (wanted !== undefined && other !== undefined) park(wanted, now);
      const need = (set: TemplateSet | undefined): SetNeed | undefined => set && { id: set.id, queries: set.queries };
      const { ids, fault, connections } = decideRuns({
        ...{ wanted: need(wanted), present: need(present), running: [...running.keys()], release },
        ...{ limit: consul?.limit(), parked: wanted !== undefined && (parked.get(wanted.id) ?? 0) > now },
      });
      for (const id of running.keys()) if (!ids.includes(id)) stop(id);
      const isAlone = wanted !== undefined && other !== undefined && !ids.includes(other.id);
      if (!isAlone) alone = undefined;
      else if (alone?.id !== wanted.id) alone = { id: wanted.id, since: now };
      let dueMs = SLOW_POLL_MS;
      for (const set of [present, wanted]) {
        if (set === undefined || templates === undefined || !ids.includes(set.id)) continue;
        const run = running.get(set.id);
        if (run !== undefined) dueMs = Math.min(dueMs, run.tend(now) ?? SLOW_POLL_MS);
        // Consul has answered, so its limit is known before the first of many queries is sent.
        else if (consul?.asked() === true) running.set(set.id, start(templates, set));
      }
      return { dueMs, ...(fault && { fault }), ...(connections && { connections }) };
    },
    get: (id) => running.get(id),
    stop,
    restarts: () => ended + [...running.values()].reduce((sum, run) => sum + run.restarts(), 0),
    close() {
      for (const id of [...running.keys()]) stop(id);
    },
  };
}
