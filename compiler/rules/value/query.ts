import { defineRule } from "../rule.ts";

export const valueQuery = defineRule({
  code: "value/query",
  help: "Write it as it is in the URL, escapes included: a%20b.",
});
