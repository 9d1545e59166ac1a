import { expect } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import { isPlayed } from "../../agent/node/lock.ts";
import { until } from "../support/until.ts";
import { DAY_MS, giveClock, setClock } from "./clock.ts";
import type { Fault } from "./fault.ts";
import { KEEP_SERVERS_LONG_MS } from "./fleet.ts";
import { faultsOf, isWell, metricsOf } from "./observe.ts";
import { ARCHIVES } from "./store.ts";
import { ROLES } from "./world.ts";

export const clockJumps: Fault = {
  name: "clock-jumps",
  title:
    "The node's clock jumps a day ahead, and then two days back, under the running agent: while a service is gone from Consul, an archive arrives damaged, and releases come",
  agent:
    "It goes by a clock that nobody sets: servers are kept as long as otherwise, and releases, reloads and what is tried again come as before. The store's clock tells that the node's is wrong.",
  todo: "Set the clock, and see why nothing keeps it (`timedatectl`).",
  async inject(world) {
    setClock(world, 0);
    for (const role of ROLES) await giveClock(world, role);
    await until("the roles play again", async () =>
      (await Promise.all(ROLES.map((role) => isPlayed(world.layout.locks[role])))).every(Boolean),
    );
    await world.publish({ keepServersMs: KEEP_SERVERS_LONG_MS });
    await until("the node is well", async () => (await isWell(world)) === true);

    for (const { id } of world.upstreams.gone) await world.consul.deregister(id);
    const kept = (): boolean => metricsOf(world.layout).get('signalbox_servers_kept{backend="gone.main"}') === 1;
    await until("its servers are kept", kept);
    setClock(world, DAY_MS);
    await world.publish({ extra: true, keepServersMs: KEEP_SERVERS_LONG_MS });
    await until("the release is traffic", async () => (await world.ask("shop")).version === world.version());
    await sleep(500);
    expect(await world.ask("gone")).toMatchObject({ status: 200 });
    for (const instance of world.upstreams.gone) await world.register("gone", instance);

    await world.s3.set({ kind: "corrupt", at: 1_000 }, ARCHIVES);
    await world.publish();
    const refused = async (): Promise<boolean> =>
      (await faultsOf(world.layout)).some((fault) => fault.startsWith("pull archive-digest"));
    await until("the archive is refused", refused);
    setClock(world, -DAY_MS);
    await world.s3.set({ kind: "pass" });
  },
  sees: {
    status: /^pull +failed: This node's clock is 1 d 0 h behind the store's/,
    metric: { name: /^signalbox_role_consecutive_failures\{role="pull"\}$/, is: (value) => value > 0 },
    log: /"role":"pull".*"code":"clock-wrong".*behind the store's/,
  },
  async during(world) {
    await until("the release is traffic", async () => (await world.ask("shop")).version === world.version());
  },
  async mend(world) {
    setClock(world, 0);
    await world.s3.set({ kind: "pass" });
    await world.publish();
  },
  within: 5,
};
