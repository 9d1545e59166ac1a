import type { ConsulConnections } from "../node/records.ts";
import type { RoleFault } from "../support/fault.ts";
import { given } from "../support/given.ts";
import { areAllowed } from "../node/connections.ts";
import { connectionsFault } from "./faults.ts";
import type { TemplateSet } from "./template-set.ts";

/** Of a set, its name and the blocking queries that it holds open at Consul. */
type SetNeed = Pick<TemplateSet, "id" | "queries">;

export interface RunsInput {
  /** Of the wanted release; missing when it has no templates, or cannot be used. */
  readonly wanted: SetNeed | undefined;
  /** Of the release that is current; missing when it has no templates, when it is not wanted any more or cannot be read. */
  readonly present: SetNeed | undefined;
  /** Consul's limit, when it is known; Infinity when there is none. */
  readonly limit: number | undefined;
  /** The wanted set was tried while the present one waited, and cannot be had now. */
  readonly parked: boolean;
  readonly release: string;
}

export interface Runs {
  /** The sets to run; no others. */
  readonly ids: readonly string[];
  readonly fault?: RoleFault;
  readonly connections?: ConsulConnections;
}

/**
 * Which template sets have a consul-template. The present one goes on until the wanted one is complete, so that a release that
 * cannot be rendered does not freeze the servers of the one that serves; where Consul does not allow both, the wanted one is
 * tried alone. What does not fit at all does not run: it would render a part of the services, for ever, without an error, and where
 * Consul's limit was lowered it would hold all connections of this address. Pure.
 */
export function decideRuns({ wanted, present, limit, parked, release }: RunsInput): Runs {
  const fits = (...sets: readonly SetNeed[]): boolean =>
    areAllowed(
      sets.reduce((sum, one) => sum + one.queries, 0),
      limit,
    );
  const keep = (one: SetNeed | undefined): string[] => (one !== undefined && fits(one) ? [one.id] : []);
  if (wanted === undefined) return { ids: keep(present) };
  const tooMany = !fits(wanted);
  const told = given({
    connections: { needed: wanted.queries, ...(limit !== undefined && Number.isFinite(limit) && { limit }) },
    fault: tooMany ? connectionsFault(wanted.queries, limit, release) : undefined,
  });
  if (present?.id === wanted.id) return { ids: keep(wanted), ...told };
  if (tooMany) return { ids: keep(present), ...told };
  if (present === undefined) return { ids: [wanted.id], ...told };
  if (fits(wanted, present)) return { ids: [present.id, wanted.id], ...told };
  return { ids: parked ? keep(present) : [wanted.id], ...told };
}
