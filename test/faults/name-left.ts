import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

let named: Upstream;

export const nameLeft: Fault = {
  name: "name-left",
  title: "An instance that is registered by a name leaves Consul",
  agent: "It gets no request any more, as one that is registered by its address.",
  todo: "Nothing.",
  async inject(world) {
    named = await startUpstream("blog-named");
    await world.consul.register({ id: named.id, service: "blog", address: "localhost", port: named.port });
    await until("it has traffic", async () => (await world.ask("blog")).server === named.id);
    await world.consul.deregister(named.id);
  },
  sees: { log: /"code":"servers".*without a reload: blog\.main/ },
  sightless: { status: "An instance that leaves is no fault.", metric: "An instance that leaves is no fault." },
  async during(world) {
    const asked: string[] = [];
    await until("nobody is sent there", async () => {
      asked.splice(0);
      for (let at = 0; at < 12; at++) asked.push((await world.ask("blog")).server);
      return !asked.includes(named.id);
    });
    await sleep(1_000);
    for (let at = 0; at < 12; at++) expect((await world.ask("blog")).server).not.toBe(named.id);
  },
  mend: () => named.stop(),
  within: 5,
};
