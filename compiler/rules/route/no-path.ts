import { defineRule } from "../rule.ts";

export const routeNoPath = defineRule({
  code: "route/no-path",
  help: "Add pathPrefix: / to match every path, or path or pathRegex.",
});
