import { defineRule } from "../rule.ts";

export const routeDuplicateName = defineRule({ code: "route/duplicate-name", help: "Rename one of the two." });
