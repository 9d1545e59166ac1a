import { defineRule } from "../rule.ts";

export const yamlAlias = defineRule({
  code: "yaml/alias",
  help: "Write the value out where it is used: anchors and aliases are not read.",
});
