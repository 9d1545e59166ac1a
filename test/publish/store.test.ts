import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PutCondition, Store } from "../../compiler/publish/store.ts";
import { places, type Place } from "./stores.ts";

/** What publish, prune and the agent rely on; every kind of store passes it. */
describe.each(places())("the contract of a store ($kind)", ({ start }) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await start();
  });
  afterAll(() => place?.stop());
  beforeEach(() => {
    store = place.store().store;
  });

  const put = (key: string, text: string, condition: PutCondition = { ifNoneMatch: "*" }): ReturnType<Store["put"]> =>
    store.put(key, Buffer.from(text), condition);
  const get = (key: string, ifNoneMatch?: string): ReturnType<Store["get"]> =>
    store.get(key, { maxBytes: 100, ...(ifNoneMatch !== undefined && { ifNoneMatch }) });
  const keys = async (prefix: string): Promise<string[]> => {
    const listed = await store.list(prefix);
    return listed.kind === "listed" ? listed.objects.map(({ key }) => key) : [listed.message];
  };
  const etagOf = async (key: string): Promise<string> => {
    const found = await get(key);
    return found.kind === "found" ? found.etag : found.kind;
  };

  test("creates once, replaces what was read, and says so otherwise", async () => {
    expect(await get("a/b.json")).toEqual({ kind: "missing" });
    const created = await put("a/b.json", "1");
    const etag = created.kind === "stored" ? created.etag : created.kind;
    expect(await etagOf("a/b.json")).toBe(etag);
    expect(await put("a/b.json", "2")).toEqual({ kind: "precondition-failed" });
    expect(await put("a/b.json", "2", { ifMatch: '"0123456789abcdef0123456789abcdef"' })).toEqual({
      kind: "precondition-failed",
    });
    expect(await put("a/c.json", "2", { ifMatch: etag })).toEqual({ kind: "precondition-failed" });
    expect(await get("a/b.json", etag)).toEqual({ kind: "not-modified" });
    expect((await put("a/b.json", "2", { ifMatch: etag })).kind).toBe("stored");
    const found = await get("a/b.json", etag);
    expect(found.kind === "found" ? Buffer.from(found.bytes).toString() : found.kind).toBe("2");
    expect(await put("a/b.json", "3", { ifMatch: etag })).toEqual({ kind: "precondition-failed" });
  });

  test("what is larger than asked for is not read", async () => {
    await put("big.bin", "x".repeat(101));
    expect(await get("big.bin")).toEqual({ kind: "too-large" });
    await put("fits.bin", "x".repeat(100));
    expect((await get("fits.bin")).kind).toBe("found");
    await put("empty.bin", "");
    const empty = await get("empty.bin");
    expect(empty.kind === "found" ? empty.bytes.length : empty.kind).toBe(0);
  });

  test("lists by prefix, sorted, with size and time; removes, also what is not there", async () => {
    const before = Date.now();
    for (const key of ["c/2.json", "c/10.json", "cc.json", "d/1.json"]) await put(key, key);
    expect(await keys("c/")).toEqual(["c/10.json", "c/2.json"]);
    expect(await keys("")).toEqual(["c/10.json", "c/2.json", "cc.json", "d/1.json"]);
    const listed = await store.list("d/");
    const [only] = listed.kind === "listed" ? listed.objects : [];
    expect(only?.size).toBe(8);
    expect(Math.abs((only?.modified.getTime() ?? 0) - before)).toBeLessThan(60_000);
    expect(await store.delete("d/1.json")).toEqual({ kind: "deleted" });
    expect(await store.delete("d/1.json")).toEqual({ kind: "deleted" });
    expect(await get("d/1.json")).toEqual({ kind: "missing" });
    expect(await keys("c/1")).toEqual(["c/10.json"]);
    expect(await keys("c/2.json")).toEqual(["c/2.json"]);
    for (const nowhere of ["nowhere/", "c/2.json/"]) expect(await keys(nowhere)).toEqual([]);
  });

  test.each(["create", "replace"] as const)("of 16 writers at once one wins (%s)", async (mode) => {
    for (let round = 0; round < 5; round++) {
      const key = `k${round}.json`;
      if (mode === "replace") await put(key, "first");
      const condition = mode === "replace" ? { ifMatch: await etagOf(key) } : ({ ifNoneMatch: "*" } as const);
      const results = await Promise.all(Array.from({ length: 16 }, (_, index) => put(key, `w${index}`, condition)));
      const winners = results.flatMap(({ kind }, index) => (kind === "stored" ? [index] : []));
      expect(results.filter(({ kind }) => kind === "precondition-failed")).toHaveLength(15);
      const found = await get(key);
      expect(found.kind === "found" ? Buffer.from(found.bytes).toString() : found.kind).toBe(`w${winners[0]}`);
    }
  });

  test("an object of 20 MiB comes back as it went, under the same conditions", async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024, "0123456789abcdef-");
    expect((await store.put("large.bin", bytes, { ifNoneMatch: "*" })).kind).toBe("stored");
    // Several times: a server that answers before it has read the body cuts some of them.
    for (let time = 0; time < 8; time++) {
      const condition = time % 2 ? ({ ifNoneMatch: "*" } as const) : { ifMatch: '"another"' };
      expect(await store.put("large.bin", bytes, condition)).toEqual({ kind: "precondition-failed" });
    }
    const found = await store.get("large.bin", { maxBytes: bytes.length });
    expect(found.kind === "found" && Buffer.compare(found.bytes, bytes)).toBe(0);
  });

  test("a key that is no plain name is our own bug", async () => {
    await expect(put("../x", "1")).rejects.toThrow("not a key");
    await expect(get("/etc/passwd")).rejects.toThrow("not a key");
  });
});
