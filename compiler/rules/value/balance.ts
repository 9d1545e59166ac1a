import { defineRule } from "../rule.ts";

export const valueBalance = defineRule({
  code: "value/balance",
  help: "Use one of HAProxy's algorithms: roundrobin, static-rr, leastconn, first, source, uri, random, hdr(NAME).",
});
