import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../agent/node/layout.ts";
import { isPlayed } from "../../agent/node/lock.ts";
import { strace } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { all, brokenGeneration, isWell } from "./observe.ts";
import { ALL, nodePrograms } from "./run-group.ts";
import { ROLES, startWorld, type World } from "./world.ts";

/** Every call that changes what a disk has, but for the bytes of a file. */
const CALLS = [
  ...["rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "rmdir"],
  ...["mkdir", "mkdirat", "truncate", "ftruncate", "fsync", "fdatasync", "chmod", "fchmod", "fchmodat", "pwrite64"],
];
/** In the suite: one of each role's, in the middle of a release. */
const SOME = [6];
/** A release has fewer. */
const MOST = 400;

/**
 * The role lives under strace, which kills it at its `at`-th such call, each of its threads counted alone; a release comes. Gives
 * whether it died of it. What it starts itself is left alone.
 */
async function killedAt(world: World, role: Role, at: number, extra: boolean): Promise<boolean> {
  const process = world.roles[role];
  await until("the node is well", async () => (await isWell(world)) === true, { timeoutMs: 60_000 });
  const inject = `inject=${CALLS.join(",")}:signal=KILL:when=${at}`;
  process.set({ UV_THREADPOOL_SIZE: "1" }, ["strace", "-D", "-f", "-b", "execve", "-o", "/dev/null", "-e", inject]);
  const before = process.deaths();
  process.kill();
  await until("it is started again", () => process.deaths() > before && process.pid() !== undefined);
  const died = (): boolean => process.deaths() > before + 1;
  await until("it plays, or died", async () => died() || (await isPlayed(world.layout.locks[role])));
  await world.publish({ extra });
  await until("it died, or the release is live", async () => died() || (await isWell(world)) === true, {
    timeoutMs: 60_000,
  });
  await until("the node is well", async () => (await isWell(world)) === true, { timeoutMs: 60_000 }).catch(
    async (error: unknown) => {
      throw new Error(`${role} at call ${at}: ${await isWell(world)}\n${await all(world)}`, { cause: error });
    },
  );
  expect({ role, at, broken: brokenGeneration(world.layout) }).toEqual({ role, at, broken: undefined });
  const { failed, failures } = world.traffic.count();
  expect({ role, at, failed, failures }).toEqual({ role, at, failed: 0, failures: [] });
  return died();
}

const programs = strace().length > 0 ? nodePrograms("first") : [];

describe.each(programs)(`a role killed at each call by which it changes the disk, haproxy $version`, (found) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(found);
  }, 60_000);
  afterAll(() => world?.stop(), 30_000);

  test.each(ROLES.map((role) => [role, ALL ? "at all of them" : "at one of them (npm run faults -- --all: at all)"]))(
    "%s, %s",
    async (role) => {
      let deaths = 0;
      let calls = 0;
      world.traffic.reset();
      if (ALL) {
        // Two that it outlives, one of maps and one with a reload: a release has no more.
        for (let outlived = 0; outlived < 2 && calls < MOST; calls++) {
          const died = await killedAt(world, role, calls + 1, calls % 2 === 0);
          outlived = died ? 0 : outlived + 1;
          deaths += died ? 1 : 0;
        }
        process.stderr.write(`${role}: killed at each of ${deaths} calls\n`);
        expect(deaths).toBeGreaterThan(5);
      } else for (const at of SOME) expect(await killedAt(world, role, at, false)).toBe(true);
    },
    3_600_000,
  );
});

test.runIf(programs.length > 0)("strace knows each of the calls", () => {
  const run = spawnSync("strace", ["-e", `trace=${CALLS.join(",")}`, "-o", "/dev/null", "true"], { encoding: "utf8" });
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
});
