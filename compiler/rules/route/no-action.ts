import { defineRule } from "../rule.ts";

export const routeNoAction = defineRule({ code: "route/no-action", help: "Add what shall happen: service, backend, redirect or return." });
