import { defineRule } from "../rule.ts";

export const snippetBlock = defineRule({
  code: "snippet/block",
  help: "Use a | block, so that every line stays a line.",
});
