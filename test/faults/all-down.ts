import { expect } from "vitest";
import { isPlayed } from "../../agent/node/lock.ts";
import { runCli, type CliResult } from "../support/cli.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import { ROLES, type World } from "./world.ts";

/** What the channel wants, and what it wanted before. */
let newest = "";
let before = "";

const say = (world: World, word: "rollback" | "hold" | "resume"): Promise<CliResult> =>
  runCli(["agent", word, "--node", world.layout.root]);

/** The command says that HAProxy serves it, and traffic says so in the same moment. */
async function brings(world: World, word: "rollback" | "resume", version: string): Promise<void> {
  const { exit, stdout, stderr } = await say(world, word);
  expect({ word, exit, stderr }).toEqual({ word, exit: 0, stderr: "" });
  expect(stdout).toMatch(/^Live: release [0-9a-f]{12} \(channel stable, number \d+\), generation \d+\.$/m);
  expect(await world.ask("shop")).toMatchObject({ status: 200, version });
}

async function killAll(world: World): Promise<void> {
  const { layout, roles } = world;
  const deaths = ROLES.map((role) => roles[role].deaths());
  for (const role of ROLES) roles[role].kill();
  await until("the roles are killed", () => ROLES.every((role, index) => roles[role].deaths() > (deaths[index] ?? 0)));
  await until("they work again", async () =>
    (await Promise.all(ROLES.map((role) => isPlayed(layout.locks[role])))).every(Boolean),
  );
}

export const allDown: Fault = {
  name: "all-down",
  title: "S3 and Consul are down, the agent is killed (SIGKILL), and a person goes back to the release before",
  agent: "It makes the release of before from its own disk, stays on it, and follows the channel again when told.",
  todo: "`signalbox agent rollback`, `hold` and `resume` on the node; look after S3 and Consul meanwhile.",
  async inject(world) {
    before = world.version();
    newest = await world.publish({ extra: true });
    await until("the newest is traffic", async () => (await world.ask("shop")).version === newest);
    await world.consul.kill();
    await world.s3.set({ kind: "refuse" });
    await killAll(world);
    await brings(world, "rollback", before);
    expect((await say(world, "hold")).stdout).toMatch(/^Held already, on release /);
    expect(await world.ask("shop")).toMatchObject({ status: 200, version: before });
  },
  sees: {
    status: /^held +by a rollback on release [0-9a-f]{12} \(number \d+\)/,
    metric: { name: /^signalbox_held$/, is: (value) => value === 1 },
    log: /"role":"pull".*"code":"store-failed"/,
  },
  async during(world) {
    await brings(world, "resume", newest);
  },
  async mend(world) {
    await world.s3.set({ kind: "pass" });
    await world.consul.start();
    expect((await say(world, "resume")).exit).toBe(0);
  },
  within: 10,
};
