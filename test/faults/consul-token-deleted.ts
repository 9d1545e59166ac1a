import { READS } from "../support/consul.ts";
import type { Fault } from "./fault.ts";

export const consulTokenDeleted: Fault = {
  name: "consul-token-deleted",
  title: "Consul does not know the node's token any more",
  agent: "It serves on with what was rendered last, and asks for all services anew once Consul takes the token.",
  todo: "Give the agent a token that Consul knows (`CONSUL_HTTP_TOKEN` in `node.env`), and restart it.",
  async inject(world) {
    await world.consul.revoke();
    await world.publish({ extra: true });
  },
  sees: {
    status: /^render +failed: Consul at \S+ does not let this node ask for services \(403\)/,
    metric: { name: /^signalbox_renderings_total\{result="failed"\}$/, is: "grown" },
    log: /"code":"consul-denied"/,
  },
  seenWithin: 20,
  mend: (world) => world.consul.grant(READS),
  within: 15,
};
