import { defineRule } from "../rule.ts";

export const valueService = defineRule({
  code: "value/service",
  help: "Use the service's name in Consul: letters, digits, - and _.",
});
