import { describe, expect, test } from "vitest";
import type { Generation, ReleaseChange, Wanted } from "../../agent/node/records.ts";
import { chooseRollback, type RollbackInput } from "../../agent/commands/hold-resume.ts";

const id = (letter: string): string => letter.repeat(64);

function generation(number: number, release: string, sequence: number, channel = "edge"): Generation {
  const wanted: Wanted = {
    format: 1,
    store: "file:///store",
    channel,
    sequence,
    release: id(release),
    sha256: id("0"),
    issued: "2026-11-25T00:00:00.000Z",
  };
  return { format: 1, generation: number, rendering: id("f"), wanted, made: "2026-11-25T00:00:00.000Z" };
}

function change(release: string): ReleaseChange {
  return { release: id(release), sequence: 1, generation: 1, at: "2026-11-25T00:00:00.000Z", how: "reload", why: "x" };
}

function chosen(input: Partial<RollbackInput> & Pick<RollbackInput, "generations">): string {
  const releases = [...new Set(input.generations.map(({ wanted }) => wanted.release))];
  const result = chooseRollback({ live: input.generations.at(-1), releases, changes: [], ...input });
  return result.ok ? result.value.release.slice(0, 1) : result.fault.message;
}

const [a1, b2, c3] = [generation(1, "a", 1), generation(2, "b", 2), generation(3, "c", 3)];

describe("which release a rollback takes", () => {
  test("the one before the live one", () => expect(chosen({ generations: [a1, b2, c3] })).toBe("b"));

  test("not another rendering of the same release", () => {
    expect(chosen({ generations: [a1, b2, generation(3, "b", 2)] })).toBe("a");
  });

  test("a second rollback goes further back, not to the release that was just left", () => {
    const back = generation(4, "b", 2);
    expect(chosen({ generations: [a1, b2, c3, back] })).toBe("a");
  });

  test("one that never served is passed over", () => {
    expect(chosen({ generations: [a1, b2, c3], changes: [change("c"), change("a")] })).toBe("a");
  });

  test("one whose files are gone is passed over", () => {
    expect(chosen({ generations: [a1, b2, c3], releases: [id("a"), id("c")] })).toBe("a");
  });

  test("one of another channel will do", () => {
    expect(chosen({ generations: [generation(1, "a", 900, "stable"), generation(2, "b", 1)] })).toBe("a");
  });

  test.each([
    ["1", "a"],
    ["2", "b"],
    ["bbbb", "b"],
    ["bbb", 'This node has no generation or release "bbb". It has: cccccccccccc (number 3, generation 3), '],
    ["9", 'This node has no generation or release "9".'],
    ["dddddd", 'This node has no generation or release "dddddd".'],
    ["", 'This node has no generation or release "".'],
  ])("--to %j", (to, expected) => expect(chosen({ generations: [a1, b2, c3], to })).toContain(expected));

  test("there is none before the first", () => {
    expect(chosen({ generations: [a1] })).toBe("This node has no release from before aaaaaaaaaaaa. It has no other.");
    expect(chosen({ generations: [], live: undefined })).toBe(
      "Nothing is live on this node, so there is nothing to go back from.",
    );
  });
});
