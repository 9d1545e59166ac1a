import type { Fault } from "./fault.ts";

export const consulHanging: Fault = {
  name: "consul-hanging",
  title: "Consul takes connections and does not answer",
  agent: "It serves on with the servers that it knows, says how old they are, and goes on once Consul answers.",
  todo: "Bring the Consul back that is named: most often this node's own agent of it. Nothing else has to be done here.",
  inject: async (world) => world.consul.freeze(),
  sees: {
    status: /^render +failed: Consul at .* does not answer: no answer within 5 s/,
    metric: { name: /^signalbox_catalogue_data_age_seconds$/, is: (value) => value > 2 },
    log: /"code":"consul-unreachable"/,
  },
  // It is asked every 5 s, and believed dead after two questions of 5 s.
  seenWithin: 20,
  mend: async (world) => {
    world.consul.thaw();
    await world.publish();
  },
  within: 10,
};
