import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consul, consulTemplate, haproxies, ownDisk, versitygw } from "../support/programs.ts";
import { until } from "../support/until.ts";
import type { Fault, Observed } from "./fault.ts";
import { all, brokenGeneration, isWell, metricsOf, statusRows } from "./observe.ts";
import { shown } from "./shown.ts";
import type { FaultGroup } from "./table.ts";
import { canHaveUsers, hasOwnDisk, ROLES, startWorld, type Programs, type World } from "./world.ts";

/** With this set, what was seen is written there, one file for each group: docs/reliability.md is made of them. */
export const RESULTS = process.env["FAULT_RESULTS"];
/** `npm run faults -- --all`: also those that are slow. */
export const ALL = RESULTS !== undefined || process.env["SIGNALBOX_FAULTS"] === "all";
/** Milliseconds that a node may take for something; a run that is not for the page says nothing of how fast a busy machine is. */
const allowed = (seconds: number): number => (RESULTS === undefined ? Math.max(seconds, 60) : seconds) * 1_000;

/** Of a test: it waits for those before it on its node. */
const LONGEST_MS = 900_000;

/** How many nodes a group has, where nobody measures: its faults are dealt to them. */
export interface Nodes {
  /** On the first HAProxy that is here, or on each; on each where all faults are asked for. */
  readonly haproxy?: "first" | "all";
  /** For each of them, side by side: most of a fault's time is waiting. */
  readonly lanes?: number;
  /** Each role is a user of its own, where they can be. */
  readonly users?: boolean;
}

/** Runs the faults of a group, those of one node one after the other. */
export function runGroup(
  { name, title, faults }: FaultGroup,
  { haproxy = ALL && RESULTS === undefined ? "all" : "first", lanes = 1, users = false }: Nodes = {},
): void {
  const disks = faults.some(({ needs }) => needs === "disk") ? ownDisk() : [];
  const turns = new Map<string, Promise<unknown>>();
  /** Faults have states of their own, and whoever measures does one thing at a time. */
  const inTurn = async <T>(keys: readonly string[], act: () => Promise<T>): Promise<T> => {
    const before = Promise.allSettled(keys.flatMap((key) => turns.get(key) ?? []));
    const done = before.then(act);
    for (const key of keys) turns.set(key, done);
    return done;
  };
  const dealt = Array.from({ length: RESULTS === undefined ? lanes : 1 }, (_, lane) => ({ lane }));
  const nodes = nodePrograms(haproxy).flatMap((found) => dealt.map((one) => ({ ...found, ...one })));
  describe.concurrent.each(nodes)(`${title}, haproxy $version, node $lane`, (found) => {
    const observed: Observed[] = [];
    let world: World;
    beforeAll(async () => {
      world = await startWorld(found, { users: users && canHaveUsers() });
    }, 60_000);
    afterAll(async () => {
      await world?.stop();
      if (RESULTS === undefined || !found.first) return;
      mkdirSync(RESULTS, { recursive: true });
      // A run of a few (`-t`) leaves the others as they were seen last.
      const path = join(RESULTS, `${name}.json`);
      const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Observed[]) : [];
      const all = faults.flatMap((one) => [...observed, ...before].find((seen) => seen.name === one.name) ?? []);
      writeFileSync(path, `${JSON.stringify(all, undefined, 2)}\n`);
    }, 30_000);

    // The first is the oldest, which becomes the newer one; a full disk and other users are hardly of HAProxy's version.
    const isThere = { disk: disks.length > 0, newer: haproxies().length > 1, users: users && canHaveUsers() };
    const runnable = faults.filter(
      ({ needs }) => needs === undefined || (isThere[needs] && (found.first || (ALL && needs !== "newer"))),
    );
    const [run, slow] = [runnable.filter((one) => ALL || one.slow !== true), runnable.filter((one) => one.slow)];
    const mine = run.filter((_, index) => index % dealt.length === found.lane);
    const node = `${found.version} ${RESULTS === undefined ? found.lane : ""}`;
    test.each(mine.map((fault) => [fault.name, fault] as const))(
      "%s",
      (_name, fault) =>
        inTurn([RESULTS === undefined ? node : "", fault.name], async () => {
          if (fault.needs === "disk") expect(hasOwnDisk(world)).toBe(true);
          observed.push(await observe(world, fault));
          for (const generation of generationsOf(world)) expect(refusedBy(found.haproxy, world, generation)).toBe("");
        }),
      LONGEST_MS,
    );
    if (!ALL && found.lane === 0)
      test.skip.each(slow.map((fault) => fault.name))("%s (slow: npm run faults -- --all)", () => undefined);
  });
}

