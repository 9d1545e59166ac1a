import { defineRule } from "../rule.ts";

export const valueReservedName = defineRule({
  code: "value/reserved-name",
  help: "Choose another name: those beginning with signalbox are taken.",
});
