import { defineRule } from "../rule.ts";

export const valueBind = defineRule({
  code: "value/bind",
  help: 'Write [address]:port, for example :80, 127.0.0.1:8080 or "[::1]:8080".',
});