/** One fault from its beginning to the end; throws where something did not hold. */
async function observe(world: World, fault: Fault): Promise<Observed> {
  await until("the node is well before the fault", async () => (await isWell(world)) === true);
  const metricsBefore = metricsOf(world.layout);
  const logBefore = loggedBy(world);
  world.traffic.reset();
  const broken: string[] = [];
  const fallen = new Set<string>();
  let metrics = metricsBefore;
  const watched = setInterval(() => {
    const now = metricsOf(world.layout);
    for (const [name, value] of metrics) if ((now.get(name) ?? 0) < value) fallen.add(name);
    metrics = now;
    const why = brokenGeneration(world.layout);
    if (why !== undefined) broken.push(why);
  }, 20);
  try {
    const { printed = "" } = (await fault.inject(world)) ?? {};
    const status =
      fault.sees.status &&
      (await waitFor(world, fault, "status", () => matching(statusRows(world.layout), fault.sees.status)));
    const metric =
      fault.sees.metric &&
      (await waitFor(world, fault, "metric", () =>
        metricSeen(metricsOf(world.layout), metricsBefore, fallen, fault.sees.metric),
      ));
    const log =
      fault.sees.log &&
      (await waitFor(world, fault, "log", () =>
        matching([...logSince(world, logBefore), ...printed.split("\n")], fault.sees.log),
      ));
    await fault.during?.(world);
    await fault.mend(world);
    const begun = Date.now();
    await until("the node is well again", async () => (await isWell(world)) === true, {
      timeoutMs: allowed(fault.within),
    }).catch(async (error: unknown) => {
      throw new Error(`${fault.name}: after ${fault.within} s ${await isWell(world)}\n${await all(world)}`, {
        cause: error,
      });
    });
    const seconds = Math.round((Date.now() - begun) / 100) / 10;
    await fault.after?.(world);
    const { requests, failed, failures } = world.traffic.count();
    if (fault.mayFail?.(failures) !== true) expect({ failed, failures }).toEqual({ failed: 0, failures: [] });
    expect(broken).toEqual([]);
    // A number that its definition does not know, or a bug.
    expect(logSince(world, logBefore).filter((line) => /"code":"(metric|bug)"/.test(line))).toEqual([]);
    const { name, title, agent, todo, sightless } = fault;
    return {
      ...{ name, title, agent, todo, requests, failed, seconds },
      ...(status !== undefined && { status: shown(status, world) }),
      ...(metric !== undefined && { metric }),
      ...(log !== undefined && { log: shown(log, world) }),
      ...(sightless && { sightless }),
    };
  } catch (error) {
    // The faults that follow are to find a node that is well.
    await fault.mend(world).catch(() => undefined);
    await world.publish().catch(() => undefined);
    throw error;
  } finally {
    clearInterval(watched);
  }
}

async function waitFor(
  world: World,
  fault: Fault,
  what: string,
  look: () => Promise<string | undefined> | string | undefined,
): Promise<string> {
  const timeoutMs = allowed(fault.seenWithin ?? 10);
  return until(`the ${what} shows it`, look, { timeoutMs }).catch(async (error: unknown) => {
    throw new Error(`${fault.name}: the ${what} does not show it\n${await all(world)}`, { cause: error });
  });
}

async function matching(
  lines: Promise<readonly string[]> | readonly string[],
  pattern: RegExp | undefined,
): Promise<string | undefined> {
  return (await lines).find((line) => pattern?.test(line));
}

function metricSeen(
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  fallen: ReadonlySet<string>,
  metric: Fault["sees"]["metric"],
): string | undefined {
  if (metric?.is === "begun anew") {
    const name = [...fallen].toSorted().find((one) => metric.name.test(one));
    return name && `${name} begins anew`;
  }
  for (const [name, value] of now) {
    if (metric === undefined || !metric.name.test(name)) continue;
    if (metric.is === "grown") {
      if (value > (before.get(name) ?? 0)) return `${name} grows`;
    } else if (metric.is(value)) return `${name} ${Number.isInteger(value) ? value : "grows"}`;
  }
  return undefined;
}

/** How much each role has logged so far; characters. */
function loggedBy(world: World): number[] {
  return ROLES.map((role) => world.roles[role].output().length);
}

/** Lines that the roles have logged since. */
function logSince(world: World, before: readonly number[]): string[] {
  return ROLES.flatMap((role, index) => world.roles[role].output().slice(before[index]).split("\n"));
}

function generationsOf({ layout }: World): string[] {
  return existsSync(layout.generations) ? readdirSync(layout.generations).filter((name) => !name.startsWith(".")) : [];
}

/** What haproxy says against a generation on the disk; nothing when it is valid. */
function refusedBy(haproxy: string, { layout }: World, generation: string): string {
  const at = join(layout.generations, generation, "haproxy");
  const run = spawnSync(haproxy, ["-c", "-f", at], {
    encoding: "utf8",
    env: { ...process.env, SIGNALBOX_RUN: layout.run },
  });
  // The newest ones only are kept: it may have been removed meanwhile.
  return run.status === 0 || !existsSync(at) ? "" : `generation ${generation}: ${run.stderr}`;
}

/** Everything that a node is made of, or nothing (and reported) where a part is missing. */
export function nodePrograms(
  which: "first" | "all",
): (Programs & { readonly version: string; readonly first: boolean })[] {
  const [consulAgent, templates, s3] = [consul()[0], consulTemplate()[0], versitygw()[0]];
  if (consulAgent === undefined || templates === undefined || s3 === undefined) return [];
  const paths = { consul: consulAgent.path, consulTemplate: templates.path, versitygw: s3.path };
  const all = haproxies();
  return all.slice(0, which === "first" ? 1 : undefined).map(({ path, version }, index) => {
    const otherHaproxy = all.find((one) => one.path !== path)?.path ?? path;
    return { ...paths, haproxy: path, otherHaproxy, version, first: index === 0 };
  });
}
