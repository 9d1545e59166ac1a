import { networkInterfaces } from "node:os";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

const interfaces = Object.values(networkInterfaces()).flatMap((all = []) => all);
/** Of a machine with nothing but loopback that. */
const OWN = interfaces.find(({ internal, family }) => !internal && family === "IPv4")?.address ?? "127.0.0.1";

/** Consul takes all of them: what is no address, one at which clouds give out a machine's credentials, no port, and this node's Consul. */
const BAD = [
  { id: "blog-mistyped", address: "127.0.0.300", port: 80 },
  { id: "blog-metadata", address: "169.254.169.254", port: 80 },
  { id: "blog-brackets", address: "[::1]", port: 80 },
  { id: "blog-zone", address: "fe80::1%lo", port: 80 },
  { id: "blog-port-in-it", address: "10.0.0.1:80", port: 80 },
  { id: "blog-no-port", address: "::1", port: 0 },
  { id: "blog-is-consul-too", address: OWN, port: 8500 },
  { id: "blog-is-consul", address: "::1", port: 8500 },
  { id: "blog-is-consul-mapped", address: "::ffff:127.0.0.1", port: 8500 },
];
let fresh: readonly Upstream[];

export const badInstances: Fault = {
  name: "bad-instances",
  title: "Instances are registered at addresses and ports that may not be served",
  agent: "It leaves out those alone, by name; the others of the backend and all else go live as always.",
  todo: "Correct in Consul what the status names.",
  async inject(world) {
    for (const one of BAD) await world.consul.register({ ...one, service: "blog" });
  },
  sees: {
    status: /^left out of blog\.main 9 instances: .*"\[::1\]":80, is no address/,
    metric: { name: /^signalbox_instances_left_out\{backend="blog\.main"\}$/, is: (value) => value === 9 },
    log: /"code":"instances-left-out".*blog\.main.* \d instances/,
  },
  async during(world) {
    fresh = [await startUpstream("blog-fresh"), await startUpstream("shop-fresh")];
    for (const [index, team] of (["blog", "shop"] as const).entries()) {
      const one = fresh[index] as Upstream;
      await world.register(team, one);
      await until(`${one.id} has traffic`, async () => (await world.ask(team)).server === one.id);
    }
  },
  async mend(world) {
    for (const { id } of [...BAD, ...fresh]) await world.consul.deregister(id);
    await until("the instances that left have no traffic", async () => {
      const served = [(await world.ask("blog")).server, (await world.ask("shop")).server];
      return served.every((server) => fresh.every(({ id }) => id !== server));
    });
    await world.publish();
  },
  within: 5,
};
