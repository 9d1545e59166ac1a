import { defineRule } from "../rule.ts";

export const yamlDuplicateKey = defineRule({ code: "yaml/duplicate-key", help: "Remove or rename one of the two." });
