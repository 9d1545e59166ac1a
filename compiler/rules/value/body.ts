import { defineRule } from "../rule.ts";

export const valueBody = defineRule({ code: "value/body", help: "Use at most 12 KiB of text." });
