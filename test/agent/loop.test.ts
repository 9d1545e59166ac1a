import { expect, test } from "vitest";
import { loopOf } from "../../agent/support/loop.ts";

test("what falls due between two readings of the clock is done then, and not at the next event", async () => {
  let readings = 0;
  const loop = loopOf<string, never, never>("waiting", {
    clock: () => ({ ms: readings++, date: 0 }),
    next: (_state, _event, { ms }) => ({ state: ms >= 1 ? "done" : "waiting", effects: [] }),
    // As a role says it: what is due already was done, or waits for an event.
    wakeAt: (_state, { ms }) => (ms < 1 ? 1 : 3_600_000),
    perform: (effect) => effect,
    broke: (effect) => effect,
    report: () => undefined,
  });
  expect(await loop.run(new AbortController().signal, (state) => state === "done")).toBe("done");
});
