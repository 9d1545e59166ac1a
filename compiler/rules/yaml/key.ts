import { defineRule } from "../rule.ts";

export const yamlKey = defineRule({ code: "yaml/key", help: "Use plain text as a key." });
