import { defineRule } from "../rule.ts";

export const yamlTab = defineRule({ code: "yaml/tab", help: "Indent with spaces: YAML does not allow tabs there." });
