import { defineRule } from "../rule.ts";

export const snippetContinuation = defineRule({
  code: "snippet/continuation",
  help: "Remove the backslash, or add the line that it announces.",
});
