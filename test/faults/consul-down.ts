import type { Fault } from "./fault.ts";

export const consulDown: Fault = {
  name: "consul-down",
  title: "Consul is gone, and a release comes meanwhile",
  agent: "It serves on with the servers that it knows, says how old they are, and goes on once Consul is back.",
  todo: "Bring the Consul back that is named: most often this node's own agent of it. Nothing else has to be done here.",
  async inject(world) {
    await world.consul.kill();
    await world.publish();
  },
  sees: {
    status: /render.*(Consul|consul)/,
    metric: { name: /^signalbox_catalogue_data_age_seconds$/, is: (value) => value > 1 },
    log: /"role":"render".*(consul|catalogue)/i,
  },
  mend: (world) => world.consul.start(),
  within: 10,
};
