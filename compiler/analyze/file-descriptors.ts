import { listenerAddresses, type Backend, type Model } from "../model/model.ts";

/** What HAProxy reckons it must be able to open; it refuses to start when that is more than it may (`haproxy -c` says nothing). */
export interface FileDescriptors {
  /** Two for each connection of `maxconn`. */
  readonly connections: number;
  readonly listeners: number;
  /** One for each server with a health check, spare ones included. */
  readonly checkedServers: number;
  /**
   * HAProxy's own: 10, 3 for each thread, 11 for the runtime socket, 12 as a master with its socket. Measured on
   * 2.6.12; 3.0.11 takes 11 more for the master's socket, so that this is the least on every version.
   */
  readonly reserve: number;
  readonly total: number;
}

/**
 * The sum for a model. `serversOf` gives the number of servers of a backend: at compile time the instances of a service
 * are unknown and count as one. `threads`: HAProxy's on the node; one (the least) where that is unknown.
 */
export function fileDescriptors(
  model: Model,
  serversOf: (backend: Backend) => number = knownServers,
  threads = 1,
): FileDescriptors {
  const connections = 2 * model.platform.limits.maxconn;
  const listeners = model.platform.listeners.flatMap(listenerAddresses).length;
  const checked = model.backends.filter(({ check }) => check.kind !== "none");
  const checkedServers = checked.reduce((sum, backend) => sum + serversOf(backend), 0);
  const reserve = 33 + 3 * threads;
  return { connections, listeners, checkedServers, reserve, total: connections + listeners + checkedServers + reserve };
}

/** The servers that stand in the sources; one for a service. */
function knownServers({ servers }: Backend): number {
  return servers.kind === "fixed" ? servers.servers.length : 1;
}
