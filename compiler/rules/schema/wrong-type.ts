import { defineRule } from "../rule.ts";

export const schemaWrongType = defineRule({ code: "schema/wrong-type" });
