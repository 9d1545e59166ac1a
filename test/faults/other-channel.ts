import { expect } from "vitest";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { isWell, statusRows } from "./observe.ts";
import type { World } from "./world.ts";

/** pull begins anew with other flags after its own; in its life after that it has its own again. */
async function pullWith(world: World, ...flags: readonly string[]): Promise<void> {
  const { pull } = world.roles;
  await until("pull runs", () => pull.pid());
  pull.set({}, ["sh", "-c", `exec "$@" ${flags.join(" ")}`, "pull"]);
  pull.kill();
}

export const otherChannel: Fault = {
  name: "other-channel",
  title:
    "`--channel` is changed to one with lower numbers, `--store` to another store, and `--channel` to one that is not there",
  agent:
    "It begins anew with the numbers of the new channel or store, and serves on with what it has where there is no such channel.",
  todo: "Give the node the right store and channel (`node.env`) and restart the agent; or publish or promote to this one.",
  async inject(world) {
    const isWellNow = (): Promise<unknown> =>
      until("its newest release is live", async () => (await isWell(world)) === true);
    await world.publish({ channel: "canary" });
    await pullWith(world, "--channel", "canary");
    await isWellNow();
    expect(await statusRows(world.layout)).toContainEqual(expect.stringMatching(/^from +channel canary, number 1, /));

    const other = `${world.store}-2`;
    await world.publish({ store: other });
    await pullWith(world, "--store", other);
    await isWellNow();
    expect(await statusRows(world.layout)).toContainEqual(expect.stringMatching(/^from +channel stable, number 1, /));

    await pullWith(world, "--channel", "canari");
  },
  sees: {
    status: /^pull +failed: The store .* has no channel "canari"\. Did you mean "canary"\?/,
    metric: { name: /^signalbox_pulls_total\{result="failed"\}$/, is: (value) => value > 0 },
    log: /"role":"pull".*"code":"channel-missing"/,
  },
  async mend(world) {
    world.roles.pull.kill();
    await world.publish();
  },
  within: 5,
};
