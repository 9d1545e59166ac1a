import { defineRule } from "../rule.ts";

export const snippetSection = defineRule({
  code: "snippet/section",
  help: "Remove the line: the text stands inside this backend and cannot open another section.",
});
