import { defineRule } from "../rule.ts";

export const yamlUnquotedStar = defineRule({ code: "yaml/unquoted-star", help: "Put the value in quotes." });
