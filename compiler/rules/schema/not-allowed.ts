import { defineRule } from "../rule.ts";

export const schemaNotAllowed = defineRule({ code: "schema/not-allowed" });
