import { defineRule } from "../rule.ts";

export const yamlTooDeep = defineRule({ code: "yaml/too-deep", help: "Use fewer levels." });
