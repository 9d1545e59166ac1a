import { defineRule } from "../rule.ts";

export const valueCheck = defineRule({
  code: "value/check",
  help: "Write tcp, none, or a request such as GET /healthz.",
});
