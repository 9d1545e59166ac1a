import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

let fresh: Upstream;

export const consulIndexLower: Fault = {
  name: "consul-index-lower",
  title: "Consul comes back from older data, with a lower index, and an instance comes then",
  agent:
    "Queries that wait for what comes after the higher index hear of nothing for a minute. It sees the lower one in a second, and asks for all services anew.",
  todo: "Nothing.",
  async inject(world) {
    // Consul's index grows beyond what the new one will soon have.
    const passing = await startUpstream("blog-passing");
    for (let at = 0; at < 40; at++) {
      await world.register("blog", passing);
      await world.consul.deregister(passing.id);
    }
    await passing.stop();
    // Nobody on the node sees it before it has its older data, tokens among them.
    const missed = (): number => world.roles.render.output().split('"consul-unreachable"').length;
    const before = missed();
    await world.consulWay.set({ kind: "refuse" });
    await world.consul.kill();
    // Else it may be gone and back between two of the agent's looks.
    await until("the agent misses it", async () => missed() > before);
    await world.consul.startEmpty();
    await world.registerAll();
    await world.consulWay.set({ kind: "pass" });
    fresh = await startUpstream("blog-fresh");
    await world.register("blog", fresh);
  },
  sees: {
    metric: { name: /^signalbox_consul_template_restarts_total$/, is: "grown" },
    log: /"code":"consul-template-ended".*index that Consul went back behind/,
  },
  sightless: { status: "It is over within seconds." },
  async during(world) {
    await until("the instance has traffic", async () => (await world.ask("blog")).server === fresh.id, {
      timeoutMs: 15_000,
    });
  },
  async mend(world) {
    await world.consulWay.set({ kind: "pass" });
    await world.consul.deregister(fresh.id);
    await until("the instance that left has no traffic", async () => (await world.ask("blog")).server !== fresh.id);
  },
  within: 5,
};
