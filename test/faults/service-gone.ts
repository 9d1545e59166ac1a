import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { KEEP_SERVERS_MS } from "./fleet.ts";

let begun = 0;

export const serviceGone: Fault = {
  name: "service-gone",
  title: "All instances of a service are gone for good",
  agent:
    "Its backend keeps the servers for `keepServersFor`, with an alarm; then they leave, and the service's routes answer 503.",
  todo: "Nothing, if the service was taken away on purpose; else bring it back: its routes answer 503 once the servers have left.",
  async inject(world) {
    begun = Date.now();
    for (const { id } of world.upstreams.gone) await world.consul.deregister(id);
  },
  sees: {
    status: /^kept +servers that the catalogue does not name any more: gone\.main for \d+ s/,
    metric: { name: /^signalbox_servers_kept\{backend="gone.main"\}$/, is: (value) => value === 1 },
    log: /"code":"servers-kept".*gone\.main/,
  },
  async during(world) {
    await until("its servers have left", async () => (await world.ask("gone")).status === 503);
    const ms = Date.now() - begun;
    if (ms < KEEP_SERVERS_MS) throw new Error(`its servers left after ${ms} ms already`);
  },
  async mend(world) {
    for (const instance of world.upstreams.gone) await world.register("gone", instance);
    await until("its servers are back", async () => (await world.ask("gone")).status === 200);
  },
  within: 5,
};
