import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, slotsFor } from "../../compiler/haproxy/slots/assign.ts";
import { parseInstance, type Instance } from "../../compiler/haproxy/slots/instance.ts";
import { parseRendered, parseSlots } from "../../compiler/haproxy/slots/parse.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import { blocksOf, instancesIn, type Slot } from "../../compiler/haproxy/slots/slot.ts";

const instance = (at: string): Instance => {
  const parsed = parseInstance(at);
  if (parsed === undefined) throw new Error(at);
  return parsed;
};

describe("an instance", () => {
  test.each([
    ["10.0.0.1:80", "10.0.0.1", 80, true],
    ["2001:DB8:0::1:8080", "2001:db8::1", 8080, true],
    ["::1:65535", "::1", 65_535, true],
    ["db-1.example.com:5432", "db-1.example.com", 5432, false],
    ["web_1.internal:1", "web_1.internal", 1, false],
  ])("%s", (text, address, port, ip) => {
    expect(parseInstance(text)).toEqual({ at: `${address}:${port}`, address, port, ip });
  });

  test.each([
    "10.0.0.1",
    "10.0.0.1:",
    "10.0.0.1:0",
    "10.0.0.1:080",
    "10.0.0.1:65536",
    "10.0.0.1:+8",
    "10.0.0.256:80",
    "010.0.0.1:80",
    "10.0.1:80",
    "0.0.0.0:80",
    ":::80",
    "fe80::1%eth0:80",
    ":80",
    "",
    "a b:80",
    "-a:80",
    "a-:80",
    "a..b:80",
    "10.0.0.1 :80",
    "unix@/x:80",
    "/dev/x:80",
    "ipv4@10.0.0.1:80",
    "${HOME}:80",
    "a\n:80",
    "fd@3:80",
    "0x7f:80",
    "a.0X:80",
    "123:80",
  ])("%j is none", (text) => expect(parseInstance(text)).toBeUndefined());
});

describe("a rendered file", () => {
  const file = (lines: string): string =>
    `backend a.b from x\n    balance random\n    # @a/a.yaml:3\n    # servers of a.b: check inter 2s\n${lines}    # end of servers\n\nbackend a.c from x\n    server fixed 10.9.9.9:1\n`;

  test("instances, each once, and what stands around them", () => {
    const line = "    server 10.0.0.1:80 10.0.0.1:80 check inter 2s\n";
    const parsed = parseRendered(file(`${line}${line}    server ::1:80 ::1:80 check inter 2s\n`));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(blocksOf(parsed.parts)).toEqual([
      { backend: "a.b", options: " check inter 2s", instances: [instance("10.0.0.1:80"), instance("::1:80")], bad: [] },
    ]);
    expect(parsed.parts[0]).toBe("backend a.b from x\n    balance random\n    # @a/a.yaml:3\n");
    expect(parsed.parts[2]).toBe("\nbackend a.c from x\n    server fixed 10.9.9.9:1\n");
  });

  test.each([
    ["another name than the address", "    server x 10.0.0.1:80 check inter 2s"],
    ["other options", "    server 10.0.0.1:80 10.0.0.1:80 check inter 2s backup"],
    ["no options", "    server 10.0.0.1:80 10.0.0.1:80"],
    ["another statement", "    http-request deny"],
    ["a comment", "    # @a/a.yaml:9"],
    ["an empty line", ""],
    ["a section", "frontend x"],
    ["no port", "    server 10.0.0.1 10.0.0.1 check inter 2s"],
    ["a second head", "    # servers of a.z: check inter 2s"],
    ["cloud metadata", "    server 169.254.169.254:80 169.254.169.254:80 check inter 2s"],
    ["the same as IPv6", "    server ::ffff:a9fe:a9fe:80 ::ffff:a9fe:a9fe:80 check inter 2s"],
    ["a link-local address", "    server fe80::1:80 fe80::1:80 check inter 2s"],
    ["the node's Consul", "    server 127.0.0.1:8500 127.0.0.1:8500 check inter 2s"],
    ["a multicast address", "    server 224.0.0.1:80 224.0.0.1:80 check inter 2s"],
  ])("%s is told by its line and not taken", (_name, bad) => {
    const good = "    server 10.0.0.1:80 10.0.0.1:80 check inter 2s\n";
    const parsed = parseRendered(file(`${good}${bad}\n`));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(blocksOf(parsed.parts)[0]).toMatchObject({
      instances: [instance("10.0.0.1:80")],
      bad: [{ line: 6, text: bad }],
    });
  });

  test("a block without an end is none", () => {
    expect(parseRendered("backend a.b from x\n    # servers of a.b:\n    server\n")).toMatchObject({
      ok: false,
      line: 2,
    });
  });

  const block = (backend: string): string => `    # servers of ${backend}: check\n    # end of servers\n`;
  test.each([
    ["in another section", `backend a.b from x\n${block("a.z")}`, 2],
    ["twice in a section", `backend a.b from x\n${block("a.b")}${block("a.b")}`, 4],
    ["in no backend", `frontend a.b from x\n${block("a.b")}`, 2],
    ["before any section", block("a.b"), 1],
    ["with an end more", `backend a.b from x\n${block("a.b")}    # end of servers\n`, 4],
  ])("servers %s are none", (_name, text, line) => {
    expect(parseRendered(text)).toMatchObject({ ok: false, line });
    expect(parseSlots(text)).toMatchObject({ ok: false, line });
  });

  test("a slot's line that apply did not write is none", () => {
    expect(parseSlots(file("    server s1 10.0.0.1:80 check inter 2s backup\n"))).toMatchObject({ ok: false, line: 5 });
    expect(parseSlots(file("    server s1 db.example.com:80 check inter 2s\n"))).toMatchObject({ ok: false, line: 5 });
  });
});

