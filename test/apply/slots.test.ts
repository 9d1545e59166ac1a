import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, slotsFor } from "../../compiler/haproxy/slots/assign.ts";
import {
  isLeftOut,
  leftOut,
  parseInstance,
  readInstance,
  type Instance,
} from "../../compiler/haproxy/slots/instance.ts";
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
    ["10.0.0.1:80", "10.0.0.1", 80, "usual"],
    ["2001:DB8:0::1:8080", "2001:db8::1", 8080, "usual"],
    ["::1:65535", "::1", 65_535, "loopback"],
    ["::ffff:127.0.0.1:80", "127.0.0.1", 80, "loopback"],
    ["db-1.example.com:5432", "db-1.example.com", 5432, "name"],
    ["web_1.internal:1", "web_1.internal", 1, "name"],
  ])("%s", (text, address, port, kind) => {
    expect(parseInstance(text)).toEqual({ at: `${address}:${port}`, address, port, kind });
    expect(readInstance(text.slice(0, text.lastIndexOf(":")), port)).toEqual(parseInstance(text));
  });

  test.each([
    "10.0.0.1",
    "10.0.0.1:",
    "10.0.0.1:0",
    "10.0.0.1:080",
    "10.0.0.1:65536",
    "10.0.0.1:+8",
    "0.0.0.0:80",
    ":::80",
    ":80",
    "",
    "a\n:80",
  ])("%j is none", (text) => expect(parseInstance(text)).toBeUndefined());

  const noAddress = "is no address (without brackets, zone and port) and no name";
  const noPort = "has no port from 1 to 65535";
  const metadata = "is link-local, where clouds give out a machine's credentials";
  /** What Consul says, and what a person reads where it is left out. */
  test.each<[string, number, string]>([
    ["10.0.0.300", 80, `"10.0.0.300":80 ${noAddress}`],
    ["010.0.0.1", 80, `"010.0.0.1":80 ${noAddress}`],
    ["10.0.1", 80, `"10.0.1":80 ${noAddress}`],
    ["123", 80, `"123":80 ${noAddress}`],
    ["0x7f", 80, `"0x7f":80 ${noAddress}`],
    ["a.0X", 80, `"a.0X":80 ${noAddress}`],
    ["10.0.0.1:80", 80, `"10.0.0.1:80":80 ${noAddress}`],
    ["[::1]", 80, `"[::1]":80 ${noAddress}`],
    ["fe80::1%lo", 80, `"fe80::1%lo":80 ${noAddress}`],
    ["", 80, `"":80 ${noAddress}`],
    ["10.0.0.1 backup", 80, `"10.0.0.1 backup":80 ${noAddress}`],
    ["10.0.0.1\n    server x 6.6.6.6:80", 80, `"10.0.0.1\\n    server x 6.6.6.6:80":80 ${noAddress}`],
    ["\u202e\u0000", 80, `"\\u202e\\x00":80 ${noAddress}`],
    ["x".repeat(64_000), 80, `"${"x".repeat(60)}…":80 ${noAddress}`],
    ["unix@/x", 80, `"unix@/x":80 ${noAddress}`],
    ["/dev/x", 80, `"/dev/x":80 ${noAddress}`],
    ["fd@3", 80, `"fd@3":80 ${noAddress}`],
    ["${HOME}", 80, `"\${HOME}":80 ${noAddress}`],
    ["-a", 80, `"-a":80 ${noAddress}`],
    ["a..b", 80, `"a..b":80 ${noAddress}`],
    ["10.0.0.1", 0, `10.0.0.1:0 ${noPort}`],
    ["10.0.0.1", -1, `10.0.0.1:-1 ${noPort}`],
    ["10.0.0.1", 65_536, `10.0.0.1:65536 ${noPort}`],
    ["10.0.0.1", 80.5, `10.0.0.1:80.5 ${noPort}`],
    ["0.0.0.0", 80, "0.0.0.0:80 stands for no address of its own"],
    ["169.254.169.254", 80, `169.254.169.254:80 ${metadata}`],
    ["::ffff:a9fe:a9fe", 80, `169.254.169.254:80 ${metadata}`],
    ["fe80::1", 80, `[fe80::1]:80 ${metadata}`],
    ["224.0.0.1", 80, "224.0.0.1:80 is a multicast address"],
    ["127.0.0.1", 8500, "127.0.0.1:8500 is the node itself, where Consul listens on port 8500"],
    ["localhost", 8404, "localhost:8404 is the node itself, where HAProxy's admin listens on port 8404"],
    ["10.0.0.9", 8406, "10.0.0.9:8406 is the node itself, where the agent listens on port 8406"],
    ["2001:DB8::9", 8500, "[2001:db8::9]:8500 is the node itself, where Consul listens on port 8500"],
  ])("%j at port %j is left out", (address, port, expected) => {
    const own = new Set(["10.0.0.9", "2001:db8::9"]);
    const read = readInstance(address, port, { service: "cart", id: "cart-1" });
    const out = isLeftOut(read) ? read : leftOut(read, { loopback: "allowed", own });
    expect(out).toEqual({ service: "cart", id: "cart-1", at: expect.any(String), why: expect.any(String) });
    expect(`${out?.at} ${out?.why}`).toBe(expected);
  });

  test("where the platform forbids loopback nothing is there", () => {
    for (const at of ["127.0.0.1:80", "::1:80", "localhost:80", "db.localhost:80"])
      expect(leftOut(instance(at), { loopback: "refused" })?.why).toBe(
        "is loopback, where this platform has no servers",
      );
    expect(leftOut(instance("127.0.0.1:80"), { loopback: "allowed" })).toBeUndefined();
  });
});

