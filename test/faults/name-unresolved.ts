import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

const NAME = "blog-3.invalid";
let fresh: Upstream;

export const nameUnresolved: Fault = {
  name: "name-unresolved",
  title: "An instance is registered by a name that this node cannot resolve",
  agent:
    "It serves without that instance, looks the name up again for ever, at most half a minute apart, and takes every other change at once.",
  todo: "See why the node's resolver does not know the name (`getent hosts NAME`), or have the team correct it.",
  async inject(world) {
    await world.consul.register({ id: "blog-named", service: "blog", address: NAME, port: 80 });
  },
  sees: {
    status: /^name +blog-3\.invalid of blog\.main does not resolve for \d+ s/,
    metric: { name: /^signalbox_names_unresolved\{backend="blog.main"\}$/, is: (value) => value === 1 },
    log: /"code":"name-unresolved".*blog-3\.invalid/,
  },
  async during(world) {
    fresh = await startUpstream("blog-fresh");
    await world.register("blog", fresh);
    await until(
      "a new instance of the same service has traffic",
      async () => (await world.ask("blog")).server === fresh.id,
    );
    await world.publish();
    await until("a release goes live", async () => (await world.ask("blog")).version === world.version());
  },
  async mend(world) {
    await world.consul.deregister("blog-named");
    await world.consul.deregister(fresh.id);
    await until("the instance that left has no traffic", async () => (await world.ask("blog")).server !== fresh.id);
  },
  within: 5,
};
