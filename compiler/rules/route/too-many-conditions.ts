import { defineRule } from "../rule.ts";

export const routeTooManyConditions = defineRule({
  code: "route/too-many-conditions",
  help: "Use fewer or shorter conditions.",
});
