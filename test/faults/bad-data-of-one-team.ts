import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/** A mistyped address, which Consul takes. */
const NO_ADDRESS = "127.0.0.300";
let fresh: Upstream;

export const badDataOfOneTeam: Fault = {
  name: "bad-data-of-one-team",
  title: "What Consul says of one team's service cannot be served",
  agent: "That team stays on its last good rendering; what the others change goes live as always.",
  todo: "Have the team correct what the status names, in Consul.",
  async inject(world) {
    await world.consul.register({ id: "blog-bad", service: "blog", address: NO_ADDRESS, port: 80 });
  },
  sees: {
    status: /^team +blog is on its last good data.*routes\/blog\/blog\.yaml:\d+/,
    metric: {
      name: /^signalbox_(team_on_last_good|backends_on_last_good)\{team="blog"\}$/,
      is: (value) => value === 1,
    },
    log: /"role":"(render|apply)".*blog\.yaml:\d+/,
  },
  async during(world) {
    fresh = await startUpstream("shop-fresh");
    const begun = Date.now();
    await world.register("shop", fresh);
    await until("another team's new instance has traffic", async () => (await world.ask("shop")).server === fresh.id);
    if (Date.now() - begun > 2_000) throw new Error(`that took ${Date.now() - begun} ms`);
    if ((await world.ask("blog")).status !== 200) throw new Error("the team has lost its servers");
  },
  async mend(world) {
    await world.consul.deregister("blog-bad");
    await world.consul.deregister(fresh.id);
    await until("the instance that left has no traffic", async () => (await world.ask("shop")).server !== fresh.id);
    await world.publish();
  },
  within: 5,
};
