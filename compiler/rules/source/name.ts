import { defineRule } from "../rule.ts";

export const sourceName = defineRule({
  code: "source/name",
  help: "Use lower-case letters, digits and - in names of folders and files.",
});
