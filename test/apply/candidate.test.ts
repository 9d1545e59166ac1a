import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCandidate, makeInterim, type CandidateInput } from "../../agent/apply/candidate.ts";
import { blocksIn, liveView, renderedView } from "../../agent/haproxy/files.ts";
import { keepCandidate } from "../../agent/apply/perform.ts";
import { namesIn } from "../../agent/apply/names/named.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { isLeftOut, parseInstance, readInstance } from "../../compiler/haproxy/slots/instance.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import { instancesIn, type Slot } from "../../compiler/haproxy/slots/slot.ts";

const PATH = "haproxy/10-a.cfg";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const block = (lines: readonly string[]): string =>
  `backend a.b from x\n    # servers of a.b: check\n${lines.map((line) => `    server ${line} check\n`).join("")}    # end of servers\n`;
const slot = (at: string, index: number): Slot => {
  const instance = parseInstance(at);
  return { number: index + 1, freed: 0, ...(instance && { instance }) };
};

/** A backend whose servers are `given`, and were `had`; addresses of names as far as they had an answer. */
function input(given: readonly string[], had: readonly string[], addresses: Record<string, string[]>): CandidateInput {
  return {
    rendered: new Map([[PATH, renderedView({ path: PATH, bytes: bytes(block(given.map((at) => `${at} ${at}`))) })]]),
    slots: new Map(had.length > 0 ? [["a.b", had.map(slot)]] : []),
    addresses: new Map(Object.entries(addresses)),
    ...{ kept: [], services: new Map(), isHeld: false, hidden: new Map() },
    policy: { reloadAtMostEvery: 1, keepServersFor: 60_000, loopback: "allowed" },
    ...{ own: new Set(), env: {} },
    now: new Date(0),
    calendar: 0,
    order: 1,
  };
}

