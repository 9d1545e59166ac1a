import { defineRule } from "../rule.ts";

export const valuePathRegex = defineRule({ code: "value/path-regex" });
