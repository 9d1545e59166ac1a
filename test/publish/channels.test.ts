import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publish } from "../../compiler/publish/apply.ts";
import { readHistory } from "../../compiler/publish/history.ts";
import { archiveKey, channelKey, HIGHEST_NUMBER, historyKey } from "../../compiler/publish/keys.ts";
import { readChannel, type Identity } from "../../compiler/publish/move.ts";
import { encodePointer, type Pointer } from "../../compiler/publish/pointer.ts";
import { promote, renew, rollback } from "../../compiler/publish/promote.ts";
import { prune } from "../../compiler/publish/prune.ts";
import { newKeyPair, signerOf, TRUST_ANYONE, type Signer } from "../../compiler/publish/signing.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { archive } from "../../compiler/release/archive.ts";
import type { Outcome } from "../../compiler/release/fault.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { places, type Place } from "./stores.ts";

const named = (name: string): Release =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    requires: [],
    secrets: [],
    services: [],
  });
const signer = newSigner();
const other = newSigner();
const ours: Identity = { signer, trust: { keys: [signer.trusted], unsigned: false } };
const unsigned: Identity = { trust: TRUST_ANYONE };
const now = new Date("2026-01-02T03:04:05Z");
const DAY = 86_400_000;

describe.each(places())("channels ($kind)", ({ start }) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await start();
  });
  afterAll(() => place?.stop());
  beforeEach(() => {
    store = place.store().store;
  });

  const to = (name: string, identity = ours, channel = "canary", more: { expiresAfter?: number } = {}) =>
    publish(
      store,
      archive(named(name)),
      channel,
      { compiler: "test", author: `author of ${name}`, now, ...more },
      identity,
    );
  const info = { compiler: "test", now };
  async function pointerOf(channel: string, identity = ours): Promise<Pointer | undefined> {
    const read = await readChannel(store, channel, identity);
    if (!read.ok) throw new Error(read.fault.message);
    return read.value?.pointer;
  }

  test("promote names the same archive, with its author, under the channel's own numbers", async () => {
    await to("one");
    await to("two");
    expect(codeOf(await promote(store, { from: "canary", to: "stable" }, info, ours))).toBe("moved");
    const [from, stable] = [await pointerOf("canary"), await pointerOf("stable")];
    expect(stable).toMatchObject({ channel: "stable", sequence: 1, release: from?.release, sha256: from?.sha256 });
    expect(stable?.author).toBe("author of two");
    expect(codeOf(await promote(store, { from: "canary", to: "stable" }, info, ours))).toBe("nothing");
    expect(codeOf(await promote(store, { from: "nowhere", to: "stable" }, info, ours))).toBe("no-channel");
    expect(codeOf(await promote(store, { from: "Can!", to: "stable" }, info, ours))).toBe("bad-channel");
  });

  test("promote of one release takes no newer one that the channel names by now", async () => {
    await to("one");
    const only = named("one").id;
    await to("two");
    const moved = await promote(store, { from: "canary", to: "stable", only }, info, ours);
    expect(moved).toMatchObject({ ok: true, value: { kind: "other", pointer: { release: named("two").id } } });
    expect(await pointerOf("stable")).toBeUndefined();
    const meant = { from: "canary", to: "stable", only: named("two").id };
    expect(codeOf(await promote(store, meant, info, ours))).toBe("moved");
  });

  test("renew signs the same once more, for as long as before or as long as it is told", async () => {
    await to("one");
    expect(codeOf(await renew(store, "canary", info, ours))).toBe("for-ever");
    await to("two", ours, "canary", { expiresAfter: 10 * DAY });
    const at = new Date(now.getTime() + 3 * DAY);
    expect(codeOf(await renew(store, "canary", { ...info, now: at }, ours))).toBe("moved");
    const { sequence, release, author, expires, previous } = (await pointerOf("canary")) as Pointer;
    expect({ sequence, release, author, expires }).toEqual({
      ...{ sequence: 3, release: named("two").id, author: "author of two" },
      expires: new Date(now.getTime() + 13 * DAY).toISOString(),
    });
    // What to go back to is not pushed out by renewals.
    expect(previous.map((past) => past.release)).toEqual([named("two").id, named("one").id]);
    expect(codeOf(await renew(store, "canary", { ...info, expiresAfter: DAY }, ours))).toBe("moved");
    expect((await pointerOf("canary"))?.expires).toBe(new Date(now.getTime() + DAY).toISOString());
    expect(codeOf(await renew(store, "nowhere", info, ours))).toBe("no-channel");
    expect(
      codeOf(await renew(store, "canary", info, { signer: other, trust: { keys: [other.trusted], unsigned: false } })),
    ).toBe("bad-store");
  });

  test("rollback: the one before, a number, the beginning of a release; always a higher number", async () => {
    for (const name of ["one", "two", "three"]) await to(name);
    const names = async (): Promise<unknown> => {
      const pointer = await pointerOf("canary");
      return { sequence: pointer?.sequence, author: pointer?.author };
    };
    const back = (where?: string) => rollback(store, "canary", where, info, ours);
    expect(codeOf(await back())).toBe("moved");
    expect(await names()).toEqual({ sequence: 4, author: "author of two" });
    expect(codeOf(await back("1"))).toBe("moved");
    expect(await names()).toEqual({ sequence: 5, author: "author of one" });
    expect(codeOf(await back(named("three").id.slice(0, 8)))).toBe("moved");
    expect(await names()).toEqual({ sequence: 6, author: "author of three" });
    expect(codeOf(await back("6"))).toBe("nothing");
    expect(codeOf(await back("99"))).toBe("no-release");
    expect(codeOf(await back("abcdef"))).toBe("no-release");
    expect(codeOf(await rollback(store, "nowhere", undefined, info, ours))).toBe("no-channel");
    await store.delete(archiveKey(named("one").id));
    const gone = await back("1");
    expect(gone.ok ? "" : gone.fault.message).toContain("is not in the store any more");
  });

  test("rollbacks one after another go further back, never forward again", async () => {
    for (const name of ["one", "two", "three", "four"]) await to(name);
    const back = async (where?: string): Promise<unknown> => {
      const moved = await rollback(store, "canary", where, info, ours);
      return moved.ok ? moved.value.pointer.release : moved.fault.message;
    };
    expect(await back()).toBe(named("three").id);
    expect(await back()).toBe(named("two").id);
    expect(await back()).toBe(named("one").id);
    expect(await back()).toBe(
      `Before release ${named("one").id.slice(0, 12)} channel "canary" named no other: there is nothing to go back to. To go forward again, give --to with a number of \`signalbox history\`.`,
    );
    expect(await back("4")).toBe(named("four").id);
    await to("five");
    expect(await back()).toBe(named("four").id);
    expect(await back()).toBe(named("three").id);
  });

  test("who rolls back stands beside the author of the release, not in his place", async () => {
    for (const name of ["one", "two", "three"]) await to(name);
    const by = async (author: string | undefined, where?: string): Promise<string | undefined> => {
      const moved = await rollback(store, "canary", where, { ...info, ...(author !== undefined && { author }) }, ours);
      return moved.ok ? moved.value.pointer.author : moved.fault.message;
    };
    expect(await by("carol")).toBe("author of two, rolled back by carol");
    expect(await by("dave", "1")).toBe("author of one, rolled back by dave");
    expect(await by("eve", "4")).toBe("author of two, rolled back by eve");
    expect(await by(undefined, "5")).toBe("author of one");
  });

  test("a damaged pointer: what it says, what to do, and the history beside it", async () => {
    await to("one");
    await to("two");
    const key = channelKey("canary");
    const whole = await store.get(key, { maxBytes: 10_000 });
    if (whole.kind !== "found") throw new Error(whole.kind);
    let { etag } = whole;
    const mend =
      ' Copy its last good number, a file in "channels/canary/", over "channels/canary.json", or remove that file and publish: the numbers go on.';
    for (const [bytes, says] of [
      ["oops", 'The pointer of channel "canary" is not JSON.'],
      ['{"format":1}', 'The pointer of channel "canary" lacks a field or has a wrong one.'],
      ['{"payload":1}', `The pointer of channel "canary" is in an envelope that is not one of Signalbox's.`],
      ["x".repeat(70_000), 'The pointer of channel "canary" is larger than 64 KiB.'],
    ] as const) {
      const put = await store.put(key, Buffer.from(bytes), { ifMatch: etag });
      if (put.kind !== "stored") throw new Error(put.kind);
      etag = put.etag;
      const refused = await to("three");
      expect(refused.ok ? "" : refused.fault).toEqual({ code: "bad-store", message: `${says}${mend}` });
      const history = await readHistory(store, "canary", 20, ours.trust);
      expect(history.ok && history.value.damaged).toBe(`${says}${mend}`);
      expect(history.ok && history.value.entries.map((entry) => entry.kind === "pointer" && entry.live)).toEqual([
        "unknown",
        "was",
      ]);
    }
    await store.delete(key);
    const livenessOf = async (): Promise<unknown> => {
      const history = await readHistory(store, "canary", 20, ours.trust);
      return history.ok && history.value.entries.map((entry) => entry.kind === "pointer" && entry.live);
    };
    const gone = await readHistory(store, "canary", 20, ours.trust);
    expect(gone.ok && gone.value.damaged).toContain("Its pointer was removed: copy its last good number");
    expect(await livenessOf()).toEqual(["unknown", "was"]);
    expect(codeOf(await to("three"))).toBe("moved");
    expect((await pointerOf("canary"))?.sequence).toBe(3);
    // The new pointer names nothing before it: nobody can say what of that was live.
    expect(await livenessOf()).toEqual(["current", "perhaps", "perhaps"]);
    expect(codeOf(await rollback(store, "canary", "1", info, ours))).toBe("moved");
  });

  test("nobody goes on from the highest number there is: what no reader takes is not written", async () => {
    await to("one");
    const set = { ...(await pointerOf("canary")), sequence: HIGHEST_NUMBER };
    await store.delete(channelKey("canary"));
    await store.put(channelKey("canary"), encodePointer(set as Pointer, signer), { ifNoneMatch: "*" });
    expect(codeOf(await to("two"))).toBe("bad-store");
    expect((await pointerOf("canary"))?.sequence).toBe(HIGHEST_NUMBER);
    expect(codeOf(await to("two", ours, "canary-2"))).toBe("moved");
  });

  test("the history tells what was live and what never was", async () => {
    await to("one");
    const died = await pointerOf("canary");
    await store.put(historyKey("canary", 2), encode({ ...died, sequence: 2 }), { ifNoneMatch: "*" });
    await store.put(historyKey("canary", 3), Buffer.from("{}"), { ifNoneMatch: "*" });
    await to("two");
    await to("three", ours, "canary", { expiresAfter: DAY });
    const history = await readHistory(store, "canary", 20, ours.trust);
    expect(
      history.ok &&
        history.value.entries.map((entry) => [entry.sequence, entry.kind === "pointer" ? entry.live : entry.kind]),
    ).toEqual([
      [5, "current"],
      [4, "was"],
      [3, "unreadable"],
      [2, "unreadable"], // nobody signed it
      [1, "was"],
    ]);
    const anyone = await readHistory(store, "canary", 2, TRUST_ANYONE);
    expect(anyone.ok && anyone.value.entries.map(({ sequence }) => sequence)).toEqual([5, 4]);
    const lost = await readHistory(store, "canary", 20, TRUST_ANYONE);
    expect(lost.ok && lost.value.entries.find(({ sequence }) => sequence === 2)).toMatchObject({ live: "never" });
    expect(await readHistory(store, "empty", 20, ours.trust)).toMatchObject({
      ok: false,
      fault: { code: "no-channel" },
    });
  });

  test("prune leaves what a channel names, its past, its last numbers, and what is young", async () => {
    for (let index = 0; index < 14; index++) await to(`r${index}`);
    await promote(store, { from: "canary", to: "stable" }, info, ours);
    await to("r2", ours, "old");
    await store.put(archiveKey(named("under way").id), archive(named("under way")), { ifNoneMatch: "*" });
    const later = new Date(Date.now() + 2 * DAY);
    const removed = async (keep: number, at: Date, dryRun: boolean): Promise<string[]> => {
      const done = await prune(store, { keep, olderThan: DAY, now: at, dryRun });
      if (!done.ok) throw new Error(done.fault.message);
      return done.value.removed.map(({ key }) => key).toSorted();
    };
    expect(await removed(1, new Date(), false)).toEqual([]); // all are young
    const old = [...[0, 1].map((index) => `r${index}`), "under way"]
      .map((name) => archiveKey(named(name).id))
      .toSorted();
    expect(await removed(1, later, true)).toEqual(old); // r3 to r12 are the pointer's past, r2 another channel's
    expect(await removed(14, later, true)).toEqual([archiveKey(named("under way").id)]);
    expect(await removed(1, later, false)).toEqual(old);
    expect(await removed(1, later, false)).toEqual([]);
    expect((await store.get(archiveKey(named("r3").id), { maxBytes: 10_000 })).kind).toBe("found");
    expect(codeOf(await rollback(store, "canary", "5", info, ours))).toBe("moved");
  });

  test("prune keeps what a channel serves whose pointer was removed to be published anew", async () => {
    await to("one");
    await to("two");
    await store.delete(channelKey("canary"));
    const later = new Date(Date.now() + 2 * DAY);
    const pruned = await prune(store, { keep: 1, olderThan: DAY, now: later, dryRun: false });
    expect(pruned.ok && pruned.value.removed.map(({ key }) => key)).toEqual([archiveKey(named("one").id)]);
    expect((await store.get(archiveKey(named("two").id), { maxBytes: 10_000 })).kind).toBe("found");
  });

  test("a release that is published again is young again", async () => {
    const before = Date.now();
    await to("one");
    await to("two");
    const modified = async (): Promise<number> => {
      const listed = await store.list(archiveKey(named("one").id));
      return listed.kind === "listed" ? (listed.objects[0]?.modified.getTime() ?? 0) : 0;
    };
    const first = await modified();
    // S3 counts in whole seconds.
    await expect.poll(() => Date.now(), { timeout: 3_000 }).toBeGreaterThan(before + 1_100);
    expect(codeOf(await to("one"))).toBe("moved");
    expect(await modified()).toBeGreaterThan(first);
  });

  test("signed and unsigned are never mixed by mistake, keys change with both trusted", async () => {
    await to("one");
    expect(codeOf(await to("two", unsigned))).toBe("bad-store");
    expect(codeOf(await promote(store, { from: "canary", to: "stable" }, info, unsigned))).toBe("bad-store");
    const strange: Identity = { signer: other, trust: { keys: [other.trusted], unsigned: false } };
    const refused = await to("two", strange);
    expect(refused.ok ? "" : refused.fault.message).toContain("give --trust FILE with the other public key");
    const rotating: Identity = { signer: other, trust: { keys: [other.trusted, signer.trusted], unsigned: false } };
    expect(codeOf(await to("one", rotating))).toBe("moved"); // the same release, signed by the new key
    expect((await pointerOf("canary", rotating))?.sequence).toBe(2);
    expect(codeOf(await to("one", rotating))).toBe("nothing");

    await to("one", unsigned, "plain");
    expect(codeOf(await to("two", ours, "plain"))).toBe("bad-store");
    const beginning: Identity = { signer, trust: { keys: [signer.trusted], unsigned: true } };
    expect(codeOf(await to("two", beginning, "plain"))).toBe("moved");
    expect(codeOf(await to("three", ours, "plain"))).toBe("moved");
  });

  test("renewing prolongs a pointer and does not push out what to go back to", async () => {
    await to("one");
    await to("two");
    for (let index = 0; index < 12; index++)
      expect(codeOf(await to("two", ours, "canary", { expiresAfter: DAY }))).toBe("moved");
    const pointer = await pointerOf("canary");
    expect(pointer?.expires).toBe(new Date(now.getTime() + DAY).toISOString());
    expect(pointer?.previous.map(({ sequence }) => sequence)).toEqual([13, 1]);
    expect(codeOf(await rollback(store, "canary", undefined, info, ours))).toBe("moved");
    expect((await pointerOf("canary"))?.release).toBe(named("one").id);
  });

  test("who signs believes no forged past", async () => {
    await to("one");
    const found = await store.get(channelKey("canary"), { maxBytes: 10_000 });
    const forged = encode({
      ...(await pointerOf("canary")),
      previous: [{ sequence: 1, release: "f".repeat(64), sha256: "f".repeat(64) }],
    });
    await store.put(channelKey("canary"), forged, { ifMatch: found.kind === "found" ? found.etag : "" });
    expect(codeOf(await to("two"))).toBe("bad-store");
  });
});

function codeOf(outcome: Outcome<{ readonly kind: string }, string>): string {
  return outcome.ok ? outcome.value.kind : outcome.fault.code;
}

function encode(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function newSigner(): Signer {
  const made = signerOf(newKeyPair().privatePem);
  if (!made.ok) throw new Error(made.fault.message);
  return made.value;
}
