import { defineRule } from "../rule.ts";

export const yamlTag = defineRule({ code: "yaml/tag", help: "Remove the tag: a value is what its text says." });
