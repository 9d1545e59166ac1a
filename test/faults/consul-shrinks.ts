import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { KEEP_SERVERS_LONG_MS } from "./fleet.ts";
import { isWell } from "./observe.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

let fresh: Upstream;

export const consulShrinks: Fault = {
  name: "consul-shrinks",
  title: "One answer of Consul's names no instance of a service that has some, and all others are right",
  agent:
    "The backend keeps its servers; the agent asks Consul itself for that service, and where it has instances it asks for all services anew.",
  todo: "Nothing, if it passes; else see which of Consul's servers answers so (a follower that is behind).",
  async inject(world) {
    await world.publish({ keepServersMs: KEEP_SERVERS_LONG_MS });
    await until("the release is live", async () => (await isWell(world)) === true);
    await world.consulWay.set({ kind: "empty once" }, /\/v1\/health\/service\/shop\b.*index=/);
    fresh = await startUpstream("shop-passing");
    await world.register("shop", fresh);
  },
  sees: {
    metric: { name: /^signalbox_consul_template_restarts_total$/, is: "grown" },
    log: /"code":"consul-template-ended".*was told that shop has no instance/,
  },
  sightless: { status: "It is over within seconds; `kept` has the backend meanwhile." },
  async during(world) {
    // Nothing more happens in Consul, so no query that waits is answered.
    await until("the instance that came is served", async () => (await world.ask("shop")).server === fresh.id);
  },
  async mend(world) {
    await world.consul.deregister(fresh.id);
    await until("the instance that left has no traffic", async () => (await world.ask("shop")).server !== fresh.id);
    await fresh.stop();
    await world.publish();
  },
  within: 10,
};
