import { ROOM } from "../../agent/node/connections.ts";
import { TEAMS } from "./fleet.ts";
import type { Fault } from "./fault.ts";

/** One less than a service each needs. */
const LIMIT = TEAMS.length + ROOM - 1;

export const consulLimitLower: Fault = {
  name: "consul-limit-lower",
  title: "Consul comes back with a lower limit of connections",
  agent:
    "It ends the consul-template that does not fit any more, which would hold all connections of this address, and serves on with what was rendered last. It reads the limit anew, and begins again once that is raised.",
  todo: "Set the limit that the message names, and have Consul reload its configuration (`consul reload`).",
  async inject(world) {
    await world.consul.kill();
    await world.consul.start([`limits { http_max_conns_per_client = ${LIMIT} }`]);
  },
  sees: {
    status: new RegExp(`^render +failed: .* Consul's limits.http_max_conns_per_client allows this node ${LIMIT};`),
    metric: { name: /^signalbox_consul_connections_limit$/, is: (value) => value === LIMIT },
    log: /"code":"consul-connections"/,
  },
  seenWithin: 20,
  async mend(world) {
    await world.consul.kill();
    await world.consul.start();
  },
  within: 20,
};
