import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { READS } from "../support/consul.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { isWell } from "./observe.ts";

const KEEP_MS = 15_000;

export const consulRightNarrowed: Fault = {
  name: "consul-right-narrowed",
  title: "Consul's token of the node loses the right to read one service",
  agent:
    "To a query that waits Consul says nothing of it; to the next that there is no instance, and to the agent that it keeps some back. The backend keeps its servers without an end, and the service is named.",
  todo: 'Give the token its right back: `service_prefix "" { policy = "read" }`.',
  async inject(world) {
    // The agent is to ask for the service before its servers are due.
    await world.publish({ keepServersMs: KEEP_MS });
    await until("the release is live", async () => (await isWell(world)) === true);
    await world.consul.grant(`${READS} service "shop" { policy = "deny" }`);
    // To a query that waits Consul says nothing of it for a minute: it is asked anew.
    world.roles.render.kill();
  },
  sees: {
    status: /^kept +servers .*shop\.main for .*the agent's token may not read their service/,
    metric: { name: /^signalbox_servers_kept\{backend="shop.main"\}$/, is: (value) => value === 1 },
    log: /"code":"servers-kept".*shop\.main: .*until this node.s token may read its service/,
  },
  seenWithin: 20,
  async during(world) {
    await sleep(KEEP_MS + 1_000);
    expect(await world.ask("shop")).toMatchObject({ status: 200 });
  },
  async mend(world) {
    await world.consul.grant(READS);
    await world.publish();
  },
  within: 15,
};