describe("assigned slots", () => {
  const pool = Array.from({ length: 40 }, (_, index) => instance(`10.0.0.${index + 1}:80`));
  const sets = fc.array(fc.subarray(pool), { minLength: 1, maxLength: 12 });

  /** Runs a history of instance lists; gives each step's slots before and after. */
  function* history(
    steps: readonly Instance[][],
  ): Generator<{ before: readonly Slot[] | undefined; after: Slot[]; given: Instance[]; now: number }> {
    let before: Slot[] | undefined;
    for (const [index, given] of steps.entries()) {
      const after = assign(before, given, { now: index + 1 });
      yield { before, after, given, now: index + 1 };
      before = after;
    }
  }

  test("every instance has exactly one slot, numbers are distinct and never change", () => {
    fc.assert(
      fc.property(sets, (steps) => {
        for (const { before, after, given } of history(steps)) {
          expect(
            instancesIn(after)
              .map(({ at }) => at)
              .toSorted(),
          ).toEqual(given.map(({ at }) => at).toSorted());
          expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1));
          expect(after.length).toBeGreaterThanOrEqual(before?.length ?? 0);
        }
      }),
    );
  });

  test("nobody moves, nothing grows without need, and what was freed longest ago is filled first", () => {
    fc.assert(
      fc.property(sets, (steps) => {
        for (const { before, after, given } of history(steps)) {
          if (before === undefined) continue;
          const placeOf = (slots: readonly Slot[], at: string): number | undefined =>
            slots.find(({ instance: one }) => one?.at === at)?.number;
          for (const { at } of given) {
            const was = placeOf(before, at);
            if (was !== undefined) expect(placeOf(after, at)).toBe(was);
          }
          if (given.length <= before.length) expect(after).toHaveLength(before.length);
          else expect(after).toHaveLength(slotsFor(given.length));
          const filled = before.filter(({ number, instance: one }) => one === undefined && after[number - 1]?.instance);
          const left = before.filter(({ number, instance: one }) => one === undefined && !after[number - 1]?.instance);
          for (const one of filled) for (const other of left) expect(one.freed).toBeLessThanOrEqual(other.freed);
        }
      }),
    );
  });

  test("a slot freed now is reused now only when there is no other", () => {
    const [a, b, c] = pool.slice(0, 3) as [Instance, Instance, Instance];
    const before: Slot[] = [
      { number: 1, instance: a, freed: 0 },
      { number: 2, freed: 3 },
    ];
    expect(assign(before, [b], { now: 4 })).toEqual([
      { number: 1, freed: 4 },
      { number: 2, instance: b, freed: 0 },
    ]);
    expect(assign(before, [b, c], { now: 4 })).toEqual([
      { number: 1, instance: c, freed: 0 },
      { number: 2, instance: b, freed: 0 },
    ]);
  });

  test("busy slots come last, fixed blocks leave out, reloads shrink", () => {
    const [a, b, c] = pool.slice(0, 3) as [Instance, Instance, Instance];
    const spare: Slot[] = [
      { number: 1, freed: 1 },
      { number: 2, freed: 2 },
    ];
    expect(instancesIn(assign(spare, [a, b, c], { now: 3, fixed: true }))).toEqual([a, b]);
    expect(assign(spare, [a], { now: 3, busy: new Set([1]) })[1]?.instance).toBe(a);
    const large = assign(undefined, pool, { now: 1 });
    expect(large).toHaveLength(60);
    expect(assign(large, [pool[7] as Instance], { now: 2 })).toHaveLength(60);
    expect(assign(large, [pool[7] as Instance], { now: 2, shrink: true })).toHaveLength(8);
    expect(assign(undefined, [], { now: 1 })).toHaveLength(4);
    // Names without an address have room, so that they need no reload later.
    expect(assign(undefined, [a], { now: 1, room: 9 })).toHaveLength(14);
    expect(assign(spare, [], { now: 3, room: 9 })).toHaveLength(14);
  });

  test("what is rendered is parsed the same", () => {
    const options = fc.constantFrom("", " check inter 2s fall 3 rise 2", " check ssl verify none");
    fc.assert(
      fc.property(fc.subarray(pool), fc.subarray(pool), options, (first, second, words) => {
        const slots = assign(assign(undefined, first, { now: 1 }), second, { now: 2 });
        const parts = ["backend a.b from x\n", { backend: "a.b", options: words, slots }, "\nbackend a.c from x\n"];
        const text = renderSlots(parts);
        const parsed = parseSlots(text);
        if (!parsed.ok) throw new Error(parsed.message);
        expect(renderSlots(parsed.parts)).toBe(text);
        expect(blocksOf(parsed.parts)[0]?.slots).toEqual(slots.map((slot) => ({ ...slot, freed: 0 })));
      }),
    );
  });
});
