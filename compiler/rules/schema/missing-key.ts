import { defineRule } from "../rule.ts";

export const schemaMissingKey = defineRule({ code: "schema/missing-key" });