describe("servers by name", () => {
  test.each<[string, string[], string[], Record<string, string[]>, string[]]>([
    [
      "stand by their addresses",
      ["x.test:80", "10.0.0.1:80"],
      [],
      { "x.test": ["10.0.0.2"] },
      ["10.0.0.2:80", "10.0.0.1:80"],
    ],
    ["have IPv6 addresses", ["x.test:80"], [], { "x.test": ["2001:db8::1"] }, ["2001:db8::1:80"]],
    [
      "are left out where they do not resolve",
      ["x.test:80", "y.test:80"],
      [],
      { "x.test": [], "y.test": ["10.0.0.2"] },
      ["10.0.0.2:80"],
    ],
    [
      "are one server for one address and port",
      ["x.test:80", "y.test:80", "10.0.0.1:80", "x.test:81"],
      [],
      { "x.test": ["10.0.0.1"], "y.test": ["10.0.0.1"] },
      ["10.0.0.1:80", "10.0.0.1:81"],
    ],
    ["are none on a fresh node without an answer", ["x.test:80", "10.0.0.1:80"], [], {}, ["10.0.0.1:80"]],
    [
      "are what they were until the first answer",
      ["x.test:80", "y.test:80"],
      ["10.0.0.1:80", "10.0.0.9:80"],
      { "y.test": ["10.0.0.2"] },
      ["10.0.0.1:80", "10.0.0.9:80", "10.0.0.2:80"],
    ],
    [
      "follow an answer",
      ["x.test:80", "10.0.0.3:80"],
      ["10.0.0.1:80", "10.0.0.3:80"],
      { "x.test": ["10.0.0.2"] },
      ["10.0.0.3:80", "10.0.0.2:80"],
    ],
    ["are kept for a while when all are gone", ["x.test:80"], ["10.0.0.1:80"], { "x.test": [] }, ["10.0.0.1:80"]],
  ])("%s", (_name, given, had, addresses, expected) => {
    const made = makeCandidate(input(given, had, addresses), undefined, false);
    if ("problem" in made) throw new Error(made.problem.message);
    const [{ slots } = { slots: [] }] = blocksIn(made.files);
    expect(
      instancesIn(slots)
        .map(({ at }) => at)
        .toSorted(),
    ).toEqual(expected.toSorted());
    // Whatever they resolve to, they need no reload for it.
    expect(slots.length).toBeGreaterThanOrEqual(given.length);
    const told = makeInterim(
      input(
        given,
        instancesIn(slots).map(({ at }) => at),
        addresses,
      ),
      made.files,
    );
    expect(
      told.blocks
        .flatMap((one) => instancesIn(one.slots))
        .map(({ at }) => at)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });
});

describe("servers of backends that the catalogue names no instance of", () => {
  /** Of each backend its service, what it had, and what the catalogue names now, as `service address:port` where it is another's. */
  type Backend = readonly [service: string, had: string, now: string];
  const make = (backends: readonly Backend[], more: Partial<CandidateInput> = {}) => {
    const list = (text: string): string[] => text.split(" ").filter((one) => one !== "");
    const text = backends.map(([service, , now], index) => {
      const lines = list(now).map((at) => {
        const [address, port] = at.split(":");
        return `    # ${JSON.stringify([service, at, address, Number(port)])}\n`;
      });
      return `backend a.b${index} from x\n    # servers of a.b${index}: check\n${lines.join("")}    # end of servers\n`;
    });
    const slots = backends.map(([service, had], index): [string, Slot[]] => [
      `a.b${index}`,
      list(had).map((at, number) => {
        const { instance, ...rest } = slot(at, number);
        return { ...rest, ...(instance && { instance: { ...instance, from: { service, id: at } } }) };
      }),
    ]);
    const rendered = new Map([[PATH, renderedView({ path: PATH, bytes: bytes(text.join("")) })]]);
    const made = makeCandidate({ ...input([], [], {}), rendered, slots: new Map(slots), ...more }, undefined, false);
    if ("problem" in made) throw new Error(made.problem.message);
    return made;
  };
  const after = (backends: readonly Backend[], more: Partial<CandidateInput> = {}): string[] => {
    const made = make(backends, more);
    const has = blocksIn(made.files).map(({ slots: all }) => instancesIn(all).map(({ at }) => at));
    return has.map((all, index) => {
      const kept = made.kept.find(({ backend }) => backend === `a.b${index}`);
      return [all.join(" ") || "none", kept && "kept", kept?.stays].filter((one) => one !== undefined).join(", ");
    });
  };
  const long = [0, 1, 2, 3].map((index) => ({ backend: `a.b${index}`, since: new Date(-60_000).toISOString() }));
  const most = long.map((one) => ({ ...one, stays: "most" as const }));
  const [x, y, z, w] = ["10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80", "10.0.0.4:80"];

  test.each<[string, readonly Backend[], Partial<CandidateInput>, string[]]>([
    [
      "are kept",
      [
        ["a", x, ""],
        ["b", y, y],
      ],
      {},
      [`${x}, kept`, y],
    ],
    [
      "leave when their time is over",
      [
        ["a", x, ""],
        ["b", y, y],
      ],
      { kept: long },
      ["none", y],
    ],
    [
      "leave at once when another service is registered at their place",
      [
        ["a", `${x} ${z}`, ""],
        ["b", y, `${y} ${x}`],
      ],
      {},
      [`${z}, kept`, `${y} ${x}`],
    ],
    [
      "leave all when all their places are another service's",
      [
        ["a", x, ""],
        ["b", y, `${y} ${x}`],
      ],
      {},
      ["none", `${y} ${x}`],
    ],
    [
      "are kept where another backend has the same service there, by other tags",
      [
        ["a", x, ""],
        ["a", x, x],
      ],
      {},
      [`${x}, kept`, x],
    ],
    [
      "stay while the node is held, and their time begins anew",
      [
        ["a", x, ""],
        ["b", y, y],
      ],
      { kept: long, isHeld: true },
      [`${x}, kept, held`, y],
    ],
    [
      "have their whole time once the node is held no more",
      [
        ["a", x, ""],
        ["b", y, y],
      ],
      { kept: long.map((one) => ({ ...one, stays: "held" as const })) },
      [`${x}, kept`, y],
    ],
    [
      "stay where most backends lost theirs",
      [
        ["a", x, ""],
        ["b", y, ""],
        ["c", z, ""],
        ["d", w, w],
      ],
      { kept: long },
      [`${x}, kept, most`, `${y}, kept, most`, `${z}, kept, most`, w],
    ],
    [
      "stay while Consul hides their service, which no other's ends",
      [
        ["a", x, ""],
        ["b", y, ""],
        ["c", z, z],
      ],
      { kept: long, hidden: new Map([["a.b0", "hidden"] as const]) },
      [`${x}, kept, hidden`, "none", z],
    ],
    [
      "have their whole time when it does not any more",
      [
        ["a", x, ""],
        ["c", z, z],
      ],
      { kept: long.map((one) => ({ ...one, stays: "hidden" as const })) },
      [`${x}, kept`, z],
    ],
    [
      "leave where only two did",
      [
        ["a", x, ""],
        ["b", y, ""],
      ],
      { kept: long },
      ["none", "none"],
    ],
    [
      "have their whole time when most are back",
      [
        ["a", x, ""],
        ["b", y, ""],
        ["c", z, z],
        ["d", w, w],
      ],
      { kept: most },
      [`${x}, kept`, `${y}, kept`, z, w],
    ],
  ])("%s", (_name, backends, more, expected) => {
    expect(after(backends, more)).toEqual(expected);
  });

  test("have their time from now on where it began in the future, by a clock that was set back since", () => {
    const [since, later] = [0, 86_400_000].map((ms) => new Date(ms).toISOString());
    const backends: Backend[] = [
      ["a", x, ""],
      ["b", y, y],
    ];
    const made = make(backends, { kept: [{ backend: "a.b0", since: later ?? "" }] });
    expect(made.kept).toMatchObject([{ backend: "a.b0", since }]);
  });
});

describe("instances that may not be served", () => {
  /** A team's or the platform's file in which Consul says this of instances of `cart`, as `id address port`. */
  const said = (instances: readonly string[], more: Partial<CandidateInput> = {}, path = PATH): CandidateInput => {
    const lines = instances.map((one) => {
      const [id, address, port] = one.split(" ");
      return `    # ${JSON.stringify(["cart", id, address, Number(port)])}\n`;
    });
    const text = `backend a.b from x\n    # servers of a.b: check\n${lines.join("")}    # end of servers\n`;
    return { ...input([], [], {}), rendered: new Map([[path, renderedView({ path, bytes: bytes(text) })]]), ...more };
  };
  const served = (from: CandidateInput): { at: string[]; out: string[]; kept: number; faults: number } => {
    const made = makeCandidate(from, undefined, false);
    if ("problem" in made) throw new Error(made.problem.message);
    return {
      at: blocksIn(made.files).flatMap(({ slots }) => instancesIn(slots).map(({ at }) => at)),
      out: made.leftOut.flatMap(({ some }) => some.map(({ id, at, why }) => `${id} ${at} ${why.slice(0, 24)}`)),
      ...{ kept: made.kept.length, faults: made.faults.length },
    };
  };
  const policy = { reloadAtMostEvery: 1, keepServersFor: 60_000, loopback: "refused" } as const;
  const had = (...at: string[]): Pick<CandidateInput, "slots"> => ({ slots: new Map([["a.b", at.map(slot)]]) });

  test.each<[string, CandidateInput, string[], string[]]>([
    [
      "are left out by their id; the others are served",
      said(["c1 10.0.0.300 80", "c2 10.0.0.1 80", "c3 169.254.169.254 80", "c4 10.0.0.1 0"]),
      ["10.0.0.1:80"],
      // What cannot be read comes first.
      [
        'c1 "10.0.0.300":80 is no address (without b',
        "c4 10.0.0.1:0 has no port from 1 to 65",
        "c3 169.254.169.254:80 is link-local, where clo",
      ],
    ],
    [
      "on loopback are those at the ports of what steers the node",
      said(["c1 127.0.0.1 8500", "c2 ::1 8406", "c3 127.0.0.1 8080"]),
      ["127.0.0.1:8080"],
      ["c1 127.0.0.1:8500 is the node itself, wher", "c2 [::1]:8406 is the node itself, wher"],
    ],
    [
      "on the node's own addresses, too",
      said(["c1 10.0.0.9 8500", "c2 10.0.0.9 80", "c3 10.0.0.8 8500"], { own: new Set(["10.0.0.9"]) }),
      ["10.0.0.9:80", "10.0.0.8:8500"],
      ["c1 10.0.0.9:8500 is the node itself, wher"],
    ],
    [
      "are all on loopback where the platform forbids it",
      said(["c1 127.0.0.1 80", "c2 localhost 80", "c3 10.0.0.1 80"], { policy }),
      ["10.0.0.1:80"],
      ["c1 127.0.0.1:80 is loopback, where this ", "c2 localhost:80 is loopback, where this "],
    ],
    [
      "are known by what their names resolve to",
      said(["c1 x.test 8404", "c2 x.test 80", "c3 y.test 80"], {
        addresses: new Map([
          ["x.test", ["127.0.0.1"]],
          ["y.test", ["fe80::1%lo"]],
        ]),
      }),
      ["127.0.0.1:80"],
      ["c1 x.test:8404 (127.0.0.1) is the node itself, wher", 'c3 "fe80::1%lo":80 is no address (without b'],
    ],
    [
      "hold also for the platform's services",
      said(["c1 127.0.0.1 8500", "c2 127.0.0.1 80"], {}, "haproxy/10-platform.cfg"),
      ["127.0.0.1:80"],
      ["c1 127.0.0.1:8500 is the node itself, wher"],
    ],
    [
      "leave at once, also where the catalogue names no other",
      said(["c1 127.0.0.1 80"], { policy, ...had("127.0.0.1:80") }),
      [],
      ["c1 127.0.0.1:80 is loopback, where this "],
    ],
  ])("%s", (_name, from, at, out) => {
    expect(served(from)).toEqual({ at, out, kept: 0, faults: 0 });
  });

  test("the first of each reason are named, and take no room", () => {
    const many = Array.from({ length: 40 }, (_, index) => `m${index} 169.254.0.${index} 80`);
    const made = makeCandidate(said([...many, "c 127.0.0.1 8500", "d 10.0.0.1 80"]), undefined, false);
    if ("problem" in made) throw new Error(made.problem.message);
    expect(made.leftOut.map(({ count, some }) => [count, ...some.map(({ id }) => id)])).toEqual([
      [41, "m0", "c", "m1"],
    ]);
    expect(blocksIn(made.files)[0]?.slots).toHaveLength(5);
  });

  test("whatever a catalogue says of an instance, it is served, or waits for its name, or is counted among those left out", () => {
    const odd = ["", "::ffff:127.0.0.1", "[::1]", "fe80::1%lo", "10.0.0.1:80", "256.1.1.1", "x.test", "0.0.0.0", "::1"];
    const address = fc.oneof(fc.constantFrom(...odd), fc.ipV4(), fc.ipV6(), fc.domain(), fc.string());
    const port = fc.oneof(fc.constantFrom(0, 80, 8500), fc.integer({ min: -1, max: 70_000 }));
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), address, port }), { maxLength: 8 }), (instances) => {
        const lines = instances.map((one) => `    # ${JSON.stringify(["cart", one.id, one.address, one.port])}\n`);
        const text = `backend a.b from x\n    # servers of a.b: check\n${lines.join("")}    # end of servers\n`;
        const rendered = new Map([[PATH, renderedView({ path: PATH, bytes: bytes(text) })]]);
        const made = makeCandidate({ ...input([], [], {}), rendered }, undefined, false);
        if ("problem" in made) throw new Error(made.problem.message);
        const serve = new Set(blocksIn(made.files).flatMap(({ slots }) => instancesIn(slots).map(({ at }) => at)));
        const names = namesIn(rendered);
        const others = instances.filter((one) => {
          const read = readInstance(one.address, one.port);
          return isLeftOut(read) || !(serve.has(read.at) || names.has(read.address));
        });
        const [{ count, some } = { count: 0, some: [] }] = made.leftOut;
        // Two that read as one are judged once.
        const distinct = new Set(others.map((one) => JSON.stringify(readInstance(one.address, one.port))));
        expect(count).toBeLessThanOrEqual(others.length);
        expect(count).toBeGreaterThanOrEqual(distinct.size);
        expect(some.every(({ why, id }) => why.length > 0 && id !== undefined)).toBe(true);
        expect(made.faults).toEqual([]);
      }),
    );
  });

  test("a backend that has no other left keeps those that may be", () => {
    const from = said(["c1 10.0.0.300 80"], had("10.0.0.1:80", "169.254.169.254:80"));
    expect(served(from)).toMatchObject({ at: ["10.0.0.1:80"], kept: 1, faults: 0 });
  });

  test("the platform decides itself where its own servers are", () => {
    const path = "haproxy/10-platform.cfg";
    const text = bytes(block(["127.0.0.1:8500 127.0.0.1:8500", "x.test:80 x.test:80"]));
    const rendered = new Map([[path, renderedView({ path, bytes: text })]]);
    const from = { ...input([], [], { "x.test": ["169.254.169.254"] }), rendered };
    expect(served(from)).toMatchObject({
      at: ["127.0.0.1:8500"],
      out: [expect.stringContaining("x.test:80 (169.254")],
    });
  });

  test("a backend has 1,000 at most; those that serve keep their place", () => {
    const all = Array.from({ length: 1_200 }, (_, index) => `c${index} 10.0.${index >> 8}.${index & 255} 80`);
    const last = "10.0.4.175:80";
    const made = makeCandidate(said(all, had(last)), undefined, false);
    if ("problem" in made) throw new Error(made.problem.message);
    const [{ slots } = { slots: [] }] = blocksIn(made.files);
    expect(instancesIn(slots)).toHaveLength(1_000);
    expect(slots).toHaveLength(1_500);
    expect(slots[0]?.instance?.at).toBe(last);
    expect(made.leftOut).toMatchObject([{ backend: "a.b", count: 200 }]);
    expect(made.leftOut[0]?.some[0]).toEqual({
      ...{ service: "cart", id: "c999", at: "10.0.3.231:80" },
      why: "is one more than the 1000 that a backend may have",
    });
  });

  test("so many names of a backend are looked up, and no more", () => {
    const all = Array.from({ length: 1_200 }, (_, index) => `c${index} n${index}.test 80`);
    const from = said([...all, "c 10.0.0.1 80"]);
    const names = namesIn(from.rendered);
    expect(names.size).toBe(1_000);
    const addresses = new Map([...names.keys()].map((name): [string, string[]] => [name, []]));
    const made = makeCandidate({ ...from, addresses }, undefined, false);
    expect(made).toMatchObject({ leftOut: [{ count: 200 }] });
    expect(served({ ...from, addresses })).toMatchObject({ at: ["10.0.0.1:80"], kept: 0 });
  });
});

