import { defineRule } from "../rule.ts";

export const yamlControlCharacter = defineRule({ code: "yaml/control-character", help: "Remove the character." });
