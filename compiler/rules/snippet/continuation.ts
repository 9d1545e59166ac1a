import { defineRule } from "../rule.ts";

export const snippetContinuation = defineRule({
  code: "snippet/continuation",
  help: "Write the whole statement on one line.",
});
