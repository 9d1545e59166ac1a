import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { layoutOf, type NodeLayout } from "../../agent/node/layout.ts";
import { isWanted, readRecord } from "../../agent/node/records.ts";
import { pull } from "../../agent/pull/round.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { publish } from "../../compiler/publish/apply.ts";
import { readHistory } from "../../compiler/publish/history.ts";
import { ARCHIVES, archiveKey, channelKey, historyKey, sequenceOf } from "../../compiler/publish/keys.ts";
import { encodePointer, KEPT_PREVIOUS, type PreviousRelease } from "../../compiler/publish/pointer.ts";
import { rollback } from "../../compiler/publish/promote.ts";
import { prune } from "../../compiler/publish/prune.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import type { Store, StoredObject } from "../../compiler/publish/store.ts";
import { archive } from "../../compiler/release/archive.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { buildRelease } from "../../compiler/release/release.ts";
import { recorder } from "../pull/recorder.ts";

const COUNT = 20_000;
const now = new Date("2026-01-02T03:04:05Z");
const info = { compiler: "test", now };
const anyone = { trust: TRUST_ANYONE };

const release = (name: string) =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    ...{ requires: [], secrets: [], services: [] },
  });
const newest = release("the newest");
const packed = archive(newest);

/** The release of a number: that of the last is a real one. */
function released(sequence: number): PreviousRelease {
  if (sequence === COUNT) return { sequence, release: newest.id, sha256: sha256(packed) };
  const digest = sequence.toString(16).padStart(64, "0");
  return { sequence, release: digest, sha256: digest };
}

function pointer(sequence: number): Uint8Array {
  const past = Math.min(KEPT_PREVIOUS, sequence - 1);
  const previous = Array.from({ length: past }, (_, index) => released(sequence - 1 - index));
  const said = { author: `author of ${sequence}`, compiler: "test", issued: now.toISOString() };
  return encodePointer({ format: 1, channel: "stable", ...released(sequence), previous, ...said });
}

/** A store whose channel has had 20,000 releases, each of them there; its objects are made when they are asked for. */
function hugeStore(): { readonly store: Store; readonly asked: string[] } {
  const asked: string[] = [];
  const puts = new Map<string, Uint8Array>();
  const gone = new Set<string>();
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
  const made = [
    ...numbers.map((sequence) => historyKey("stable", sequence)),
    ...numbers.map((sequence) => archiveKey(released(sequence).release)),
    channelKey("stable"),
  ].toSorted();
  const bytesOf = (key: string): Uint8Array | undefined => {
    const sequence = key === channelKey("stable") ? COUNT : sequenceOf(key);
    if (gone.has(key)) return undefined;
    if (sequence !== undefined && sequence <= COUNT) return pointer(sequence);
    return key === archiveKey(newest.id) ? packed : undefined;
  };
  const store: Store = {
    url: "memory://huge",
    async get(key, { ifNoneMatch }) {
      asked.push(`get ${key}`);
      const bytes = puts.get(key) ?? bytesOf(key);
      if (bytes === undefined) return { kind: "missing" };
      const etag = sha256(bytes);
      return etag === ifNoneMatch ? { kind: "not-modified" } : { kind: "found", bytes, etag };
    },
    async put(key, bytes) {
      asked.push(`put ${key}`);
      puts.set(key, bytes);
      return { kind: "stored", etag: sha256(bytes) };
    },
    async list(prefix) {
      asked.push(`list ${prefix}`);
      const keys = [...new Set([...made, ...puts.keys()])].filter((key) => key.startsWith(prefix) && !gone.has(key));
      return { kind: "listed", objects: keys.map((key): StoredObject => ({ key, size: 1, modified: new Date(0) })) };
    },
    async delete(key) {
      asked.push(`delete ${key}`);
      gone.add(key);
      return { kind: "deleted" };
    },
  };
  return { store, asked };
}

let root: string;
let layout: NodeLayout;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sb-"));
  layout = layoutOf(join(root, "n"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const round = async (store: Store): Promise<void> => {
  const options = { channel: "stable", ...anyone, thorough: false, intervalMs: 10_000 };
  expect(await pull(layout, { store, clock: systemClock }, options, recorder())).toBeUndefined();
};

test("a node asks a store of 20,000 releases for a pointer and an archive, and later for the pointer", async () => {
  const { store, asked } = hugeStore();
  await round(store);
  expect(await readRecord(layout.wanted, isWanted)).toMatchObject({ sequence: COUNT, release: newest.id });
  expect(asked.splice(0)).toEqual([`get ${channelKey("stable")}`, `get ${archiveKey(newest.id)}`]);
  await round(store);
  expect(asked).toEqual([`get ${channelKey("stable")}`]);
});

test("who publishes, goes back or looks reads as much of it as is asked for", async () => {
  const { store, asked } = hugeStore();
  const pointers = (): number => asked.splice(0).filter((one) => one.startsWith("get channels/")).length;
  expect(await readHistory(store, "stable", 20, TRUST_ANYONE)).toMatchObject({ ok: true });
  expect(pointers()).toBe(21);
  expect(await publish(store, archive(release("another")), "stable", info)).toMatchObject({ ok: true });
  expect(pointers()).toBeLessThan(5);
  // A thousand numbers back, for the author of what it goes back to.
  expect(await rollback(store, "stable", undefined, info, anyone)).toMatchObject({
    ...{ ok: true, value: { kind: "moved", pointer: { sequence: COUNT + 2, release: newest.id } } },
  });
  expect(pointers()).toBeLessThan(1_005);
});

test("prune finds what goes by the names of all and the last numbers alone", async () => {
  const { store, asked } = hugeStore();
  const done = await prune(store, { keep: 100, olderThan: 0, now, dryRun: true });
  expect(done).toMatchObject({ ok: true, value: { kept: 100 } });
  expect(done.ok && done.value.removed.length).toBe(COUNT - 100);
  expect(asked.filter((one) => one.startsWith("list "))).toEqual([
    ...[`list ${ARCHIVES}`, "list channels/", "list channels/stable/"],
  ]);
  expect(asked.filter((one) => one.startsWith("get ")).length).toBeLessThan(105);
});
