import { defineRule } from "../rule.ts";

export const valueHost = defineRule({
  code: "value/host",
  help: 'Write a host name such as shop.example.com, "*.example.com" or "*".',
});
