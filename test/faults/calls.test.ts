import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../agent/node/layout.ts";
import { isPlayed } from "../../agent/node/lock.ts";
import { strace } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { all, brokenGeneration, isWell } from "./observe.ts";
import { ALL, nodePrograms, RESULTS } from "./run-group.ts";
import { ROLES, startWorld, type World } from "./world.ts";

/** Every call that changes what a disk has, but for the bytes of a file. */
const CALLS = [
  ...["rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "rmdir"],
  ...["mkdir", "mkdirat", "truncate", "ftruncate", "fsync", "fdatasync", "chmod", "fchmod", "fchmodat", "pwrite64"],
];
/** In the suite: one of each role's, in the middle of a release. */
const SOME = [6];

/** In its next life, which begins now, the role is under strace; what it starts itself is left alone. */
async function trace(world: World, role: Role, what: string, into: string): Promise<void> {
  const process = world.roles[role];
  await until("the node is well", async () => (await isWell(world)) === true, { timeoutMs: 60_000 });
  process.set({ UV_THREADPOOL_SIZE: "1" }, ["strace", "-D", "-f", "-b", "execve", "-o", into, "-e", what]);
  const before = process.deaths();
  process.kill();
  await until("it is started again", () => process.deaths() > before && process.pid() !== undefined);
}

/** How often a thread of the role makes each of the calls, from its start until a release with a reload is live. */
async function callsOf(world: World, role: Role): Promise<ReadonlyMap<string, number>> {
  const file = join(world.temporary, `${role}.calls`);
  await world.publish({ extra: false });
  await trace(world, role, `trace=${CALLS.join(",")}`, file);
  await world.publish({ extra: true });
  await until("the release is live", async () => (await isWell(world)) === true, { timeoutMs: 60_000 });
  world.roles[role].kill();
  const counts = new Map<string, number>();
  for (const [, thread, call = ""] of readFileSync(file, "utf8").matchAll(/^(\d+) +([a-z0-9]+)\(/gm))
    counts.set(`${call} ${thread}`, (counts.get(`${call} ${thread}`) ?? 0) + 1);
  const most = new Map<string, number>();
  for (const [key, count] of counts) {
    const [call = ""] = key.split(" ");
    most.set(call, Math.max(count, most.get(call) ?? 0));
  }
  return most;
}

/**
 * strace kills the role at its `at`-th such call, each call and each of its threads counted alone; a release comes. Gives whether it
 * died of it.
 */
async function killedAt(world: World, role: Role, call: string, at: number, extra: boolean): Promise<boolean> {
  const process = world.roles[role];
  const before = process.deaths();
  await trace(world, role, `inject=${call}:signal=KILL:when=${at}`, "/dev/null");
  const died = (): boolean => process.deaths() > before + 1;
  await until("it plays, or died", async () => died() || (await isPlayed(world.layout.locks[role])));
  await world.publish({ extra });
  await until("it died, or the release is live", async () => died() || (await isWell(world)) === true, {
    timeoutMs: 60_000,
  });
  await until("the node is well", async () => (await isWell(world)) === true, { timeoutMs: 60_000 }).catch(
    async (error: unknown) => {
      throw new Error(`${role} at ${call} ${at}: ${await isWell(world)}\n${await all(world)}`, { cause: error });
    },
  );
  expect({ role, call, at, broken: brokenGeneration(world.layout) }).toEqual({ role, call, at, broken: undefined });
  const { failed, failures } = world.traffic.count();
  expect({ role, call, at, failed, failures }).toEqual({ role, call, at, failed: 0, failures: [] });
  return died();
}

const programs = strace().length > 0 ? nodePrograms(ALL && RESULTS === undefined ? "all" : "first") : [];

describe.each(programs)(`a role killed at each call by which it changes the disk, haproxy $version`, (found) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(found);
  }, 60_000);
  const counted: Partial<Record<Role, number>> = {};
  afterAll(async () => {
    await world?.stop();
    // For docs/reliability.md.
    if (RESULTS !== undefined && ROLES.every((role) => counted[role] !== undefined))
      writeFileSync(join(RESULTS, "calls.json"), `${JSON.stringify(counted, undefined, 2)}\n`);
  }, 30_000);

  test.each(ROLES.map((role) => [role, ALL ? "at all of them" : "at one of them (npm run faults -- --all: at all)"]))(
    "%s, %s",
    async (role) => {
      world.traffic.reset();
      if (!ALL) {
        for (const at of SOME) expect(await killedAt(world, role, CALLS.join(","), at, false)).toBe(true);
        return;
      }
      let [deaths, lives] = [0, 0];
      for (const [call, most] of await callsOf(world, role)) {
        // A life before may have left more to remove: it outlives the rest.
        for (let at = 1, outlived = 0; at <= most && outlived < 2; at++) {
          const died = await killedAt(world, role, call, at, lives++ % 2 === 1);
          outlived = died ? 0 : outlived + 1;
          deaths += died ? 1 : 0;
        }
      }
      process.stderr.write(`${role}: killed at ${deaths} calls\n`);
      expect(deaths).toBeGreaterThan(20);
      counted[role] = deaths;
    },
    3_600_000,
  );
});

test.runIf(programs.length > 0)("strace knows each of the calls", () => {
  const run = spawnSync("strace", ["-e", `trace=${CALLS.join(",")}`, "-o", "/dev/null", "true"], { encoding: "utf8" });
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
});
