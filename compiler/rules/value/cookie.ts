import { defineRule } from "../rule.ts";

export const valueCookie = defineRule({
  code: "value/cookie",
  help: "Use letters, digits, - and _, beginning with no -.",
});
