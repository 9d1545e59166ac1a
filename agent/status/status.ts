import type { Outdated } from "../../compiler/haproxy/at-least.ts";
import type {
  UnknownService,
  ApplyState,
  ConsulConnections,
  Generation,
  Hold,
  LastGood,
  LeftOutOf,
  NameRecord,
  PullState,
  ReleaseChange,
  RoleState,
  Wanted,
} from "../node/records.ts";
import type { HaproxyStart, Role } from "../node/layout.ts";
import { isStranger, type Stranger } from "../support/ports.ts";
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
  /** What starts HAProxy on this node; missing until apply has run. */
  readonly start?: HaproxyStart;
  /** HAProxy's workers that only finish what they had begun. */
  readonly oldWorkers?: number;
  /** Set while the HAProxy that runs is older than the live release asks for. */
  readonly outdated?: Outdated;
  readonly reloadedAt?: string;
  /** How the last releases went live, newest first. */
  readonly changes: readonly StatusChange[];
  readonly store: StoreStatus;
  readonly catalogue: CatalogueStatus;
  /** Teams whose newest data is not used, and which role said no. */
  readonly lastGood: readonly (LastGood & { readonly role: "render" | "apply" })[];
  /** Backends that keep their servers though the catalogue names none. */
  readonly kept: NonNullable<ApplyState["kept"]>;
  /** Backends that are served without some of their instances; missing when there is none. */
  readonly leftOut?: readonly LeftOutOf[];
  /** Names of servers that do not resolve on this node; missing when all do. */
  readonly unresolved?: readonly NameRecord[];
  readonly roles: Partial<Record<Role, RoleState>>;
  /** Records that cannot be used, a sentence each; missing when all can. */
  readonly broken?: readonly string[];
  /** What a look at the node itself found just now; only where somebody asked for it. */
  readonly looked?: NodeLook;
  /** What a person should do, a line each, the most urgent first, a command after "$ "; missing when nothing. */
  readonly nextAction?: string;
}

export interface StatusChange extends ReleaseChange {
  /** The newest generation of the release that is still here: what `agent rollback --to` takes. */
  readonly here?: number;
}

export interface StoreStatus extends Pick<PullState, "signedBy" | "expires" | "halfOver" | "clockOffset"> {
  /** When it last answered. */
  readonly at?: string;
  /** True while this node takes releases that nobody signed. */
  readonly unsigned: boolean;
}

export interface CatalogueStatus {
  /** When Consul last proved that it answers; missing for a release that needs none. */
  readonly at?: string;
  readonly connections?: ConsulConnections;
  /** Services of the release that it does not name, some of them. */
  readonly unknown?: readonly UnknownService[];
  /** Starts of consul-template after its first. */
  readonly restarts?: number;
}

/** True where somebody asked HAProxy just now: else what apply saw last counts. */
export function isAsked({ looked }: Pick<NodeStatus, "looked">): boolean {
  return looked !== undefined && looked.denied !== true;
}

/** What is there in place of this node's own HAProxy, or beside it: as it is now, where somebody looked, else as apply saw it last. */
export function strangerOf(status: Pick<NodeStatus, "looked" | "roles">): Stranger | undefined {
  if (isAsked(status)) return status.looked?.stranger;
  const fault = status.roles.apply?.fault;
  return fault && isStranger(fault) ? fault : undefined;
}

/** True when the channel's pointer is over; by the store's clock, where the node's is known to be wrong. */
export function isPointerOver({ expires, clockOffset = 0 }: StoreStatus, now: Date): boolean {
  return expires !== undefined && Date.parse(expires) <= now.getTime() + clockOffset;
}

/** The release that the node should serve now: a person's word comes before the channel's. */
export function effectiveWanted({ hold, wanted }: Pick<NodeStatus, "hold" | "wanted">): Wanted | undefined {
  return hold?.wanted ?? wanted;
}
