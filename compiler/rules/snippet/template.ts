import { defineRule } from "../rule.ts";

export const snippetTemplate = defineRule({
  code: "snippet/template",
  help: "Remove {{: Go templates are not supported in haproxy: yet.",
});
