import { defineRule } from "../rule.ts";

export const yamlNoValue = defineRule({ code: "yaml/no-value", help: "Give it a value or remove the key." });
