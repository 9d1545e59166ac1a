import { defineRule } from "../rule.ts";

export const yamlDirective = defineRule({ code: "yaml/directive", help: "Remove the directive." });
