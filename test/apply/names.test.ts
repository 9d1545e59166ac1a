import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  addressesIn,
  addressesOf,
  answered,
  lasting,
  pauseAfter,
  type Answer,
  type Known,
} from "../../agent/apply/names/decide.ts";
import { systemLookup, type Lookup } from "../../agent/apply/names/lookup.ts";
import { followNames } from "../../agent/apply/names/names.ts";
import { systemClock } from "../../agent/support/clock.ts";

const has = (...addresses: string[]): Answer => ({ addresses });
const GONE: Answer = { failed: "ENOTFOUND", gone: true };
const SILENT: Answer = { failed: "EAI_AGAIN", gone: false };
const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);
const KEEP = 60_000;
const POLICY = { reloadAtMostEvery: 0, keepServersFor: KEEP, loopback: "allowed" } as const;
const isUsable = (address: string): boolean => address !== "0.0.0.0";

describe("the address of a name", () => {
  /** After each answer, ten seconds apart. */
  test.each<[string, Answer[], string[]]>([
    ["is the first of its first answer", [has("10.0.0.1", "10.0.0.2")], ["10.0.0.1"]],
    ["stays while answers hold it", [has("10.0.0.1"), has("10.0.0.2", "10.0.0.1")], ["10.0.0.1", "10.0.0.1"]],
    [
      "goes one answer later than the new one comes when they do not",
      [has("10.0.0.1"), has("10.0.0.3", "10.0.0.2"), has("10.0.0.3"), has("10.0.0.1"), GONE],
      ["10.0.0.1", "10.0.0.3 10.0.0.1", "10.0.0.3", "10.0.0.1 10.0.0.3", "10.0.0.1"],
    ],
    ["may be of IPv6", [has("2001:db8::1")], ["2001:db8::1"]],
    ["is never one that HAProxy takes for another", [has("0.0.0.0"), has("0.0.0.0", "10.0.0.1")], ["", "10.0.0.1"]],
    ["is none of a name that never was", [GONE, SILENT], ["", ""]],
    ["stays while nobody can tell", [has("10.0.0.1"), ...times(9, SILENT)], Array(10).fill("10.0.0.1")],
    ["stays for a while when it is gone", [has("10.0.0.1"), ...times(7, GONE)], [...Array(7).fill("10.0.0.1"), ""]],
    [
      "is counted anew when somebody could not tell",
      [has("10.0.0.1"), GONE, GONE, SILENT, GONE, GONE, GONE, GONE, GONE],
      Array(9).fill("10.0.0.1"),
    ],
    ["comes back", [GONE, has("10.0.0.1"), GONE, has("10.0.0.2")], ["", "10.0.0.1", "10.0.0.1", "10.0.0.2 10.0.0.1"]],
  ])("%s", (_name, answers, expected) => {
    let known: Known | undefined;
    const seen = answers.map((answer, index) => {
      const now = index * 10_000;
      known = answered(known, answer, now, isUsable);
      return addressesOf(known, now, KEEP).join(" ");
    });
    expect(seen).toEqual(expected);
  });

  test("is asked for ever later while it fails, and soon again when it does not", () => {
    let known: Known | undefined;
    const pauses = Array.from({ length: 8 }, () => pauseAfter((known = answered(known, SILENT, 0, isUsable))));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(pauseAfter(answered(known, has("10.0.0.1"), 0, isUsable))).toBe(10_000);
  });

  test("outlives the process", () => {
    const known = answered(answered(undefined, has("10.0.0.1"), 1_000, isUsable), GONE, 2_000, isUsable);
    const failing = { why: "ENOTFOUND", since: "1970-01-01T00:00:02.000Z", goneSince: "1970-01-01T00:00:02.000Z" };
    expect(lasting(known)).toEqual({ address: "10.0.0.1", failing });
    expect(answered(lasting(known), GONE, 9_000, isUsable)).toEqual({ address: "10.0.0.1", failing, failures: 2 });
  });
});

