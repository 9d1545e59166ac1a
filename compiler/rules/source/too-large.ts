import { defineRule } from "../rule.ts";

export const sourceTooLarge = defineRule({
  code: "source/too-large",
  help: "Split the file: a route file may hold 1 MiB.",
});
