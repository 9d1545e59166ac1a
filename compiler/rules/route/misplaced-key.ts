import { defineRule } from "../rule.ts";

export const routeMisplacedKey = defineRule({ code: "route/misplaced-key" });
