import { defineRule } from "../rule.ts";

export const backendImplicit = defineRule({ code: "backend/implicit" });
