import { defineRule } from "../rule.ts";

export const yamlBom = defineRule({ code: "yaml/bom", help: "Save the file as UTF-8 without a byte order mark." });
