import { defineRule } from "../rule.ts";

export const valueDuration = defineRule({
  code: "value/duration",
  help: "Write a number and a unit: 500ms, 30s, 5m, 1h.",
});
