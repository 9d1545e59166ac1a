import { defineRule } from "../rule.ts";

export const valueSecret = defineRule({
  code: "value/secret",
  help: "Use lower-case letters, digits and -, at most 63, beginning with a letter or digit: nodes have files of these names.",
});
