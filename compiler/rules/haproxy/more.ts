import { defineRule } from "../rule.ts";

/** haproxy hides errors behind errors (DATAPATH 9), and the check gave up before it saw the end. */
export const more = defineRule({
  code: "haproxy/more",
  severity: "info",
  help: "Correct the errors above and run the check again.",
});
