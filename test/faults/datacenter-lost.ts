import { setTimeout as sleep } from "node:timers/promises";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { ask, type Answer } from "./traffic.ts";
import { startUpstream, type Upstream } from "./upstream.ts";
import type { World } from "./world.ts";

let east: ConsulServer;
let far: Upstream;
let fresh: Upstream;

const askFar = ({ port }: World): Promise<Answer> => ask(port, "shop", undefined, "/far");
/** Longer than anybody waits for an answer of another datacentre. */
const LATE_MS = 9_000;

/** What comes to the node's own datacentre has traffic. */
async function follows(world: World, id: string): Promise<void> {
  const come = await startUpstream(id);
  await world.register("blog", come);
  await until("an instance that comes has traffic", async () => (await world.ask("blog")).server === id);
  await world.consul.deregister(id);
  await until("it has none once it left", async () => (await world.ask("blog")).server !== id);
  await come.stop();
}

export const datacenterLost: Fault = {
  name: "datacenter-lost",
  title:
    "Another datacentre of Consul, of which a backend has a service, is lost; releases come, and render is killed meanwhile",
  agent:
    "The last servers of that backend stay, with their checks, as long as the datacentre is lost. All else follows its own datacentre, and releases go live.",
  todo: "Bring the datacentre's servers back, or the way there (`consul members -wan`); for good, publish without `datacenter`.",
  async inject(world) {
    east = await startConsul(world.programs.consul, {
      ...{ persistent: true, node: "east", datacenter: "east", joinsWan: world.consul.wan },
    });
    await until("the datacentres know each other", async () =>
      ((await world.consul.request("GET", "/v1/catalog/datacenters")) as string[]).includes("east"),
    );
    far = await startUpstream("far-1");
    await east.register({ id: far.id, service: "far", port: far.port });
    await world.publish({ elsewhere: true });
    await until("the other datacentre's instance has traffic", async () => (await askFar(world)).server === far.id);
    await east.kill();
  },
  sees: {
    status: /^unknown +to Consul is the service far@east, .* names: Consul's datacentre east does not answer$/,
    metric: { name: /^signalbox_services_unknown\{service="far@east"\}$/, is: (value) => value === 1 },
    log: /"role":"render".*"code":"service-unknown".*far@east/,
  },
  seenWithin: 20,
  async during(world) {
    await follows(world, "blog-meanwhile");
    await world.publish({ elsewhere: true, words: "timeout queue 4s" });
    await until("a release comes", async () => (await world.ask("shop")).version === world.version());
    // Who knew its answers is gone, and so are they.
    world.roles.render.kill();
    await until("it runs again", () => world.roles.render.pid());
    await sleep(LATE_MS);
    await follows(world, "blog-later");
    await world.publish({ elsewhere: true });
    await until("another release comes", async () => (await world.ask("shop")).version === world.version());
    for (let asked = 0; asked < 20; asked++)
      if ((await askFar(world)).server !== far.id) throw new Error("the last server has left");
  },
  async mend(world) {
    await east.start();
    fresh = await startUpstream("far-2");
    await east.register({ id: fresh.id, service: "far", port: fresh.port });
    await until("an instance that comes there then has traffic", async () => (await askFar(world)).server === fresh.id);
    await world.publish();
    await until("the release is traffic", async () => (await world.ask("shop")).version === world.version());
    await east.stop();
    await far.stop();
    await fresh.stop();
  },
  within: 15,
};
