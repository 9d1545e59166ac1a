import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";

export const consulEmpty: Fault = {
  name: "consul-empty",
  title: "Consul comes back empty, and a release comes meanwhile",
  agent:
    "Backends that had servers keep them for the platform's `keepServersFor`, checked by HAProxy, and it raises an alarm.",
  todo: "Have the services register again before `keepServersFor` is over; hold the node (`agent hold`) if that takes longer.",
  async inject(world) {
    await world.consul.kill();
    await world.consul.startEmpty();
    await world.publish();
  },
  sees: {
    status: /keep.*(shop|servers)/i,
    metric: { name: /^signalbox_servers_kept\{backend="shop.main"\}$/, is: (value) => value === 1 },
    log: /"role":"apply".*kept/,
  },
  // Long enough for a new release to have been made of the empty catalogue.
  during: () => sleep(500),
  mend: (world) => world.registerAll(),
  within: 10,
};
