import { defineRule } from "../rule.ts";

export const valueRedirectHost = defineRule({
  code: "value/redirect-host",
  help: "Write a host name with an optional port: www.example.com.",
});
