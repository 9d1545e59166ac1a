import { expect, test } from "vitest";
import { openBook } from "./book.ts";
import { SOAK_FAULTS } from "./faults.ts";
import { mixture, PATHS, soakFiles, tableOf } from "./fleet.ts";
import { grown } from "./growth.ts";
import { picture } from "./picture.ts";
import { planOf } from "./plan.ts";
import type { Sample } from "./sample.ts";

const MINUTE_MS = 60_000;

test("a seed gives one plan, of which a shorter run plays the beginning", () => {
  const [long, short] = [planOf(7, 20 * MINUTE_MS), planOf(7, 2 * MINUTE_MS)];
  for (const name of ["releases", "changes", "troubles", "kills"] as const)
    expect(long[name].slice(0, short[name].length)).toEqual(short[name]);
  expect(planOf(8, 2 * MINUTE_MS)).not.toEqual(short);
});

test("twenty minutes do each fault", () => {
  const done = new Set(planOf(7, 20 * MINUTE_MS).troubles.map(({ name }) => name));
  expect([...SOAK_FAULTS.keys()].filter((name) => !done.has(name))).toEqual([]);
});

test("an answer whose parts are of two versions is a mixture", () => {
  const path = PATHS.find((one) => tableOf(7, "v4").get(`shop ${one}`)?.seen.startsWith("/v4") === true) ?? "";
  const { service = "", seen = "" } = tableOf(7, "v4").get(`shop ${path}`) ?? {};
  const good = { status: 200, version: "v4", table: "v4", server: `${service}-1`, path: seen };
  expect(mixture(good, "shop", path, 7)).toBeUndefined();
  expect(mixture({ ...good, table: "v3" }, "shop", path, 7)).toContain("v3");
  expect(mixture({ ...good, server: "other-1" }, "shop", path, 7)).toContain("other");
  expect(mixture({ ...good, path }, "shop", path, 7)).toContain(path);
  expect(mixture({ ...good, version: "" }, "shop", path, 7)).toContain("names no version");
});

test("versions differ, and a release of some needs a reload", () => {
  const files = (version: string, extra: boolean): string => JSON.stringify(soakFiles(7)({ port: 80, version, extra }));
  expect(files("v1", false)).not.toEqual(files("v2", false));
  expect(files("v1", true)).toContain("/extra");
});

test("what a fault allows is allowed while it lasts, and for the requests that it met", () => {
  const book = openBook(0);
  const span = book.open({ name: "haproxy-killed", blinds: true, mayFail: true });
  expect([book.calmSince(), book.followsSince(), book.now()]).toEqual([Infinity, Infinity, ["haproxy-killed"]]);
  span.to = span.from + 10;
  expect(book.mayFail(span.from - 5, span.from)).toBe(true);
  expect(book.mayFail(span.to + 1, span.to + 2)).toBe(false);
  expect(book.calmSince()).toBe(span.to);
  expect(book.signal.aborted).toBe(false);
  book.broke("a request failed");
  expect([book.breaks.length, book.signal.aborted]).toEqual([1, true]);
});

const samples = (of: (share: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 600 }, (_, index) => ({
    ...{ at: index * 1_000, requests: index, failed: 0, slowest: 5, reloads: 0, memory: {}, open: 20, haproxies: 2 },
    ...{ files: 300, bytes: 1_000, temporary: 0, calm: true, faults: [] },
    ...of(index / 600),
  }));

test("what grows from the first third to the last is told, and what goes up and down is not", () => {
  expect(grown(samples(() => ({})))).toEqual([]);
  expect(grown(samples((share) => ({ files: 300 + Math.round(share * 600) }))).join()).toContain(
    "files of the node grew",
  );
  const leak = samples((share) => ({ memory: { apply: 60 * 2 ** 20 * (1 + share) } }));
  expect(grown(leak).join()).toContain("memory of apply grew");
  expect(grown(samples((share) => ({ temporary: Math.round(share * 20) }))).join()).toContain("temporary files grew");
  expect(grown(samples((share) => ({ files: share > 0.9 ? 900 : 300, calm: share < 0.9 })))).toEqual([]);
});

test("the picture has what was seen, and the faults behind it", () => {
  const spans = [{ name: "store-down", from: 10_000, to: 20_000, blinds: false, mayFail: false }];
  const drawn = picture(
    "soak, seed 7",
    samples(() => ({ memory: { apply: 2 ** 26 } })),
    spans,
    0,
  );
  for (const word of ["soak, seed 7", "store-down", "requests a second", "memory, MiB", "9:59"])
    expect(drawn).toContain(word);
});
