import { defineRule } from "../rule.ts";

export const sourceUnexpected = defineRule({
  code: "source/unexpected",
  help: "Put route files at routes/<team>/<name>.yaml.",
});
