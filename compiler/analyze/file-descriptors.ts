import { slotsFor } from "../haproxy/slots/assign.ts";
import { isName, readAddress } from "../language/address.ts";
import { boundListeners, eachBind, listenerAddresses, type Backend, type Model } from "../model/model.ts";

/** What HAProxy reckons it must be able to open; it refuses to start when that is more than it may (`haproxy -c` says nothing). */
export interface FileDescriptors {
  /** Two for each connection of `maxconn`. */
  readonly connections: number;
  readonly listeners: number;
  /** One for each server with a health check, spare slots included (haproxy/slots/assign.ts). */
  readonly checkedServers: number;
  /**
   * HAProxy's own: 10, 3 for each thread, 11 for the runtime socket, 12 as a master with its socket. Measured on
   * 2.6.12; 3.0.11 takes 11 more for the master's socket, so that this is the least on every version.
   */
  readonly reserve: number;
  readonly total: number;
}

/**
 * The sum for a model. `serversOf` gives the number of servers of a backend: at compile time the instances of a service are unknown,
 * and it has the slots of one. A node may need more: more instances have more slots, and those that left leave theirs.
 * `threads`: HAProxy's on the node; one (the least) where that is unknown.
 */
export function fileDescriptors(
  model: Model,
  serversOf: (backend: Backend) => number = knownServers,
  threads = 1,
): FileDescriptors {
  const connections = 2 * model.platform.limits.maxconn;
  const binds = boundListeners(model.platform).flatMap(listenerAddresses);
  const listeners = binds.flatMap(({ bind }) => eachBind(bind)).length;
  const checked = model.backends.filter(({ check }) => check.kind !== "none");
  const checkedServers = checked.reduce((sum, backend) => sum + serversOf(backend), 0);
  const reserve = 33 + 3 * threads;
  return { connections, listeners, checkedServers, reserve, total: connections + listeners + checkedServers + reserve };
}

/** The servers that stand in the sources; of what an agent fills in the slots. */
function knownServers({ servers }: Backend): number {
  if (servers.kind !== "fixed") return slotsFor(1);
  const isNamed = servers.servers.some(({ value }) => isName(readAddress(value.address) ?? { kind: "usual" }));
  return isNamed ? slotsFor(servers.servers.length) : servers.servers.length;
}
