import { defineRule } from "../rule.ts";

export const snippetDirective = defineRule({
  code: "snippet/directive",
  help: "Remove the line: conditional blocks are not allowed in haproxy:.",
});
