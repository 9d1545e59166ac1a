import { defineRule } from "../rule.ts";

export const routeNoAction = defineRule({
  code: "route/no-action",
  help: "Say what happens to its requests: add service, backend, redirect or return.",
});
