import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { KEEP_SERVERS_LONG_MS } from "./fleet.ts";
import { isWell } from "./observe.ts";
import type { World } from "./world.ts";

/** Registered at the place of the gone service's first instance. */
const OTHER = "shop-at-its-place";

async function answering(world: World): Promise<string> {
  const answers = await Promise.all(Array.from({ length: 10 }, () => world.ask("gone")));
  return [...new Set(answers.map(({ status, server }) => (server === "" ? String(status) : server)))]
    .toSorted()
    .join(" ");
}

export const addressReused: Fault = {
  name: "address-reused",
  title: "Another service is registered at the address of a kept server",
  agent: "That server leaves its backend at once; the others stay for their time.",
  todo: "Nothing, if the service was taken away on purpose; else bring it back: its routes answer 503 once the servers have left.",
  async inject(world) {
    await world.publish({ keepServersMs: KEEP_SERVERS_LONG_MS });
    await until("the release is live", async () => (await isWell(world)) === true);
    const [first] = world.upstreams.gone;
    for (const { id } of world.upstreams.gone) await world.consul.deregister(id);
    if (first !== undefined) await world.consul.register({ id: OTHER, service: "shop", port: first.port });
    await until("the kept server has left", async () => (await answering(world)) === "gone-2");
  },
  sees: {
    status: /^kept +servers that the catalogue does not name any more: gone\.main for \d+ s/,
    metric: { name: /^signalbox_servers_kept\{backend="gone.main"\}$/, is: (value) => value === 1 },
    log: /"code":"servers-kept".*gone\.main/,
  },
  async mend(world) {
    await world.consul.deregister(OTHER);
    await world.registerAll();
    await until("its servers are back", async () => (await answering(world)) === "gone-1 gone-2");
    await world.publish();
  },
  within: 10,
};
