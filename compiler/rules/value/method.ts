import { defineRule } from "../rule.ts";

export const valueMethod = defineRule({ code: "value/method", help: "Write the method in capitals: GET." });
