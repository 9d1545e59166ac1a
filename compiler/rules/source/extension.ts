import { defineRule } from "../rule.ts";

export const sourceExtension = defineRule({
  code: "source/extension",
  help: "Rename the file so that it ends in .yaml.",
});
