import { defineRule } from "../rule.ts";

export const routeSeveralActions = defineRule({ code: "route/several-actions", help: "Keep one of them." });
