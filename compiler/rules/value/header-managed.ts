import { defineRule } from "../rule.ts";

export const valueHeaderManaged = defineRule({
  code: "value/header-managed",
  help: "Remove it: HAProxy writes this header itself.",
});