describe("servers with addresses in a team's text", () => {
  const platform = `frontend public\n    bind "\${SIGNALBOX_BIND_PUBLIC-:80}"\n    bind "\${SIGNALBOX_BIND_TCP-10.0.0.9:5432}"\n`;
  const own = new Set(["10.0.0.9", "2001:db8::9"]);
  const servers = [
    "    server 10.0.0.1:80 10.0.0.1:80 check",
    "    server 10.0.0.9:8500 10.0.0.9:8500 check",
    String.raw`    "ser\x76er" api ipv4@10.0.0.9:8406`,
    "    server-template a 1-2 [2001:DB8:0::9]:80 check",
    "    server t 10.0.0.9:5432",
    "    server u 10.0.0.8:5432",
    "    server v 127.0.0.1:81",
  ];
  const made = (path: string, env: CandidateInput["env"] = {}) => {
    const text = `backend a.b from x\n${servers.join("\n")}\n`;
    const rendered = new Map(
      Object.entries({ "haproxy/00-platform.cfg": platform, [path]: text }).map(([name, held]) => [
        name,
        renderedView({ path: name, bytes: bytes(held) }),
      ]),
    );
    const from = { ...input([], [], {}), rendered, own, env };
    const candidate = makeCandidate(from, undefined, false);
    if ("problem" in candidate) throw new Error(candidate.problem.message);
    const file = candidate.files.get(path);
    const written = file?.kind === "config" ? renderSlots(file.parts).trimEnd().split("\n").slice(1) : [];
    expect(makeInterim(from, candidate.files).leftOut).toEqual(candidate.leftOut);
    return { left: servers.map((line, n) => [line, written[n]]).filter(([line, is]) => line !== is), ...candidate };
  };

  test("are disabled where HAProxy or what steers the node listens, each alone, and named", () => {
    const { left, leftOut } = made(PATH);
    expect(left.map(([, is]) => is)).toEqual([
      "    server 10.0.0.9:8500 127.0.0.1:1 check disabled",
      String.raw`    "ser\x76er" api 127.0.0.1:1 disabled`,
      "    server-template a 1-2 127.0.0.1:1 check disabled",
      "    server t 127.0.0.1:1 disabled",
    ]);
    expect(leftOut).toEqual([
      {
        backend: "a.b",
        count: 4,
        some: [
          { at: "10.0.0.9:8500", why: "is the node itself, where Consul listens on port 8500" },
          { at: "10.0.0.9:8406", why: "is the node itself, where the agent listens on port 8406" },
          { at: "[2001:db8::9]:80", why: "is HAProxy itself, which listens on port 80" },
        ],
      },
    ]);
  });

  test("follow the addresses that a node gives listeners", () => {
    const { left } = made(PATH, { SIGNALBOX_BIND_PUBLIC: "127.0.0.1:81", SIGNALBOX_BIND_TCP: "10.0.0.8:5432" });
    expect(left.map(([line]) => line?.trim())).toEqual([
      "server 10.0.0.9:8500 10.0.0.9:8500 check",
      String.raw`"ser\x76er" api ipv4@10.0.0.9:8406`,
      "server u 10.0.0.8:5432",
      "server v 127.0.0.1:81",
    ]);
  });

  test("are the platform's to choose in its own", () => {
    expect(made("haproxy/10-platform.cfg")).toMatchObject({ left: [], leftOut: [] });
  });

  test("what Consul says is no way to a listener either", () => {
    const [haproxy, path] = [platform, PATH];
    const text = `backend a.b from x\n    # servers of a.b: check\n    # ["x","x-1","10.0.0.9",80]\n    # end of servers\n`;
    const rendered = new Map([
      ["haproxy/00-platform.cfg", renderedView({ path: "haproxy/00-platform.cfg", bytes: bytes(haproxy) })],
      [path, renderedView({ path, bytes: bytes(text) })],
    ]);
    expect(makeCandidate({ ...input([], [], {}), rendered, own }, undefined, false)).toMatchObject({
      leftOut: [{ some: [{ id: "x-1", why: "is HAProxy itself, which listens on port 80" }] }],
    });
  });
});

test("a generation's files hold addresses only", () => {
  expect(liveView({ path: PATH, bytes: bytes(block(["s1 x.test:80"])) })).toMatchObject({ kind: "broken", line: 3 });
});

test("a generation takes the place of one whose record cannot be read", async () => {
  const root = mkdtempSync(join(tmpdir(), "signalbox-candidate-"));
  const { generations } = layoutOf(root);
  for (const [name, file] of [
    ["2", "damaged"],
    [".tmp-2", "whole"],
  ] as const) {
    mkdirSync(join(generations, name), { recursive: true });
    writeFileSync(join(generations, name, file), "");
  }
  await keepCandidate(layoutOf(root), join(generations, ".tmp-2"), 2);
  expect(readdirSync(generations)).toEqual(["2"]);
  expect(readdirSync(join(generations, "2"))).toEqual(["whole"]);
  rmSync(root, { recursive: true });
});
