import { defineRule } from "../rule.ts";

export const valueHeaderName = defineRule({ code: "value/header-name", help: "Use letters, digits, - and _." });
