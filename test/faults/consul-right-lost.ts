import { READS } from "../support/consul.ts";
import type { Fault } from "./fault.ts";

export const consulRightLost: Fault = {
  name: "consul-right-lost",
  title: "Consul's token of the node loses the right to read services",
  agent:
    "Consul answers that there are none. The backends keep their servers, without an end where most of them have none, and the services are named. Once Consul shows them again it asks for all of them anew.",
  todo: 'Give the token its rights back: `service_prefix "" { policy = "read" }` and `node_prefix "" { policy = "read" }`.',
  async inject(world) {
    await world.consul.grant('node_prefix "" { policy = "read" }');
    await world.consul.register({ id: "more", service: "more", port: 1 });
  },
  sees: {
    status: /^unknown +to Consul is the service \w+, which release [0-9a-f]{12} .*names/,
    metric: { name: /^signalbox_services_unknown\{service="shop"\}$/, is: (value) => value === 1 },
    log: /"code":"service-unknown".*shop/,
  },
  seenWithin: 20,
  mend: (world) => world.consul.grant(READS),
  within: 15,
};
