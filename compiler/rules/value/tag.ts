import { defineRule } from "../rule.ts";

export const valueTag = defineRule({ code: "value/tag", help: "Use letters, digits and . _ : / = -" });
