import { defineRule } from "../rule.ts";

export const yamlSyntax = defineRule({ code: "yaml/syntax", help: "Correct the YAML at this place." });
