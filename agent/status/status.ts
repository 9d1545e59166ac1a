import type { ConsulConnections, Generation, Hold, LastGood, ReleaseChange, RoleState, Wanted } from "../records.ts";
import type { Role } from "../layout.ts";
import type { NodeLook } from "./look.ts";

/** `state.json`: what the node's directories say, in one value. Fields are only ever added; times are ISO 8601, UTC. */
export interface NodeStatus {
  readonly format: 1;
  readonly live?: Generation;
  /** What the channel wants. */
  readonly wanted?: Wanted;
  /** Set while a person holds the node on a release; the channel's wish then waits. */
  readonly hold?: Hold;
  readonly rendering?: string;
  readonly haproxy: "serving" | "not-running" | "unknown";
  /** True when HAProxy was seen serving the live generation. */
  readonly confirmed: boolean;
  /** HAProxy's workers that only finish what they had begun. */
  readonly oldWorkers?: number;
  readonly reloadedAt?: string;
  /** How the last releases went live, newest first. */
  readonly changes: readonly ReleaseChange[];
  readonly store: StoreStatus;
  readonly catalogue: CatalogueStatus;
  /** Teams whose newest data is not used, and which role said no. */
  readonly lastGood: readonly (LastGood & { readonly role: "render" | "apply" })[];
  /** Backends that keep their servers though the catalogue names none. */
  readonly kept: readonly { readonly backend: string; readonly since: string }[];
  readonly roles: Partial<Record<Role, RoleState>>;
  /** What a look at the node itself found just now; only where somebody asked for it. */
  readonly looked?: NodeLook;
  /** What a person should do, one sentence; missing when nothing. */
  readonly nextAction?: string;
}

export interface StoreStatus {
  /** When it last answered. */
  readonly at?: string;
  /** True while this node takes releases that nobody signed. */
  readonly unsigned: boolean;
  readonly signedBy?: string;
  /** When the channel's pointer expires. */
  readonly expires?: string;
}

export interface CatalogueStatus {
  /** When Consul last proved that it answers; missing for a release that needs none. */
  readonly at?: string;
  readonly connections?: ConsulConnections;
  /** Starts of consul-template after its first. */
  readonly restarts?: number;
}

/** The release that the node should serve now: a person's word comes before the channel's. */
export function effectiveWanted({ hold, wanted }: Pick<NodeStatus, "hold" | "wanted">): Wanted | undefined {
  return hold?.wanted ?? wanted;
}
