import { defineRule } from "../rule.ts";

export const schemaOutOfRange = defineRule({ code: "schema/out-of-range" });
