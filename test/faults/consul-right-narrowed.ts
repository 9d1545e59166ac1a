import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { READS } from "../support/consul.ts";
import type { Fault } from "./fault.ts";
import { KEEP_SERVERS_MS } from "./fleet.ts";

export const consulRightNarrowed: Fault = {
  name: "consul-right-narrowed",
  title: "Consul's token of the node loses the right to read one service",
  agent:
    "Consul answers that it has no instance, and to the agent that it keeps some back: the backend keeps its servers without an end, and the service is named.",
  todo: 'Give the token its right back: `service_prefix "" { policy = "read" }`.',
  inject: (world) => world.consul.grant(`${READS} service "shop" { policy = "deny" }`),
  sees: {
    status: /^kept +servers .*shop\.main for .*the agent's token may not read their service/,
    metric: { name: /^signalbox_servers_kept\{backend="shop.main"\}$/, is: (value) => value === 1 },
    log: /"code":"servers-kept".*shop\.main: .*until this node.s token may read its service/,
  },
  seenWithin: 20,
  async during(world) {
    await sleep(3 * KEEP_SERVERS_MS);
    expect(await world.ask("shop")).toMatchObject({ status: 200 });
  },
  mend: (world) => world.consul.grant(READS),
  within: 15,
};
