import { systemClock } from "../../agent/support/clock.ts";
import { mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { layoutOf, type NodeLayout } from "../../agent/node/layout.ts";
import { pull } from "../../agent/pull/round.ts";
import { runPull } from "../../agent/pull/run.ts";
import { refuse } from "../../agent/support/fault.ts";
import {
  isPullState,
  isWanted,
  readRecord,
  writeRecord,
  type ApplyState,
  type Wanted,
} from "../../agent/node/records.ts";
import { publish } from "../../compiler/publish/apply.ts";
import { archiveKey } from "../../compiler/publish/keys.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { archive } from "../../compiler/release/archive.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { versitygw } from "../support/programs.ts";
import { places, s3Place, type Place } from "../publish/stores.ts";
import { recorder, type Recorder } from "./recorder.ts";

const named = (name: string): Release =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    requires: [],
    secrets: [],
    services: [],
  });

let place: Place;
let store: Store;
let root: string;
let layout: NodeLayout;
let said: Recorder;
let stop: AbortController;
let running: Promise<void> | undefined;

async function begin(start: () => Promise<Place>): Promise<void> {
  place = await start();
  store = place.store().store;
  root = await mkdtemp(join(tmpdir(), "sb-"));
  layout = layoutOf(join(root, "n"));
  said = recorder();
  stop = new AbortController();
}
afterEach(async () => {
  stop.abort();
  await running;
  running = undefined;
  await place?.stop();
  await rm(root, { recursive: true, force: true });
});

const COMMIT = "9f8e7d6c5b4a39281706f5e4d3c2b1a098765432";
const put = async (name: string): Promise<void> => {
  const info = { compiler: "test", commit: `${COMMIT}-dirty`, author: `ann of ${name}`, now: new Date() };
  const done = await publish(store, archive(named(name)), "stable", info);
  if (!done.ok) throw new Error(done.fault.message);
};
const run = (intervalMs: number, from: Store = store): void => {
  const options = { channel: "stable", trust: TRUST_ANYONE, intervalMs };
  running = runPull(layout, { store: from, clock: systemClock }, options, said, stop.signal);
};
const wanted = (): Promise<Wanted | undefined> => readRecord(layout.wanted, isWanted);
const wants = (name: string, timeout = 20_000): Promise<void> =>
  expect.poll(async () => (await wanted())?.release, { timeout, interval: 20 }).toBe(named(name).id);
const fault = async (): Promise<string | undefined> => (await readRecord(layout.state.pull, isPullState))?.fault?.code;

/** What apply writes when HAProxy refuses a release. */
async function applyRefuses(name: string): Promise<void> {
  const release = named(name).id;
  const state: ApplyState = {
    format: 1,
    at: new Date().toISOString(),
    haproxy: "not-running",
    refused: {
      rendering: "e".repeat(64),
      haproxy: "2.6",
      at: new Date().toISOString(),
      fault: refuse("check-refused", "HAProxy refuses it.", release),
    },
  };
  await writeRecord(layout.state.apply, state);
}

