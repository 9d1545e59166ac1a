import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { layoutOf, type Role } from "../../agent/node/layout.ts";
import { nextActions } from "../../agent/status/next.ts";
import type { NodeStatus } from "../../agent/status/status.ts";
import { statusText } from "../../agent/status/text.ts";
import { age } from "../../agent/status/time.ts";
import { expectGolden } from "../support/golden.ts";

/** What a node's directories say, without what stands in every case. */
interface Case extends Partial<NodeStatus> {
  readonly now: string;
  readonly playing?: readonly Role[];
  /** Of `agent status`. */
  readonly exit: number;
}

const EMPTY: NodeStatus = {
  format: 1,
  haproxy: "unknown",
  confirmed: false,
  changes: [],
  store: { unsigned: false },
  catalogue: {},
  lastGood: [],
  kept: [],
  roles: {},
};

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("what a person at night reads", () => {
  test.each(cases)("%s", (name) => {
    const folder = join(import.meta.dirname, name);
    const { now, playing, exit, ...given } = JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as Case;
    const at = new Date(now);
    const look = playing && { playing, down: [], ...given.looked };
    const status = { ...EMPTY, ...given, ...(look && { looked: look }) };
    const next = nextActions(status, layoutOf("/var/lib/signalbox"), at);
    const says = next.map((one) => one.says).join("\n");
    const text = statusText(says === "" ? status : { ...status, nextAction: says }, { now: at });
    expect(next[0]?.exit ?? 0).toBe(exit);
    expectGolden(join(folder, "expected.txt"), text);
    // One screen, longer only by what there is to do besides, and 80 columns but for what is to be copied.
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(24 + 3 * Math.max(0, next.length - 1));
    for (const line of text.split("\n").filter((line) => !/haproxy -W|rm -f/.test(line)))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  test("colours take no room, and a file gets none", () => {
    const status: NodeStatus = {
      ...EMPTY,
      haproxy: "not-running",
      nextAction: "publish a release to the node's channel",
    };
    const now = new Date("2026-11-25T03:00:00Z");
    const plain = statusText(status, { now });
    const coloured = statusText(status, { now, colour: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31mnot\u001b[39m \u001b[31mrunning\u001b[39m");
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test.each([
    ["2026-11-25T02:59:56.400Z", "4 s"],
    ["2026-11-25T02:56:40Z", "3 min 20 s"],
    ["2026-11-25T01:00:00Z", "2 h"],
    ["2026-11-21T22:00:00Z", "3 d 5 h"],
    ["2026-11-25T03:00:09Z", "0 s"],
    ["not a time", "unknown time"],
  ])("age of %s", (iso, words) => expect(age(iso, new Date("2026-11-25T03:00:00Z"))).toBe(words));
});
