import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { isWell } from "./observe.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

let fresh: Upstream;

export const consulSlow: Fault = {
  name: "consul-slow",
  title: "Consul takes 3 s for each answer, steadily, and a release and an instance come meanwhile",
  agent: "It takes both, some seconds later than otherwise: who is slow is not taken for dead.",
  todo: "Nothing on the node; see why Consul is slow.",
  slow: true,
  async inject(world) {
    await world.consulWay.set({ kind: "delay", ms: 3_000 });
    fresh = await startUpstream("shop-fresh");
    await world.register("shop", fresh);
    await world.publish({ extra: true });
  },
  sees: { log: /"role":"apply".*"code":"live".*by a reload/ },
  seenWithin: 30,
  sightless: {
    status: "Consul answers, and nothing is wrong.",
    metric: "Consul answers; `signalbox_catalogue_data_age_seconds` is some seconds more.",
  },
  async during(world) {
    await until("the node is well", async () => (await isWell(world)) === true);
    await until("the instance that came serves", async () => (await world.ask("shop")).server === fresh.id);
  },
  async mend(world) {
    await world.consulWay.set({ kind: "pass" });
    await world.consul.deregister(fresh.id);
  },
  within: 10,
};
