import { startConsul, type ConsulServer } from "../support/consul.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";
import type { World } from "./world.ts";

let second: ConsulServer;
let fresh: Upstream;

interface Server {
  readonly Node: string;
  readonly Voter: boolean;
}

/** Another server that has a vote: when it is gone, the first has no majority, and no leader is. */
async function haveTwoServers({ consul, programs }: World): Promise<void> {
  // A server has no vote before it was stable for so long.
  await consul.request("PUT", "/v1/operator/autopilot/configuration", {
    CleanupDeadServers: false,
    LastContactThreshold: "1s",
    MaxTrailingLogs: 250,
    ServerStabilizationTime: "500ms",
  });
  second = await startConsul(programs.consul, {
    ...{ acl: true, node: "second", joins: { lan: consul.lan, as: "server" } },
  });
  await until("both servers have a vote", async () => {
    const raft = (await consul.request("GET", "/v1/operator/raft/configuration")) as { readonly Servers: Server[] };
    return raft.Servers.filter(({ Voter }) => Voter).length === 2;
  });
}

export const consulLeaderLost: Fault = {
  name: "consul-leader-lost",
  title: "Consul has lost its leader (one of two servers is killed), and a release comes meanwhile",
  agent:
    "It serves on with the servers that it knows and takes releases of which nothing new has to be asked; it goes on once there is a leader.",
  slow: true,
  todo: "Bring the lost servers of Consul back, or follow Consul's own outage recovery.",
  async inject(world) {
    await haveTwoServers(world);
    await second.kill();
    await world.publish();
  },
  sees: {
    status: /^render +failed: Consul at \S+ does not answer: it has no leader/,
    metric: { name: /^signalbox_catalogue_data_age_seconds$/, is: (value) => value > 2 },
    log: /"code":"consul-unreachable".*it has no leader/,
  },
  seenWithin: 30,
  async mend(world) {
    await second.start();
    fresh = await startUpstream("blog-after-leader");
    await world.register("blog", fresh);
    await until("an instance that comes then has traffic", async () => (await world.ask("blog")).server === fresh.id);
    await world.consul.deregister(fresh.id);
    await second.request("PUT", "/v1/agent/leave");
    await second.stop();
  },
  within: 15,
};
