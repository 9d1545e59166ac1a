import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publish, type PublishFault } from "../../compiler/publish/apply.ts";
import { fileStore } from "../../compiler/publish/file-store.ts";
import { archiveKey, channelKey, HIGHEST_NUMBER, historyKey } from "../../compiler/publish/keys.ts";
import type { Moved } from "../../compiler/publish/move.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { planPublish } from "../../compiler/publish/plan.ts";
import { decodePointer, encodePointer, KEPT_PREVIOUS, type Pointer } from "../../compiler/publish/pointer.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import type { PutCondition, Store } from "../../compiler/publish/store.ts";
import { archive } from "../../compiler/release/archive.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import type { Outcome } from "../../compiler/release/fault.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { unpack } from "../../compiler/release/unpack.ts";

const named = (name: string): Release =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    requires: [],
    secrets: [],
    services: [],
  });
const info = { compiler: "signalbox test", author: "ann", commit: "c0ffee", now: new Date("2026-01-02T03:04:05Z") };

let root: string;
let store: Store;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sb-"));
  store = fileStore(pathToFileURL(root).href, root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const to = (name: string, into: Store = store): Promise<Outcome<Moved, PublishFault>> =>
  publish(into, archive(named(name)), "stable", info);
async function pointer(): Promise<Pointer> {
  const decoded = decodePointer(await readFile(join(root, channelKey("stable"))), "stable", TRUST_ANYONE);
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return decoded.value.pointer;
}

async function keysOf(prefix: string): Promise<string[]> {
  const listed = await store.list(prefix);
  return listed.kind === "listed" ? listed.objects.map(({ key }) => key) : [listed.message];
}

describe("publish", () => {
  test("archive, history and pointer", async () => {
    const done = await to("one");
    const one = named("one");
    const expected: Pointer = {
      format: 1,
      channel: "stable",
      sequence: 1,
      release: one.id,
      sha256: sha256(archive(one)),
      previous: [],
      commit: "c0ffee",
      author: "ann",
      compiler: "signalbox test",
      issued: "2026-01-02T03:04:05.000Z",
    };
    expect(done).toEqual({ ok: true, value: { kind: "moved", pointer: expected } });
    expect(await pointer()).toEqual(expected);
    expect(await keysOf("")).toEqual([channelKey("stable"), historyKey("stable", 1), archiveKey(one.id)]);
    expect(await readFile(join(root, historyKey("stable", 1)))).toEqual(
      await readFile(join(root, channelKey("stable"))),
    );
  });

  test("the next one names what was before; the same again is nothing", async () => {
    await to("one");
    await to("two");
    const again = await to("two");
    expect(again.ok && again.value.kind).toBe("nothing");
    expect((await pointer()).sequence).toBe(2);
    expect((await pointer()).previous).toEqual([
      { sequence: 1, release: named("one").id, sha256: sha256(archive(named("one"))) },
    ]);
    expect((await to("one")).ok).toBe(true);
    expect((await pointer()).sequence).toBe(3);
  });

  test("a publisher that died between history and pointer does not stop the next one", async () => {
    await to("one");
    const died = await to("two", stopBefore(channelKey("stable")));
    expect(died.ok ? "published" : died.fault.code).toBe("store-failed");
    expect((await pointer()).sequence).toBe(1);
    const next = await to("three");
    expect(next.ok && next.value.pointer.sequence).toBe(3);
    expect((await pointer()).previous.map(({ sequence }) => sequence)).toEqual([1]);
  });

  test("who loses the race is told who won, and nothing of his is live", async () => {
    await to("one");
    let raced = false;
    const slow: Store = {
      ...store,
      async put(key, bytes, condition) {
        if (key === channelKey("stable") && !raced) {
          raced = true;
          expect((await publish(store, archive(named("winner")), "stable", { ...info, author: "bob" })).ok).toBe(true);
        }
        return store.put(key, bytes, condition);
      },
    };
    const lost = await to("loser", slow);
    expect(lost.ok ? "published" : lost.fault.code).toBe("channel-moved");
    expect(lost.ok ? "" : lost.fault.message).toContain(
      `was moved to release ${named("winner").id.slice(0, 12)} (number 3) by bob`,
    );
    expect((await pointer()).release).toBe(named("winner").id);
  });

  test("an answer that got lost after the put took effect is still a success", async () => {
    const lossy: Store = {
      ...store,
      async put(key, bytes, condition) {
        const done = await store.put(key, bytes, condition);
        return key === channelKey("stable") ? { kind: "failed", message: "connection reset" } : done;
      },
    };
    expect((await to("one", lossy)).ok).toBe(true);
  });

  test("of many at once each is live in its turn or told that it lost; the history has no gap in what was live", async () => {
    const results = await Promise.all(Array.from({ length: 12 }, (_, index) => to(`r${index}`)));
    const won = results.flatMap((result) => (result.ok ? [result.value.pointer] : []));
    const codes = new Set(results.flatMap((result) => (result.ok ? [] : [result.fault.code])));
    expect(won.length).toBeGreaterThan(0);
    expect([...codes].filter((code) => code !== "channel-moved")).toEqual([]);
    const last = await pointer();
    const live = [last.sequence, ...last.previous.map(({ sequence }) => sequence)];
    expect(live).toEqual(
      won
        .map(({ sequence }) => sequence)
        .toSorted((a, b) => b - a)
        .slice(0, KEPT_PREVIOUS + 1),
    );
  });

  test("the same release packed by another zlib takes the digest of what lies in the store", async () => {
    const one = named("one");
    const other = archive(one);
    other[8] = 4; // gzip's "how hard it tried": other bytes, the same content
    await store.put(archiveKey(one.id), other, { ifNoneMatch: "*" });
    const done = await to("one");
    expect(done.ok && done.value.pointer.sha256).toBe(sha256(other));
    expect((await unpack(other, async () => undefined)).ok).toBe(true);
  });

  test.each<[string, () => Promise<Outcome<Moved, PublishFault>>, PublishFault]>([
    ["what is no release", () => publish(store, Buffer.from("x"), "stable", info), "bad-archive"],
    ["a channel with a bad name", () => publish(store, archive(named("x")), "../x", info), "bad-channel"],
    [
      "another archive under this release's name",
      async () => (await store.put(archiveKey(named("x").id), Buffer.from("x"), { ifNoneMatch: "*" }), to("x")),
      "bad-store",
    ],
    [
      "a pointer that is none",
      async () => (await store.put(channelKey("stable"), Buffer.from("x"), { ifNoneMatch: "*" }), to("x")),
      "bad-store",
    ],
    ["a store that fails", () => to("x", stopBefore(archiveKey(named("x").id))), "store-failed"],
  ])("refuses %s and moves nothing", async (_name, act, code) => {
    const done = await act();
    expect(done.ok ? "published" : done.fault.code).toBe(code);
    expect((await readdir(root)).includes("channels") ? await readdir(join(root, "channels")) : []).not.toContain(
      "stable",
    );
  });
});

test("planPublish keeps a bounded past", () => {
  let current: Pointer | undefined;
  for (let index = 0; index < KEPT_PREVIOUS + 5; index++) {
    const plan = planPublish(current && { pointer: current }, {
      ...info,
      channel: "stable",
      release: sha256(String(index)),
      sha256: sha256(String(index)),
    });
    current = plan.pointer;
  }
  expect(current?.previous).toHaveLength(KEPT_PREVIOUS);
  expect(current?.previous[0]?.sequence).toBe(KEPT_PREVIOUS + 4);
});

test.each([
  { format: 2 },
  { sequence: 0 },
  { sequence: HIGHEST_NUMBER + 1 },
  { release: "short" },
  { sha256: 1 },
  { previous: [{}] },
  { commit: 7 },
  { issued: undefined },
])("decodePointer refuses %j", (change) => {
  const good: Pointer = {
    format: 1,
    channel: "stable",
    sequence: 1,
    release: sha256("a"),
    sha256: sha256("b"),
    previous: [],
    compiler: "x",
    issued: "2026-01-02T03:04:05.000Z",
  };
  expect(decodePointer(encodePointer(good), "stable", TRUST_ANYONE).ok).toBe(true);
  expect(decodePointer(Buffer.from(JSON.stringify({ ...good, ...change })), "stable", TRUST_ANYONE).ok).toBe(false);
});

describe("the directory as a store", () => {
  const put = (key: string, text: string, condition: PutCondition): ReturnType<Store["put"]> =>
    store.put(key, Buffer.from(text), condition);

  test("what is not ours is not listed, and nothing unfinished stays", async () => {
    await put("big.bin", "x", { ifNoneMatch: "*" });
    await writeFile(join(root, ".tmp-1-dead"), "x");
    await put("c/1.json", "1", { ifNoneMatch: "*" });
    expect(await keysOf("c/")).toEqual(["c/1.json"]);
    expect(await keysOf("")).toEqual(["big.bin", "c/1.json"]);
  });

  test("a store that cannot be written is a value, not a throw", async () => {
    await writeFile(join(root, "file"), "x");
    const broken = fileStore("file:///x", join(root, "file"));
    expect((await broken.put("a.json", Buffer.from("1"), { ifNoneMatch: "*" })).kind).toBe("failed");
    expect(await broken.get("a.json", { maxBytes: 1 })).toEqual({ kind: "missing" });
  });
});

test.each([
  ["file:///var/store", true],
  ["s3://bucket/fleet", true],
  ["s3://bucket", true],
  ["s3://Bucket/x", false],
  ["s3://bucket/../x", false],
  ["s3://key:secret@bucket/x", false],
  ["/var/store", false],
  ["file://var/store", false],
  ["file:///a%2fb", false],
  ["https://example.com", false],
])("openStore(%s): %s", (url, ok) => expect(openStore(url).ok).toBe(ok));

test("no message repeats a password that somebody put into a store's URL", () => {
  const store = openStore("s3://key:hunter2@bucket/x");
  expect(store.ok ? "" : store.fault.message).not.toContain("hunter2");
});

/** The store of a publisher that dies (here: is cut off) just before this put. */
function stopBefore(key: string): Store {
  return {
    ...store,
    put: async (at, bytes, condition) =>
      at === key ? { kind: "failed", message: "cut off" } : store.put(at, bytes, condition),
  };
}
