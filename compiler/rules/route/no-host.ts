import { defineRule } from "../rule.ts";

export const routeNoHost = defineRule({
  code: "route/no-host",
  help: "Add host: at the top of the file or in the route.",
});
