import { defineRule } from "../rule.ts";

export const valueHeaderText = defineRule({
  code: "value/header-text",
  help: "Use printable ASCII without blanks at the ends.",
});
