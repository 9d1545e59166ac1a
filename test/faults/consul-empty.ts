import type { Fault } from "./fault.ts";

export const consulEmpty: Fault = {
  name: "consul-empty",
  title: "Consul comes back empty, and a release comes meanwhile",
  agent:
    "Where most backends, three at least, lose all servers at once they keep them without an end, checked by HAProxy, and it raises an alarm.",
  todo: "Have the services register again. Once no more than half are missing, `keepServersFor` begins for those; `signalbox agent hold` on the node stops that.",
  async inject(world) {
    await world.consul.kill();
    await world.consul.startEmpty();
    // Templates of their own, so that the new Consul is asked for everything.
    await world.publish({ extra: true });
  },
  sees: {
    status: /^kept +servers that the catalogue does not name any more: \w+\.main for \d+ s/,
    metric: { name: /^signalbox_servers_kept\{backend="shop.main"\}$/, is: (value) => value === 1 },
    log: /"code":"servers-kept".*shop\.main/,
  },
  mend: (world) => world.registerAll(),
  within: 10,
};
