import { defineRule } from "../rule.ts";

export const routeSeveralPaths = defineRule({ code: "route/several-paths", help: "Keep one of them." });
