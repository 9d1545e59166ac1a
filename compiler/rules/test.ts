import { defineRule } from "./rule.ts";

export const testExpectsNothing = defineRule({
  code: "test/expects-nothing",
  help: "Say what must come of it: expect: { route: cart }. signalbox explain URL --as-test writes it for you.",
});

/** `signalbox test` sent the request, and something else came of it. */
export const testFailed = defineRule({ code: "test/failed" });