describe("a rendered file", () => {
  const file = (lines: string): string =>
    `backend a.b from x\n    balance random\n    # @a/a.yaml:3\n    # servers of a.b: check inter 2s\n${lines}    # end of servers\n\nbackend a.c from x\n    server fixed 10.9.9.9:1\n`;

  test("instances, each once, and what stands around them", () => {
    const line = "    server 10.0.0.1:80 10.0.0.1:80 check inter 2s\n";
    const parsed = parseRendered(file(`${line}${line}    server ::1:80 ::1:80 check inter 2s\n`));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(blocksOf(parsed.parts)).toEqual([
      {
        backend: "a.b",
        options: " check inter 2s",
        instances: [instance("10.0.0.1:80"), instance("::1:80")],
        left: [],
        bad: [],
      },
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
    ["no JSON", '    # ["cart","cart-1","10.0.0.1",80'],
    ["another list", '    # ["cart","10.0.0.1",80]'],
    ["a port that is a text", '    # ["cart","cart-1","10.0.0.1","80"]'],
    ["an address that is none", '    # ["cart","cart-1",null,80]'],
    ["text behind the list", '    # ["cart","cart-1","10.0.0.1",80] backup'],
  ])("%s is told by its line and not taken", (_name, bad) => {
    const good = "    server 10.0.0.1:80 10.0.0.1:80 check inter 2s\n";
    const parsed = parseRendered(file(`${good}${bad}\n`));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(blocksOf(parsed.parts)[0]).toMatchObject({
      instances: [instance("10.0.0.1:80")],
      bad: [{ line: 6, text: bad }],
    });
  });

  test("what Consul says of instances: read, each once, and by whom", () => {
    const said = (...all: [string, string, number][]): string =>
      all.map(([id, address, port]) => `    # ${JSON.stringify(["cart", id, address, port])}\n`).join("");
    const text = file(
      said(
        ["cart-1", "10.0.0.1", 80],
        ["twice", "::ffff:10.0.0.1", 80],
        ["    # end of servers\n", "1.2.3.4\n    # end of servers", 80],
        ["none", "10.0.0.1", 0],
        ["cart-2", "db.Example.com", 80],
      ),
    );
    const parsed = parseRendered(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const from = (id: string) => ({ service: "cart", id });
    expect(blocksOf(parsed.parts)[0]).toEqual({
      ...{ backend: "a.b", options: " check inter 2s", bad: [] },
      instances: [
        { ...instance("10.0.0.1:80"), from: from("cart-1") },
        { ...instance("db.example.com:80"), from: from("cart-2") },
      ],
      left: [
        { ...from("    # end of servers\\n"), at: '"1.2.3.4\\n    # end of servers":80', why: expect.any(String) },
        { ...from("none"), at: "10.0.0.1:0", why: expect.any(String) },
      ],
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
  ): Generator<{ before: readonly Slot[] | undefined; after: readonly Slot[]; given: Instance[]; now: number }> {
    let before: readonly Slot[] | undefined;
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

  test("fixed blocks leave out, reloads shrink", () => {
    const [a, b, c] = pool.slice(0, 3) as [Instance, Instance, Instance];
    const spare: Slot[] = [
      { number: 1, freed: 1 },
      { number: 2, freed: 2 },
    ];
    expect(instancesIn(assign(spare, [a, b, c], { now: 3, fixed: true }))).toEqual([a, b]);
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
