import { describe, expect, test } from "vitest";
import { decideRuns, type RunsInput } from "../../agent/render/decide-runs.ts";
import { areNearLimit, limitFor, ROOM } from "../../agent/node/connections.ts";

const set = (id: string, queries: number) => ({ id, queries });
const base: RunsInput = {
  ...{
    wanted: set("new", 50),
    present: set("old", 40),
    limit: 200,
    parked: false,
    release: "f".repeat(64),
  },
};
const summary = (input: Partial<RunsInput>): string => {
  const { ids, fault } = decideRuns({ ...base, ...input });
  return [ids.join(" + ") || "none", ...(fault ? [fault.code] : [])].join(", ");
};

describe("decideRuns", () => {
  test.each<[string, Partial<RunsInput>, string]>([
    ["the present one goes on beside the wanted one", {}, "old + new"],
    ["a fresh node has only the wanted one", { present: undefined }, "new"],
    ["the same templates are one process", { present: set("new", 50) }, "new"],
    ["nothing has templates", { wanted: undefined, present: undefined }, "none"],
    ["what cannot be used leaves the present one running", { wanted: undefined }, "old"],
    ["both are too many: the wanted one alone", { limit: 90 + ROOM - 1 }, "new"],
    ["both just fit", { limit: 90 + ROOM }, "old + new"],
    ["it was tried alone in vain: the present one again", { limit: 99, parked: true }, "old"],
    ["room for both again: it is not parked any more", { parked: true }, "old + new"],
    ["the wanted one does not fit at all", { limit: 55, present: set("old", 10) }, "old, consul-connections"],
    ["nothing fits", { limit: 20 }, "none, consul-connections"],
    ["what runs ends where it fits no more", { limit: 20, present: set("new", 50) }, "none, consul-connections"],
    ["so does what serves", { limit: 45, wanted: undefined }, "none"],
    ["an unknown limit keeps nothing from starting", { limit: undefined }, "old + new"],
    ["no limit neither", { limit: Number.POSITIVE_INFINITY, wanted: set("new", 1e6) }, "old + new"],
  ])("%s", (_what, input, expected) => expect(summary(input)).toBe(expected));

  test("the state has both numbers; an unlimited Consul has one", () => {
    expect(decideRuns(base).connections).toEqual({ needed: 50, limit: 200 });
    expect(decideRuns({ ...base, limit: Number.POSITIVE_INFINITY }).connections).toEqual({ needed: 50 });
  });

  test.each([
    [0, 1_000],
    [490, 1_000],
    [491, 1_100],
    [1_000, 2_100],
    [2_000, 4_100],
  ])(
    "for %d services the limit is set to %d, where two releases fit side by side and nobody is warned",
    (queries, limit) => {
      expect(limitFor(queries)).toBe(limit);
      expect(areNearLimit(queries, limit)).toBe(false);
      const input = { limit, wanted: set("new", queries), present: set("old", queries) };
      expect(decideRuns({ ...base, ...input }).ids).toEqual(["old", "new"]);
    },
  );
  test("a person is warned above 80 %", () => {
    expect([150, 151].map((queries) => areNearLimit(queries, 200))).toEqual([false, true]);
    expect(areNearLimit(1e6, undefined)).toBe(false);
  });
});
