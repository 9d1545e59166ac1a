import { describe, expect, test } from "vitest";
import { decidePull, type PullInput } from "../../agent/pull/decide.ts";
import { pauseAfter } from "../../agent/pull/run.ts";
import type { Wanted } from "../../agent/node/records.ts";

const id = (letter: string): string => letter.repeat(64);
const now = new Date("2026-02-01T00:00:00Z");
const wanted = (release: string, sequence: number, more: Partial<Wanted> = {}): Wanted => ({
  format: 1,
  store: "file:///s",
  channel: "stable",
  sequence,
  release: id(release),
  sha256: id("0"),
  issued: "2026-01-01T00:00:00.000Z",
  ...more,
});

interface Given extends Partial<Omit<PullInput, "pointer" | "have" | "unusable" | "refused">> {
  readonly have?: string;
  readonly unusable?: string;
  readonly refused?: string;
  readonly expires?: string;
  readonly sha?: string;
  readonly channel?: string;
}

/** A node that serves `d` (number 4) reads number 5, which names `e` and before it d, c, b. Letters are releases. */
function input({
  have = "",
  unusable = "",
  refused,
  expires,
  sha = "0",
  channel = "stable",
  ...more
}: Given): PullInput {
  const past = (letter: string, sequence: number) => ({ release: id(letter), sequence, sha256: id("0") });
  return {
    wanted: wanted("d", 4),
    store: "file:///s",
    now,
    live: true,
    retry: false,
    ...more,
    have: [...have].map(id),
    unusable: [...unusable].map(id),
    refused: refused === undefined ? undefined : id(refused),
    pointer: {
      format: 1,
      channel,
      sequence: 5,
      release: id("e"),
      sha256: id(sha),
      previous: [past("d", 4), past("c", 3), past("d", 2), past("b", 1)],
      compiler: "x",
      issued: "2026-01-01T00:00:00.000Z",
      ...(expires !== undefined && { expires }),
    },
  };
}

function summary(given: Given): string {
  const action = decidePull(input(given));
  if (action.kind === "nothing") return "nothing";
  if (action.kind === "refuse") return action.fault.code;
  const { release, insteadOf, sequence } = action.wanted;
  return `${action.kind} ${release[0]} ${sequence}${insteadOf === undefined ? "" : ` instead of ${insteadOf[0]}`}`;
}

const PAST = "2026-01-31T00:00:00Z";
const fresh: Given = { wanted: undefined, live: false };
const e = wanted("e", 5);
const dForE = wanted("d", 5, { insteadOf: id("e") });
const cForE = wanted("c", 5, { insteadOf: id("e") });

describe("decidePull", () => {
  test.each<[string, Given, string]>([
    ["a fresh node fetches", fresh, "fetch e 5"],
    ["what is unpacked already is only wanted", { have: "e" }, "want e 5"],
    ["a higher number is fetched", { have: "d" }, "fetch e 5"],
    ["the same again is nothing", { wanted: e, have: "e" }, "nothing"],
    ["the same, lost from the disk, is fetched", { wanted: e }, "fetch e 5"],
    ["a lower number is refused", { wanted: wanted("f", 6) }, "lower-sequence"],
    ["a lower number is refused also for the same release", { wanted: wanted("e", 6) }, "lower-sequence"],
    ["another release under the same number is refused", { wanted: wanted("a", 5) }, "sequence-reused"],
    ["another archive under the same number is refused", { wanted: e, sha: "9" }, "sequence-reused"],
    ["a fresh node takes a number that it was told of", { ...fresh, atLeast: 5 }, "fetch e 5"],
    ["a fresh node takes no lower one", { ...fresh, atLeast: 6 }, "below-at-least"],
    ["nor does one that serves", { atLeast: 6 }, "below-at-least"],
    ["what it has seen counts first", { wanted: wanted("f", 6), atLeast: 9 }, "lower-sequence"],
    ["another channel starts anew", { channel: "canary", wanted: wanted("f", 9) }, "fetch e 5"],
    ["another store starts anew", { store: "file:///t", wanted: wanted("f", 9) }, "fetch e 5"],

    ["an expired pointer leads to nothing new", { expires: PAST }, "expired"],
    ["an expired pointer starts no fresh node", { ...fresh, expires: PAST }, "expired"],
    ["a node stays on what expired meanwhile", { wanted: e, have: "e", expires: PAST }, "nothing"],
    ["and fetches it anew when its disk lost it", { wanted: e, expires: PAST }, "fetch e 5"],
    ["a pointer that will expire is followed", { expires: "2026-02-02T00:00:00Z" }, "fetch e 5"],

    ["live: a bad newest archive changes nothing", { unusable: "e" }, "nothing"],
    ["live: a release that apply refuses changes nothing", { wanted: e, have: "ed", refused: "e" }, "nothing"],
    ["fresh: a bad newest archive, the one before", { ...fresh, unusable: "e" }, "fetch d 5 instead of e"],
    ["fresh: two bad ones, the next", { ...fresh, unusable: "ed" }, "fetch c 5 instead of e"],
    ["fresh: none is good", { ...fresh, unusable: "edcb" }, "nothing"],
    ["fresh: apply refuses the newest", { live: false, wanted: e, have: "e", refused: "e" }, "fetch d 5 instead of e"],
    [
      "fresh: apply refuses the earlier one too",
      { live: false, wanted: dForE, have: "ed", refused: "d" },
      "fetch c 5 instead of e",
    ],
    [
      "fresh: the last refused one stays wanted",
      { live: false, wanted: wanted("b", 5, { insteadOf: id("e") }), have: "b", refused: "b" },
      "nothing",
    ],
    ["fresh: an earlier one is being tried", { live: false, wanted: dForE, have: "ed" }, "nothing"],
    ["what was passed over is not looked at again", { live: false, wanted: cForE, have: "edc" }, "nothing"],
    ["an earlier one went live: the newest is wanted again", { wanted: dForE, have: "ed" }, "want e 5"],
    ["but not when its archive was bad", { wanted: dForE, have: "d" }, "nothing"],
    ["the newest one's archive is tried again", { wanted: dForE, have: "d", retry: true }, "fetch e 5"],
    ["it is still bad", { wanted: dForE, have: "d", retry: true, unusable: "e" }, "nothing"],
    [
      "still bad, not live: not what was passed over",
      { live: false, wanted: cForE, have: "c", retry: true, unusable: "e" },
      "nothing",
    ],
    [
      "a newer pointer ends it",
      { live: false, wanted: wanted("c", 4, { insteadOf: id("d") }), have: "c" },
      "fetch e 5",
    ],
  ])("%s", (_name, given, expected) => expect(summary(given)).toBe(expected));
});

test("pauses grow while the store fails, up to a minute, and differ from node to node", () => {
  const middle = (failures: number, interval = 10_000): number => pauseAfter(failures, interval, () => 0.5);
  expect([0, 1, 2, 3, 4, 50].map((failures) => middle(failures))).toEqual([
    10_000, 10_000, 20_000, 40_000, 60_000, 60_000,
  ]);
  expect(middle(3, 120_000)).toBe(120_000);
  expect([pauseAfter(0, 10_000, () => 0), pauseAfter(0, 10_000, () => 1)].map(Math.round)).toEqual([8_000, 12_000]);
});
