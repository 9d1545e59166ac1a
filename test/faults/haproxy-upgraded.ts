import { showProc } from "../../compiler/haproxy/master.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

let before: readonly string[] = [];

/** Of the workers that serve. Throws while the master executes itself anew, and does not listen. */
export async function versions({ layout }: World): Promise<string[]> {
  return (await showProc(layout.masterSocket)).workers.filter(({ old }) => !old).map(({ version }) => version);
}

export const haproxyUpgraded: Fault = {
  name: "haproxy-upgraded",
  title: "Another version of HAProxy is installed under the agent (3.0 in place of 2.6), and a release comes",
  agent:
    "The release is checked by what is installed now, and the reload for it brings the new version up: the master executes itself anew. What the one before refused is tried again.",
  todo: "Nothing; to have it at once, `systemctl restart haproxy`.",
  needs: "newer",
  async inject(world) {
    // A fault before may have left the backend that needs the reload.
    await world.publish();
    await until("it is traffic", async () => (await world.ask("shop")).version === world.version());
    before = await until("its master answers", () => versions(world));
    world.install("other");
    await world.publish({ extra: true });
  },
  sees: { log: /"role":"apply".*"code":"reload"/ },
  seenWithin: 30,
  sightless: {
    status: "Nothing is wrong. `show proc` on the master socket names each worker's version.",
    metric: "Nothing is wrong; `signalbox_reloads_total` grows with the release.",
  },
  async during(world) {
    await until("the release is traffic", async () => (await world.ask("shop")).version === world.version());
    await until("another version serves", async () => (await versions(world)).join() !== before.join());
  },
  mend: () => Promise.resolve(),
  within: 10,
};

export const haproxyDowngraded: Fault = {
  name: "haproxy-downgraded",
  title: "An older version of HAProxy is installed under the agent (2.6 in place of 3.0), and a release comes",
  agent: "The reload for the release brings the older version up.",
  todo: "Nothing; to have it at once, `systemctl restart haproxy`.",
  needs: "newer",
  async inject(world) {
    await world.publish();
    const isLive = async (): Promise<boolean> => (await world.ask("shop")).version === world.version();
    await until("it is traffic", isLive);
    const first = await until("its master answers", () => versions(world));
    world.install("other");
    await world.publish({ extra: true });
    await until(
      "the newer one serves",
      async () => (await isLive()) && (await versions(world)).join() !== first.join(),
    );
    before = await until("its master answers", () => versions(world));
    world.install("first");
    await world.publish();
  },
  sees: { log: /"role":"apply".*"code":"reload".*shop\.extra is gone/ },
  seenWithin: 30,
  sightless: {
    status: "Nothing is wrong. `show proc` on the master socket names each worker's version.",
    metric: "Nothing is wrong; `signalbox_reloads_total` grows with the release.",
  },
  async during(world) {
    await until("the release is traffic", async () => (await world.ask("shop")).version === world.version());
    await until("the older version serves", async () => (await versions(world)).join() !== before.join());
  },
  mend: () => Promise.resolve(),
  within: 10,
};
