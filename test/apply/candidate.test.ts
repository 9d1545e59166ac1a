import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeCandidate, makeInterim, type CandidateInput } from "../../agent/apply/candidate.ts";
import { blocksIn, liveView, renderedView } from "../../agent/haproxy/files.ts";
import { keepCandidate } from "../../agent/apply/perform.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { parseInstance } from "../../compiler/haproxy/slots/instance.ts";
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
    kept: [],
    policy: { reloadAtMostEvery: 1, keepServersFor: 60_000 },
    now: new Date(0),
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