describe("names are followed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Names that begin with `slow` are answered after 20 s, others at once. */
  function resolver(): Lookup & { readonly asked: string[]; flying: number; most: number } {
    const lookup = {
      asked: [] as string[],
      flying: 0,
      most: 0,
      async look(name: string): Promise<Answer> {
        lookup.asked.push(name);
        lookup.most = Math.max(lookup.most, ++lookup.flying);
        if (name.startsWith("slow")) await new Promise((resolve) => void setTimeout(resolve, 20_000));
        lookup.flying--;
        return name.startsWith("slow") ? SILENT : has("10.0.0.1");
      },
      close: () => undefined,
    };
    return lookup;
  }

  test("a slow name holds nobody up, whatever their number", { timeout: 60_000 }, async () => {
    const lookup = resolver();
    const names = followNames(lookup, new Map(), () => undefined, systemClock);
    const slow = Array.from({ length: 500 }, (_, index) => `slow${index}`);
    const some = slow.slice(0, 200);
    names.follow(new Set([...some, "quick"]), POLICY);
    await vi.advanceTimersByTimeAsync(99);
    expect(lookup.most).toBe(16);
    await vi.advanceTimersByTimeAsync(1_301);
    expect(addressesIn(names.known(), Date.now(), KEEP).get("quick")).toEqual(["10.0.0.1"]);
    names.follow(new Set(slow), POLICY);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(lookup.most).toBe(256);
    // All of them are known to be slow by now: half of the places are free for others.
    names.follow(new Set([...slow, "quick", "quicker"]), POLICY);
    await vi.advanceTimersByTimeAsync(100);
    expect(addressesIn(names.known(), Date.now(), KEEP).get("quicker")).toEqual(["10.0.0.1"]);
    names.close();
  });

  test.each([-86_400_000, 86_400_000])("at their pace, also when the clock is set by %d ms", async (ms) => {
    const lookup = resolver();
    const names = followNames(lookup, new Map(), () => undefined, systemClock);
    names.follow(new Set(["quick"]), POLICY);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.setSystemTime(Date.now() + ms);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lookup.asked).toHaveLength(4);
    names.close();
  });

  test("the first answers are waited for, and not for long", async () => {
    let told = 0;
    const names = followNames(resolver(), new Map(), () => told++, systemClock);
    names.follow(new Set(["quick"]), POLICY);
    expect(names.settled()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(names.settled()).toBe(true);
    names.follow(new Set(["quick", "slow"]), POLICY);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(names.settled()).toBe(false);
    const before = told;
    await vi.advanceTimersByTimeAsync(1_001);
    expect(names.settled()).toBe(true);
    expect(told).toBeGreaterThan(before);
    expect(addressesIn(names.known(), Date.now(), KEEP).has("slow")).toBe(false);
    await vi.advanceTimersByTimeAsync(2_500);
    // Late is an answer, too.
    expect(names.known().get("slow")?.failing?.why).toBe("no answer within 5 s");
    names.close();
  });

  test("a name that is not wanted any more is not asked for, and who was known before is served at once", async () => {
    const lookup = resolver();
    let changes = 0;
    const names = followNames(lookup, new Map([["slow", { address: "10.0.0.9" }]]), () => changes++, systemClock);
    names.follow(new Set(["slow", "quick"]), POLICY);
    expect([...addressesIn(names.known(), Date.now(), KEEP)]).toEqual([["slow", ["10.0.0.9"]]]);
    await vi.advanceTimersByTimeAsync(0);
    expect(changes).toBe(1);
    names.follow(new Set(["slow"]), POLICY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lookup.asked.filter((name) => name === "quick")).toHaveLength(1);
    expect([...addressesIn(names.known(), Date.now(), KEEP)]).toEqual([["slow", ["10.0.0.9"]]]);
    names.close();
  });
});

test("the system's resolver reads the hosts file, says what is not there, and can be begun again", async () => {
  const lookup = systemLookup();
  const found = await lookup.look("localhost");
  expect("addresses" in found && found.addresses).toContain("127.0.0.1");
  const hanging = lookup.look("never.invalid");
  lookup.close();
  expect(await hanging).toMatchObject({ failed: expect.any(String) });
  expect(await lookup.look("localhost")).toEqual(found);
  lookup.close();
});
