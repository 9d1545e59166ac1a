import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";

export const serviceRenamed: Fault = {
  name: "service-renamed",
  title: "A service is registered by another name (blog → blogs), and its routes name the old one",
  agent:
    "The backend keeps its servers for `keepServersFor`; then its routes answer 503. The status names the service, the release that names it, and what may be meant.",
  todo: "Publish the new name, or register the old one as well until that is live everywhere.",
  async inject(world) {
    for (const one of world.upstreams.blog) {
      await world.consul.register({ id: `${one.id}-renamed`, service: "blogs", port: one.port });
      await world.consul.deregister(one.id);
    }
  },
  sees: {
    status: /^unknown +to Consul is the service blog, .*: did you mean blogs\?/,
    metric: { name: /^signalbox_services_unknown\{service="blog"\}$/, is: (value) => value === 1 },
    log: /"code":"service-unknown".*did you mean blogs\?"/,
  },
  seenWithin: 40,
  async during(world) {
    await until("its routes answer 503", async () => (await world.ask("blog")).status === 503);
  },
  async mend(world) {
    for (const one of world.upstreams.blog) {
      await world.register("blog", one);
      await world.consul.deregister(`${one.id}-renamed`);
    }
    await until("its routes answer", async () => (await world.ask("blog")).status === 200);
  },
  within: 35,
};
