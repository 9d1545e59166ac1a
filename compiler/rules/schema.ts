import { defineRule } from "./rule.ts";

export const schemaMissingKey = defineRule({ code: "schema/missing-key" });

export const schemaNotAllowed = defineRule({ code: "schema/not-allowed" });

export const schemaOutOfRange = defineRule({ code: "schema/out-of-range" });

export const schemaUnknownKey = defineRule({ code: "schema/unknown-key", help: "Remove the key." });

export const schemaWrongType = defineRule({ code: "schema/wrong-type" });
