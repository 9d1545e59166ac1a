import { defineRule } from "../rule.ts";

export const valueName = defineRule({
  code: "value/name",
  help: "Use letters, digits, - and _, at most 63, beginning with a letter or digit.",
});
