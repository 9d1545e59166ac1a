import { defineRule } from "../rule.ts";

export const backendDuplicateName = defineRule({ code: "backend/duplicate-name", help: "Rename one of the two." });
