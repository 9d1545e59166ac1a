import { expect } from "vitest";
import type { Role } from "../../agent/node/layout.ts";
import { isPlayed } from "../../agent/node/lock.ts";
import { runCli } from "../support/cli.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import type { FleetOptions } from "./fleet.ts";
import { all, isWell, metricsOf } from "./observe.ts";
import type { World } from "./world.ts";

/** A named step of a role; `call`, `what` and `when` as kill-at.mjs takes them. */
export interface Step {
  readonly name: string;
  readonly call: "rename" | "symlink" | "link" | "spawn" | "send";
  /** Regular expression for the new name, the command line or the text. */
  readonly what: string;
  readonly when: "before" | "after";
  /** The change that leads there: a release that only changes maps (the default), one that needs a reload, another instance. */
  readonly by?: "maps" | "reload" | "instance";
}

/**
 * A role that is killed at each of its steps, one after the other, each time with something new under way; in the end it stays dead
 * for a while. `counter` is one of its numbers, which begins anew with its process.
 */
export function killedAt(role: Role, counter: RegExp, steps: readonly Step[]): Fault {
  return {
    name: `${role}-killed`,
    title: `The ${role} role is killed (SIGKILL) at any step`,
    agent: `Its supervisor starts it again, and it goes on from what lies on the disk; the other roles go on meanwhile. Killed ${steps.map(({ name }) => name).join("; ")}.`,
    todo: "Nothing; if it comes again and again, see `journalctl -u 'signalbox-*'`, and `dmesg` for the node's memory.",
    async inject(world) {
      const isWritten = (): boolean => [...metricsOf(world.layout).keys()].some((name) => counter.test(name));
      await until("its number is in a file", isWritten, { timeoutMs: 60_000 });
      let extra = false;
      for (const step of steps) {
        if (step.by === "reload") extra = !extra;
        await killOnce(world, role, step, { extra });
      }
      world.roles[role].keepDown();
    },
    sees: {
      status: new RegExp(`^agent +no process plays ${role} on this node now`),
      metric: { name: counter, is: "begun anew" },
      log: new RegExp(`"role":"${role}","code":"started"`),
    },
    async during(world) {
      expect((await runCli(["agent", "status", "--node", world.layout.root])).exit).toBe(3);
    },
    async mend(world) {
      world.roles[role].start();
      await world.publish();
    },
    within: 5,
  };
}

/** The role's new life is at rest when something new comes, which is recorded when this is over: no step is another step's. */
async function killOnce(
  world: World,
  role: Role,
  { name, by = "maps", ...step }: Step,
  release: Partial<FleetOptions>,
): Promise<void> {
  const process = world.roles[role];
  const wait = (what: string, ask: () => boolean | Promise<boolean>): Promise<unknown> =>
    until(what, ask, { timeoutMs: 60_000 }).catch(async (error: unknown) => {
      throw new Error(`"${name}": in vain until ${what}; ${await isWell(world)}\n${await all(world)}`, {
        cause: error,
      });
    });
  const before = process.deaths();
  await world.killAt(role, step);
  await wait(`${role} is killed and started again`, () => process.deaths() > before && process.pid() !== undefined);
  await wait(`${role} plays again`, () => isPlayed(world.layout.locks[role]));
  await wait("the node is well", async () => (await isWell(world)) === true);
  world.arm();
  if (by === "instance") await moveInstance(world);
  else await world.publish(release);
  await wait(`${role} came to the step and was killed there`, () => process.deaths() > before + 1);
  await wait("the newest release is traffic and recorded", async () => (await isWell(world)) === true);
}

/** One instance of team blog leaves and comes back: a change of servers alone. */
async function moveInstance(world: World): Promise<void> {
  const [first] = world.upstreams.blog;
  if (first === undefined) throw new Error("no instance");
  await world.consul.setStatus(first.id, "critical");
  await until("traffic leaves the instance", async () => !(await serversOf(world)).includes(first.id));
  await world.consul.setStatus(first.id, "passing");
  await until("traffic comes back to it", async () => (await serversOf(world)).includes(first.id));
}

/** Who answers a few requests in a row: with two servers, both. */
async function serversOf(world: World): Promise<string[]> {
  const answers: string[] = [];
  for (let count = 0; count < 6; count++) answers.push((await world.ask("blog")).server);
  return answers;
}
