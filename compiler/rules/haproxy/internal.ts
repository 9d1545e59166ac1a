import { defineRule } from "../rule.ts";

/** haproxy refuses text that no team wrote: our own, so no line of theirs is at fault. */
export const internal = defineRule({
  code: "haproxy/internal",
  help: "Report this with the route file: Signalbox wrote something that haproxy does not take.",
});
