import { defineRule } from "../rule.ts";

export const schemaUnknownKey = defineRule({ code: "schema/unknown-key", help: "Remove the key." });
