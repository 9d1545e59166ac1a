import { startConsul, type ConsulServer } from "../support/consul.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";

let client: ConsulServer;

export const consulServersLost: Fault = {
  name: "consul-servers-lost",
  title: "All of the datacentre's Consul servers are gone, while the node's own Consul agent answers",
  agent:
    "It serves on with the servers that it knows, says that there is no leader, and goes on once servers are back.",
  todo: "Bring Consul's servers back (`consul members`, `consul operator raft list-peers`). Nothing has to be done on the node.",
  async inject(world) {
    // The node asks a client agent of its own from here on, as most nodes do.
    const joins = { lan: world.consul.lan, as: "client" } as const;
    client = await startConsul(world.programs.consul, { acl: true, node: "client", joins });
    await world.consulWay.set({ kind: "elsewhere", port: client.port });
    world.roles.render.kill();
    await world.publish({ extra: true });
    await until("it is traffic by the client agent", async () => (await world.ask("shop")).version === world.version());
    await world.consul.kill();
    await world.publish();
  },
  sees: {
    status: /^render +failed: Consul at \S+ does not answer: it (?:has no leader|answers 500)/,
    metric: { name: /^signalbox_catalogue_data_age_seconds$/, is: (value) => value > 2 },
    log: /"code":"consul-unreachable"/,
  },
  seenWithin: 30,
  async mend(world) {
    await world.consul.start();
    await world.consulWay.set({ kind: "pass" });
    await client.stop();
  },
  within: 20,
};