describe.each(places())("pull as a role ($kind)", ({ start }) => {
  beforeEach(() => begin(start));

  test("follows the channel, tells each change once, and ends at once", async () => {
    await put("one");
    run(50);
    await wants("one");
    await put("two");
    await wants("two");
    // What is wanted is on the disk before it is told.
    const counted = (result: string) => said.counted[`signalbox_pulls_total result=${result}`] ?? 0;
    await expect.poll(() => counted("taken"), { timeout: 20_000 }).toBe(2);
    const before = counted("unchanged");
    await expect.poll(() => counted("unchanged"), { timeout: 20_000 }).toBeGreaterThan(before + 1);
    expect(counted("taken")).toBe(2);
    expect(said.lines.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(["info wanted", "info wanted"]);
    const labels = `release=${named("two").id} channel=stable commit=9f8e7d6c5b4a-dirty`;
    expect(said.gauges[`signalbox_wanted_info ${labels}`]).toBe(1);
    expect(said.fields).toContainEqual({
      ...{ release: named("two").id.slice(0, 12), sequence: 2 },
      ...{ commit: `${COMMIT}-dirty`, author: "ann of two" },
    });
    stop.abort();
    await running;
    expect((await readdir(layout.releases)).toSorted()).toEqual(
      [named("one").id, named("two").id, "wanted"].toSorted(),
    );
  });
});

describe("a directory as the store", () => {
  beforeEach(() => begin(places()[0]!.start));

  test("is watched: a release is wanted long before the next round", async () => {
    await put("one");
    run(600_000);
    await wants("one");
    for (const name of ["two", "three"]) {
      await put(name);
      await wants(name);
    }
    const { counted } = said;
    const rounds = (): number =>
      Object.entries(counted).reduce(
        (sum, [name, count]) => sum + (name.startsWith("signalbox_pulls_total") ? count : 0),
        0,
      );
    // What else is written there, archives and the history, is no reason for a round. One is counted after what it wants is written.
    await expect.poll(rounds, { timeout: 20_000 }).toBe(3);
  });
});

describe("a fresh node whose newest release is no good", () => {
  beforeEach(() => begin(places()[0]!.start));

  test("apply refuses it: the one before is taken at once, then the one before that; a newer one ends it", async () => {
    for (const name of ["one", "two", "three"]) await put(name);
    run(600_000);
    await wants("three");
    await applyRefuses("three");
    await wants("two");
    expect(await wanted()).toMatchObject({ insteadOf: named("three").id, sequence: 3 });
    await applyRefuses("two");
    await wants("one");
    await expect
      .poll(() => said.lines.filter((line) => line.startsWith("warn fallback")).length, { timeout: 20_000 })
      .toBe(2);
    stop.abort();
    await running;
    stop = new AbortController();
    await put("four");
    run(600_000);
    await wants("four");
    expect((await wanted())?.insteadOf).toBeUndefined();
  });

  test.each([
    ["after a while", 61_000],
    ["at once when somebody set the clock back", -86_400_000],
  ])(
    "its archive is damaged: the one before is taken in the same round, and the newest when it is whole again, %s",
    async (_when, ms) => {
      for (const name of ["one", "two"]) await put(name);
      const good = archive(named("two"));
      await replace(archiveKey(named("two").id), Buffer.from("damaged"));
      let now = new Date();
      const round = () =>
        pull(
          layout,
          { store, clock: () => ({ ms: 0, date: now.getTime() }) },
          { channel: "stable", trust: TRUST_ANYONE, thorough: false, intervalMs: 10_000 },
          said,
        );
      expect((await round())?.code).toBe("archive-digest");
      expect(await wanted()).toMatchObject({ release: named("one").id, insteadOf: named("two").id, sequence: 2 });
      await mkdir(layout.generations, { recursive: true });
      await symlink("generations/1", layout.live); // it went live
      expect((await round())?.code).toBe("archive-digest");
      await replace(archiveKey(named("two").id), good);
      expect((await round())?.code).toBe("archive-digest"); // not asked again in every round
      now = new Date(now.getTime() + ms);
      expect(await round()).toBeUndefined();
      expect((await wanted())?.release).toBe(named("two").id);
    },
  );

  test("what serves stays on the newest, refused or not", async () => {
    await put("one");
    run(100);
    await wants("one");
    await symlink("generations/1", layout.live);
    await put("two");
    await wants("two");
    await applyRefuses("two");
    const rounds = (): number => said.counted["signalbox_pulls_total result=unchanged"] ?? 0;
    const before = rounds();
    await expect.poll(rounds, { timeout: 20_000 }).toBeGreaterThan(before + 2);
    expect((await wanted())?.release).toBe(named("two").id);
  });
});

async function replace(key: string, bytes: Uint8Array): Promise<void> {
  await store.delete(key);
  await store.put(key, bytes, { ifNoneMatch: "*" });
}

describe.each(versitygw())("pull while S3 is on a bad way", ({ path }) => {
  beforeEach(() => begin(() => s3Place(path)));

  test("each fault is told once and keeps what is wanted; it ends by itself, also in the middle of silence", async () => {
    await put("one");
    const proxy = await startFaultProxy(Number(new URL(place.env["AWS_ENDPOINT_URL_S3"] ?? "").port));
    process.env["AWS_ENDPOINT_URL_S3"] = proxy.url;
    const opened = openStore(store.url);
    if (!opened.ok) throw new Error(opened.fault.message);
    try {
      run(50, opened.value);
      await wants("one");
      await proxy.set({ kind: "answer", status: 403, code: "AccessDenied" });
      await expect.poll(fault, { timeout: 20_000 }).toBe("store-failed");
      expect((await wanted())?.release).toBe(named("one").id);
      await put("two");
      await proxy.set({ kind: "endless" });
      await expect.poll(fault, { timeout: 20_000 }).toBe("bad-pointer");
      await proxy.set({ kind: "endless" }, /releases/);
      await expect.poll(fault, { timeout: 20_000 }).toBe("too-large");
      expect((await wanted())?.release).toBe(named("one").id);
      await proxy.set({ kind: "pass" });
      await wants("two");
      await proxy.set({ kind: "hang" });
      const asked = proxy.seen.length;
      await expect.poll(() => proxy.seen.length, { timeout: 20_000 }).toBeGreaterThan(asked);
      stop.abort();
      // Sooner than the store's own time-outs.
      expect(await Promise.race([running?.then(() => "ended"), sleep(5_000, "waits")])).toBe("ended");
      expect(said.lines.filter((line) => line.includes(" store-failed "))).toHaveLength(1);
      expect(said.lines.filter((line) => line.includes(" too-large "))).toHaveLength(1);
    } finally {
      await proxy.stop();
    }
  });
});
