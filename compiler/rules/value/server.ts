import { defineRule } from "../rule.ts";

export const valueServer = defineRule({
  code: "value/server",
  help: 'Write host:port, for example 10.0.0.5:8080 or "[::1]:8080".',
});
