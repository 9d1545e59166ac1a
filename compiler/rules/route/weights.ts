import { defineRule } from "../rule.ts";

export const routeWeights = defineRule({ code: "route/weights", help: "Make the weights add up to 100." });
